import assert from 'node:assert/strict';
import { figure, figureBeside, shownChange, shownTarget, withUnit } from './figures.ts';
import { indicator } from './report.fixture.ts';

describe('figures in a report', () => {
  const figures: readonly (readonly [number, string])[] = [
    [0, '0'],
    [-0, '0'],
    [45, '45'],
    [85.5, '85.5'],
    [2 / 3, '0.67'],
    [1234567, '1234567'],
    [-1.005, '-1.01'],
    [0.1 + 0.2, '0.3'],
  ];
  for (const [value, shown] of figures) it(`${value} → ${shown}`, () => assert.equal(figure(value), shown));

  const beside: readonly (readonly [number, number | null, string])[] = [
    [84.996, 85, '84.996'],
    [84.9999, 85, '84.9999'],
    [85, 85, '85'],
    [84.5, 85, '84.5'],
    [84.996, null, '85'],
  ];
  for (const [value, other, shown] of beside) {
    it(`${value} beside ${other} → ${shown}`, () => assert.equal(figureBeside(value, other), shown));
  }

  const targets: readonly (readonly [Parameters<typeof indicator>[0], string])[] = [
    [{}, '≥85%'],
    [{ comparator: '<=', target: 45, unit: '人' }, '≤45人'],
    [{ comparator: 'between', target: 2.5, targetHigh: 3, unit: '元' }, '2.5～3元'],
    [{ comparator: 'about', target: 10, unit: '所' }, '≈10所'],
    [{ comparator: null, target: null }, ''],
  ];
  for (const [rest, shown] of targets)
    it(`target ${shown || '(none)'}`, () => assert.equal(shownTarget(indicator(rest)), shown));

  it('shares differ in points, and a surplus carries its sign', () => {
    assert.equal(shownChange(5, '%', '个百分点'), '+5个百分点');
    assert.equal(shownChange(-1.5, '', '个百分点'), '-1.5');
    assert.equal(shownChange(0.004, '%', 'pp'), '+0.004 pp');
    assert.equal(withUnit('3', ''), '3');
  });
});
