/** functions.json: what Excel reads to know the functions, in one language. */
import type { Lang } from '../../core/messages/index.ts';
import type { FunctionRecord, Parameter } from '../engine/record.ts';

const parameterOf = (parameter: Parameter, lang: Lang) => ({
  name: lang === 'zh' ? parameter.zh : parameter.name,
  description: parameter.description[lang],
  // A matrix takes a single cell as well; `any` lets texts, blanks and errors reach the runner.
  type: 'any',
  dimensionality: 'matrix',
  ...(parameter.optional ? { optional: true } : {}),
});

const functionOf = ({ name, description, parameters }: FunctionRecord, lang: Lang) => ({
  id: name,
  name,
  description: description[lang],
  parameters: parameters.map((parameter) => parameterOf(parameter, lang)),
  // Without a type it is `any`: blanks and errors stand among the answers.
  result: { dimensionality: 'matrix' },
});

/** The content of functions.json. Ids and names are the same in every language, so that files travel. */
export const metadata = (records: readonly FunctionRecord[], lang: Lang) => ({
  allowErrorForDataTypeAny: true,
  functions: records.map((record) => functionOf(record, lang)),
});

export const metadataJson = (records: readonly FunctionRecord[], lang: Lang): string =>
  `${JSON.stringify(metadata(records, lang), null, 2)}\n`;
