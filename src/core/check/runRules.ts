/** Runs the logic rules over the tables of a run: every fault once, and which rules could not run and why. */
import { field as fieldOf, type FieldId } from '../fields/index.ts';
import { message, render, type Lang, type Message } from '../messages/index.ts';
import { isRunRule, type Outcome, type Rule, type TableRule } from '../rules/rule.ts';
import { registry, ruleById } from '../rules/registry.ts';
import type { ColumnSum, RowSum } from '../rules/sums/rowSum.ts';
import { solveSums } from '../rules/sums/solve.ts';
import type { LastYear } from '../rules/view/lastYear.ts';
import { rowLabel, tableView, type TableView } from '../rules/view/tableView.ts';
import { addressOf, type Facts, type Table } from '../tables/index.ts';
import { areaAddress } from '../values/address.ts';
import { blameOnce, inOwnTable, type Found } from './blame.ts';
import type { Finding, NotRun } from './report.ts';
import { lastYearIn, type TwoYearOptions, unconfirmed } from './twoYears.ts';

export interface RuleOptions extends TwoYearOptions {
  readonly lang: Lang;
  /** The rules to run; all when left out. */
  readonly rules?: readonly Rule[];
  /** Cells that have a finding already and can't be read, `file\nsheet\ncell`: nothing more is said about them. */
  readonly told?: ReadonlySet<string>;
  /** Cells that break a fixed standard, in the same form. */
  readonly belowStandard?: ReadonlySet<string>;
}

export interface RuleReport {
  readonly findings: readonly Finding[];
  /** By file. */
  readonly notRun: ReadonlyMap<string, readonly NotRun[]>;
  readonly lastYear: LastYear | null;
}

export const toldKey = (file: string, sheet: string, cell: string): string => `${file}\n${sheet}\n${cell}`;

/** The name of a row that is no school's; null for a block of several rows. */
const itemOf = ({ cell, to, who }: Found['finding']): string | null => {
  if ((who && (who.school ?? who.class) !== null) || (to && to.row !== cell.row)) return null;
  return rowLabel(cell.table, cell.row) || null;
};

const toFinding = ({ rule, finding }: Found, lang: Lang): Finding => {
  const { cell, to, who } = finding;
  const item = itemOf(finding);
  return {
    rule: rule.id,
    severity: finding.severity,
    file: cell.table.file,
    sheet: cell.table.sheet.name,
    cell: areaAddress(cell.row, cell.column, to?.row ?? cell.row, to?.column ?? cell.column),
    school: who?.school ?? null,
    grade: who?.grade ?? null,
    class: who?.class ?? null,
    field: finding.field,
    received: finding.received,
    expected: finding.expected,
    message: render(finding.message, lang),
    howToFix: render(finding.howToFix, lang),
    origin: rule.origin,
    target: null,
    ...(item !== null && { item }),
    ...(finding.repair !== undefined && { repair: finding.repair }),
    ...(finding.repairs && { repairs: finding.repairs.map(addressOf) }),
  };
};

const termOf = (field: FieldId, lang: Lang): string =>
  lang === 'zh' ? fieldOf(field).term : fieldOf(field).english;

const isPresent = (view: TableView, field: FieldId): boolean =>
  view.columnsOf(field).length > 0 || view.textColumn(field) !== undefined;

const missingFields = (rule: Rule, views: readonly TableView[], lang: Lang): Message | null => {
  const missing = rule.needs.filter((group) =>
    group.every((field) => views.every((view) => !isPresent(view, field))),
  );
  if (missing.length === 0) return null;
  const fields = missing.map((group) => group.map((field) => termOf(field, lang)).join('/')).join('、');
  return message('ruleFieldsMissing', { fields });
};

const concerns = (rule: TableRule, { table }: TableView): boolean => {
  if (!rule.kinds.includes(table.kind)) return false;
  const { stage } = table.context;
  if (!rule.stages || stage === null || stage === 'basic') return true;
  if (stage === 'compulsory')
    return rule.stages.some((one) => one === 'primary' || one === 'junior' || one === stage);
  return rule.stages.includes(stage);
};

/** Why a rule ran on none of a file's tables; nothing is noted where it ran on one of them or concerns none. */
class Reasons {
  private readonly ran = new Set<string>();
  private readonly why = new Map<string, { file: string; rule: string; why: string }>();

  note(file: string, rule: string, why: string | null): void {
    const key = `${file}\n${rule}`;
    if (why === null) this.ran.add(key);
    else if (!this.why.has(key)) this.why.set(key, { file, rule, why });
  }

  byFile(): Map<string, NotRun[]> {
    const found = new Map<string, NotRun[]>();
    for (const [key, { file, rule, why }] of this.why) {
      if (this.ran.has(key)) continue;
      const list = found.get(file) ?? [];
      list.push({ rule, why });
      found.set(file, list);
    }
    return found;
  }
}

interface OnTable {
  readonly found: readonly Found[];
  readonly sums: readonly Found[];
}

const runOnTable = (view: TableView, rules: readonly Rule[], reasons: Reasons, lang: Lang): OnTable => {
  const { file } = view.table;
  const found: Found[] = [];
  const rowSums: RowSum[] = [];
  const totals: ColumnSum[] = [];
  for (const rule of rules) {
    if (isRunRule(rule) || !concerns(rule, view)) continue;
    const missing = missingFields(rule, [view], lang);
    const outcome: Outcome = missing ? { notRun: missing } : rule.run(view);
    reasons.note(file, rule.id, outcome.notRun ? render(outcome.notRun, lang) : null);
    for (const finding of outcome.findings ?? []) found.push({ rule, finding });
    rowSums.push(...(outcome.sums ?? []));
    totals.push(...(outcome.totals ?? []));
  }
  const byId = new Map(registry.map((rule) => [rule.id, rule]));
  const answer = solveSums(view, rowSums, totals);
  for (const { rule, why } of answer.notRun) reasons.note(file, rule, render(why, lang));
  const sums = answer.findings.flatMap(({ rule, finding }): Found[] => {
    const known = byId.get(rule);
    return known ? [{ rule: known, finding }] : [];
  });
  return { found, sums };
};

/** Rules about the run as a whole are listed once, under the first file. */
const runAcross = (
  views: readonly TableView[],
  facts: Facts,
  last: LastYear | null,
  rules: readonly Rule[],
  reasons: Reasons,
  lang: Lang,
): Found[] => {
  const file = views[0]?.table.file ?? '';
  const { censusYear } = facts;
  return rules.filter(isRunRule).flatMap((rule) => {
    const missing = missingFields(rule, views, lang);
    const noYear = rule.scope === 'years' && rule.alone !== true && last === null;
    const outcome: Outcome = missing
      ? { notRun: missing }
      : noYear
        ? { notRun: message('ruleNoLastYear', { year: censusYear - 1 }) }
        : rule.run({ censusYear, facts, tables: views, last });
    reasons.note(file, rule.id, outcome.notRun ? render(outcome.notRun, lang) : null);
    return (outcome.findings ?? []).map((finding) => ({ rule, finding }));
  });
};

const countingTables = (tables: readonly Table[], facts: Facts): Table[] =>
  tables.filter((table) => !facts.leftOut.has(table) && table.kind !== 'unknown');

/** One finding a cell and rule; a cell that can't be read has been told already. */
const once = (
  findings: readonly Finding[],
  told: ReadonlySet<string>,
  standard: ReadonlySet<string>,
): Finding[] => {
  const seen = new Set<string>();
  return findings.filter(({ file, sheet, cell, rule }) => {
    const place = toldKey(file, sheet, cell);
    const key = `${place}\n${rule}`;
    const known = ruleById(rule);
    const yields = known !== undefined && !isRunRule(known) && known.yieldsToStandard === true;
    if (told.has(place) || seen.has(key) || (yields && standard.has(place))) return false;
    seen.add(key);
    return true;
  });
};

/**
 * Runs the rules over all tables that count for the census of the facts. Tables of the census before, in the run or
 * given as reference, are only compared with.
 */
export const runRules = (tables: readonly Table[], facts: Facts, options: RuleOptions): RuleReport => {
  const { lang, rules = registry, told = new Set(), belowStandard = new Set() } = options;
  const views = countingTables(tables, facts).map((table) => tableView(table, facts.censusYear));
  const last = views.length === 0 ? null : lastYearIn(tables, facts, options);
  const reasons = new Reasons();
  const own = views.map((view) => ({ view, ...runOnTable(view, rules, reasons, lang) }));
  const across = views.length === 0 ? [] : runAcross(views, facts, last, rules, reasons, lang);
  const kept = inOwnTable(across, own);
  const found = own.flatMap(({ view, found: rows, sums }) =>
    blameOnce([...rows, ...(kept.get(view.table) ?? [])], sums),
  );
  const elsewhere = [...kept].filter(([table]) => views.every((view) => view.table !== table));
  for (const [, more] of elsewhere) found.push(...more);
  const notRun = reasons.byFile();
  const file = views[0]?.table.file;
  const open = last ? unconfirmed(last, lang) : [];
  if (file !== undefined && open.length > 0) notRun.set(file, [...(notRun.get(file) ?? []), ...open]);
  return {
    findings: once(
      found.map((one) => toFinding(one, lang)),
      told,
      belowStandard,
    ),
    notRun,
    lastYear: last,
  };
};
