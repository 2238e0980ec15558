import assert from 'node:assert/strict';
import { packs } from '../../core/plans/index.ts';
import { delimitedRows, isWorkbookFile, packFromFile, packFromJson } from './ownPlan.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 指标,年份,目标值 / 大班额占比,2025,0 in GB 18030. */
const GBK = Uint8Array.from(
  'd6b8b1ea2cc4eab7dd2cc4bfb1ead6b50ab4f3b0e0b6eed5bcb1c82c323032352c30'
    .match(/../g)
    ?.map((byte) => parseInt(byte, 16)) ?? [],
);

const ROWS: readonly (readonly [string, unknown[][]])[] = [
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\tb,c\n', [['a', 'b,c']]],
  ['"a,1","b ""x"""\n', [['a,1', 'b "x"']]],
  ['a,,c', [['a', null, 'c']]],
  ['"two\nlines",b', [['two\nlines', 'b']]],
  ['', []],
];

describe('own plans from files', () => {
  for (const [text, rows] of ROWS)
    it(`rows of ${JSON.stringify(text)}`, () => assert.deepEqual(delimitedRows(text), rows));

  it('a .csv in either encoding', () => {
    const text = '指标,学段,年份,比较,目标值,单位,条款\n大班额占比,小学,2025,<=,5,%,三（一）';
    const { pack } = packFromFile('我的规划.csv', utf8(text));
    assert.deepEqual(
      [pack.targets.length, pack.targets[0]?.value, pack.targets[0]?.clause],
      [1, 5, '三（一）'],
    );
    assert.equal(packFromFile('规划.txt', GBK).pack.targets.length, 1);
  });

  it('a .json is a pack as `plans show` knows it', () => {
    const [pack] = packs();
    const read = packFromFile('x.json', utf8(JSON.stringify(pack)));
    assert.equal(read.pack.targets.length, pack?.targets.length);
    assert.throws(() => packFromJson({ id: 'x' }, 'x.json'));
  });

  it('a workbook is told from a text by its first bytes', () => {
    assert.equal(isWorkbookFile(Uint8Array.of(0x50, 0x4b, 3, 4)), true);
    assert.equal(isWorkbookFile(Uint8Array.of(0xd0, 0xcf)), true);
    assert.equal(isWorkbookFile(utf8('指标,目标值')), false);
  });
});
