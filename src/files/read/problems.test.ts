import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { catalogue, render } from '../../core/messages/index.ts';
import type { MessageCode } from '../../core/messages/index.ts';
import { files } from '../../core/messages/files.ts';
import type { ReadLimits } from '../limits.ts';
import { bytesOf, oleOf, plainBook, problemOf, rawXlsx, written, zipOf } from '../fixtures.ts';
import { CFB } from './sheetjs.ts';
import { readWorkbook } from './workbook.ts';

const xlsx = (): Uint8Array => written(plainBook([['学校', 45]]), 'xlsx');

/** A real .xls whose stream says after its first record that the rest is encrypted. */
const passwordXls = (encryption: number): Uint8Array => {
  const stream = CFB.find(CFB.read(written(plainBook([[1]]), 'biff8'), { type: 'array' }), '/Workbook');
  assert.ok(stream);
  const content = Uint8Array.from(stream.content);
  const bof = 4 + (content[2] ?? 0);
  const pass = [0x2f, 0, 54, 0, encryption, 0, 1, 0, 1, 0, ...new Array<number>(48).fill(7)];
  return oleOf({
    Workbook: Uint8Array.from([...content.subarray(0, bof), ...pass, ...content.subarray(bof)]),
  });
};

/** Sets a field of every central directory entry. */
const withDirectoryField = (bytes: Uint8Array, offset: number, value: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return copy;
};

/** A container that is nearly all sheet. */
const manyNumbers = (): Uint8Array =>
  written(plainBook(Array.from({ length: 900 }, (_, r) => [Math.sin(r), Math.cos(r)])), 'xlsx', {
    compression: true,
  });

const flipped = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const middle = Math.floor(copy.length / 3);
  for (let at = middle; at < middle + 200; at += 1) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
};

const zeros = zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000), '[Content_Types].xml': strToU8('x') });
const smallBomb: Partial<ReadLimits> = { ratioFromBytes: 1_000_000 };
const png = bytesOf(0x89, 'PNG\r\n', 0x1a, '\n');
const docx = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });

const BAD: readonly (readonly [string, string, () => Uint8Array, MessageCode, Partial<ReadLimits>?])[] = [
  ['empty file', 'a.xlsx', () => new Uint8Array(0), 'file-empty'],
  [
    'encrypted .xlsx',
    'a.xlsx',
    () => oleOf({ EncryptionInfo: bytesOf('x'), EncryptedPackage: bytesOf('y') }),
    'file-encrypted',
  ],
  ['.xls with RC4 password', 'a.xls', () => passwordXls(1), 'file-encrypted'],
  ['.xls with XOR password', 'a.xls', () => passwordXls(0), 'file-encrypted'],
  ['encrypted zip', 'a.xlsx', () => withDirectoryField(xlsx(), 8, 1), 'file-encrypted'],
  [
    'encrypted .ods',
    'a.ods',
    () => zipOf({ 'content.xml': 'x', 'META-INF/manifest.xml': '<m:encryption-data/>' }),
    'file-encrypted',
  ],
  ['truncated zip', 'a.xlsx', () => xlsx().slice(0, -60), 'file-damaged-zip'],
  ['half a zip', 'a.xlsx', () => xlsx().slice(0, 3000), 'file-damaged-zip'],
  ['only the first four bytes', 'a.xlsx', () => bytesOf('PK', 3, 4), 'file-damaged-zip'],
  ['flipped bytes in a zip', 'a.xlsx', () => flipped(manyNumbers()), 'file-damaged-zip'],
  ['truncated .xls', 'a.xls', () => written(plainBook([[1]]), 'biff8').slice(0, 700), 'file-damaged'],
  [
    'only the OLE signature',
    'a.xls',
    () => bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'file-damaged',
  ],
  ['no sheets', 'a.xlsx', () => rawXlsx([]), 'file-without-sheets'],
  [
    'a sheet whose part is missing',
    'a.xlsx',
    () => rawXlsx([{ name: '表', xml: '<sheetData><row r="1"><c t="s"><v>9</v></c></row></sheetData>' }]),
    'file-damaged',
  ],
  [
    'HTML without a table',
    'a.xls',
    () => bytesOf('<html><body>请先登录</body></html>'),
    'file-without-sheets',
  ],
  ['zip bomb by the directory', 'a.xlsx', () => zeros, 'file-bomb', smallBomb],
  [
    'zip bomb with a lying directory',
    'a.xlsx',
    () => withDirectoryField(zeros, 24, 1000),
    'file-damaged-zip',
    smallBomb,
  ],
  ['one part too long', 'a.xlsx', () => zeros, 'file-bomb', { partBytes: 1_000_000 }],
  ['too many bytes', 'a.xlsx', xlsx, 'file-too-big', { fileBytes: 100 }],
  ['too many cells', 'a.xlsx', xlsx, 'file-too-many-cells', { cells: 1 }],
  [
    'too many cells in .xls',
    'a.xls',
    () => written(plainBook([[1, 2, 3]]), 'biff8'),
    'file-too-many-cells',
    { cells: 2 },
  ],
  ['too many cells in .csv', 'a.csv', () => bytesOf('a,b,c'), 'file-too-many-cells', { cells: 2 }],
  ['.docx', 'a.docx', () => docx, 'file-unsupported'],
  ['.docx renamed', 'a.xlsx', () => docx, 'file-unsupported'],
  ['.doc or .wps', 'a.doc', () => oleOf({ WordDocument: bytesOf('x') }), 'file-unsupported'],
  ['.ppt', 'a.ppt', () => oleOf({ 'PowerPoint Document': bytesOf('x') }), 'file-unsupported'],
  ['.pdf', 'a.pdf', () => bytesOf('%PDF-1.7'), 'file-unsupported'],
  ['picture', 'a.png', () => png, 'file-unsupported'],
  ['picture renamed', 'a.xlsx', () => png, 'file-unsupported'],
  ['plain zip', 'a.zip', () => zipOf({ 'a.txt': 'x' }), 'file-unsupported'],
  ['.rtf', 'a.xls', () => bytesOf('{\\rtf1 x}'), 'file-unsupported'],
  ['JSON', 'a.json', () => bytesOf('{"a":1}'), 'file-unsupported'],
  ['.et of the new kind, OLE', 'a.et', () => oleOf({ EtContent: bytesOf('x') }), 'file-wps-format'],
  ['.et of the new kind, zip', 'a.et', () => zipOf({ 'main.xml': 'x' }), 'file-wps-format'],
  ['.et of an unknown kind', 'a.et', () => bytesOf(1, 2, 3, 0, 0, 4, 5), 'file-wps-format'],
  ['random bytes named .xlsx', 'a.xlsx', () => bytesOf(7, 1, 2, 3, 0, 0, 4, 5), 'file-unrecognised'],
];

describe('readWorkbook: bad input', () => {
  for (const [name, file, make, code, limits] of BAD) {
    it(`${name}: ${code}`, async () => {
      const problem = await problemOf(() => readWorkbook(file, make(), limits ? { limits } : {}));
      assert.equal(problem.code, code);
      assert.equal(problem.params['file'], file);
      for (const lang of ['zh', 'en'] as const) {
        const text = render(problem, lang);
        assert.doesNotMatch(text, /\{\w+\}|undefined|Error|Unsupported|Cannot/);
        assert.ok(text.length < 260, text);
      }
    });
  }

  it('every kind of problem has a test', () => {
    const tested = new Set<string>(BAD.map(([, , , code]) => code));
    const elsewhere = /^(kind-|annotate-|fill-|folder-|file-(missing|forbidden|unreadable|is-folder)$)/;
    const untested = Object.keys(files).filter(
      (code) => code in catalogue && !elsewhere.test(code) && !tested.has(code),
    );
    assert.deepEqual(untested, []);
  });
});
