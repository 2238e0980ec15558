/** Asking a question: inputs completed, answered, and tried again with the forecasts moved. */
import { parameter } from '../shared/parameters.ts';
import { roundTo } from '../../values/compare.ts';
import { complete, type Completed, type Given } from './complete.ts';
import type { AnswerCell, InputSpec, NumberSpec, Question, Row, Solved, Value, Values } from './question.ts';

export interface Sensitivity {
  /** How far the forecasts move, in %. */
  readonly share: number;
  readonly inputs: readonly string[];
  readonly answers: readonly {
    readonly key: string;
    readonly low: AnswerCell;
    readonly base: AnswerCell;
    readonly high: AnswerCell;
  }[];
}

export interface Answer extends Solved {
  readonly sensitivity: Sensitivity | null;
}

const WHOLE_UNITS: ReadonlySet<string> = new Set(['人']);

/** People stay whole. */
const moved = (value: number, factor: number, spec: Pick<NumberSpec, 'unit'>): number =>
  WHOLE_UNITS.has(spec.unit) ? roundTo(value * factor, 0) : value * factor;

const moveInput = (spec: InputSpec, value: Value, column: string | undefined, factor: number): Value => {
  if (spec.kind === 'number' && typeof value === 'number') return moved(value, factor, spec);
  if (spec.kind === 'list' && Array.isArray(value)) {
    return (value as readonly number[]).map((one) => moved(one, factor, spec));
  }
  if (spec.kind !== 'table' || column === undefined) return value;
  const own = spec.columns.find(({ key }) => key === column);
  if (own?.kind !== 'number') return value;
  return (value as readonly Row[]).map((row) => ({
    ...row,
    [column]: moved(Number(row[column]), factor, own),
  }));
};

/** The inputs with some of them (`pupils`, `grades.pupils`) multiplied. */
export const scaled = (
  question: Question,
  inputs: Values,
  paths: readonly string[],
  factor: number,
): Values => {
  const next: Record<string, Value> = { ...inputs };
  for (const path of paths) {
    const [key = '', column] = path.split('.');
    const spec = question.inputs.find((one) => one.key === key);
    const value = next[key];
    if (spec !== undefined && value !== undefined) next[key] = moveInput(spec, value, column, factor);
  }
  return next;
};

const sensitivityOf = (question: Question, inputs: Values, base: Solved): Sensitivity | null => {
  if (question.sensitivity === null) return null;
  const { value: share } = parameter('forecast_error');
  const { inputs: paths, answers } = question.sensitivity;
  const less = question.solve(scaled(question, inputs, paths, 1 - share / 100)).values;
  const more = question.solve(scaled(question, inputs, paths, 1 + share / 100)).values;
  return {
    share,
    inputs: paths,
    answers: answers.map((key) => ({
      key,
      low: less[key] ?? null,
      base: base.values[key] ?? null,
      high: more[key] ?? null,
    })),
  };
};

/** The answer to complete inputs, with what becomes of it when the forecasts are a few percent off. */
export const answer = (question: Question, inputs: Values): Answer => {
  const solved = question.solve(inputs);
  return { ...solved, sensitivity: sensitivityOf(question, inputs, solved) };
};

export type Asked =
  (Extract<Completed, { ok: true }> & { readonly answer: Answer }) | Extract<Completed, { ok: false }>;

/** Completes the inputs and answers; problems with the inputs instead where there are any. */
export const ask = (question: Question, given: Given, year: number): Asked => {
  const completed = complete(question, given, year);
  return completed.ok ? { ...completed, answer: answer(question, completed.inputs) } : completed;
};
