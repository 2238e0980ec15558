import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerTo, expectGolden } from '../engine/golden.fixture.ts';
import { golden } from './redistribute_pupils.fixture.ts';
import { question } from './index.ts';

const school = fc.record({ pupils: fc.nat(3500), capacity: fc.nat(3500) });

describe('what-if: moving pupils out of large schools', () => {
  expectGolden(question, golden);

  it('moved, no school is above the limit, none above its capacity by receiving, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 8 }), (rows) => {
        const schools = rows.map((row, i) => ({ ...row, school: `s${i}` }));
        const { values, tables } = answerTo(question, { schools });
        const at = (key: string, i: number): number => Number(tables?.['schools']?.[key]?.[i]);
        let moved = 0;
        rows.forEach(({ pupils, capacity }, i) => {
          const after = pupils - at('leave', i) + at('receive', i);
          moved += at('receive', i);
          assert.ok(after <= 2000 && (at('receive', i) === 0 || after <= capacity));
          assert.ok(at('leave', i) === 0 || after + 1 > 2000);
        });
        assert.equal(moved + Number(values['unplaced']), values['surplus']);
      }),
    );
  });
});
