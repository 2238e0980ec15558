import assert from 'node:assert/strict';
import { textAt, valueAt } from '../../core/values/workbook.ts';
import { bytesOf, plainBook, rawXlsx, stylesWith, written } from '../fixtures.ts';
import { readWorkbook } from './workbook.ts';

const ROWS = [
  ['学校', '在校生数', '班数'],
  ['第一小学', 450, 10],
  ['第二小学', 1234.5, null],
];
/** 学校,人数 / 一小,45 in GBK. */
const GBK_CSV = bytesOf(
  0xd1,
  0xa7,
  0xd0,
  0xa3,
  ',',
  0xc8,
  0xcb,
  0xca,
  0xfd,
  '\r\n',
  0xd2,
  0xbb,
  0xd0,
  0xa1,
  ',45\r\n',
);

const rowsOf = async (name: string, bytes: Uint8Array): Promise<unknown[][]> => {
  const { sheets } = await readWorkbook(name, bytes);
  return (sheets[0]?.rows ?? []).map((row) => [...row]);
};
const trimmed = (rows: unknown[][]): unknown[][] =>
  rows.map((row) => row.filter((value, column) => value !== null || column < row.length - 1));

const replaceBytes = (bytes: Uint8Array, from: Uint8Array, to: Uint8Array): void => {
  const at = bytes.findIndex((_, start) => from.every((byte, i) => bytes[start + i] === byte));
  assert.ok(at >= 0);
  bytes.set(to, at);
};

describe('readWorkbook: kinds', () => {
  const book = plainBook(ROWS);
  for (const type of ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'xlml', 'sylk', 'html'] as const) {
    for (const extension of ['xlsx', 'xls', 'et']) {
      it(`${type} named .${extension}`, async () => {
        assert.deepEqual(trimmed(await rowsOf(`小学.${extension}`, written(book, type))), trimmed(ROWS));
      });
    }
  }

  it('BIFF5 in GBK, as export programs write it', async () => {
    // SheetJS writes only Western BIFF5: the letters and the code page record are put in afterwards.
    const bytes = written(plainBook([['xuex', 45]]), 'biff5');
    replaceBytes(bytes, bytesOf('xuex'), bytesOf(0xd1, 0xa7, 0xd0, 0xa3));
    replaceBytes(bytes, bytesOf(0x42, 0, 2, 0, 0xe4, 4), bytesOf(0x42, 0, 2, 0, 0xa8, 3));
    assert.deepEqual(await rowsOf('导出.xls', bytes), [['学校', 45]]);
  });

  it('names the workbook by its base name', async () => {
    assert.equal((await readWorkbook('D:\\表\\小学.xlsx', written(book, 'xlsx'))).file, '小学.xlsx');
  });
});

describe('readWorkbook: text', () => {
  it('GBK, the sheet named after the file, values strings', async () => {
    const workbook = await readWorkbook('2024年小学.csv', GBK_CSV);
    assert.equal(workbook.sheets[0]?.name, '2024年小学');
    assert.deepEqual(await rowsOf('a.csv', GBK_CSV), [
      ['学校', '人数'],
      ['一小', '45'],
    ]);
  });

  const cases: readonly (readonly [string, Uint8Array, unknown[][]])[] = [
    ['UTF-8 with a byte order mark', bytesOf(0xef, 0xbb, 0xbf, '学校,1'), [['学校', '1']]],
    ['UTF-8 cut inside a character', bytesOf('学校,一', 0xe5, 0xb0), [['学校', '一']]],
    ['UTF-16 with tabs', Uint8Array.from(Buffer.from('\ufeff学校\t12\r\n', 'utf16le')), [['学校', '12']]],
    ['quotes, commas and line feeds in fields', bytesOf('"a,b","c\n""d"""\n'), [['a,b', 'c\n"d"']]],
    [
      'blank rows in between stay, behind do not',
      bytesOf('a,b\n\n,\nc,d\n\n'),
      [['a', 'b'], [null], [null, null], ['c', 'd']],
    ],
    [
      'semicolons',
      bytesOf('a;1\nb;2\n'),
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a declared separator is no row', bytesOf('sep=;\na;b\n'), [['a', 'b']]],
    [
      'leading zeros stay',
      bytesOf('代码,名\n0012345678,a\n'),
      [
        ['代码', '名'],
        ['0012345678', 'a'],
      ],
    ],
  ];
  for (const [name, bytes, rows] of cases) {
    it(name, async () => assert.deepEqual(await rowsOf('a.csv', bytes), rows));
  }

  it('text with tabs named .xls', async () => {
    assert.deepEqual(await rowsOf('导出.xls', bytesOf('学校\t45\n')), [['学校', '45']]);
  });

  it('HTML in GBK named .xls: numbers read as Excel would, codes and ranges kept, merges kept', async () => {
    const html = bytesOf(
      '<html><head><meta charset="gb2312"></head><body><table><tr><td colspan="2">',
      ...[0xd1, 0xa7, 0xd0, 0xa3],
      '</td></tr><tr><td>0012</td><td>6-10</td></tr><tr><td>45</td><td>1.50</td></tr></table></body></html>',
    );
    const workbook = await readWorkbook('导出.xls', html);
    const sheet = workbook.sheets[0];
    assert.ok(sheet);
    assert.equal(sheet.name, '导出');
    assert.equal(valueAt(sheet, 0, 0), '学校');
    assert.deepEqual([...(sheet.rows[1] ?? [])], ['0012', '6-10']);
    assert.deepEqual([...(sheet.rows[2] ?? [])], [45, 1.5]);
    assert.deepEqual(sheet.merges, [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }]);
  });
});

describe('readWorkbook: cells', () => {
  const sheetOf = async (xml: string, rest = {}) => {
    const { sheets } = await readWorkbook('a.xlsx', rawXlsx([{ name: '表', xml }], rest));
    const sheet = sheets[0];
    assert.ok(sheet);
    return sheet;
  };

  it('formulas: leading =, shared ones expanded, without a stored result blank and not zero', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="C1"><f>SUM(B1)</f></c><c r="D1"><f>SUM(B2)</f><v></v></c><c r="E1" t="str"><f>""</f><v></v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row></sheetData>',
    );
    assert.deepEqual([...sheet.formulas.values()].sort(), ['=""', '=B1*2', '=B2*2', '=SUM(B1)', '=SUM(B2)']);
    assert.deepEqual(
      [0, 2, 3, 4].map((column) => valueAt(sheet, 0, column)),
      [4, null, null, ''],
    );
  });

  it('errors are errors, text that looks like one is text', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="inlineStr"><is><t>#REF!</t></is></c></row></sheetData>',
    );
    assert.deepEqual([...(sheet.rows[0] ?? [])], [{ error: '#REF!' }, { error: '#DIV/0!' }, '#REF!']);
  });

  it('number formats: shown text where it differs, dates by the Chinese built-in formats', async () => {
    const styles = stylesWith(0, 10, 31, 57, 14, 1, 2, 49);
    const cells = [1, 0.856, 45544, 45544, 45544, 45.6, 3, 7].map((v, s) => `<c s="${s}"><v>${v}</v></c>`);
    const sheet = await sheetOf(`<sheetData><row r="1">${cells.join('')}</row></sheetData>`, { styles });
    assert.deepEqual(
      cells.map((_, column) => textAt(sheet, 0, column)),
      ['1', '85.60%', '2024年9月9日', '2024年9月', '2024/9/9', '46', '3.00', '7'],
    );
    assert.deepEqual(
      [...sheet.formats.keys()].sort((a, b) => a - b),
      [1, 2, 3, 4, 6],
    );
    assert.equal(valueAt(sheet, 0, 2), 45544);
  });

  it('dates of the 1904 system become those of the 1900 system, other numbers do not move', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c s="1"><v>100</v></c><c s="0"><v>100</v></c></row></sheetData>',
      {
        styles: stylesWith(0, 14),
        workbookPr: '<workbookPr date1904="1"/>',
      },
    );
    assert.deepEqual([...(sheet.rows[0] ?? [])], [1562, 100]);
  });

  it('long decimals show as under General', async () => {
    const sheet = await sheetOf('<sheetData><row r="1"><c><v>0.30000000000000004</v></c></row></sheetData>');
    assert.equal(textAt(sheet, 0, 0), '0.3');
    assert.equal(valueAt(sheet, 0, 0), 0.30000000000000004);
  });

  it('hidden rows, columns and sheets, merges, and styled blanks outside the data', async () => {
    const xml =
      '<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c><c r="XFD1" s="0"/></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row><row r="9999" s="0"><c r="A9999" s="0"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const { sheets } = await readWorkbook(
      'a.xlsx',
      rawXlsx([
        { name: '一', xml },
        { name: '二', xml, state: 'hidden' },
        { name: '三', xml: '', state: 'veryHidden' },
      ]),
    );
    assert.deepEqual(
      sheets.map((sheet) => sheet.visibility),
      ['visible', 'hidden', 'veryHidden'],
    );
    const first = sheets[0];
    assert.ok(first);
    assert.deepEqual([first.rows.length, first.columnCount], [3, 3]);
    assert.deepEqual([...first.hiddenRows], [2]);
    assert.deepEqual([...first.hiddenColumns], [1]);
    assert.deepEqual(first.merges, [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }]);
    assert.deepEqual(sheets[2]?.rows, []);
  });

  it('hidden rows and columns of .xls', async () => {
    const book = plainBook(ROWS);
    const sheet = book.Sheets['小学'];
    assert.ok(sheet);
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }];
    const read = (await readWorkbook('a.xls', written(book, 'xlsb'))).sheets[0];
    assert.deepEqual([[...(read?.hiddenRows ?? [])], [...(read?.hiddenColumns ?? [])]], [[1], [1]]);
  });
});
