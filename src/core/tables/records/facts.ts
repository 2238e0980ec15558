/** Everything the tables of a run say about one autumn census, each school and class once. */
import { message, type Message } from '../../messages/index.ts';
import type { Table } from '../table.ts';
import { bandRecords } from './bandRecords.ts';
import { classRecords } from './classRecords.ts';
import { formSchools } from './formSchools.ts';
import { ledgerRows } from './ledgerRows.ts';
import { onceEach, type Duplicates } from './onceEach.ts';
import { quantitiesOf } from './quantities.ts';
import type { BandRecord, ClassRecord, GradeRecord, LedgerRow, Quantity, SchoolRecord } from './records.ts';
import { tellApart } from './sameNames.ts';
import { listRecords } from './schoolRecords.ts';

export interface Facts {
  readonly censusYear: number;
  readonly classes: readonly ClassRecord[];
  /** Grade totals, also of grades whose classes are listed. */
  readonly grades: readonly GradeRecord[];
  readonly schools: readonly SchoolRecord[];
  readonly bands: readonly BandRecord[];
  readonly quantities: readonly Quantity[];
  readonly ledger: readonly LedgerRow[];
  /** Tables whose figures were left out, and why. */
  readonly leftOut: ReadonlyMap<Table, Message>;
  readonly duplicates: Duplicates;
  /** Table → data rows of which the stage can't be told; nothing counts them. */
  readonly unplaced: ReadonlyMap<Table, readonly number[]>;
}

/** Why a table doesn't speak of the census, or null when it does. A ledger carries its years in its columns. */
const otherYear = (table: Table, censusYear: number): Message | null => {
  const { census } = table.context;
  if (census === null || census.year === censusYear || table.kind === 'plan_ledger') return null;
  return message('otherCensusYear', { year: census.year, source: census.source, censusYear });
};

/** Gathers the records of all tables for the autumn census of a year. */
export const factsOf = (tables: readonly Table[], censusYear: number): Facts => {
  const leftOut = new Map<Table, Message>();
  const classes: ClassRecord[] = [];
  const grades: GradeRecord[] = [];
  const schools: SchoolRecord[] = [];
  const bands: BandRecord[] = [];
  const quantities: Quantity[] = [];
  const ledger: LedgerRow[] = [];
  const unplaced = new Map<Table, readonly number[]>();
  for (const table of tables) {
    const other = otherYear(table, censusYear);
    if (other) {
      leftOut.set(table, other);
      continue;
    }
    if (table.kind === 'class_list') {
      const found = classRecords(table, censusYear);
      for (const record of found) classes.push(record);
      const lost = found.filter(({ stage }) => stage === null).map(({ row }) => row);
      if (lost.length > 0) unplaced.set(table, lost);
    }
    if (table.kind === 'school_list') {
      const found = listRecords(table, censusYear);
      for (const record of found.schools) schools.push(record);
      for (const record of found.grades) grades.push(record);
      if (found.unplaced.length > 0) unplaced.set(table, found.unplaced);
    }
    if (table.kind === 'band_table' || table.kind === 'school_list')
      for (const record of bandRecords(table, censusYear)) bands.push(record);
    if (table.kind === 'official_form' || table.kind === 'plan_ledger') {
      const stated = quantitiesOf(table, censusYear);
      schools.push(...formSchools(table, stated));
      quantities.push(...stated.filter(({ school }) => school === null));
      if (table.context.school === null) ledger.push(...ledgerRows(table));
    }
  }
  const once = onceEach(tellApart({ classes, grades, schools, bands }));
  return { censusYear, ...once, quantities, ledger, leftOut, unplaced };
};
