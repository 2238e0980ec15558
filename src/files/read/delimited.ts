import Papa from 'papaparse';
import { sheetOf } from '../../core/values/workbook.ts';
import type { Scalar, Sheet } from '../../core/values/workbook.ts';

/** The name Excel gives the only sheet of a file without sheets: the file's name without its extension. */
export const sheetNameOf = (file: string): string => file.replace(/\.[^.]+$/, '') || file;

/** Excel's own first line `sep=;` names the separator and is no row of the sheet. */
const separatorLine = /^sep=(.)\r?\n/i;

/** In the order in which a tie is decided; Excel itself takes the comma for .csv whatever else is there. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;
const LINES_LOOKED_AT = 50;

/** The delimiter that most of the first lines contain. Titles and notes around a table contain none. */
const delimiterOf = (text: string): string => {
  const lines = text.slice(0, 100_000).split(/\r?\n/, LINES_LOOKED_AT);
  const counts = DELIMITERS.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length);
  const most = Math.max(...counts);
  return (most > 0 ? DELIMITERS[counts.indexOf(most)] : undefined) ?? ',';
};

/** A sheet from comma, tab, semicolon or bar separated text. Values stay strings; an empty field is blank. */
export const delimitedSheet = (file: string, text: string): Sheet => {
  const declared = separatorLine.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? delimiterOf(body),
    skipEmptyLines: false,
  });
  const rows: Scalar[][] = data.map((row) => row.map((field) => (field === '' ? null : field)));
  while (rows.length > 0 && (rows[rows.length - 1] ?? []).every((field) => field === null)) rows.pop();
  return sheetOf(sheetNameOf(file), rows);
};
