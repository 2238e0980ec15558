/** What comes as text: CSV and its kin, HTML and Excel 2003 XML under whatever extension, SYLK. */
import type { WorkBook } from '@e965/xlsx';
import type { Scalar, Sheet, Workbook } from '../../core/values/workbook.ts';
import { message } from '../../core/messages/index.ts';
import type { ReadLimits } from '../limits.ts';
import { FileProblem } from '../problem.ts';
import { delimitedSheet, sheetNameOf } from './delimited.ts';
import { extensionOf, kindMessage, kindOfText } from './kind.ts';
import { read } from './sheetjs.ts';
import { PARSING, parsed, workbookFrom } from './spreadsheet.ts';
import { looksLikeText, textOf } from './text.ts';

export const readTextWorkbook = (file: string, bytes: Uint8Array, limits: ReadLimits): Workbook => {
  const text = textOf(bytes);
  const kind = looksLikeText(text) ? kindOfText(file, text) : 'unknown';
  switch (kind) {
    case 'csv':
      return withinCells({ file, sheets: [delimitedSheet(file, text)] }, limits);
    case 'html': {
      // Usually a log-in page that was saved in place of the export.
      if (!/<table/i.test(text)) throw new FileProblem(file, 'file-without-sheets');
      const book = parsed(file, kind, () => parseText(text.trimStart(), true));
      return htmlWorkbook(workbookFrom(file, kind, book, limits));
    }
    case 'xml':
    case 'sylk':
      return workbookFrom(
        file,
        kind,
        parsed(file, kind, () => parseText(text.trimStart(), false)),
        limits,
      );
    default: {
      if (/^(et|ett|wps|ksheet|dbt)$/.test(extensionOf(file))) throw new FileProblem(file, 'file-wps-format');
      const isExcelName = /^(xls|xlsx|xlsm|xlsb|ods)$/.test(extensionOf(file));
      throw isExcelName
        ? new FileProblem(file, 'file-unrecognised')
        : new FileProblem(file, 'file-unsupported', { found: message(kindMessage('unknown')) });
    }
  }
};

/** `raw` keeps SheetJS from turning "6-10" into a date, as Excel would not either in a text column. */
const parseText = (text: string, raw: boolean): WorkBook => read(text, { ...PARSING, type: 'string', raw });

const withinCells = (workbook: Workbook, limits: ReadLimits): Workbook => {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columnCount, 0);
  if (cells > limits.cells) {
    throw new FileProblem(workbook.file, 'file-too-many-cells', { cells, allowed: limits.cells });
  }
  return workbook;
};

/** What Excel reads as a number when it opens such a page; codes with a leading zero or many digits stay text. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{1,10})?$/;
const numbered = (value: Scalar): Scalar =>
  typeof value === 'string' && PLAIN_NUMBER.test(value.trim()) ? Number(value) : value === '' ? null : value;

/** A page with one table is one sheet named after the file, as Excel names it; further tables are numbered. */
const htmlWorkbook = (workbook: Workbook): Workbook => ({
  file: workbook.file,
  sheets: workbook.sheets.map((sheet, i): Sheet => ({
    ...sheet,
    name: i === 0 ? sheetNameOf(workbook.file) : `${sheetNameOf(workbook.file)} (${i + 1})`,
    rows: sheet.rows.map((row) => row.map(numbered)),
  })),
});
