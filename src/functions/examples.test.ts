/** Every example of every record is what the function answers; and every record is well formed. */
import assert from 'node:assert/strict';
import { isFault } from './engine/fault.ts';
import { FAMILIES } from './engine/record.ts';
import { run } from './engine/run.ts';
import { functions } from './registry.ts';

const NAME = /^[A-Z][A-Z0-9_]{2,}$/;
const CELL_ADDRESS = /^[A-Z]{1,3}\d+$/;

describe('function records', () => {
  for (const record of functions) {
    describe(record.name, () => {
      record.examples.forEach(({ args, answer }, index) => {
        it(`example ${index + 1}`, () => {
          const outcome = run(record, args).map((row) =>
            row.map((cell) => (isFault(cell) ? cell.error : cell)),
          );
          assert.deepEqual(outcome, Array.isArray(answer) ? answer : [[answer]]);
        });
      });
    });
  }
  it('have names that Excel takes for good', () => {
    for (const { name, parameters } of functions) {
      assert.match(name, NAME);
      assert.doesNotMatch(name, CELL_ADDRESS);
      for (const parameter of parameters) assert.match(parameter.name, /^[a-z][a-z_]*$/);
    }
    assert.equal(new Set(functions.map(({ name }) => name)).size, functions.length);
  });
  it('put optional parameters last, have examples, and describe everything in both languages', () => {
    for (const { name, family, parameters, examples, description, result } of functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const after = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      assert.ok(
        after.every(({ optional }) => optional),
        name,
      );
      assert.ok(examples.length > 0 && FAMILIES.includes(family), name);
      for (const { zh, en } of [
        description,
        result.description,
        ...parameters.map((one) => one.description),
      ]) {
        assert.ok(zh !== '' && en !== '', name);
      }
      // Excel cuts longer ones off in its function wizard.
      assert.ok(description.zh.length <= 255 && description.en.length <= 255, name);
    }
  });
});
