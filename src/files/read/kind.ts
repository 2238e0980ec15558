/** What a file is, by its content. Extensions lie: exports are HTML named .xls, and .xls is renamed .xlsx. */
import type { MessageCode } from '../../core/messages/index.ts';
import type { ZipEntry } from '../zip.ts';

export type WorkbookKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'html' | 'xml' | 'sylk' | 'csv';
export type OtherKind =
  'zip' | 'rar' | 'word' | 'slides' | 'pdf' | 'picture' | 'numbers' | 'database' | 'ole' | 'unknown';
export type FileKind = WorkbookKind | OtherKind;
export type Container = 'zip' | 'ole' | 'biff' | 'text' | OtherKind;

export const kindMessage = (kind: FileKind): MessageCode => `kind-${kind}`;

const OTHER_KINDS: readonly OtherKind[] = [
  'zip',
  'rar',
  'word',
  'slides',
  'pdf',
  'picture',
  'numbers',
  'database',
  'ole',
  'unknown',
];
export const isWorkbookKind = (kind: FileKind): kind is WorkbookKind =>
  !OTHER_KINDS.some((other) => other === kind);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const SIGNATURES: readonly (readonly [readonly number[], Container])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [ascii('%PDF'), 'pdf'],
  [[0x89, ...ascii('PNG')], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [[...ascii('II*'), 0], 'picture'],
  [[...ascii('MM'), 0, 0x2a], 'picture'],
  [ascii('RIFF'), 'picture'],
  [ascii('Rar!'), 'rar'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'rar'],
  [ascii('{\\rtf'), 'word'],
  [ascii('SQLite format 3'), 'database'],
  [[0x00, 0x01, 0x00, 0x00, ...ascii('Standard')], 'database'],
];

/** BIFF without an OLE container (Excel 2 to 4, some export programs): a BOF record first. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 &&
  [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
  (bytes[2] ?? 0) >= 4 &&
  (bytes[2] ?? 0) <= 16 &&
  bytes[3] === 0;

/** The outer form of a file; `text` for whatever carries no known signature. */
export const containerOf = (bytes: Uint8Array): Container => {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) return known[1];
  return isBareBiff(bytes) ? 'biff' : 'text';
};

/** What a zip container holds, by the names of its parts. */
export const kindOfZip = (entries: readonly Pick<ZipEntry, 'name'>[]): FileKind => {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  const some = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  if (names.has('[content_types].xml')) {
    if (names.has('xl/workbook.bin')) return 'xlsb';
    if (some('xl/') || [...names].some((name) => name.endsWith('workbook.xml'))) return 'xlsx';
    if (some('word/')) return 'word';
    if (some('ppt/')) return 'slides';
  }
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'ods';
  if (names.has('index/document.iwa') || names.has('index.zip')) return 'numbers';
  return 'zip';
};

/** What an OLE container holds, by the names of its streams. */
export const kindOfOle = (streams: ReadonlySet<string>): FileKind | 'encrypted' => {
  if (streams.has('encryptedpackage') || streams.has('encryptioninfo')) return 'encrypted';
  if (streams.has('workbook') || streams.has('book')) return 'xls';
  if (streams.has('worddocument')) return 'word';
  if (streams.has('powerpoint document')) return 'slides';
  return 'ole';
};

const TEXT_TABLES = new Set(['', 'csv', 'txt', 'tsv', 'tab', 'prn', 'xls', 'xlsx', 'xlsm', 'et']);

export const extensionOf = (file: string): string => /\.([^.\\/]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** What a text holds. Plain text is a table only under a name that promises one. */
export const kindOfText = (file: string, text: string): FileKind => {
  const head = text.slice(0, 4096).trimStart();
  if (head.startsWith('<')) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && !/<html/i.test(head)) return 'xml';
    if (/<(html|table|head|body|meta|style|div|!doctype html)/i.test(head)) return 'html';
    return 'unknown';
  }
  if (/^MIME-Version:/i.test(head)) return 'html';
  if (/^ID;P/.test(head)) return 'sylk';
  return TEXT_TABLES.has(extensionOf(file)) ? 'csv' : 'unknown';
};
