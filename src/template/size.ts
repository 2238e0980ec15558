/** How many records the checks are prepared for. Formulas are bounded by it, so it is chosen when the file is written. */
export interface Capacity {
  readonly classes: number;
  readonly schools: number;
  readonly kindergartens: number;
  /** Rows of pasted data. */
  readonly raw: number;
}

/** Where a table is pasted as it is, and the row it begins in. */
export const RAW_SHEET = '原始数据';
export const RAW_FIRST_ROW = 4;
/** Columns of pasted data that are looked at. */
export const RAW_COLUMNS = 60;

/** Blank rows that stand ready in an empty table; it grows by itself as people type below it. */
export const READY_ROWS = 20;

const DEFAULT: Omit<Capacity, 'raw'> = { classes: 800, schools: 200, kindergartens: 150 };

/** Room to grow: a fifth more than what is filled in, in whole hundreds (fifties for kindergartens). */
const roomFor = (filled: number, step: number): number => Math.ceil((filled * 1.2) / step) * step;

/** The capacity for what is filled in at once, or asked for. */
export const capacityFor = (
  filled: { readonly classes: number; readonly schools: number; readonly kindergartens: number },
  asked: Partial<Omit<Capacity, 'raw'>> = {},
): Capacity => {
  const classes = Math.max(READY_ROWS, asked.classes ?? DEFAULT.classes, roomFor(filled.classes, 100));
  const schools = Math.max(READY_ROWS, asked.schools ?? DEFAULT.schools, roomFor(filled.schools, 100));
  const kindergartens = Math.max(
    READY_ROWS,
    asked.kindergartens ?? DEFAULT.kindergartens,
    roomFor(filled.kindergartens, 50),
  );
  return { classes, schools, kindergartens, raw: Math.max(classes, schools, kindergartens) + 40 };
};
