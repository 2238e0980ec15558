import assert from 'node:assert/strict';
import { slopeOf, yearReached } from './index.ts';

const series = (from: number, ...values: number[]) =>
  values.map((value, index) => ({ year: from + index, value }));

describe('year in which a trend reaches its target', () => {
  it('goes on from the latest value with the least-squares slope', () => {
    // Slope by hand: Σ(x−x̄)(y−ȳ) ÷ Σ(x−x̄)² = (−1.5·−4 + −0.5·0 + 0.5·−1 + 1.5·5) ÷ 5 = 2.6
    const points = series(2020, 80, 84, 83, 89);
    assert.equal(slopeOf(points), 2.6);
    const answer = yearReached(points, 95);
    assert.ok(answer.kind === 'year' && answer.year === 2026);
    assert.ok(answer.kind === 'year' && Math.abs(answer.exact - (2023 + 6 / 2.6)) < 1e-9);
  });
  for (const [what, points, target, direction, kind] of [
    ['met', series(2021, 80, 86), 85, null, 'met'],
    ['exactly met', series(2021, 80, 85), 85, null, 'met'],
    ['falling to a limit', series(2021, 9, 7), 5, null, 'year'],
    ['already below a limit', series(2021, 9, 4), 5, null, 'met'],
    ['rising away from a limit', series(2021, 3, 6), 5, 'down', 'away'],
    ['standing still', series(2021, 80, 80), 85, null, 'away'],
    ['too slow', series(2021, 80, 80.01), 85, null, 'far'],
    ['one year only', series(2021, 80), 85, null, 'tooFew'],
    ['one year twice', [...series(2021, 80), ...series(2021, 81)], 85, null, 'tooFew'],
  ] as const) {
    it(what, () => assert.equal(yearReached(points, target, direction).kind, kind));
  }
});
