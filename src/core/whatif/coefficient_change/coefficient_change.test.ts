import assert from 'node:assert/strict';
import { differenceCoefficient } from '../../indicators/difference_coefficient/coefficient.ts';
import { answerTo, expectGolden, expectRefused } from '../engine/golden.fixture.ts';
import { BOOKS, golden } from './coefficient_change.fixture.ts';
import { question } from './index.ts';

describe('what-if: change of the coefficient', () => {
  expectGolden(question, golden);

  it('published: −0.000112 in the fifth school, +0.000399 in the third', () => {
    const change = answerTo(question, { schools: BOOKS }).tables?.['schools']?.['change'] ?? [];
    assert.equal(Number(change[4]).toFixed(6), '-0.000112');
    assert.equal(Number(change[2]).toFixed(6), '0.000399');
  });

  it('is what recomputing the coefficient gives', () => {
    const { tables, values } = answerTo(question, { schools: BOOKS, added: 25 });
    BOOKS.forEach((_, i) => {
      const schools = BOOKS.map(([, pupils, books], j) => ({
        pupils: Number(pupils),
        amount: Number(books) + (i === j ? 25 : 0),
      }));
      const change = (differenceCoefficient(schools) ?? NaN) - Number(values['coefficient']);
      assert.ok(Math.abs(change - Number(tables?.['schools']?.['change']?.[i])) < 1e-12);
    });
  });

  it('wants pupils in every school and something to compare', () => {
    expectRefused(question, { schools: '10,20;0,3' }, 'whatif-input-wrong');
    expectRefused(question, { schools: '10,0;5,0' }, 'whatif-no-amount');
  });
});
