/** A what-if question's sheet as a sheet of a workbook: the same for the template, the command line and tests. */
import type { CellRole, QuestionSheet, SheetCell } from '../../core/whatif/engine/layOut.ts';
import type { BookCell, BookSheet, BookStyle } from './book.ts';

const STYLES: Readonly<Record<CellRole, BookStyle>> = {
  title: { bold: true, size: 14 },
  heading: { bold: true, color: '1F4E79' },
  label: {},
  input: { fill: 'FFF9E5', border: true },
  unit: { color: '7F7F7F' },
  source: { color: '7F7F7F' },
  answer: { bold: true, fill: 'E2F0D9', border: true },
  calculated: { fill: 'DDEBF7', border: true },
  head: { bold: true, fill: 'F2F2F2', border: true, wrap: true },
  note: { color: '595959' },
};
const WIDTHS = [34, 16, 16, 16, 16, 16, 16, 16];

const cellOf = ({ role, value, formula }: SheetCell, storedResults: boolean): BookCell => ({
  value: formula === undefined || storedResults ? value : null,
  ...(formula !== undefined && { formula }),
  style: STYLES[role],
});

/** `storedResults`: keep the core's results with the formulas, for programs that don't recalculate on opening. */
export const questionSheet = (
  { title, rows }: QuestionSheet,
  { storedResults = true }: { readonly storedResults?: boolean } = {},
): BookSheet => ({
  name: title,
  rows: rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell, storedResults)))),
  columns: WIDTHS.map((width) => ({ width })),
  print: { fitWidth: 1 },
});
