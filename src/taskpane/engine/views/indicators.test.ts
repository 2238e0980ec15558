import assert from 'node:assert/strict';
import { barOf, placeOf } from './indicators.ts';

const PLACES: readonly (readonly [string, ReturnType<typeof placeOf>])[] = [
  ['[小学.xlsx]2024年小学!D5:D132', { sheet: '2024年小学', cells: 'D5:D132' }],
  ["'[a b.xlsx]It''s!x'!A1", { sheet: "It's!x", cells: 'A1' }],
  ["'[小学 (1).xlsx]附表 2'!C3", { sheet: '附表 2', cells: 'C3' }],
  ['D5', null],
  ['', null],
];

const bar = (
  value: number | null,
  comparator: Parameters<typeof barOf>[0]['comparator'],
  target: number | null,
  unit = '人',
  targetHigh: number | null = null,
) => barOf({ value, comparator, target, targetHigh, unit });

describe('indicators as the pane shows them', () => {
  for (const [address, place] of PLACES)
    it(`the place of ${address || 'nothing'}`, () => assert.deepEqual(placeOf(address), place));

  it('shares stand on a bar of 100 %', () =>
    assert.deepEqual(bar(60, '>=', 85, '%'), { value: 60, target: 85, goodFrom: 85, goodTo: 100 }));
  it('a cap is met below its target', () => {
    const shown = bar(59, '<=', 45);
    assert.ok(shown && shown.goodFrom === 0 && shown.goodTo === shown.target && shown.value > shown.target);
  });
  it('a range is met inside', () => {
    const shown = bar(2, 'between', 1, '项', 4);
    assert.ok(shown && shown.goodFrom < shown.value && shown.value < shown.goodTo);
  });
  it('nothing to show without value or target, or with zeros only', () => {
    assert.equal(bar(null, '>=', 85), null);
    assert.equal(bar(3, null, null), null);
    assert.equal(bar(0, '=', 0), null);
    assert.equal(bar(-3, '>=', 5), null);
  });
});
