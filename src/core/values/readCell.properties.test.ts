import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCell } from './readCell.ts';
import { numberOf } from './reading.ts';

describe('readCell, properties', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const grouped = (text: string): string => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
  const space = fc.constantFrom('', ' ', '\u00a0', '\u3000', '\u200b', '\n', '  ');

  it('reads a number back from any combination of unit, spaces, full width, thousands and note mark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('', '人', '元', '%', '平方米', 'm2', '个', '册', '亩', '元/生'),
        fc.tuple(space, space, space),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', '①', '*', '*①'),
        (whole, decimals, unit, [before, between, after], full, thousands, note) => {
          const value = Number((whole / 10 ** decimals).toFixed(decimals));
          const plain = value.toFixed(decimals);
          const figure = thousands ? grouped(plain) : plain;
          const text = `${before}${full ? wide(figure + unit) : figure + between + unit}${note}${after}`;
          assert.equal(numberOf(readCell(text)), value || 0, text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, and says the same twice', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,，:：/-—~%％人万亿千百十一二两零点[]()（）①*≥≤以上下约元 \u3000\u200b#!ax年月',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const reading = readCell(text);
        assert.deepEqual(readCell(text), reading);
        const value = numberOf(reading);
        assert.ok(value === null || Number.isFinite(value), text);
      }),
      { numRuns: 2000 },
    );
  });
});
