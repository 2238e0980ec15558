/** A sheet of the form in its own shape: header rows, labels, cells, with merged areas as they are. */
import { cellId, type Form, type FormCell, type FormSheet } from '../../../../core/fill/index.ts';
import { cellAddress } from '../../../../core/values/index.ts';
import { cellKey, textAt, type Area, type Sheet } from '../../../../core/values/workbook.ts';
import { shownValue } from './shown.ts';
import type { GridCell, GridKind, GridView } from './views.ts';

interface Window {
  readonly first: number;
  readonly last: number;
  readonly columns: number;
}

const windowOf = ({ tables }: FormSheet, cells: readonly FormCell[]): Window => ({
  first: Math.min(...tables.map(({ header }) => header[0])),
  last: Math.max(...tables.map(({ rows }) => rows[1])),
  columns: 1 + Math.max(...tables.flatMap(({ stub }) => [...stub]), ...cells.map(({ column }) => column)),
});

/** The label column with the most to say: the one worth keeping in view. */
const stickyOf = (sheet: Sheet, { tables }: FormSheet): number => {
  const length = (column: number): number =>
    tables.reduce((sum, { rows: [first, last] }) => {
      let own = 0;
      for (let row = first; row <= last; row++) own += textAt(sheet, row, column).length;
      return sum + own;
    }, 0);
  const stubs = [...new Set(tables.flatMap(({ stub }) => [...stub]))];
  return stubs.reduce((best, column) => (best < 0 || length(column) > length(best) ? column : best), -1);
};

const KINDS = {
  input: 'input',
  computed: 'computed',
  given: 'given',
  locked: 'locked',
  label: 'text',
} as const satisfies Record<FormCell['role'], GridKind>;

const mergesAt = (sheet: Sheet, { first, last, columns }: Window) => {
  const heads = new Map<number, Area>();
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const area = {
      firstRow: Math.max(merge.firstRow, first),
      lastRow: Math.min(merge.lastRow, last),
      firstColumn: merge.firstColumn,
      lastColumn: Math.min(merge.lastColumn, columns - 1),
    };
    if (area.firstRow > area.lastRow || area.firstColumn > area.lastColumn) continue;
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        covered.add(cellKey(row, column));
    const head = cellKey(area.firstRow, area.firstColumn);
    covered.delete(head);
    heads.set(head, area);
  }
  return { heads, covered };
};

const gridOf = (form: Form, own: FormSheet, sheet: Sheet): GridView => {
  const cells = form.cells.filter((cell) => cell.sheet === own.name);
  const window = windowOf(own, cells);
  const byKey = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const { heads, covered } = mergesAt(sheet, window);
  const table = (row: number) => own.tables.find(({ header, rows }) => row >= header[0] && row <= rows[1]);
  const kindAt = (row: number, column: number): GridKind => {
    const found = byKey.get(cellKey(row, column));
    if (found) return KINDS[found.role];
    const within = table(row);
    if (!within) return 'text';
    if (within.kind !== 'pairs' && (row <= within.header[1] || row === within.codeRow)) return 'head';
    return within.stub.includes(column) ? 'label' : 'text';
  };
  const cellAt = (row: number, column: number): GridCell => {
    const key = cellKey(row, column);
    const found = byKey.get(key);
    const area = heads.get(key);
    const keyed = found !== undefined && (found.role === 'input' || found.role === 'computed');
    return {
      kind: kindAt(row, column),
      text:
        found?.role === 'given' ? shownValue(found.value, found.format) : textAt(sheet, row, column).trim(),
      rows: area ? area.lastRow - area.firstRow + 1 : 1,
      columns: area ? area.lastColumn - area.firstColumn + 1 : 1,
      address: cellAddress(row, column),
      id: keyed ? cellId(found) : null,
      row,
      column,
    };
  };
  const rows: GridCell[][] = [];
  for (let row = window.first; row <= window.last; row++) {
    const line: GridCell[] = [];
    for (let column = 0; column < window.columns; column++)
      if (!covered.has(cellKey(row, column))) line.push(cellAt(row, column));
    rows.push(line);
  }
  return {
    sheet: own.name,
    title: own.title.split('\n')[0] ?? '',
    hidden: !own.visible,
    sticky: stickyOf(sheet, own),
    rows,
  };
};

export const gridsOf = (form: Form): GridView[] =>
  form.sheets.flatMap((own) => {
    const sheet = form.workbook.sheets.find(({ name }) => name === own.name);
    return sheet && own.tables.length > 0 ? [gridOf(form, own, sheet)] : [];
  });
