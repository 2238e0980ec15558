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
  /** Another rule that may speak here, on purpose: the cell of a negative pupil count is told by another rule. */
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
}

export const FILE = '表.xlsx';
const SHEET = '2024年';

const sheetsOf = (sheets: Sheets): readonly Sheet[] =>
  typeof sheets === 'string' ? [layout(SHEET, sheets)] : sheets;

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
export const testRule = (rule: Rule, { accept, reject, undecided }: Cases): void => {
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
        TRAPS.filter((trap) => !met.has(trap)),
        [],
      );
      assert.ok(accept.length > 0 && reject.length > 0 && undecided.length > 0);
      assert.ok(
        reject.some(({ cells }) => cells.length >= 2),
        'a case with two findings',
      );
    });
  });
};
