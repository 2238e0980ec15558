/** The sheet of a what-if sum as a sheet for the open workbook. */
import type { CellRole as SumRole, QuestionSheet, SheetCell } from '../../whatif/engine/layOut.ts';
import type { CellRole, ReportCell, ReportSheet } from './model.ts';

const ROLES: Readonly<Record<SumRole, CellRole>> = {
  title: 'title',
  heading: 'section',
  label: 'plain',
  input: 'input',
  unit: 'note',
  source: 'note',
  answer: 'answer',
  calculated: 'calculated',
  head: 'header',
  note: 'plain',
};
const WIDTHS = [34, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16];
const NOTHING: ReportCell = { value: null, role: 'plain' };

const cellOf = (cell: SheetCell | null): ReportCell =>
  cell === null
    ? NOTHING
    : {
        value: cell.value,
        role: ROLES[cell.role],
        ...(cell.formula !== undefined && { formula: cell.formula }),
      };

/** `name`: the tab's. */
export const sumSheet = ({ rows }: QuestionSheet, name: string): ReportSheet => ({
  name,
  rows: rows.map((row) => Array.from(row, (cell) => cellOf(cell ?? null))),
  widths: WIDTHS,
  header: null,
  printed: null,
  chart: null,
});
