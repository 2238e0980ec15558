import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valueAt } from '../../core/values/workbook.ts';
import { readWorkbook } from '../read/workbook.ts';
import { partText, unpack } from '../zip-parts.ts';
import type { Book, BookSheet } from './book.ts';
import { sheetNames } from './names.ts';
import { writeBook } from './write.ts';

const bookOf = (...sheets: BookSheet[]): Book => ({ title: '测试', sheets });
const read = async (book: Book) => (await readWorkbook('out.xlsx', await writeBook(book))).sheets;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const lineFed = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;

const FULL: BookSheet = {
  name: '2024年 汇总',
  rows: [
    [{ value: '标题', style: { bold: true, size: 16 } }, null],
    [{ value: '学校', style: { fill: 'DDEBF7', border: true } }, { value: '达标率' }],
    [
      { value: '一小', link: { to: 'file', file: '小学 #1.xlsx', sheet: "一'班", address: 'D5' } },
      { value: 0.856, style: { format: '0.0%' } },
    ],
    [
      { value: '明细', link: { to: 'sheet', sheet: '2024年 汇总', address: 'A1' } },
      { value: 0.5, formula: '=B3/2' },
    ],
  ],
  columns: [{ width: 20 }, { width: 10, hidden: true }],
  merges: [area(0, 0, 0, 1)],
  freeze: { rows: 2, columns: 1 },
  filter: area(1, 0, 3, 1),
  print: { landscape: true, fitWidth: 1, titleRows: [0, 1], area: area(0, 0, 20, 6) },
  charts: [
    {
      title: '达标率',
      kind: 'bar',
      categories: area(2, 0, 3, 0),
      series: [
        { name: '达标率', values: area(2, 1, 3, 1), color: '4472C4', barColors: new Map([[1, 'C00000']]) },
      ],
      at: area(5, 0, 18, 5),
    },
  ],
};

describe('writeBook', () => {
  it('writes values, formulas, formats, merges and hidden columns that read back', async () => {
    const [sheet] = await read(bookOf(FULL));
    assert.ok(sheet);
    assert.equal(sheet.name, '2024年 汇总');
    assert.equal(valueAt(sheet, 2, 1), 0.856);
    assert.deepEqual([...sheet.formulas.values()], ['=B3/2']);
    assert.equal(valueAt(sheet, 3, 1), 0.5);
    assert.deepEqual([...sheet.formats.values()], ['0.0%']);
    assert.deepEqual(sheet.merges, FULL.merges);
    assert.deepEqual([...sheet.hiddenColumns], [1]);
  });

  it('writes links to files with file and cell apart, print titles quoted, a chart part', async () => {
    const parts = unpack(await writeBook(bookOf(FULL)));
    assert.match(
      partText(parts, 'xl/worksheets/_rels/sheet1.xml.rels') ?? '',
      /Target="%E5%B0%8F%E5%AD%A6%20%231\.xlsx"/,
    );
    const sheet = partText(parts, 'xl/worksheets/sheet1.xml') ?? '';
    assert.match(sheet, /location="'一''班'!D5"/);
    assert.match(sheet, /<autoFilter ref="A2:B4"/);
    assert.match(sheet, /ySplit="2"/);
    const workbook = partText(parts, 'xl/workbook.xml') ?? '';
    assert.match(workbook, /_xlnm\.Print_Titles" localSheetId="0">'2024年 汇总'!\$1:\$2</);
    assert.match(partText(parts, 'xl/charts/chart1.xml') ?? '', /barDir val="bar"/);
    assert.doesNotMatch(
      Object.keys(parts)
        .map((name) => partText(parts, name))
        .join(''),
      /dabiao-link/,
    );
  });

  it('gives equal bytes for equal books, with and without links to files', async () => {
    for (const book of [bookOf(FULL), bookOf({ name: 'a', rows: [[{ value: 1 }]] })]) {
      assert.deepEqual(await writeBook(book), await writeBook(book));
    }
  });

  it('reads back the values it was given', async () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1+1', ' 前后 ', '１２０', '\u3000', 'a\r\nb', '_x0041_', '<&>"\'', '#REF!'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      fc.boolean(),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(scalar, { maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const [sheet] = await read(
          bookOf({ name: 'a', rows: values.map((row) => row.map((value) => ({ value }))) }),
        );
        assert.ok(sheet);
        values.forEach((row, r) => {
          row.forEach((value, c) => assert.deepEqual(valueAt(sheet, r, c), lineFed(value)));
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('sheetNames', () => {
  const cases: readonly (readonly [string[], string[]])[] = [
    [
      ['小学', '小学'],
      ['小学', '小学 (2)'],
    ],
    [
      ['a/b:c*[1]', "'x'"],
      ['a b c  1', 'x'],
    ],
    [
      ['', 'History'],
      ['Sheet', 'History (2)'],
    ],
    [
      ['A', 'a'],
      ['A', 'a (2)'],
    ],
    [
      ['中'.repeat(40), '中'.repeat(40)],
      ['中'.repeat(31), `${'中'.repeat(27)} (2)`],
    ],
  ];
  for (const [wanted, names] of cases) {
    it(wanted.join(', ').slice(0, 30), () => assert.deepEqual(sheetNames(wanted), names));
  }
});
