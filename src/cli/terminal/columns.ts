/** Tables of text in columns, Chinese characters counted as two. */
import { displayWidth, pad, wrap } from '../../core/report/width.ts';

export interface Column {
  readonly title: string;
  /** Figures stand to the right. */
  readonly right?: boolean;
  /** Takes what room is left and breaks into lines; at most one should. */
  readonly flexible?: boolean;
}

/** What cells that don't break are held to, so that one long text doesn't push the others off the screen. */
const CELL_MAX = 28;
const FLEXIBLE_MIN = 16;
const BETWEEN = '  ';

const widthsOf = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] => {
  const natural = columns.map((column, i) =>
    Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[i] ?? ''))),
  );
  const widths = natural.map((wide, i) => (columns[i]?.flexible === true ? wide : Math.min(wide, CELL_MAX)));
  const over = (): number =>
    widths.reduce((sum, wide) => sum + wide, 0) + BETWEEN.length * (columns.length - 1) - width;
  const shrink = (i: number, least: number): void => {
    widths[i] = Math.max(Math.min(least, widths[i] ?? 0), (widths[i] ?? 0) - Math.max(0, over()));
  };
  columns.forEach((column, i) => column.flexible === true && shrink(i, FLEXIBLE_MIN));
  // Still too wide: the widest of the others break too.
  for (let round = 0; over() > 0 && round < columns.length; round += 1) {
    shrink(widths.indexOf(Math.max(...widths)), FLEXIBLE_MIN / 2);
  }
  return widths;
};

/**
 * The lines of a table with its titles; columns that are blank throughout are left out, and no line is wider than
 * `width`. `paint` is given each cell once it is padded, so that colours don't upset the columns.
 */
export const layOut = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (cell: string, row: number, column: Column) => string = (cell) => cell,
): string[] => {
  const kept = columns.map((_, i) => i).filter((i) => rows.some((row) => (row[i] ?? '') !== ''));
  const shown = kept.map((i) => columns[i] as Column);
  const cells = rows.map((row) => kept.map((i) => row[i] ?? ''));
  const widths = widthsOf(shown, cells, width);
  const lines = (row: readonly string[], index: number): string[] => {
    const wrapped = row.map((cell, i) => wrap(cell, widths[i] ?? 0));
    const height = Math.max(1, ...wrapped.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      shown
        .map((column, i) => {
          const padded = pad(
            wrapped[i]?.[line] ?? '',
            widths[i] ?? 0,
            column.right === true ? 'right' : 'left',
          );
          return index < 0 ? padded : paint(padded, index, column);
        })
        .join(BETWEEN)
        .trimEnd(),
    );
  };
  return [
    lines(
      shown.map((column) => column.title),
      -1,
    ),
    ...cells.map(lines),
  ].flat();
};
