/** Every rule over a county's schools in two years: what each costs, and how the time grows with the rows. */
import { runRules } from '../src/core/check/runRules.ts';
import { lastYearIn } from '../src/core/check/twoYears.ts';
import { isRunRule, type Rule } from '../src/core/rules/rule.ts';
import { registry } from '../src/core/rules/registry.ts';
import { tableView } from '../src/core/rules/view/tableView.ts';
import { factsOf, findTables, type Table } from '../src/core/tables/index.ts';
import { SCHOOL_COLUMNS, schoolSheet } from './schools.ts';
import { best, peakMegabytes, round } from './measure.ts';
import type { Bench, Figure } from './run.ts';

const LARGE = 20_000;
const SMALL = 2000;
const YEAR = 2024;
/** Rules that cost less than this share of the whole aren't listed one by one. */
const LISTED_FROM = 0.02;

const tablesOf = (schools: number, year: number): Table[] =>
  findTables(schoolSheet(schools, year), { file: `${year}.xlsx` }).tables.slice();

interface County {
  readonly tables: readonly Table[];
  readonly reference: readonly Table[];
}

const county = (schools: number): County => ({
  tables: tablesOf(schools, YEAR),
  reference: tablesOf(schools, YEAR - 1),
});

const all = ({ tables, reference }: County): number =>
  runRules(tables, factsOf(tables, YEAR), { lang: 'zh', reference }).findings.length;

/** One rule alone, on views and matched schools that are there already: what it adds to a check. */
const alone = async (rule: Rule, { tables, reference }: County): Promise<number> => {
  const facts = factsOf(tables, YEAR);
  const views = tables.map((table) => tableView(table, YEAR));
  const last = lastYearIn(tables, facts, { reference });
  for (const view of views) void view.columns;
  const run = (): unknown =>
    isRunRule(rule)
      ? rule.run({ censusYear: YEAR, facts, tables: views, last })
      : views.filter(({ table }) => rule.kinds.includes(table.kind)).map((view) => rule.run(view));
  return (await best(2, run)).milliseconds;
};

export const bench: Bench = {
  name: 'rules',
  async run() {
    const small = county(SMALL);
    const large = county(LARGE);
    // The large county first: the small one alone would be measured cold and make the growth look less than it is.
    const most = await best(2, () => all(large));
    const least = await best(3, () => all(small));
    const costs: { rule: Rule; milliseconds: number }[] = [];
    for (const rule of registry) costs.push({ rule, milliseconds: await alone(rule, large) });
    costs.sort((a, b) => b.milliseconds - a.milliseconds);
    const sum = costs.reduce((ms, one) => ms + one.milliseconds, 0);
    const listed: Figure[] = costs
      .filter(({ milliseconds }) => milliseconds >= LISTED_FROM * sum)
      .map(({ rule, milliseconds }) => ({
        what: `${rule.number} ${rule.id} alone, ${LARGE} schools`,
        value: round(milliseconds, 0),
        unit: 'ms',
      }));
    return [
      {
        what: `all ${registry.length} rules over ${LARGE} schools × ${SCHOOL_COLUMNS.length} columns, two years, facts and matching included`,
        value: round(most.milliseconds / 1000),
        unit: 's',
      },
      {
        what: `time of ${LARGE} schools ÷ time of ${SMALL} (${LARGE / SMALL} is linear)`,
        value: round(most.milliseconds / least.milliseconds, 1),
        unit: '',
        atMost: (1.6 * LARGE) / SMALL,
      },
      {
        what: 'dearest rule ÷ all rules',
        value: round((costs[0]?.milliseconds ?? 0) / sum),
        unit: '',
        atMost: 0.5,
      },
      { what: 'rules alone, added up', value: round(sum / 1000), unit: 's' },
      ...listed,
      { what: 'findings', value: most.result, unit: '' },
      { what: 'peak memory of the process', value: peakMegabytes(), unit: 'MB' },
    ];
  },
};
