/** What is filled into the entry sheets: plain rows, each with the place it comes from. */
export type EntryValue = number | string | null;
/** Column id of the entry table → what the cell holds. */
export type EntryRow = Readonly<Record<string, EntryValue>>;

export interface BandCounts {
  /** Ten bands, smallest first. */
  readonly total: readonly (number | null)[];
  /** Grade of the stage (first is 0) → ten bands. */
  readonly grades: readonly (readonly (number | null)[])[];
}

/** A figure for an indicator that no entry sheet gives. */
export interface ActualFigure {
  readonly value: number;
  readonly source: string;
}

/** A target that the county added to the plan's own, by column of 规划指标. */
export type OwnTarget = Readonly<Record<string, EntryValue>>;

export interface EntryData {
  readonly classes: readonly EntryRow[];
  readonly schools: readonly EntryRow[];
  readonly kindergartens: readonly EntryRow[];
  readonly resources: readonly EntryRow[];
  readonly bands: Readonly<Partial<Record<'小学' | '初中', BandCounts>>>;
  /** By id of the target. */
  readonly actual: ReadonlyMap<string, ActualFigure>;
  readonly ownTargets: readonly OwnTarget[];
}

export const NO_DATA: EntryData = {
  classes: [],
  schools: [],
  kindergartens: [],
  resources: [],
  bands: {},
  actual: new Map(),
  ownTargets: [],
};
