/** `whatif county_scenario`: operations over a county, with every indicator and target before and after. */
import { message, render } from '../../core/messages/index.ts';
import { sayIn } from '../../core/report/index.ts';
import { roundTo } from '../../core/values/index.ts';
import type { Comparison, Operation } from '../../core/whatif/scenario/index.ts';
import type { Run } from '../command.ts';
import { readInput } from '../input.ts';
import { layOut as columnsOf } from '../terminal/columns.ts';
import { screenWidth } from '../terminal/screen.ts';
import { UsageProblem } from '../usage.ts';

export const COUNTY_SCENARIO = 'county_scenario';
const NAMES: ReadonlySet<string> = new Set([COUNTY_SCENARIO, '县情景']);

export const isCountyScenario = (name: string): boolean => NAMES.has(name);

const KEYS: ReadonlySet<string> = new Set(['operations', 'plan']);
const DECIMALS = 4;

interface Done {
  readonly year: number;
  readonly plan: string;
  readonly operations: readonly Operation[];
  readonly leftOut: readonly string[];
  readonly comparison: Comparison;
}

const objectOf = ({ year, plan, operations, leftOut, comparison }: Done, { lang }: Run): object => ({
  version: 1,
  question: COUNTY_SCENARIO,
  year,
  plan,
  operations,
  leftOut,
  rows: comparison.rows.map((row) => ({ ...row, name: row.name[lang] })),
  targets: comparison.targets.map(({ target, due, before, after, change }) => ({
    ...{ id: target.id, name: target.name, stage: target.stage, due },
    ...{ before, after, change },
  })),
});

const shown = (value: number | null): string => (value === null ? '—' : String(roundTo(value, DECIMALS)));

const textOf = ({ year, plan, leftOut, comparison }: Done, { lang, io }: Run): string => {
  const say = sayIn(lang);
  const width = screenWidth(io.columns);
  const moved = comparison.targets.filter(({ change }) => change !== 'none');
  const rows = comparison.rows.filter(({ difference }) => difference !== 0);
  const columns = [
    { title: '' },
    { title: '', flexible: true },
    { title: say('cli-scenario-before'), right: true },
    { title: say('cli-scenario-after'), right: true },
    { title: say('cli-scenario-difference'), right: true },
    { title: '' },
  ];
  return [
    `${say('cli-scenario-name')}  ${plan}  ${say('cli-whatif-year', { year })}`,
    ...(leftOut.length === 0
      ? []
      : [
          say('cli-whatif-left-out', {
            count: leftOut.length,
            names: leftOut.join(say('report-list-comma')),
          }),
        ]),
    '',
    `■ ${say('cli-scenario-targets')}`,
    ...(moved.length === 0 ? [say('cli-scenario-none')] : []),
    ...moved.map(
      ({ target, change }) =>
        `${say(change === 'meets' ? 'cli-scenario-meets' : 'cli-scenario-breaks')}  ${target.name}`,
    ),
    '',
    `■ ${say('cli-scenario-indicators')}`,
    ...columnsOf(
      columns,
      rows.map(({ stage, name, before, after, difference, unit }) => [
        say(`stage.${stage}`),
        name[lang],
        shown(before),
        shown(after),
        difference === null ? '' : `${difference > 0 ? '+' : ''}${shown(difference)}`,
        unit,
      ]),
      width,
    ),
    '',
  ].join('\n');
};

/** Reads the tables of `--from` and runs the operations on them. */
export const countyScenario = async (
  given: Readonly<Record<string, string>>,
  year: number,
  run: Run,
): Promise<void> => {
  const { args, engine, io, lang } = run;
  for (const key of Object.keys(given))
    if (!KEYS.has(key)) throw new UsageProblem('cli-scenario-keys', { received: key });
  const scenario = await import('../../core/whatif/scenario/index.ts');
  const { resolvePack } = await import('../../core/plans/index.ts');
  const { factsOf, findTables } = await import('../../core/tables/index.ts');
  const read = scenario.readOperations(given['operations'] ?? '');
  if (!read.ok) throw new UsageProblem(read.problem.code, read.problem.params);
  const plan = given['plan'] ?? 'national';
  const pack = resolvePack(plan);
  if (!pack) throw new UsageProblem('cli-scenario-plan', { received: plan });
  const path = args.value('from');
  if (path === undefined) throw new UsageProblem('scenario-no-county');
  const { workbooks, unreadable } = await readInput(await engine.listFiles([path]), engine, lang, () => {});
  for (const { file, error } of unreadable) io.err(`${file}: ${error}\n`);
  const tables = workbooks.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => findTables(sheet, { file }).tables),
  );
  const { county, leftOut } = scenario.countyOf(factsOf(tables, year));
  if (county.sections.size === 0) throw new UsageProblem('scenario-no-county');
  const before = scenario.stateOf(county);
  const ran = scenario.run(before, read.operations);
  if (!ran.ok) {
    const problem = render(ran.problem, lang);
    throw new UsageProblem('scenario-not-possible', { at: ran.at + 1, problem });
  }
  const done: Done = {
    year,
    plan: pack.name,
    operations: read.operations,
    leftOut,
    comparison: scenario.compareStates(before, ran.state, pack),
  };
  io.out(args.flag('json') ? `${JSON.stringify(objectOf(done, run), null, 2)}\n` : textOf(done, run));
};

/** One line of the list of questions. */
export const countyScenarioLine = (lang: 'zh' | 'en'): readonly string[] => [
  '',
  COUNTY_SCENARIO,
  render(message('cli-scenario-name'), lang),
  'operations plan',
];
