/** Calls as people write them in a cell. */
import type { Cell, Example, FunctionRecord } from '../engine/record.ts';

type Argument = Example['args'][number];

const literal = (cell: Cell | null): string => {
  if (cell === null) return '""';
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
};

const written = (argument: Argument): string => {
  if (argument === null) return '';
  if (typeof argument !== 'object') return literal(argument);
  return `{${argument.map((row) => row.map(literal).join(',')).join(';')}}`;
};

/** `=EDU.CLASSSIZE_OK(46,"小学")`; ranges as array constants. */
export const formulaOf = (namespace: string, { name }: FunctionRecord, { args }: Example): string =>
  `=${namespace}.${name}(${args.map(written).join(',')})`;

/** `EDU.CLASSSIZE_OK(班额, 学段, [上限])` */
export const signatureOf = (
  namespace: string,
  { name, parameters }: FunctionRecord,
  lang: 'zh' | 'en',
): string => {
  const names = parameters.map((parameter) => {
    const text = lang === 'zh' ? parameter.zh : parameter.name;
    return parameter.optional ? `[${text}]` : text;
  });
  return `${namespace}.${name}(${names.join(', ')})`;
};

/** The answer of an example: a cell, or rows as an array constant. */
export const answerOf = ({ answer }: Example): string =>
  typeof answer === 'object' ? written(answer) : typeof answer === 'string' ? answer : literal(answer);
