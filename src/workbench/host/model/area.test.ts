import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COLUMNS_MAX } from '../../../core/values/workbook.ts';
import { addressOf, bounding, intersection, parseArea, quotedSheet, ROWS_MAX, splitAddress } from './area.ts';

const area = fc
  .record({
    rows: fc.tuple(fc.nat(ROWS_MAX - 1), fc.nat(ROWS_MAX - 1)),
    columns: fc.tuple(fc.nat(COLUMNS_MAX - 1), fc.nat(COLUMNS_MAX - 1)),
  })
  .map(({ rows, columns }) => ({
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  }));

describe('addresses of the simulated host', () => {
  it('reads every address it writes', () => {
    fc.assert(fc.property(area, (some) => assert.deepEqual(parseArea(addressOf(some)), some)));
  });

  it('finds the common part inside both areas', () => {
    fc.assert(
      fc.property(area, area, (one, other) => {
        const both = intersection(one, other);
        assert.deepEqual(intersection(other, one), both);
        if (both) assert.deepEqual(bounding(both, one), one);
      }),
    );
  });

  it('splits what it quotes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }), (name) => {
        assert.deepEqual(splitAddress(`${quotedSheet(name)}!A1`), { sheet: name, address: 'A1' });
      }),
    );
  });

  for (const [text, address] of [
    ['$B$2:d5', 'B2:D5'],
    ['D5:B2', 'B2:D5'],
    ['b:a', 'A:B'],
    ['3:3', '3:3'],
  ] as const) {
    it(`${text} is ${address}`, () => {
      const found = parseArea(text);
      assert.equal(found && addressOf(found), address);
    });
  }

  for (const text of ['', 'A', '3', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', '甲1', 'A1 B2']) {
    it(`${JSON.stringify(text)} is no address`, () => assert.equal(parseArea(text), null));
  }
});
