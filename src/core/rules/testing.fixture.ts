/** Runs a rule's tables of accepted, rejected and undecided sheets. Every rule is walked through the same list of traps. */
import assert from 'node:assert/strict';
import { runRules } from '../check/runRules.ts';
import type { Finding, NotRun } from '../check/report.ts';
import { factsOf, findTables } from '../tables/index.ts';
import { layout } from '../tables/layouts.fixture.ts';
import type { Sheet } from '../values/workbook.ts';
import { registry } from './registry.ts';
import type { Rule } from './rule.ts';

/** What every rule must have met in its tables at least once. */
export const TRAPS = [
  'blank',
  'zero',
  'textNumber',
  'fullWidth',
  'mergedHeader',
  'errorCell',
  'negative',
  'huge',
  'duplicate',
  'twoFindings',
] as const;
export type Trap = (typeof TRAPS)[number];

/** A sheet in the short form of `layout`, several by name, or whole sheets where formulas or hidden rows matter. */
export type Sheets = string | readonly Sheet[];

export interface AcceptCase {
  readonly name: string;
  readonly traps?: readonly Trap[];
  readonly sheets: Sheets;
  /** The census year of the run; 2024 when left out. */
  readonly year?: number;
}

export interface RejectCase extends AcceptCase {
  /** `F5`, or `初中!F5` where there are several sheets; in any order. */
  readonly cells: readonly string[];
  readonly severity?: 'logic' | 'experience';
  /** Expected values in the order of `cells`. */
  readonly expected?: readonly string[];
}

/** The rule can't be run: missing columns, or nothing to go by. Whatever is found, it isn't this rule's. */
export interface UndecidedCase extends AcceptCase {
  /** A piece of the reason under which the rule is listed as not run; left out where only single cells are undecided. */
  readonly why?: string;
}

export interface Cases {
  readonly accept: readonly AcceptCase[];
  readonly reject: readonly RejectCase[];
  readonly undecided: readonly UndecidedCase[];
  /** A rule about the county as a whole has one finding at most. */
  readonly once?: true;
}

export const FILE = '表.xlsx';
const SHEET = '2024年';

const sheetsOf = (sheets: Sheets): readonly Sheet[] =>
  typeof sheets === 'string' ? [layout(SHEET, sheets)] : sheets;

/** A relation within a row, from which the tables for the usual traps are made. */
export interface Relation {
  /** Headings after 学校名称. */
  readonly head: readonly string[];
  /** Cells that keep the rule, and cells that break it. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** Position among the cells that the finding blames, and of the one it is held against. */
  readonly at: number;
  readonly against: number;
  /** The name of the school, where the rule goes by it. */
  readonly school?: string;
  /** A case that comes out otherwise than usual, or makes no sense, is left out here and given beside. */
  readonly without?: readonly Trap[];
}

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit);
const withCell = (cells: readonly string[], at: number, text: string): string[] =>
  cells.map((cell, i) => (i === at ? text : cell));

/** Tables for every trap, made from one relation; own cases are added to them. */
export const relationCases = (
  { head, good, bad, at, against, school = '东街小学', without = [] }: Relation,
  own: Partial<Cases> = {},
): Cases => {
  const HEAD = ['学校名称', ...head].join(' | ');
  const line = (cells: readonly string[], name = school): string => [name, ...cells].join(' | ');
  const list = (...rows: string[]): string => [HEAD, ...rows].join('\n');
  const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at + 1] as string;
  const other = school.replace('东', '西');
  const zeros = good.map((cell) => (/^\d/.test(cell) ? '0' : cell));
  const merged = ['学校', ...head.map((_, i) => (i === 0 ? '基本情况' : '>'))].join(' | ');
  const accept: AcceptCase[] = [
    { name: 'what holds', sheets: list(line(good), line(good, other)) },
    { name: 'a blank cell', traps: ['blank'], sheets: list(line(good), line(withCell(good, at, ''), other)) },
    { name: 'zeros', traps: ['zero'], sheets: list(line(good), line(zeros, other)) },
    {
      name: 'a number kept as text',
      traps: ['textNumber'],
      sheets: list(line(withCell(good, at, `'${good[at]}`))),
    },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: list(line(good.map(fullWidth))) },
    { name: 'a merged header', traps: ['mergedHeader'], sheets: `${merged}\n${list(line(good))}` },
  ];
  const reject: RejectCase[] = [
    { name: 'what doesn’t hold', sheets: list(line(good), line(bad, other)), cells: [`${letter}3`] },
    {
      name: 'two rows',
      traps: ['twoFindings'],
      sheets: list(line(bad), line(good, other), line(bad, `南街${school.slice(2)}`)),
      cells: [`${letter}2`, `${letter}4`],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list(line(bad), line(bad)),
      cells: [`${letter}2`, `${letter}3`],
    },
    {
      name: 'a figure with digits too many',
      traps: ['huge'],
      sheets: list(line(withCell(good, at, '987654321'))),
      cells: [`${letter}2`],
    },
  ];
  const undecided: UndecidedCase[] = [
    { name: 'an error', traps: ['errorCell'], sheets: list(line(withCell(bad, against, '#REF!'))) },
    { name: 'a figure that can’t be', traps: ['negative'], sheets: list(line(withCell(bad, against, '-3'))) },
  ];
  const usual = <T extends AcceptCase>(cases: readonly T[]): T[] =>
    cases.filter(({ traps = [] }) => !traps.some((trap) => without.includes(trap)));
  return {
    accept: [...usual(accept), ...(own.accept ?? [])],
    reject: [...usual(reject), ...(own.reject ?? [])],
    undecided: [...usual(undecided), ...(own.undecided ?? [])],
  };
};

export interface Ran {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/** Runs rules over sheets of one workbook; all rules when none are named. */
export const runOn = (sheets: Sheets, rules: readonly Rule[] = registry, year = 2024): Ran => {
  const tables = sheetsOf(sheets).flatMap((sheet) => findTables(sheet, { file: FILE }).tables);
  const report = runRules(tables, factsOf(tables, year), { lang: 'zh', rules });
  return { findings: report.findings, notRun: report.notRun.get(FILE) ?? [] };
};

const addressIn = (sheets: Sheets, { sheet, cell }: Finding): string =>
  typeof sheets === 'string' || sheets.length === 1 ? cell : `${sheet}!${cell}`;

const own = (rule: Rule, one: AcceptCase): { ran: Ran; findings: readonly Finding[] } => {
  const ran = runOn(one.sheets, registry, one.year);
  return { ran, findings: ran.findings.filter((finding) => finding.rule === rule.id) };
};

/** Declares the tests of a rule. It runs beside all other rules, as it does in a check. */
export const testRule = (rule: Rule, { accept, reject, undecided, once = undefined }: Cases): void => {
  describe(`${rule.number} ${rule.id}`, () => {
    for (const one of accept) {
      it(`accepts ${one.name}`, () => {
        const { findings, ran } = own(rule, one);
        assert.deepEqual(
          findings.map(({ cell, message }) => `${cell} ${message}`),
          [],
        );
        assert.ok(!ran.notRun.some((other) => other.rule === rule.id), 'not run');
      });
    }
    for (const one of reject) {
      it(`rejects ${one.name}`, () => {
        const { findings } = own(rule, one);
        const got = findings.map((finding) => addressIn(one.sheets, finding));
        assert.deepEqual([...got].sort(), [...one.cells].sort());
        for (const { message, howToFix } of findings) {
          assert.ok(message !== '' && howToFix !== '');
          assert.doesNotMatch(message + howToFix, /\{\w+\}|undefined|NaN/);
        }
        if (one.severity) for (const { severity } of findings) assert.equal(severity, one.severity);
        one.expected?.forEach((expected, i) => {
          assert.equal(findings[got.indexOf(one.cells[i] as string)]?.expected, expected);
        });
      });
    }
    for (const one of undecided) {
      it(`can't decide ${one.name}`, () => {
        const { findings, ran } = own(rule, one);
        assert.deepEqual(
          findings.map(({ cell }) => cell),
          [],
        );
        if (one.why === undefined) return;
        const reason = ran.notRun.find((other) => other.rule === rule.id)?.why ?? '(ran)';
        assert.ok(reason.includes(one.why), reason);
      });
    }
    it('meets every trap', () => {
      const met = new Set([...accept, ...reject, ...undecided].flatMap(({ traps = [] }) => traps));
      assert.deepEqual(
        TRAPS.filter((trap) => !met.has(trap) && !(once && trap === 'twoFindings')),
        [],
      );
      assert.ok(accept.length > 0 && reject.length > 0 && undecided.length > 0);
      assert.ok(once === true || reject.some(({ cells }) => cells.length >= 2), 'a case with two findings');
    });
  });
};
