/** The main job: workbooks in, one report out. */
import { message, render, type Lang } from '../messages/index.ts';
import { inForce, paceNeeded, resolvePack } from '../plans/index.ts';
import type { Doubt } from '../indicators/indicator.ts';
import { withOptions } from '../indicators/shared/balance/options.ts';
import type { Pack, Target } from '../plans/schema.ts';
import {
  addressesOf,
  factsOf,
  findTables,
  type ColumnOverride,
  type Facts,
  type Table,
} from '../tables/index.ts';
import type { SameSchool } from '../tables/records/matchYears.ts';
import type { Workbook } from '../values/workbook.ts';
import {
  assess,
  ASSESSED_INDICATORS,
  balanceOptions,
  NO_CHOICES,
  withOwnLimits,
  type BalanceChoices,
  type ChecklistRecord,
} from './assessment/index.ts';
import { evaluate, type Evaluated } from './evaluate.ts';
import { doubtFinding, findingsOf } from './findings.ts';
import type { CheckReport, FileReport, Finding, IndicatorRow, NotRun } from './report.ts';
import { groupsOf } from './groups.ts';
import { runRules, toldKey } from './runRules.ts';
import { tableReport } from './tableReport.ts';
import { yearsReport } from './twoYears.ts';
import { unreadableCells } from './unreadable.ts';
import { applyWaivers, schoolCodes, type Waiver } from './waivers.ts';

export interface CheckOptions {
  readonly plan: Pack;
  /** The autumn census (1 September) of this year. */
  readonly year: number;
  readonly lang: Lang;
  /** The user's own tolerance for `near`, in % (percentage points for shares); the built-in one when left out. */
  readonly near?: number;
  /** Files that could not be read; they appear in the report with what was wrong. */
  readonly unreadable?: readonly { readonly file: string; readonly error: string }[];
  /** A person's word on columns, by file. */
  readonly overrides?: readonly (ColumnOverride & { readonly file: string })[];
  /** What people recorded for the judgement items of the national assessments. */
  readonly checklist?: readonly ChecklistRecord[];
  /** Local readings of the rules of the balance assessment. */
  readonly balance?: BalanceChoices;
  /** How tables are found: whoever checks an open workbook again and again keeps what was found in unchanged sheets. */
  readonly find?: typeof findTables;
  /** Workbooks of the census before, only compared with. A sheet of last year in `workbooks` is found by itself. */
  readonly reference?: readonly Workbook[];
  /** A person's word on schools of the two years that can't be told to be the same. */
  readonly sameSchools?: readonly SameSchool[];
  /** Explanations that people gave for `experience` findings. */
  readonly waivers?: readonly Waiver[];
  /** Whether the logic rules run too; they do unless told otherwise. */
  readonly rules?: boolean;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** National limits on each single class and school hold beside any plan. */
const fixedStandards = (national: Pack, year: number): Target[] =>
  national.targets.filter(
    (target) =>
      (target.indicator === 'class_size' || target.indicator === 'school_size') &&
      target.kind === 'cap' &&
      inForce(target, year),
  );

const evaluateAll = (facts: Facts, { plan, year, near }: CheckOptions): Evaluated[] => {
  const national = resolvePack('national');
  const own = plan.targets
    .filter((target) => inForce(target, year, { newBuild: true }))
    .map((target) => evaluate(facts, plan, target, near ?? null));
  if (plan.id === 'national' || national === null) return own;
  const fixed = fixedStandards(national, year).map((target) =>
    evaluate(facts, national, target, near ?? null),
  );
  return [...own, ...fixed];
};

/** JSON has no −0, which arithmetic with negative figures leaves. */
const withoutMinusZero = (value: number | null): number | null => (value === null ? null : value + 0);

const rowOf = ({ pack, target, due, verdict }: Evaluated, year: number, lang: Lang): IndicatorRow => ({
  id: target.indicator,
  plan: pack.id,
  targetId: target.id,
  name: target.name,
  stage: target.stage,
  scope: target.scope,
  value: withoutMinusZero(verdict.value),
  unit: target.unit,
  target: target.value,
  targetHigh: target.valueHigh,
  comparator: target.comparator,
  deadline: target.deadline,
  due,
  status: verdict.status,
  reason: verdict.reason && render(verdict.reason, lang),
  gap: withoutMinusZero(verdict.gap),
  pace:
    due || verdict.value === null || verdict.status === 'met'
      ? null
      : withoutMinusZero(paceNeeded(verdict.value, target, year)),
  numerator: withoutMinusZero(verdict.numerator),
  denominator: withoutMinusZero(verdict.denominator),
  cells: addressesOf(verdict.cells),
  clause: target.document ? `${target.document} ${target.clause}` : target.clause,
  source: verdict.basis && render(verdict.basis, lang),
  roundingDecides: verdict.roundingDecides,
  certainty: target.certainty,
  kind: target.kind,
});

/** One finding a cell and bound: a plan that repeats the national limit is reported under the plan. */
const collectFindings = (
  evaluated: readonly Evaluated[],
  assessed: readonly Finding[],
  unreadable: readonly Doubt[],
  lang: Lang,
): Finding[] => {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const add = (finding: Finding): void => {
    const key = [finding.file, finding.sheet, finding.cell, finding.rule, finding.expected].join('\n');
    if (seen.has(key)) return;
    seen.add(key);
    findings.push(finding);
  };
  for (const finding of assessed) add(finding);
  // The assessment tells which schools break the rule as a whole; an unmet indicator alone breaks nothing.
  const told = evaluated.filter(
    ({ pack, target }) => !(pack.id === 'national' && ASSESSED_INDICATORS.has(target.indicator)),
  );
  for (const one of told) for (const finding of findingsOf(one, lang)) add(finding);
  for (const doubt of unreadable) add(doubtFinding(doubt, lang));
  for (const one of evaluated) for (const doubt of one.verdict.doubts) add(doubtFinding(doubt, lang));
  return findings;
};

const tableNotRun = (table: Table, facts: Facts, lang: Lang): NotRun[] => {
  const first = table.header[0] + 1;
  const header = table.columns
    .map(({ path }) => path.join('/'))
    .filter((text) => text !== '')
    .slice(0, 6)
    .join('、');
  const notRun: NotRun[] = [];
  if (table.kind === 'unknown')
    notRun.push({ rule: 'table', why: render(message('tableUnknown', { first, header }), lang) });
  const unplaced = facts.unplaced.get(table) ?? [];
  if (unplaced.length > 0) {
    const params = { sheet: table.sheet.name, count: unplaced.length, first: (unplaced[0] ?? 0) + 1 };
    notRun.push({ rule: 'table', why: render(message('rowsUnplaced', params), lang) });
  }
  return notRun;
};

/** Which file an undecided target is listed under: the first with a table of its stage, else the first file. */
const fileFor = (target: Target, tables: readonly Table[], files: readonly string[]): string | undefined =>
  tables.find(({ context }) => context.stage !== null && context.stage === target.stage)?.file ?? files[0];

const undecidedOf = (
  evaluated: readonly Evaluated[],
  tables: readonly Table[],
  files: readonly string[],
  lang: Lang,
): Map<string, NotRun[]> => {
  const byFile = new Map<string, NotRun[]>();
  for (const { target, verdict } of evaluated) {
    if (verdict.status !== 'undecidable') continue;
    const file = fileFor(target, tables, files);
    if (file === undefined) continue;
    const why = verdict.reason ? render(verdict.reason, lang) : '';
    const list = byFile.get(file) ?? [];
    list.push({ rule: target.indicator, why: `${target.name}：${why}` });
    byFile.set(file, list);
  }
  return byFile;
};

interface ReadFile {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly notRun: readonly NotRun[];
}

const readTables = (
  workbooks: readonly Workbook[],
  { lang, overrides, find = findTables, onProgress }: CheckOptions,
): ReadFile[] =>
  workbooks.map(({ file, sheets }, i) => {
    onProgress?.(i, workbooks.length, file);
    const own = (overrides ?? []).filter((one) => one.file === file);
    const tables: Table[] = [];
    const notRun: NotRun[] = [];
    for (const sheet of sheets) {
      const found = find(sheet, { file, overrides: own });
      tables.push(...found.tables);
      for (const remark of found.remarks) notRun.push({ rule: 'table', why: render(remark, lang) });
    }
    return { file, tables, notRun };
  });

const referenceTables = ({ reference = [], overrides = [], find = findTables }: CheckOptions): Table[] =>
  reference.flatMap(({ file, sheets }) =>
    sheets.flatMap(
      (sheet) => find(sheet, { file, overrides: overrides.filter((one) => one.file === file) }).tables,
    ),
  );

/**
 * Checks workbooks against a plan for the autumn census of a year.
 *
 * Every target of the plan gets a row with value, verdict and source cells; beside it the national limits on single
 * classes and schools. Due targets that are unmet are findings of severity `target`, broken national limits of
 * severity `standard`, cells that should hold a figure and don't of severity `logic`; the logic rules add findings of
 * severity `logic` and `experience`, and list under each file which of them could not run. Never throws on what a
 * workbook contains; a workbook without any recognised table comes back with `error` set.
 */
export const check = (workbooks: readonly Workbook[], options: CheckOptions): CheckReport => {
  const { year, lang, unreadable = [], balance: choices = NO_CHOICES } = options;
  const plan = withOwnLimits(options.plan, choices, lang);
  const read = readTables(workbooks, options);
  const tables = read.flatMap((file) => file.tables);
  const found = factsOf(tables, year);
  const facts = options.balance ? withOptions(found, balanceOptions(choices)) : found;
  const evaluated = evaluateAll(facts, { ...options, plan });
  const assessed = assess(facts, plan, evaluated, options.checklist ?? [], lang, choices);
  const judged = collectFindings(evaluated, assessed?.findings ?? [], unreadableCells(tables, facts), lang);
  const unreadableAt = judged.filter(({ rule }) => rule === 'unreadable_figure');
  const told = new Set(unreadableAt.map((one) => toldKey(one.file, one.sheet, one.cell)));
  const below = judged.filter(({ severity }) => severity === 'standard');
  const belowStandard = new Set(below.map((one) => toldKey(one.file, one.sheet, one.cell)));
  const reference = referenceTables(options);
  const logic =
    options.rules === false
      ? null
      : runRules(tables, facts, {
          lang,
          told,
          belowStandard,
          reference,
          ...(options.sameSchools && { sameSchools: options.sameSchools }),
        });
  const explained = applyWaivers([...judged, ...(logic?.findings ?? [])], options.waivers ?? [], {
    lang,
    codes: schoolCodes(tables, year),
  });
  const { findings } = explained;
  const undecidedByFile = undecidedOf(
    evaluated,
    tables,
    read.map(({ file }) => file),
    lang,
  );
  options.onProgress?.(workbooks.length, workbooks.length, '');
  const files: FileReport[] = read.map(({ file, tables: own, notRun }) => ({
    file,
    tables: own.map((table) => tableReport(table, facts, lang)),
    findings: findings.filter((finding) => finding.file === file),
    groups: groupsOf(findings.filter((finding) => finding.file === file)),
    notRun: [
      ...notRun,
      ...own.flatMap((table) => tableNotRun(table, facts, lang)),
      ...(undecidedByFile.get(file) ?? []),
      ...(logic?.notRun.get(file) ?? []),
    ],
    error: own.some(({ kind }) => kind !== 'unknown')
      ? null
      : render(message('nothingRecognised', { file }), lang),
  }));
  const failed = unreadable.map(({ file, error }): FileReport => ({
    file,
    tables: [],
    findings: [],
    notRun: [],
    error,
  }));
  return {
    version: 1,
    plan: plan.id,
    planName: plan.name,
    year,
    indicators: evaluated.map((one) => rowOf(one, year, lang)),
    files: [...files, ...failed],
    ...(assessed && { assessment: assessed.report }),
    ...(logic?.lastYear && { years: yearsReport(logic.lastYear, options.sameSchools) }),
    ...(options.waivers && { waivers: explained.waivers }),
  };
};
