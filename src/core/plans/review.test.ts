import assert from 'node:assert/strict';
import { aPack, aTarget } from './plan.fixture.ts';
import { reviewLines } from './review.ts';

describe('reviewLines', () => {
  const pack = aPack([
    aTarget({ anchor: '不超过45人' }),
    aTarget({ id: 'b', anchor: '不超过50人', note: '读法' }),
    aTarget({ id: 'c' }),
  ]);
  const lines = reviewLines(pack, '班额\n不超\n过45人,共58所。', 'en');

  it('shows each target beside its place in the text, line breaks left out', () => {
    assert.match(lines[0] ?? '', /^一 \| 小学班额 \| primary\/全县 \| <= 45 人\/班 cap \| 2025 \| high$/);
    assert.equal(lines[1], '  …班额【不超过45人】,共58所。…');
  });
  it('says which anchors are missing and which targets have none', () => {
    assert.equal(lines[3], '  * 读法');
    assert.match(lines[4] ?? '', /不超过50人/);
    assert.match(lines.join('\n'), /1 found, 1 missing; 1 targets without one/);
  });
  it('lists the figures of the text that no anchor stands on', () => {
    assert.equal(lines.at(-1), '  班额不超过45人,共【58】所。');
  });
});
