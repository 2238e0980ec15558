/** A1-style addresses: the only place where zero-based indices become what a user reads in the sheet. */

/** `0` → `A`, `26` → `AA`. */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** `A` → `0`, `AA` → `26`; -1 for anything that isn't a column name. */
export const columnIndex = (name: string): number =>
  /^[A-Za-z]{1,3}$/.test(name)
    ? [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    : -1;

/** The address of one cell, for example `D5`. */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The address of a block; a single cell is written as one. */
export const areaAddress = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): string => {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
};

/** `[小学.xlsx]2024年小学!D5:D132`, quoted as Excel does where the names need it. */
export const externalAddress = (file: string, sheet: string, address: string): string => {
  const book = `[${file}]${sheet}`;
  return /[\s'!]/.test(book) ? `'${book.replace(/'/g, "''")}'!${address}` : `${book}!${address}`;
};
