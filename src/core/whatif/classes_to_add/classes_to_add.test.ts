import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused, figure } from '../engine/golden.fixture.ts';
import { golden } from './classes_to_add.fixture.ts';
import { question } from './index.ts';

const grade = fc.record({ pupils: fc.nat(2000), classes: fc.nat(50) });

describe('what-if: classes to add', () => {
  expectGolden(question, golden);

  it('the classes added bring every class within the limit, one less does not', () => {
    fc.assert(
      fc.property(grade, fc.integer({ min: 20, max: 60 }), ({ pupils, classes }, limit) => {
        const add = figure(question, { limit, grades: [[pupils, classes]] }, 'classes');
        assert.ok(pupils <= (classes + add) * limit);
        assert.ok(add === 0 || pupils > (classes + add - 1) * limit);
      }),
    );
  });

  it('from totals the bounds hold whatever the grades are', () => {
    const grades = fc.array(
      fc.record({ pupils: fc.integer({ min: 1, max: 400 }), classes: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 6,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(grades, (rows) => {
        const total = (key: 'pupils' | 'classes') => rows.reduce((sum, row) => sum + row[key], 0);
        const truth = figure(question, { grades: rows }, 'classes');
        const { bounds } = answerTo(question, {
          rows: 'school',
          grades: [[total('pupils'), total('classes')]],
        });
        assert.ok((bounds?.['classes']?.low ?? NaN) <= truth && truth <= (bounds?.['classes']?.high ?? NaN));
      }),
    );
  });

  it('says which key is wrong', () => {
    expectRefused(question, { grades: '46,1', limt: 45 }, 'whatif-input-unknown');
    expectRefused(question, {}, 'whatif-input-missing');
    expectRefused(question, { grades: '四十六人多,1' }, 'whatif-input-wrong');
    expectRefused(question, { grades: '46,-1' }, 'whatif-input-wrong');
    expectRefused(question, { grades: '46,1', stage: '大学' }, 'whatif-input-wrong');
  });

  it('five percent more pupils: six grades of 48 still need 6, of 44 none', () => {
    const { sensitivity } = answerTo(question, golden[0]?.inputs ?? {});
    assert.deepEqual(sensitivity?.answers, [{ key: 'classes', low: 0, base: 6, high: 6 }]);
  });
});
