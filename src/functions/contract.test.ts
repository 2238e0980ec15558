/** What workbooks and other programs rely on: names, order and number of arguments, blanks. Changing it breaks files. */
import assert from 'node:assert/strict';
import type { FunctionRecord } from './engine/record.ts';
import { isFault } from './engine/fault.ts';
import { run } from './engine/run.ts';
import { signatureOf } from './generator/formula.ts';
import { functions } from './registry.ts';

const SIGNATURES = [
  'CLASSSIZE_OK(size, stage, [limit])',
  'CLASSSIZE_BAND(size)',
  'CLASSES_SHORT(pupils, classes, stage, [limit])',
  'PLACES_SHORT(pupils, classes, stage, [limit])',
  'SCHOOLSIZE_OK(pupils, school_type, [limit])',
  'TARGET_VALUE(indicator, year, [plan])',
  'TARGET_MET(actual, indicator, year, [plan])',
  'GAP_TO_TARGET(actual, indicator, year, [plan])',
  'TARGET_STATUS(actual, indicator, year, [plan])',
  'PLAN_TARGETS([plan], [year])',
  'PACE_NEEDED(actual, year_now, indicator, year_target, [plan])',
  'YEAR_REACHED(years, values, target)',
  'DIFF_COEFF(resource, pupils, [weighted])',
  'BALANCE_OK(values, stage)',
  'BALANCE_COUNT(values, stage)',
  'SPLIT_SCHOOL(amount, primary, junior, [senior])',
  'STAFF_QUOTA(pupils, stage)',
  'STAFF_SHORT(pupils, staff, stage)',
  'SHARE_SHORT(part, whole, target, [method])',
  'CLEAN_NUMBER(text)',
  'SCHOOL_MATCH(name, names)',
];

/** Whole ranges make one answer: a blank one among them is told, not passed on. */
const RANGES: readonly string[] = ['YEAR_REACHED', 'DIFF_COEFF'];

/** The first example's arguments as Excel hands them over: ranges, and null for what is left out. */
const argumentsOf = ({ parameters, examples }: FunctionRecord): unknown[] =>
  parameters.map((_, index) => {
    const given = examples[0]?.args[index] ?? null;
    return given === null || Array.isArray(given) ? given : [[given]];
  });

describe('contract of the custom functions', () => {
  it('names, order of arguments, which may be left out', () => {
    assert.deepEqual(
      functions.map((record) => signatureOf('EDU', record, 'en')),
      SIGNATURES.map((signature) => `EDU.${signature}`),
    );
  });

  for (const record of functions) {
    const { name, parameters } = record;
    const given = argumentsOf(record);
    const at = (index: number, value: unknown): unknown =>
      run(
        record,
        given.map((argument, other) => (other === index ? value : argument)),
      );

    it(`${name} is no cell address, has three characters and no dot`, () => {
      assert.match(name, /^[A-Z][A-Z0-9_]{2,}$/);
      assert.doesNotMatch(name, /^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    });

    for (const [index, { name: parameter, optional }] of parameters.entries()) {
      if (optional)
        it(`${name}: ${parameter} left out, blank and missing are the same`, () => {
          const without = at(index, null);
          for (const blank of [undefined, '', [['']], [[null]]]) assert.deepEqual(at(index, blank), without);
          if (index === parameters.length - 1) assert.deepEqual(run(record, given.slice(0, -1)), without);
        });
    }

    if (parameters[0]?.optional !== true && !RANGES.includes(name))
      it(`${name}: blank in, blank out, never an error`, () => {
        for (const blank of ['', null, [['']], [[null]]]) {
          const answer = at(0, blank) as readonly (readonly unknown[])[];
          for (const cell of answer.flat()) assert.equal(isFault(cell) ? cell.error : cell, '');
        }
      });
  }
});
