/** What tables say, freed from their layout: classes, grades, schools, bands, quantities, ledger rows. */
import type { FieldId, HeaderMatch } from '../../fields/index.ts';
import type { Reading } from '../../values/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Table, TableColumn } from '../table.ts';
import type { CellRef, Figure } from './figure.ts';
import type { AgeGroup, Identity } from './identity.ts';

/** One class with its pupils. */
export interface ClassRecord extends CellRef {
  /** The school's key: its cleaned name, with the township where several schools share the name. */
  readonly school: string;
  readonly schoolName: string;
  readonly township: string;
  readonly stage: Stage | null;
  readonly grade: number | null;
  readonly ageGroup: AgeGroup | null;
  readonly gradeText: string;
  readonly className: string;
  readonly pupils: number | null;
  readonly reading: Reading;
}

/** The classes and pupils of one grade of one school. The cell is that of the pupils. */
export interface GradeRecord extends CellRef {
  readonly school: string;
  readonly schoolName: string;
  readonly township: string;
  readonly stage: Stage;
  readonly grade: number | null;
  readonly ageGroup: AgeGroup | null;
  readonly classes: Figure;
  readonly pupils: Figure;
}

/** One school, or one section of a through-school, with the columns that describe it. */
export interface SchoolRecord {
  readonly identity: Identity;
  /** `compulsory` for a through-school whose sections are not told apart. */
  readonly stage: Stage;
  /** Every table row about it, the best described first. */
  readonly sources: readonly SchoolSource[];
}

export interface SchoolSource {
  readonly table: Table;
  readonly row: number;
  readonly columns: ReadonlyMap<FieldId, TableColumn>;
  /** Figures of a form, where the record doesn't come from a row of a list. */
  readonly figures?: ReadonlyMap<FieldId, Figure>;
}

/** Classes of one size band. */
export interface BandRecord extends CellRef {
  readonly school: string | null;
  readonly stage: Stage | null;
  readonly grade: number | null;
  readonly low: number;
  /** null: open upwards. */
  readonly high: number | null;
  readonly classes: number | null;
  readonly reading: Reading;
}

/** A quantity that one cell states for a stage or for the whole county. */
export interface Quantity extends Figure {
  readonly school: string | null;
  readonly field: FieldId;
  readonly stage: Stage | null;
  readonly grade: number | null;
  readonly qualifiers: HeaderMatch['qualifiers'];
}

export type LedgerRole = 'base' | 'actual' | 'target';

/** One row of a ledger: an indicator by name, with its values by year. */
export interface LedgerRow {
  readonly table: Table;
  readonly row: number;
  readonly name: string;
  readonly unit: string | null;
  readonly stage: Stage | null;
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerEntry extends CellRef {
  readonly role: LedgerRole;
  /** null where the column names no year. */
  readonly year: number | null;
  readonly reading: Reading;
}
