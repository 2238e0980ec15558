/** Files made for tests, good and bad. Nothing but tests imports this. */
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { WorkBook, WritingOptions } from '@e965/xlsx';
import * as XLSX from '@e965/xlsx';
import type { MessageCode, Message } from '../core/messages/index.ts';
import { FileProblem } from './problem.ts';

export const bytesOf = (...values: (string | number)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...strToU8(value)])));

/** A zip of texts; values that are bytes already stay so. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface RawSheet {
  readonly name: string;
  /** What stands inside `<worksheet>`. */
  readonly xml: string;
  readonly state?: string;
}

/** An .xlsx of raw sheet parts, for what no writing library would write. */
export const rawXlsx = (
  sheets: readonly RawSheet[],
  rest: { styles?: string; workbookPr?: string } = {},
): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets
      .map(
        (_, i) =>
          `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${rest.workbookPr ?? ''}<sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      rest.styles ??
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`,
      ]),
    ),
  });

/** Cell formats with these number format numbers, in this order. */
export const stylesWith = (...formats: number[]): string =>
  `<styleSheet xmlns="${MAIN}"><cellXfs count="${formats.length}">${formats
    .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
    .join('')}</cellXfs></styleSheet>`;

export const plainBook = (rows: unknown[][], name = '小学'): WorkBook => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return book;
};

export const written = (
  book: WorkBook,
  bookType: XLSX.BookType,
  options: WritingOptions = {},
): Uint8Array => {
  const output: unknown = XLSX.write(book, { ...options, type: 'array', bookType });
  assert.ok(output instanceof ArrayBuffer || output instanceof Uint8Array);
  return new Uint8Array(output);
};

interface OleWriter {
  utils: {
    cfb_new(): object;
    cfb_add(container: object, path: string, content: Uint8Array): void;
  };
  write(container: object, options: { type: 'buffer' }): Uint8Array;
}

/** An OLE container with these streams. */
export const oleOf = (streams: Record<string, Uint8Array>): Uint8Array => {
  const untyped: unknown = XLSX.CFB;
  const { utils, write } = untyped as OleWriter;
  const container = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(write(container, { type: 'buffer' }));
};

/** The code and parameters of the problem a call ends in; any other end fails the test. */
export const problemOf = async (call: () => unknown): Promise<Message> => {
  try {
    await call();
  } catch (cause) {
    if (cause instanceof FileProblem) return cause.problem;
    throw cause;
  }
  return assert.fail('read without a problem');
};

export const assertProblem = async (call: () => unknown, code: MessageCode): Promise<void> => {
  assert.equal((await problemOf(call)).code, code);
};
