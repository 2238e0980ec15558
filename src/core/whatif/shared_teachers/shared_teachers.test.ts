import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './shared_teachers.fixture.ts';
import { question } from './index.ts';

const school = fc.record({ pupils: fc.nat(1500), teachers: fc.nat(14) });

describe('what-if: shared teachers', () => {
  expectGolden(question, golden);

  it('sharing never takes more, one teacher less leaves something missing', () => {
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 8 }), (rows) => {
        const schools = rows.map((row, i) => ({ ...row, school: `s${i}` }));
        const { values, tables } = answerTo(question, { schools });
        const thousandths = rows.reduce(
          (sum, one) => sum + Math.max(0, 9 * one.pupils - 1000 * one.teachers),
          0,
        );
        const shared = Number(values['shared']);
        assert.ok(shared <= Number(values['alone']) && shared * 1000 >= thousandths);
        assert.ok(shared === 0 || (shared - 1) * 1000 < thousandths);
        assert.equal(tables?.['schools']?.['add']?.length, rows.length);
      }),
    );
  });
});
