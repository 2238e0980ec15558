/** Facts for tests: from sheets as bureaus keep them, through the same reading as a user's workbook. */
import { factsOf, findTables, type Facts, type Table } from '../../src/core/tables/index.ts';
import { sheetOf, type Scalar } from '../../src/core/values/workbook.ts';
import type { Answer, Query } from '../../src/core/indicators/indicator.ts';
import { indicatorById } from '../../src/core/indicators/registry.ts';

export type Rows = readonly (readonly Scalar[])[];

/** The facts of one census year from sheets by name. */
export const factsFrom = (sheets: Readonly<Record<string, Rows>>, censusYear = 2024): Facts => {
  const tables: Table[] = [];
  for (const [name, rows] of Object.entries(sheets)) {
    for (const table of findTables(sheetOf(name, rows), { file: `${name}.xlsx` }).tables) tables.push(table);
  }
  return factsOf(tables, censusYear);
};

export const query = (rest: Partial<Query> = {}): Query => ({
  stage: null,
  scope: '全县',
  parameters: {},
  bound: null,
  ...rest,
});

/** What an indicator answers; an error where it has no computation. */
export const answerOf = (id: string, facts: Facts, asked: Partial<Query> = {}): Answer => {
  const compute = indicatorById(id)?.compute;
  if (!compute) throw new RangeError(`${id} computes nothing`);
  return compute(facts, query(asked));
};

const shown = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

/** An answer as one line, for tables of expectations: `85.5`, `85.5 [80..90] ?2`, `each 一小=45 二小>=30 ?1`, `undecidable code`. */
export const inShort = (answer: Answer): string => {
  const doubts = answer.kind !== 'undecidable' && answer.doubts.length > 0 ? ` ?${answer.doubts.length}` : '';
  if (answer.kind === 'undecidable') return `undecidable ${answer.reason.code}`;
  if (answer.kind === 'each') {
    const items = answer.items.map(
      ({ school, value, known }) => `${school}${known === 'exact' ? '=' : '>='}${shown(value)}`,
    );
    return `each ${items.join(' ')}${doubts}`;
  }
  const exact = answer.low === null && answer.high === null;
  const bounds = exact ? '' : ` [${shown(answer.low) ?? ''}..${shown(answer.high) ?? ''}]`;
  return `${shown(answer.value)}${bounds}${doubts}`;
};
