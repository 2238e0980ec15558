/** Sheets for tests, written as people see them: cells parted by `|`, `>` merged with the left, `^` with above. */
import { sheetOf, type Area, type Scalar, type Sheet } from '../values/workbook.ts';

const cellOf = (text: string): Scalar => {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { error: text };
  return text;
};

const mergesOf = (grid: readonly (readonly string[])[]): Area[] => {
  const areas: Area[] = [];
  const at = (row: number, column: number): string => grid[row]?.[column] ?? '';
  grid.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text === '>' || text === '^') return;
      let lastColumn = column;
      while (at(row, lastColumn + 1) === '>') lastColumn++;
      let lastRow = row;
      while (at(lastRow + 1, column) === '^') lastRow++;
      if (lastColumn > column || lastRow > row)
        areas.push({ firstRow: row, firstColumn: column, lastRow, lastColumn });
    }),
  );
  return areas;
};

/** `'45` keeps a number as text. */
export const layout = (name: string, text: string, rest: Partial<Sheet> = {}): Sheet => {
  const grid = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rows = grid.map((cells) => cells.map((cell) => (cell === '>' || cell === '^' ? null : cellOf(cell))));
  return sheetOf(name, rows, { merges: mergesOf(grid), ...rest });
};
