import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre';
import { read } from '@e965/xlsx';
import { cellKey, valueAt } from '../../core/values/workbook.ts';
import { assertProblem, bytesOf, plainBook, written, zipOf } from '../fixtures.ts';
import { readWorkbook } from '../read/workbook.ts';
import { pack, partText, setPartText, unpack } from '../zip-parts.ts';
import { annotate } from './annotate.ts';
import { SEVERITY_FILLS } from './colours.ts';
import type { Mark } from './marks.ts';

const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const SHEET = '2024年小学';

/** A workbook with everything that must survive, and an extension list no library knows. */
const fullWorkbook = async (): Promise<Uint8Array> => {
  const cells: [string, Partial<Cell>][] = [
    [
      '2,3',
      {
        formula: 'B3/C3',
        formulaResult: 45,
        style: {
          numFmt: '0.00"人"',
          font: { name: '楷体', bold: true, color: { theme: 4 } },
          border: { left: { style: 'thin', color: { theme: 5, tint: 0.4 } } },
          alignment: { horizontal: 'center', wrapText: true },
        },
      },
    ],
    ['2,1', { value: 450, comment: { author: '张三', text: '旧批注' } }],
    ['4,1', { value: 300, comment: { author: '李四', text: '留着' } }],
  ];
  const bytes = await writeXlsx({
    sheets: [
      {
        name: SHEET,
        rows: [
          ['标题'],
          ['学校', '人数', '班数', '班额'],
          ['一小', 450, 10],
          ['二小', null, 8],
          ['三小', 300, 7],
        ],
        cells: new Map(cells),
        columns: [
          { width: 20 },
          {},
          { style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '00FF00' } } } },
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        dataValidations: [
          { type: 'whole', operator: 'between', formula1: '0', formula2: '9999', range: 'B3:B9' },
        ],
        conditionalRules: [
          {
            type: 'cellIs',
            priority: 1,
            operator: 'greaterThan',
            formula: '45',
            range: 'D3:D9',
            style: { font: { bold: true } },
          },
        ],
        images: [{ data: PIXEL, type: 'png', anchor: { from: { row: 8, col: 0 } } }],
        charts: [
          {
            type: 'column',
            series: [{ values: 'B3:B5', categories: 'A3:A5' }],
            anchor: { from: { row: 10, col: 1 } },
          },
        ],
        freezePane: { rows: 2 },
        autoFilter: { range: 'A2:D5' },
        protection: { sheet: true, password: 'x' },
      },
      { name: '其他', rows: [[1]], hidden: true },
    ],
    namedRanges: [{ name: '人数', range: `'${SHEET}'!$B$3:$B$5` }],
  });
  const parts = unpack(bytes);
  const sheet = partText(parts, 'xl/worksheets/sheet1.xml') ?? '';
  const extension =
    '<extLst><ext uri="{00000000-0000-0000-0000-00000000ABCD}"><q:odd xmlns:q="urn:q" a="1"/></ext></extLst>';
  setPartText(parts, 'xl/worksheets/sheet1.xml', sheet.replace('</worksheet>', `${extension}</worksheet>`));
  return pack(parts);
};

const MARKS: readonly Mark[] = [
  { sheet: SHEET, address: 'D3', severity: 'experience', note: '偏大' },
  { sheet: SHEET, address: 'D3', severity: 'logic', note: '班额应为 <45>' },
  { sheet: SHEET, address: 'B3', severity: 'target', note: '我们的说明' },
  { sheet: SHEET, address: 'C1', severity: 'standard', note: '合并处' },
  { sheet: SHEET, address: 'B4', severity: 'experience', note: '空白' },
  { sheet: SHEET, address: 'C4:C5', severity: 'experience', note: '两格' },
];
const MARKED = ['D3', 'B3', 'A1', 'B4', 'C4', 'C5'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseAttributeValue: false,
});
/** A part as data, with the spellings of empty elements and truth evened out. */
const meaning = (xml: string): unknown => {
  const even = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(even);
    if (typeof node === 'string') return node === 'true' ? '1' : node === 'false' ? '0' : node;
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node)
      .filter(([key]) => !key.startsWith('@xmlns') && !key.startsWith('?'))
      .map(([key, value]): [string, unknown] => [key, even(value)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return even(parser.parse(xml));
};

/** Takes the marked cells' style numbers, column spans and the note drawing out of a sheet part. */
const withoutMarks = (xml: string): unknown =>
  meaning(
    xml
      .replace(new RegExp(`(<c\\b[^<>]*\\br="(?:${MARKED.join('|')})"[^<>]*?) s="\\d+"`, 'g'), '$1')
      .replace(/<c r="B4"[^<>]*?(?:\/>|><\/c>)/, ''),
  );

describe('annotate', () => {
  let original: Uint8Array;
  let copy: Uint8Array;
  before(async () => {
    original = await fullWorkbook();
    copy = await annotate('小学.xlsx', original, MARKS);
  });

  it('keeps every part that carries no mark byte for byte', () => {
    const [old, now] = [unpack(original), unpack(copy)];
    assert.deepEqual(Object.keys(now).sort(), Object.keys(old).sort());
    const changed = Object.keys(old).filter(
      (name) => Buffer.compare(old[name] ?? PIXEL, now[name] ?? PIXEL) !== 0,
    );
    assert.deepEqual(changed.sort(), [
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('changes nothing in the sheet but the style of the marked cells', () => {
    const path = 'xl/worksheets/sheet1.xml';
    assert.deepEqual(
      withoutMarks(partText(unpack(copy), path) ?? ''),
      withoutMarks(partText(unpack(original), path) ?? ''),
    );
  });

  it('only adds to the styles, and the added formats differ from theirs in the fill alone', () => {
    const [old, now] = [original, copy].map((bytes) => partText(unpack(bytes), 'xl/styles.xml') ?? '');
    const formats = (xml = ''): string[] =>
      /<cellXfs[\s\S]*<\/cellXfs>/.exec(xml)?.[0].match(/<xf [\s\S]*?(?:\/>|<\/xf>)/g) ?? [];
    const count = formats(old).length;
    assert.deepEqual(formats(now).slice(0, count), formats(old));
    const unfilled = (xf: string): string => xf.replace(/ (?:fillId|applyFill)="[^"]*"/g, '');
    assert.ok(
      formats(now)
        .slice(count)
        .every((xf) => formats(old).some((base) => unfilled(base) === unfilled(xf))),
    );
  });

  it('fills by the gravest severity and keeps number format, value and formula', async () => {
    const sheet = read(copy, { cellStyles: true, cellNF: true }).Sheets[SHEET];
    const fillOf = (address: string): unknown => sheet?.[address]?.s?.fgColor?.rgb;
    assert.deepEqual(MARKED.map(fillOf), [
      SEVERITY_FILLS.logic,
      SEVERITY_FILLS.target,
      SEVERITY_FILLS.standard,
      SEVERITY_FILLS.experience,
      SEVERITY_FILLS.experience,
      SEVERITY_FILLS.experience,
    ]);
    const shape = (await readWorkbook('a.xlsx', copy)).sheets[0];
    assert.ok(shape);
    assert.equal(valueAt(shape, 2, 3), 45);
    assert.equal(shape.formulas.get(cellKey(2, 3)), '=B3/C3');
    assert.equal(shape.texts.get(cellKey(2, 3)), '45.00人');
  });

  it('keeps notes and adds ours below, one note a cell', () => {
    const sheet = read(copy).Sheets[SHEET];
    const notesOf = (address: string): unknown => sheet?.[address]?.c?.map((note: { t?: string }) => note.t);
    assert.deepEqual(notesOf('B3'), ['旧批注\n我们的说明']);
    assert.deepEqual(notesOf('B5'), ['留着']);
    assert.deepEqual(notesOf('D3'), ['偏大\n班额应为 <45>']);
    assert.deepEqual(notesOf('A1'), ['合并处']);
    assert.deepEqual(notesOf('C4'), ['两格']);
    assert.equal(notesOf('C5'), undefined);
  });

  it('can be annotated again', async () => {
    const again = await annotate('小学.xlsx', copy, [
      { sheet: SHEET, address: 'D3', severity: 'target', note: '再次' },
    ]);
    const notes: unknown = read(again).Sheets[SHEET]?.['D3']?.c?.map((note: { t?: string }) => note.t);
    assert.deepEqual(notes, ['偏大\n班额应为 <45>\n再次']);
  });

  const book = plainBook([[1]]);
  const refused: readonly (readonly [string, () => Uint8Array, Parameters<typeof assertProblem>[1]])[] = [
    ['a.xls', () => written(book, 'biff8'), 'annotate-needs-xlsx'],
    ['a.xlsb', () => written(book, 'xlsb'), 'annotate-needs-xlsx'],
    ['a.ods', () => written(book, 'ods'), 'annotate-needs-xlsx'],
    ['a.csv', () => bytesOf('a,b'), 'annotate-needs-xlsx'],
    ['html.xls', () => bytesOf('<table></table>'), 'annotate-needs-xlsx'],
    ['a.docx', () => zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }), 'annotate-needs-xlsx'],
    ['empty.xlsx', () => new Uint8Array(0), 'file-empty'],
    ['cut.xlsx', () => written(book, 'xlsx').slice(0, -50), 'file-damaged-zip'],
    ['broken.xlsx', () => zipOf({ '[Content_Types].xml': '<x', 'xl/workbook.xml': '<' }), 'annotate-failed'],
    ['other-sheet.xlsx', () => written(book, 'xlsx'), 'annotate-unknown-sheet'],
  ];
  for (const [file, make, code] of refused) {
    it(`${file}: ${code}`, () => assertProblem(() => annotate(file, make(), MARKS), code));
  }
});
