/** Last year's tables of a run, and what is to be confirmed about its schools. */
import { message, render, type Lang } from '../messages/index.ts';
import { lastYearOf, type LastYear } from '../rules/view/lastYear.ts';
import { tookIn } from '../rules/view/merging.ts';
import { tableView } from '../rules/view/tableView.ts';
import { factsOf, type Facts, type Table } from '../tables/index.ts';
import { schoolKey } from '../tables/records/identity.ts';
import type { SameSchool, WholeSchool } from '../tables/records/matchYears.ts';
import type { NotRun, YearsReport } from './report.ts';

export interface TwoYearOptions {
  /** Tables of the reference workbooks. One that names another year than the last is left out. */
  readonly reference?: readonly Table[];
  /** A person's word on schools of the two years. */
  readonly sameSchools?: readonly SameSchool[];
}

/** Null where the run has no school lists of the census before. */
export const lastYearIn = (
  tables: readonly Table[],
  facts: Facts,
  { reference = [], sameSchools = [] }: TwoYearOptions,
): LastYear | null => {
  const year = facts.censusYear - 1;
  const own = tables.filter(({ context }) => context.census?.year === year);
  const candidates = [...reference, ...own].filter(
    ({ kind }) => kind !== 'plan_ledger' && kind !== 'unknown',
  );
  if (candidates.length === 0) return null;
  const last = factsOf(candidates, year);
  const used = candidates.filter((table) => !last.leftOut.has(table));
  if (last.schools.length === 0 && last.grades.length === 0 && last.classes.length === 0) return null;
  return lastYearOf(
    facts,
    last,
    used.map((table) => tableView(table, year)),
    sameSchools,
  );
};

/** More than these are only counted. */
const DOUBTFUL_SHOWN = 20;

/** Under this id schools that need a person's word are listed among what was not checked. */
export const MATCH = 'school_match';

const named = ({ name, code }: WholeSchool): string => (code === '' ? `“${name}”` : `“${name}”(${code})`);

export const unconfirmed = ({ schools }: LastYear, lang: Lang): NotRun[] => {
  const shown = schools.doubtful.slice(0, DOUBTFUL_SHOWN).map(({ now, candidates }) => ({
    rule: MATCH,
    why: render(
      message('schoolMatchDoubtful', {
        now: now.name,
        candidates: candidates.map(named).join(lang === 'zh' ? '、' : ', '),
      }),
      lang,
    ),
  }));
  const count = schools.doubtful.length - shown.length;
  return count > 0
    ? [...shown, { rule: MATCH, why: render(message('schoolMatchMore', { count }), lang) }]
    : shown;
};

const idOf = ({ name, code }: WholeSchool): { name: string; code: string } => ({ name, code });

/** More candidates than this help nobody to choose. */
const CANDIDATES_SHOWN = 3;

/** Vanished schools that may have been taken in, without the pairs of which a person said that they weren't. */
const maybeMerged = (last: LastYear, said: readonly SameSchool[]): YearsReport['maybeMerged'] => {
  const isNamed = ({ key, code }: WholeSchool, text: string | null): boolean =>
    text !== null && (code === text.trim() || key === schoolKey(text));
  const refused = said.filter(({ merged }) => merged === false);
  return last.schools.vanished.flatMap((then) => {
    const candidates = tookIn(last, then)
      .filter((now) => !refused.some((one) => isNamed(then, one.then) && isNamed(now, one.now)))
      .slice(0, CANDIDATES_SHOWN);
    return candidates.length > 0 ? [{ then: idOf(then), candidates: candidates.map(idOf) }] : [];
  });
};

export const yearsReport = (last: LastYear, said: readonly SameSchool[] = []): YearsReport => {
  const { censusYear, tables, schools } = last;
  return {
    year: censusYear,
    files: [...new Set(tables.map(({ table }) => table.file))],
    matched: schools.pairs.length,
    renamed: schools.pairs
      .filter(({ now, then }) => now.key !== then.key)
      .map(({ now, then, by }) => ({ now: idOf(now), then: idOf(then), by })),
    doubtful: schools.doubtful.map(({ now, candidates }) => ({
      now: idOf(now),
      candidates: candidates.map(idOf),
    })),
    appeared: schools.appeared.map(idOf),
    vanished: schools.vanished.map(idOf),
    merged: schools.merged.map(({ now, then }) => ({ now: idOf(now), then: idOf(then) })),
    maybeMerged: maybeMerged(last, said) ?? [],
  };
};
