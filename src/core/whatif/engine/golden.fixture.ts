/** Cases worked by hand: inputs, and the answers that paper and pencil give. */
import assert from 'node:assert/strict';
import { answer, type Answer } from './ask.ts';
import { complete, type Given } from './complete.ts';
import { isText } from './show.ts';
import type { AnswerCell, Question, Values } from './question.ts';

export type Expected = number | string | null;

export interface Golden {
  readonly title: string;
  /** Census year for the thresholds; 2024 unless said otherwise. */
  readonly year?: number;
  readonly inputs: Given;
  /** Numbers to 1e-9; words by their message code. */
  readonly values: Readonly<Record<string, Expected>>;
  readonly bounds?: Readonly<Record<string, { readonly low: number | null; readonly high: number | null }>>;
  readonly tables?: Readonly<Record<string, Readonly<Record<string, readonly Expected[]>>>>;
}

export const GOLDEN_YEAR = 2024;

export const completed = (question: Question, given: Given, year: number = GOLDEN_YEAR): Values => {
  const result = complete(question, given, year);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems));
  return result.inputs;
};

export const answerTo = (question: Question, given: Given, year: number = GOLDEN_YEAR): Answer =>
  answer(question, completed(question, given, year));

/** One figure of the answer; NaN where it is none, so that a comparison fails. */
export const figure = (question: Question, given: Given, key: string): number => {
  const value = answerTo(question, given).values[key];
  return typeof value === 'number' ? value : NaN;
};

const RELATIVE = 1e-9;

export const assertCell = (actual: AnswerCell | undefined, expected: Expected, what: string): void => {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const tolerance = RELATIVE * Math.max(1, Math.abs(expected));
    assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, expected ${expected}`);
  } else {
    const plain = actual !== undefined && isText(actual) ? actual.code : actual;
    assert.equal(plain, expected, what);
  }
};

/** Runs a question's golden cases. */
export const expectGolden = (question: Question, cases: readonly Golden[]): void => {
  for (const { title, year, inputs, values, bounds, tables } of cases) {
    it(title, () => {
      const found = answerTo(question, inputs, year);
      for (const [key, value] of Object.entries(values)) assertCell(found.values[key], value, key);
      for (const [key, bound] of Object.entries(bounds ?? {}))
        assert.deepEqual(found.bounds?.[key], bound, key);
      for (const [table, columns] of Object.entries(tables ?? {})) {
        for (const [column, cells] of Object.entries(columns)) {
          const own = found.tables?.[table]?.[column] ?? [];
          assert.equal(own.length, cells.length, `${table}.${column}`);
          cells.forEach((cell, i) => assertCell(own[i], cell, `${table}.${column} ${i + 1}`));
        }
      }
    });
  }
};

/** Inputs that must be refused, with the codes of what is wrong. */
export const expectRefused = (question: Question, given: Given, ...codes: readonly string[]): void => {
  const result = complete(question, given, GOLDEN_YEAR);
  assert.deepEqual(result.ok ? [] : result.problems.map(({ code }) => code), codes);
};
