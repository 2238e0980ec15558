/**
 * A form of somebody else's with its input cells filled: only those cells change, and the workbook asks to be
 * computed anew on opening. Protection stays: it holds people back, not the form's owner nor the one it is sent to.
 */
import { strToU8 } from 'fflate';
import type { ReportSheet } from '../../core/report/index.ts';
import { onlyXlsx } from '../onlyXlsx.ts';
import { FileProblem } from '../problem.ts';
import { pack, partText, setPartText, unpack } from '../zip-parts.ts';
import type { Parts } from '../zip-parts.ts';
import { auditPart } from './audit.ts';
import { addSheet, bookParts, dropCalcChain, freeName, recalculating, sheetNames } from './book.ts';
import { CellRefused, withCells } from './cells.ts';
import type { CellWrite } from './cellText.ts';

export interface FillCell extends CellWrite {
  readonly sheet: string;
}

export interface FillOptions {
  /** A sheet put behind the others, under a free name. */
  readonly audit?: ReportSheet;
}

export interface FilledFile {
  readonly bytes: Uint8Array;
  /** The name the audit sheet got; null without one. */
  readonly auditSheet: string | null;
}

const STYLES = /\/styles$/;

/**
 * The text of a part that is to be changed. Throws RangeError for one in another code than UTF-8, which would lose its
 * characters.
 */
const editable = (parts: Parts, path: string): string => {
  const text = partText(parts, path) ?? '';
  const again = strToU8(text);
  const part = parts[path];
  if (part !== undefined && (again.length !== part.length || again.some((byte, i) => byte !== part[i]))) {
    throw new RangeError(`${path} isn't UTF-8`);
  }
  return text;
};

/**
 * The filled form. Every part keeps its bytes but the sheets written to, the workbook part (recalculation, the audit
 * sheet) and what leads to an added sheet; with formulas the calculation chain goes. Throws `FileProblem`:
 * `fill-needs-xlsx` for anything but .xlsx / .xlsm, `fill-unknown-sheet`, `fill-computed-cell` for a cell of the
 * form's own formulas, `fill-cell-twice`, `fill-failed`.
 */
export const fillFile = (
  file: string,
  bytes: Uint8Array,
  writes: readonly FillCell[],
  { audit }: FillOptions = {},
): FilledFile => {
  onlyXlsx(file, bytes, 'fill-needs-xlsx');
  try {
    return filled(file, bytes, writes, audit);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem(file, 'fill-failed', {}, cause);
  }
};

const filled = (
  file: string,
  bytes: Uint8Array,
  writes: readonly FillCell[],
  audit: ReportSheet | undefined,
): FilledFile => {
  const parts = unpack(bytes);
  const book = bookParts(parts);
  const bySheet = new Map<string, FillCell[]>();
  for (const write of writes) bySheet.set(write.sheet, [...(bySheet.get(write.sheet) ?? []), write]);
  for (const [sheet, here] of bySheet) {
    const path = book.sheets.get(sheet);
    if (path === undefined || parts[path] === undefined) {
      throw new FileProblem(file, 'fill-unknown-sheet', { sheet });
    }
    setPartText(parts, path, cellsWritten(file, sheet, editable(parts, path), here));
  }
  if (writes.length > 0) {
    setPartText(parts, book.path, recalculating(editable(parts, book.path)));
    if (writes.some(({ formula }) => formula !== undefined)) dropCalcChain(parts, book);
  }
  if (audit === undefined) return { bytes: pack(parts), auditSheet: null };
  const name = freeName(audit.name, sheetNames(parts, book));
  const stylesPath = book.related(STYLES);
  const styles = stylesPath === undefined ? undefined : editable(parts, stylesPath);
  const [like] = book.sheets.values();
  const made = auditPart(audit, styles, partText(parts, like ?? '') ?? '');
  addSheet(parts, book, { name, xml: made.xml, relations: made.relations });
  if (stylesPath !== undefined && made.styles !== undefined) setPartText(parts, stylesPath, made.styles);
  return { bytes: pack(parts), auditSheet: name };
};

const cellsWritten = (file: string, sheet: string, xml: string, writes: readonly FillCell[]): string => {
  try {
    return withCells(xml, writes);
  } catch (cause) {
    if (!(cause instanceof CellRefused)) throw cause;
    const code = cause.why === 'computed' ? 'fill-computed-cell' : 'fill-cell-twice';
    throw new FileProblem(file, code, { sheet, cell: cause.address }, cause);
  }
};
