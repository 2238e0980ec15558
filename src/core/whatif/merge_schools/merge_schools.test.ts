import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { golden } from './merge_schools.fixture.ts';
import { question } from './index.ts';

describe('what-if: merging schools', () => {
  expectGolden(question, golden);

  it('no pupil is lost, and one class less than needed would be above the limit', () => {
    const school = fc.record({
      pupils: fc.integer({ min: 1, max: 900 }),
      classes: fc.integer({ min: 1, max: 20 }),
      teachers: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(school, { minLength: 2, maxLength: 6 }), (rows) => {
        const schools = rows.map((row, i) => ({ ...row, school: `s${i}` }));
        const { values, tables } = answerTo(question, { from: 's0', to: 's1', schools });
        const total = (tables?.['schools']?.['pupilsAfter'] ?? []).reduce<number>(
          (sum, one) => sum + Number(one),
          0,
        );
        assert.equal(
          total,
          rows.reduce((sum, { pupils }) => sum + pupils, 0),
        );
        assert.ok(Number(values['classes']) * 45 >= Number(values['pupils']));
        assert.ok((Number(values['classes']) - 1) * 45 < Number(values['pupils']));
      }),
    );
  });

  it('names the schools it knows', () => {
    expectRefused(question, { from: 'X', to: 'B', schools: 'A,1,1,1;B,1,1,1' }, 'whatif-name-unknown');
    expectRefused(question, { from: 'B', to: 'B', schools: 'A,1,1,1;B,1,1,1' }, 'whatif-name-twice');
  });
});
