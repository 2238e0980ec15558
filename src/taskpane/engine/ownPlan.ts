/** A user's own plan from a sheet of the open workbook or from a text file (.json, .csv, .txt). */
import { indicatorById, indicatorByName } from '../../core/indicators/registry.ts';
import { packFromSheets, parsePack, type OwnPlan } from '../../core/plans/index.ts';
import { sheetOf, type Scalar, type Sheet } from '../../core/values/workbook.ts';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** Whether the bytes are a workbook file, which only Excel itself opens. */
export const isWorkbookFile = (bytes: Uint8Array): boolean =>
  [ZIP, OLE].some((mark) => mark.every((byte, index) => bytes[index] === byte));

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const DELIMITERS = ['\t', ',', ';'] as const;

/** Fields of delimited text with quotes as in RFC 4180. */
export const delimitedRows = (text: string): Scalar[][] => {
  const head = text.slice(0, 2000);
  const delimiter = DELIMITERS.find((one) => head.includes(one)) ?? ',';
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\\r\\n"]*))(${delimiter}|\\r?\\n|$)`, 'y');
  const rows: Scalar[][] = [];
  let row: Scalar[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) break;
    const [, quoted, plain, end] = match;
    const value = quoted?.replaceAll('""', '"') ?? plain ?? '';
    row.push(value === '' ? null : value);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
};

const fromSheet = (file: string, sheet: Sheet): OwnPlan =>
  packFromSheets(
    { file, sheets: [{ ...sheet, visibility: 'visible' }] },
    (name, stage) => indicatorByName(name, stage) ?? null,
  );

export const packFromJson = (json: unknown, file: string): OwnPlan => ({
  pack: parsePack(json, file, (id) => indicatorById(id) !== undefined),
  remarks: [],
});

/** Throws `PlanProblem` with what is wrong, or `SyntaxError` for broken JSON. */
export const packFromFile = (file: string, bytes: Uint8Array): OwnPlan => {
  const text = decoded(bytes);
  if (/^\s*\{/.test(text)) return packFromJson(JSON.parse(text), file);
  return fromSheet(file, sheetOf(file.replace(/\.[^.]+$/, ''), delimitedRows(text)));
};

export { fromSheet as packFromSheet };
