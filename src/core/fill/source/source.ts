/** The bureau's own workbooks as the source of figures, gathered once for each census year asked for. */
import type { Pack } from '../../plans/schema.ts';
import { factsOf, findTables, type Facts, type Table } from '../../tables/index.ts';
import { schoolKey } from '../../tables/records/identity.ts';
import { normalise } from '../../values/index.ts';
import type { Workbook } from '../../values/workbook.ts';

export interface FillSource {
  readonly workbooks: readonly Workbook[];
  readonly tables: readonly Table[];
  /** Where targets come from; null: only from ledgers of the source. */
  readonly plan: Pack | null;
  /** The census asked for; null: the form's, else the newest of the tables. */
  readonly year: number | null;
  /** The newest census any table speaks of. */
  readonly newest: number | null;
  readonly factsAt: (year: number) => Facts;
  readonly placesAt: (year: number) => Places;
}

/** The townships and schools of the source by name, for forms that list them. */
export interface Places {
  readonly townshipOf: ReadonlyMap<string, string>;
  readonly townships: ReadonlySet<string>;
  readonly schools: ReadonlySet<string>;
}

export interface SourceOptions {
  readonly year?: number;
  readonly plan?: Pack | null;
  /** How tables are found; whoever keeps found tables passes its own. */
  readonly find?: typeof findTables;
}

const byYear = <T>(make: (year: number) => T): ((year: number) => T) => {
  const known = new Map<number, T>();
  return (year) => {
    const found = known.get(year);
    if (found !== undefined) return found;
    const value = make(year);
    known.set(year, value);
    return value;
  };
};

const placesOf = ({ schools, grades, classes }: Facts): Places => {
  const townshipOf = new Map<string, string>();
  const keys = new Set<string>();
  const add = (key: string, township: string): void => {
    if (key === '') return;
    keys.add(key);
    if (township !== '') townshipOf.set(key, normalise(township));
  };
  for (const { identity } of schools) add(identity.key, identity.township);
  for (const { school, township } of grades) add(school, township);
  for (const { school, township } of classes) add(school, township);
  return { townshipOf, townships: new Set(townshipOf.values()), schools: keys };
};

const newestOf = (tables: readonly Table[]): number | null => {
  const years = tables.flatMap(({ context }) => (context.census ? [context.census.year] : []));
  return years.length > 0 ? Math.max(...years) : null;
};

/** Finds the tables of the workbooks to fill from. The form itself may be among them: its blanks state nothing. */
export const fillSource = (
  workbooks: readonly Workbook[],
  { year, plan = null, find = findTables }: SourceOptions = {},
): FillSource => {
  const tables = workbooks.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => find(sheet, { file }).tables),
  );
  const factsAt = byYear((asked) => factsOf(tables, asked));
  return {
    workbooks,
    tables,
    plan,
    year: year ?? null,
    newest: newestOf(tables),
    factsAt,
    placesAt: byYear((asked) => placesOf(factsAt(asked))),
  };
};

/** A source without some sheets of a file: the form's own, where it lies in the workbook it is filled from. */
export const withoutSheets = (source: FillSource, file: string, sheets: ReadonlySet<string>): FillSource => {
  const tables = source.tables.filter((table) => table.file !== file || !sheets.has(table.sheet.name));
  if (tables.length === source.tables.length) return source;
  const factsAt = byYear((asked) => factsOf(tables, asked));
  return {
    ...source,
    tables,
    newest: newestOf(tables),
    factsAt,
    placesAt: byYear((asked) => placesOf(factsAt(asked))),
  };
};

export const keyOfSchool = schoolKey;
