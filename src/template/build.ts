/** What the sheets of one workbook share. */
import { message, render, type MessageCode, type MessageParameters } from '../core/messages/index.ts';
import type { Pack, Target } from '../core/plans/schema.ts';
import type { BookName, BookSheet } from '../files/xlsx/book.ts';
import { Block } from './block.ts';
import type { Measure } from './calc/measures.ts';
import type { EntryData } from './data.ts';
import type { EntryTable } from './entry.ts';
import type { ResourceSetting } from './settings.ts';
import type { Capacity } from './size.ts';

export interface Build {
  readonly plan: Pack;
  /** Targets in force in the year, or all where no year is set. */
  readonly targets: readonly Target[];
  /** Census year; null leaves the cell for the user. */
  readonly year: number | null;
  readonly county: string;
  readonly capacity: Capacity;
  readonly data: EntryData;
  readonly resources: readonly ResourceSetting[];
  readonly measures: readonly Measure[];
  /** Version of the program that wrote the file. */
  readonly program: string;
}

/** One sheet with the names that formulas of other sheets use. */
export interface Made {
  readonly sheet: BookSheet;
  readonly names: readonly BookName[];
}

/** A text of the workbook, which speaks Chinese. */
export const say = (code: MessageCode, params: MessageParameters = {}): string =>
  render(message(code, params), 'zh');

export const ENTRY_HEADER_ROW = 4;

const rowsOf = (build: Build, { kind }: EntryTable): number =>
  kind === 'resources' ? build.capacity.schools : build.capacity[kind];

/** The records of an entry sheet as far as the checks reach. */
export const entryBlock = (build: Build, table: EntryTable): Block =>
  new Block({
    sheet: table.sheet,
    prefix: table.prefix,
    firstRow: ENTRY_HEADER_ROW + 1,
    rows: rowsOf(build, table),
    ids: table.columns.map(({ id }) => id),
  });
