/** Which cells this add-in has coloured, and how they looked before: kept in memory and in the workbook's settings. */

/** A plain fill; null where a cell has none. */
export type Fill = string | null;

export interface MarkGroup {
  /** RRGGBB with `#`. */
  readonly color: string;
  readonly before: Fill;
  /** Rectangles: `D5:D9,F5`. */
  readonly addresses: string;
}

export interface SheetMarks {
  readonly sheetId: string;
  readonly sheet: string;
  readonly groups: readonly MarkGroup[];
  /** Comments of ours, by cell address. */
  readonly notes: Readonly<Record<string, string>>;
}

export type MarkState = readonly SheetMarks[];
