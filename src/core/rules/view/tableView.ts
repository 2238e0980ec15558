/** A table as the rules see it: number columns read once, rows by who they are about. */
import type { FieldId } from '../../fields/index.ts';
import type { CellRef, Table, TableColumn } from '../../tables/index.ts';
import { columnsByField } from '../../tables/records/figure.ts';
import {
  identityColumns,
  identityOf,
  identityText,
  stagesOf,
  type Identity,
  type IdentityColumns,
} from '../../tables/records/identity.ts';
import { normalise } from '../../values/index.ts';
import type { Stage } from '../../values/stage.ts';
import { textAt } from '../../values/workbook.ts';
import { isNumberColumn, readColumn, type Column } from './column.ts';

/** Whom a row is about, as reports name it. */
export interface Who {
  readonly school: string | null;
  readonly grade: string | null;
  readonly class: string | null;
}

export interface TableView {
  readonly table: Table;
  readonly censusYear: number;
  /** Every number column with a meaning, left to right. */
  readonly columns: readonly Column[];
  /** Whole quantities of a field: no 其中, no public or private part, not of another year. */
  columnsOf(field: FieldId): readonly Column[];
  /** The one column of a field for a stage, or for the table as a whole; undefined where there is none or several. */
  column(field: FieldId, stage?: Stage | null): Column | undefined;
  /** The identity column of a field, also where it holds text. */
  textColumn(field: FieldId): TableColumn | undefined;
  identity(row: number): Identity;
  stages(row: number): readonly Stage[];
  who(row: number): Who;
  /** What a totals row is called, `合计`. */
  label(row: number): string;
  cell(row: number, column: number): CellRef;
}

const isWhole = ({ source }: Column, censusYear: number): boolean => {
  const { modifiers, qualifiers } = source.match;
  if (modifiers.includes('share') || modifiers.includes('perPupil')) return false;
  if (qualifiers.previousYear || (qualifiers.year !== undefined && qualifiers.year !== censusYear))
    return false;
  return (
    qualifiers.sponsor === undefined &&
    qualifiers.inclusive === undefined &&
    qualifiers.area === undefined &&
    qualifiers.schoolType === undefined
  );
};

const pick = (found: readonly Column[], stage: Stage | null): Column | undefined => {
  if (found.length <= 1) return found[0];
  const named = found.filter(({ source }) => source.match.stage === stage);
  if (named.length === 1) return named[0];
  const plain = found.filter(({ source }) => source.match.stage === null);
  return plain.length === 1 ? plain[0] : undefined;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The first text of a row that is no figure. */
export const rowLabel = (table: Table, row: number): string => {
  for (const { index } of table.columns) {
    const text = normalise(textAt(table.sheet, row, index));
    if (text !== '' && !/^[-\d.,]+$/.test(text)) return text;
  }
  return '';
};

/** The view of one table for the autumn census of a year. Columns are read when the first rule asks for them. */
export const tableView = (table: Table, censusYear: number): TableView => {
  const rows = [...table.dataRows, ...table.subtotalRows, ...table.totalRows];
  let first = Infinity;
  let last = -1;
  for (const row of rows) {
    if (row < first) first = row;
    if (row > last) last = row;
  }
  const firstRow = last < 0 ? 0 : first;
  let columns: Column[] | null = null;
  const all = (): Column[] =>
    (columns ??= table.columns
      .filter(isNumberColumn)
      .map((source) => readColumn(table, source, rows, firstRow, last)));
  const wholes = new Map<FieldId, Column[]>();
  const columnsOf = (field: FieldId): Column[] => {
    let found = wholes.get(field);
    if (!found) {
      found = all().filter((column) => column.field === field && isWhole(column, censusYear));
      wholes.set(field, found);
    }
    return found;
  };
  const texts = columnsByField(table, null, censusYear);
  const identities: IdentityColumns = identityColumns(texts);
  const known = new Map<number, Identity>();
  const identity = (row: number): Identity => {
    let found = known.get(row);
    if (!found) known.set(row, (found = identityOf(table, row, identities)));
    return found;
  };
  return {
    table,
    censusYear,
    get columns() {
      return all();
    },
    columnsOf,
    column: (field, stage = null) => pick(columnsOf(field), stage),
    textColumn: (field) => texts.get(field),
    identity,
    stages: (row) => stagesOf(table, identity(row)),
    who: (row) => ({
      school: orNull(identity(row).name),
      grade: orNull(identityText(table, row, identities.grade ?? identities.ageGroup)),
      class: orNull(identityText(table, row, identities.className)),
    }),
    label: (row) => rowLabel(table, row),
    cell: (row, column) => ({ table, row, column }),
  };
};
