/** Filling the file of a form: only the cells written change, everything else of it stays byte for byte. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { ReportSheet } from '../src/core/report/index.ts';
import { fillFile, type FillCell } from '../src/files/fill/fill.ts';
import { withCells } from '../src/files/fill/cells.ts';
import { assertProblem, bytesOf, plainBook, rawXlsx, written, zipOf } from '../src/files/fixtures.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { pack, partText, unpack } from '../src/files/zip-parts.ts';
import { valueAt } from '../src/core/values/workbook.ts';
import { columnName } from '../src/core/values/address.ts';
import { COMPUTED, SHEET, SHEET_PART, template, templateParts, type TemplateKind } from './fill/template.ts';
import { converted, hasOffice, readAll } from './template/office.ts';

const WORKBOOK = 'xl/workbook.xml';
const MINUTES_3 = 180_000;
const at = (address: string, value: number | string, formula?: string): FillCell => ({
  sheet: SHEET,
  address,
  value,
  ...(formula !== undefined && { formula }),
});

const WRITES: readonly FillCell[] = [
  at('B5', 12),
  at('C5', 0),
  at('D5', 3.25),
  at('B6', 20),
  at('D6', 1),
  at('C7', 7),
  at('B9', '注:<含附设> & "其他"'),
  at('B10', 5),
  at('G12', -0),
];

const AUDIT: ReportSheet = {
  name: '填报说明',
  rows: [
    [{ value: '填报说明', role: 'title' }],
    [
      { value: '单元格', role: 'header' },
      { value: '数值', role: 'header' },
      { value: '来源', role: 'header' },
    ],
    [
      { value: 'B5', role: 'link', link: { to: 'sheet', sheet: SHEET, address: 'B5' } },
      { value: 12, role: 'number', decimals: 0 },
      {
        value: '小学.xlsx',
        role: 'link',
        link: { to: 'file', file: '安平 县/小学.xlsx', sheet: '表', address: 'F5' },
      },
    ],
  ],
  widths: [10, 10, 30],
  header: 1,
  printed: null,
  chart: null,
};

const KINDS: readonly (readonly [string, TemplateKind])[] = [
  ['with shared strings', { strings: 'shared' }],
  ['with strings in the cells', { strings: 'inline' }],
  ['with macros', { strings: 'shared', macros: true }],
];

/** The sheet without the cells written and without what says how far it reaches. */
const withoutWritten = (xml: string, writes: readonly FillCell[]): string => {
  const addresses = writes.map(({ address }) => address).join('|');
  return xml
    .replace(new RegExp(`<c r="(?:${addresses})"[^<>]*?(?:/>|>.*?</c>)`, 'g'), '')
    .replace(/<dimension[^<>]*>/, '')
    .replace(/<row r="(?:9|10)"[^<>]*><\/row>/g, '')
    .replace(/<row r="12"(?: [^<>]*)?(?:\/>|><\/row>)/, '')
    .replace(/ spans="[^"]*"/g, '');
};

const changedParts = (before: Record<string, Uint8Array>, after: Record<string, Uint8Array>): string[] =>
  Object.keys({ ...before, ...after })
    .filter((name) => {
      const [old, now] = [before[name], after[name]];
      return old === undefined || now === undefined || Buffer.compare(old, now) !== 0;
    })
    .sort();

describe('filling the file of a form', () => {
  for (const [name, kind] of KINDS) {
    const file = kind.macros === true ? '表.xlsm' : '表.xlsx';

    it(`${name}: only the sheet and the wish to be recalculated change`, () => {
      const before = templateParts(kind);
      const after = unpack(fillFile(file, template(kind), WRITES).bytes);
      assert.deepEqual(changedParts(before, after), [WORKBOOK, SHEET_PART]);
      assert.equal(
        partText(after, WORKBOOK),
        (partText(before, WORKBOOK) ?? '').replace(
          '<calcPr calcId="191029" calcMode="manual"/>',
          '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
        ),
      );
    });

    it(`${name}: the sheet differs at the written cells alone`, () => {
      const before = partText(templateParts(kind), SHEET_PART) ?? '';
      const after = partText(unpack(fillFile(file, template(kind), WRITES).bytes), SHEET_PART) ?? '';
      assert.equal(withoutWritten(after, WRITES), withoutWritten(before, WRITES));
      for (const address of COMPUTED) {
        const cell = new RegExp(`<c r="${address}".*?</c>`);
        assert.equal(cell.exec(after)?.[0], cell.exec(before)?.[0], address);
      }
    });

    it(`${name}: values stand in their cells, with the look of cell, row or column`, async () => {
      const { bytes } = fillFile(file, template(kind), WRITES);
      const sheet = (await readWorkbook(file, bytes)).sheets[0];
      assert.ok(sheet);
      const values = [
        [4, 1, 12],
        [4, 2, 0],
        [4, 3, 3.25],
        [5, 1, 20],
        [5, 2, null],
        [5, 3, 1],
        [6, 2, 7],
        [8, 1, '注:<含附设> & "其他"'],
        [9, 1, 5],
        [11, 6, 0],
      ] as const;
      for (const [row, column, value] of values) assert.equal(valueAt(sheet, row, column), value);
      const xml = partText(unpack(bytes), SHEET_PART) ?? '';
      for (const cell of [
        '<c r="B5" s="2">',
        '<c r="C5" s="2">',
        '<c r="B6" s="2">',
        '<c r="B9" t=',
        '<c r="G12">',
      ]) {
        assert.ok(xml.includes(cell), cell);
      }
      const order = [...xml.replace(/<!--.*?-->/g, '').matchAll(/<row r="(\d+)"/g)].map(([, row]) =>
        Number(row),
      );
      assert.deepEqual(order, [1, 3, 5, 6, 7, 8, 9, 10, 12]);
      assert.match(xml, /<dimension ref="A1:G12"\/>/);
    });

    it(`${name}: the audit sheet is added and nothing taken away`, async () => {
      const before = templateParts(kind);
      const { bytes, auditSheet } = fillFile(file, template(kind), WRITES, { audit: AUDIT });
      const after = unpack(bytes);
      // The form has a hidden sheet of that name.
      assert.equal(auditSheet, '填报说明(2)');
      assert.deepEqual(changedParts(before, after), [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        WORKBOOK,
        'xl/worksheets/_rels/sheet3.xml.rels',
        SHEET_PART,
        'xl/worksheets/sheet3.xml',
      ]);
      const book = await readWorkbook(file, bytes);
      assert.deepEqual(
        book.sheets.map((sheet) => sheet.name),
        [SHEET, '填报说明', '填报说明(2)'],
      );
      assert.deepEqual(book.sheets[2]?.rows[2], ['B5', 12, '小学.xlsx']);
      const links = read(bytes).Sheets['填报说明(2)'];
      assert.equal((links?.['A3'] as { l?: { Target: string } }).l?.Target, `#'${SHEET}'!B5`);
      const [old, now] = [before, after].map((parts) => partText(parts, 'xl/styles.xml') ?? '');
      const formats = (xml = ''): string[] =>
        /<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0].match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
      assert.deepEqual(formats(now).slice(0, formats(old).length), formats(old));
      assert.ok(formats(now).length > formats(old).length);
    });
  }

  it('keeps the macros and everything that hangs on them', () => {
    const kind = { strings: 'shared', macros: true } as const;
    const after = unpack(fillFile('表.xlsm', template(kind), WRITES, { audit: AUDIT }).bytes);
    assert.deepEqual(after['xl/vbaProject.bin'], templateParts(kind)['xl/vbaProject.bin']);
    assert.match(partText(after, '[Content_Types].xml') ?? '', /macroEnabled/);
  });

  it('formulas: the chain of calculation goes, its mentions with it', async () => {
    const kind = { strings: 'shared' } as const;
    const { bytes } = fillFile('表.xlsx', template(kind), [at('B5', 45, "='数据 1'!A1+SUM(D5:D7)")]);
    const after = unpack(bytes);
    assert.deepEqual(changedParts(templateParts(kind), after), [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      WORKBOOK,
      SHEET_PART,
    ]);
    assert.ok(!/calcChain/.test(partText(after, '[Content_Types].xml') ?? ''));
    assert.ok(!/calcChain/.test(partText(after, 'xl/_rels/workbook.xml.rels') ?? ''));
    const sheet = (await readWorkbook('表.xlsx', bytes)).sheets[0];
    assert.equal([...(sheet?.formulas.values() ?? [])].includes("='数据 1'!A1+SUM(D5:D7)"), true);
  });

  const CALC: readonly (readonly [string, string, string])[] = [
    ['none', '', '</definedNames><calcPr fullCalcOnLoad="1"/><extLst>'],
    [
      'off',
      '<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>',
      '<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>',
    ],
    ['on already', '<calcPr fullCalcOnLoad="1" calcId="1"/>', '<calcPr fullCalcOnLoad="1" calcId="1"/>'],
  ];
  for (const [name, calcPr, expected] of CALC) {
    it(`asks to be recalculated: ${name}`, () => {
      const { bytes } = fillFile('表.xlsx', template({ strings: 'inline', calcPr }), [at('B5', 1)]);
      assert.ok((partText(unpack(bytes), WORKBOOK) ?? '').includes(expected));
    });
  }

  it('nothing to write: nothing changes', () => {
    const kind = { strings: 'shared' } as const;
    assert.deepEqual(
      changedParts(templateParts(kind), unpack(fillFile('a.xlsx', template(kind), []).bytes)),
      [],
    );
  });

  it('equal input gives equal bytes', () => {
    const once = (): Uint8Array =>
      fillFile('a.xlsx', template({ strings: 'shared' }), WRITES, { audit: AUDIT }).bytes;
    assert.deepEqual(once(), once());
  });

  const broken = (): Uint8Array => {
    const parts = unpack(template({ strings: 'shared' }));
    parts[SHEET_PART] = bytesOf('<worksheet><sheetData><row r="5"><c r="B5">');
    return pack(parts);
  };
  const foreign = (): Uint8Array => {
    const parts = unpack(template({ strings: 'inline' }));
    parts[SHEET_PART] = Uint8Array.from(
      Buffer.concat([
        Buffer.from('<worksheet><!-- '),
        Uint8Array.of(0xd6, 0xd0),
        Buffer.from(' --><sheetData/></worksheet>'),
      ]),
    );
    return pack(parts);
  };
  const good = (): Uint8Array => template({ strings: 'shared' });
  const REFUSED: readonly (readonly [
    string,
    () => Uint8Array,
    readonly FillCell[],
    Parameters<typeof assertProblem>[1],
  ])[] = [
    ['old.xls', () => written(plainBook([[1]]), 'biff8'), WRITES, 'fill-needs-xlsx'],
    ['renamed.xlsx', () => written(plainBook([[1]]), 'biff8'), WRITES, 'fill-needs-xlsx'],
    ['binary.xlsb', () => written(plainBook([[1]]), 'xlsb'), WRITES, 'fill-needs-xlsx'],
    ['a.ods', () => written(plainBook([[1]]), 'ods'), WRITES, 'fill-needs-xlsx'],
    ['a.csv', () => bytesOf('a,b'), WRITES, 'fill-needs-xlsx'],
    ['html.xls', () => bytesOf('<table></table>'), WRITES, 'fill-needs-xlsx'],
    [
      'a.docx',
      () => zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }),
      WRITES,
      'fill-needs-xlsx',
    ],
    ['empty.xlsx', () => new Uint8Array(0), WRITES, 'file-empty'],
    ['cut.xlsx', () => good().slice(0, -50), WRITES, 'file-damaged-zip'],
    ['broken.xlsx', broken, WRITES, 'fill-failed'],
    ['another code than UTF-8', foreign, WRITES, 'fill-failed'],
    ['other sheet', good, [{ ...at('B5', 1), sheet: '没有' }], 'fill-unknown-sheet'],
    ['a formula', good, [at('B5', 1), at('B8', 1)], 'fill-computed-cell'],
    ['a shared formula', good, [at('E6', 1)], 'fill-computed-cell'],
    ['part of an array formula', good, [at('D8', 1)], 'fill-computed-cell'],
    ['one cell twice', good, [at('B5', 1), at('$B$5', 2)], 'fill-cell-twice'],
    ['two cells of one merged', good, [at('B10', 1), at('D11', 2)], 'fill-cell-twice'],
    ['no number', good, [at('B5', NaN)], 'fill-failed'],
    ['no cell', good, [at('B5:B6', 1)], 'fill-failed'],
  ];
  for (const [name, make, writes, code] of REFUSED) {
    it(`refuses ${name}: ${code}`, () => assertProblem(async () => fillFile(name, make(), writes), code));
  }

  it('a merged cell is written at its first', () => {
    const xml = partText(unpack(fillFile('a.xlsx', good(), [at('D11', 8)]).bytes), SHEET_PART) ?? '';
    assert.match(xml, /<row r="10"><c r="B10"><v>8<\/v><\/c><\/row>/);
  });

  it('cells and rows without addresses are counted', () => {
    const xml =
      '<worksheet><sheetData><row><c><v>1</v></c><c/></row><row><c/><c><v>9</v></c></row></sheetData></worksheet>';
    assert.equal(
      withCells(xml, [
        { address: 'B1', value: 5 },
        { address: 'A2', value: 6 },
      ]),
      '<worksheet><sheetData><row><c><v>1</v></c><c><v>5</v></c></row><row><c><v>6</v></c><c><v>9</v></c></row></sheetData></worksheet>',
    );
  });

  it('names with a prefix keep it', () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
    assert.equal(
      withCells(xml, [{ address: 'A1', value: 'a' }]),
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it('whatever is written where can be read back, and the rest is as it was', async () => {
    const base = { sheet: '表', rows: 6, columns: 6 };
    const start = (): Uint8Array =>
      rawXlsx([
        {
          name: base.sheet,
          xml: '<sheetData><row r="2"><c r="B2"><v>22</v></c><c r="D2"><v>24</v></c></row><row r="5"/><row r="6"><c r="F6"><v>66</v></c></row></sheetData>',
        },
      ]);
    const known = new Map([
      ['B2', 22],
      ['D2', 24],
      ['F6', 66],
    ]);
    const cell = fc.record({
      row: fc.integer({ min: 0, max: base.rows }),
      column: fc.integer({ min: 0, max: base.columns }),
      value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
    });
    const places = fc.uniqueArray(cell, {
      minLength: 1,
      maxLength: 12,
      selector: ({ row, column }) => row * 100 + column,
    });
    await fc.assert(
      fc.asyncProperty(places, async (cells) => {
        const writes = cells.map(({ row, column, value }) => ({
          sheet: base.sheet,
          address: `${columnName(column)}${row + 1}`,
          value,
        }));
        const sheet = (await readWorkbook('a.xlsx', fillFile('a.xlsx', start(), writes).bytes)).sheets[0];
        assert.ok(sheet);
        const expected = new Map<string, number>(known);
        for (const { address, value } of writes) expected.set(address, value === 0 ? 0 : value);
        for (let row = 0; row <= base.rows; row += 1) {
          for (let column = 0; column <= base.columns; column += 1) {
            const address = `${columnName(column)}${row + 1}`;
            assert.equal(valueAt(sheet, row, column), expected.get(address) ?? null, address);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('LibreOffice recalculates the filled form', async function () {
    if (!hasOffice()) this.skip();
    this.timeout(MINUTES_3);
    const { bytes } = fillFile('表.xlsx', template({ strings: 'shared' }), WRITES, { audit: AUDIT });
    const sheet = (await readAll(await converted(new Map([['表', bytes]]), 'xlsx'))).get('表')?.sheets[0];
    assert.ok(sheet);
    assert.deepEqual(
      [4, 5, 6, 7].map((row) => valueAt(sheet, row, 4)),
      [15.25, 21, 7, 43.25],
    );
  });
});

describe('filling a file that another program made', () => {
  it('keeps every part of the samples but sheet and workbook', () => {
    const folder = new URL('../assets/samples/安平县/', import.meta.url);
    const bytes = new Uint8Array(readFileSync(new URL('规划指标台账.xlsx', folder)));
    const { bytes: filled } = fillFile('台账.xlsx', bytes, [
      { sheet: '规划指标台账', address: 'J5', value: 1 },
    ]);
    const changed = changedParts(unpack(bytes), unpack(filled));
    assert.deepEqual(changed, [WORKBOOK, SHEET_PART]);
  });
});
