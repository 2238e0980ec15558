import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clip, displayWidth, pad, wrap } from './width.ts';

const widths: readonly (readonly [string, number])[] = [
  ['', 0],
  ['abc', 3],
  ['小学', 4],
  ['４５人', 6],
  ['45人', 4],
  ['“引号”', 6],
  ['≥85%', 4],
  ['✔ 达标', 6],
  ['？', 2],
  ['①', 1],
  ['㎡', 2],
  ['e\u0301', 1],
  ['\u200b学', 2],
  ['𠮷', 2],
  ['😀', 2],
  ['가', 2],
];

const wraps: readonly (readonly [string, number, readonly string[]])[] = [
  ['小学初中', 4, ['小学', '初中']],
  ['小学，初中', 4, ['小', '学，', '初中']],
  ['小学.xlsx 初中', 10, ['小学.xlsx', '初中']],
  ['class size limit', 10, ['class size', 'limit']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['甲\n乙', 10, ['甲', '乙']],
  ['甲\r\n\r\n乙', 10, ['甲', '', '乙']],
  ['', 10, ['']],
];

const anyText = fc.string({
  unit: fc.constantFrom('小', '学', '，', '）', 'a', 'b', '9', ' ', '%', '“', '㎡', '\n', '.'),
});

describe('width of text', () => {
  for (const [text, width] of widths) {
    it(`${JSON.stringify(text)} takes ${width}`, () => assert.equal(displayWidth(text), width));
  }
  it('pads to a width on either side and leaves longer text alone', () => {
    assert.equal(pad('小学', 6), '小学  ');
    assert.equal(pad('45', 6, 'right'), '    45');
    assert.equal(pad('小学校', 4), '小学校');
  });
  it('clips without exceeding the width', () => {
    assert.equal(clip('小学校', 6), '小学校');
    assert.equal(clip('小学校名', 6), '小学…');
    assert.equal(clip('小学校名', 0), '');
    fc.assert(fc.property(anyText, fc.nat(20), (text, width) => displayWidth(clip(text, width)) <= width));
  });
  for (const [text, width, lines] of wraps) {
    it(`breaks ${JSON.stringify(text)} at ${width}`, () => assert.deepEqual(wrap(text, width), lines));
  }
  it('no line is wider than asked, and only blanks are lost', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        assert.ok(lines.every((line) => displayWidth(line) <= width));
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      }),
    );
  });
});
