/** The entry sheets filled from a bureau's own workbooks: every recognised table, each row with its origin. */
import { evaluate } from '../../core/check/evaluate.ts';
import { message, type Message } from '../../core/messages/index.ts';
import { inForce } from '../../core/plans/index.ts';
import type { Pack, Target } from '../../core/plans/schema.ts';
import {
  addressesOf,
  factsOf,
  followWords,
  type ColumnWord,
  type Facts,
  type SchoolRecord,
  type Table,
} from '../../core/tables/index.ts';
import type { Workbook } from '../../core/values/workbook.ts';
import type { Measure } from '../calc/measures.ts';
import type { ActualFigure, EntryData, EntryRow, OwnTarget } from '../data.ts';
import { measureOf } from '../sheets/plan.ts';
import { LAYOUT_VERSION } from '../version.ts';
import { bandCounts } from './bands.ts';
import { olderTemplate, type Older } from './older.ts';
import { classRows } from './classes.ts';
import { gradesBySchool, kindergartenRow, resourceRow, schoolRow, sectionsBySchool } from './schools.ts';

export interface Filled {
  readonly year: number;
  readonly data: EntryData;
  /** As an older template names it, else empty. */
  readonly county: string;
  /** What could not be used, and templates whose data were carried over. */
  readonly notes: readonly Message[];
}

export interface FillOptions {
  readonly plan: Pack;
  /** Census year; null takes the one that most tables speak of. */
  readonly year: number | null;
  readonly measures: readonly Measure[];
  /** Where neither workbooks nor caller name a year; the plan's last where there is none. */
  readonly fallbackYear?: number;
  /** What a person said about columns. */
  readonly words?: readonly ColumnWord[];
  /** Called when a sheet has been read. */
  readonly onSheet?: () => void;
}

/** The year that most tables name; of equally many the latest. */
const usualYear = (tables: readonly Table[]): number | null => {
  const counts = new Map<number, number>();
  for (const { context, kind } of tables) {
    if (context.census !== null && kind !== 'plan_ledger') {
      counts.set(context.census.year, (counts.get(context.census.year) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? null;
};

/** One name a school: as its list spells it, with the township where several share the name. */
const namesOf = ({ schools }: Facts): ((key: string, name: string) => string) => {
  const names = new Map<string, string>();
  for (const { identity } of schools) {
    const told = identity.key.includes('@') && !identity.name.startsWith(identity.township);
    if (!names.has(identity.key))
      names.set(identity.key, told ? `${identity.township}${identity.name}` : identity.name);
  }
  return (key, name) => names.get(key) ?? (key.includes('@') ? `${key.split('@')[1] ?? ''}${name}` : name);
};

const SCHOOL_STAGES: ReadonlySet<string> = new Set([
  'primary',
  'junior',
  'senior',
  'vocational',
  'special',
  'compulsory',
]);

interface SchoolRows {
  readonly schools: EntryRow[];
  readonly kindergartens: EntryRow[];
  readonly resources: EntryRow[];
  readonly unsplit: SchoolRecord[];
}

const schoolRows = (facts: Facts, nameOf: (key: string, name: string) => string): SchoolRows => {
  const rows: SchoolRows = { schools: [], kindergartens: [], resources: [], unsplit: [] };
  const grades = gradesBySchool(facts);
  for (const [key, records] of sectionsBySchool(facts)) {
    for (const record of records) {
      const name = nameOf(key, record.identity.name);
      const own = grades.get(`${key}|${record.stage}`) ?? [];
      if (record.stage === 'kindergarten')
        rows.kindergartens.push(kindergartenRow(record, records, own, name));
      if (!SCHOOL_STAGES.has(record.stage)) continue;
      if (record.stage === 'compulsory') rows.unsplit.push(record);
      rows.schools.push(schoolRow(record, records, own, name));
      const resources = resourceRow(record, records, facts, name);
      if (resources) rows.resources.push(resources);
    }
  }
  return rows;
};

/** Figures that the entry sheets can't give: from ledgers and summaries, or of indicators without a measure. */
const actualFigures = (facts: Facts, { plan, measures }: FillOptions): Map<string, ActualFigure> => {
  const figures = new Map<string, ActualFigure>();
  const wanted = (target: Target): boolean =>
    target.kind !== 'qualitative' && inForce(target, facts.censusYear, { newBuild: true });
  for (const target of plan.targets.filter(wanted)) {
    const { value, basis, cells } = evaluate(facts, plan, target, null).verdict;
    if (value === null) continue;
    const fromRows = basis?.code !== 'sourceLedger' && basis?.code !== 'indicatorBasisStated';
    if (fromRows && measureOf(target, measures) !== undefined) continue;
    figures.set(target.id, { value, source: addressesOf(cells.slice(0, 40))[0] ?? '' });
  }
  return figures;
};

const notesOn = (
  tables: readonly Table[],
  facts: Facts,
  unsplit: readonly SchoolRecord[],
  year: number,
): Message[] => {
  const left = (what: string, why: Message): Message => message('cli-template-left-out', { what, why });
  const place = ({ file, sheet }: Table): string => `${file} › ${sheet.name}`;
  return [
    ...tables
      .filter(({ kind }) => kind === 'unknown')
      .map((table) => left(place(table), message('template-why-table'))),
    ...[...facts.leftOut.keys()].map((table) => left(place(table), message('template-why-year', { year }))),
    ...unsplit.map(({ identity }) => left(identity.name, message('template-why-unsplit'))),
  ];
};

const carriedOver = (older: readonly Older[]): Message[] =>
  older
    .filter(({ version }) => version <= LAYOUT_VERSION)
    .map(({ file, version }) => message('template-old-carried', { file, version }));

/** Rows of an older template's 规划指标 that the plan itself doesn't have. */
const ownTargets = (older: readonly Older[], { targets }: Pack): OwnTarget[] => {
  const known = new Set(targets.map(({ name }) => name));
  return older.flatMap((one) => one.targets.filter((row) => !known.has(String(row['指标'] ?? ''))));
};

/** Reads workbooks into the rows of the entry sheets for a census year. */
export const fillFrom = (workbooks: readonly Workbook[], options: FillOptions): Filled => {
  const tables = workbooks.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => {
      const { tables: found } = followWords(sheet, { file }, options.words ?? []);
      options.onSheet?.();
      return found;
    }),
  );
  const older = workbooks.flatMap((workbook) => olderTemplate(workbook) ?? []);
  const year =
    options.year ??
    older.find((one) => one.year !== null)?.year ??
    usualYear(tables) ??
    options.fallbackYear ??
    options.plan.years[1];
  if (year === null) throw new RangeError('a census year is needed to fill the template');
  const facts = factsOf(tables, year);
  const nameOf = namesOf(facts);
  const { unsplit, ...rows } = schoolRows(facts, nameOf);
  return {
    year,
    data: {
      classes: classRows(facts, nameOf),
      ...rows,
      bands: bandCounts(facts),
      actual: actualFigures(facts, options),
      ownTargets: ownTargets(older, options.plan),
    },
    county: older.find(({ county }) => county !== '')?.county ?? '',
    notes: [...carriedOver(older), ...notesOn(tables, facts, unsplit, year)],
  };
};
