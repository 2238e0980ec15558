/** How many records the checks are prepared for. Formulas are bounded by it, so it is chosen when the file is written. */
export interface Capacity {
  readonly classes: number;
  readonly schools: number;
  readonly kindergartens: number;
  /** Rows of pasted data. */
  readonly raw: number;
}

/** Columns of pasted data that are looked at. */
export const RAW_COLUMNS = 60;

const DEFAULT: Omit<Capacity, 'raw'> = { classes: 800, schools: 200, kindergartens: 150 };

/** Room to grow: a fifth more than what is filled in, in whole hundreds (fifties for kindergartens). */
const roomFor = (filled: number, step: number): number => Math.ceil((filled * 1.2) / step) * step;

/** The capacity for what is filled in at once, or asked for. */
export const capacityFor = (
  filled: { readonly classes: number; readonly schools: number; readonly kindergartens: number },
  asked: Partial<Omit<Capacity, 'raw'>> = {},
): Capacity => {
  const classes = Math.max(asked.classes ?? DEFAULT.classes, roomFor(filled.classes, 100));
  const schools = Math.max(asked.schools ?? DEFAULT.schools, roomFor(filled.schools, 100));
  const kindergartens = Math.max(
    asked.kindergartens ?? DEFAULT.kindergartens,
    roomFor(filled.kindergartens, 50),
  );
  return { classes, schools, kindergartens, raw: Math.max(classes, schools, kindergartens) + 40 };
};
