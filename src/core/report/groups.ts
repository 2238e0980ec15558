/** Counting and grouping for every form of the report, so that all of them say the same. */
import type { CheckReport, Finding, IndicatorRow, Severity, Status } from '../check/report.ts';
import { SEVERITIES, STATUSES } from './contract.ts';

export interface Counts {
  readonly indicators: Readonly<Record<Status, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Without those that are explained. */
  readonly findingsInAll: number;
  /** Findings whose explanation is in force. */
  readonly waived: number;
  readonly files: number;
  readonly tables: number;
  /** Tables whose figures went into the indicators. */
  readonly tablesUsed: number;
  readonly unreadable: number;
  readonly notRun: number;
}

const tally = <K extends string>(keys: readonly K[], found: readonly K[]): Record<K, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const key of found) counts[key] += 1;
  return counts;
};

/** Items under one key in the order in which the keys first occur. */
export const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

export const findingsOf = (report: CheckReport): readonly Finding[] =>
  report.files.flatMap((file) => file.findings);

/** Findings that still have to be mended or explained. */
export const openFindings = (report: CheckReport): readonly Finding[] =>
  findingsOf(report).filter(({ waived }) => waived === undefined);

export const countsOf = (report: CheckReport): Counts => {
  const findings = openFindings(report);
  const tables = report.files.flatMap((file) => file.tables);
  return {
    indicators: tally(
      STATUSES,
      report.indicators.map((row) => row.status),
    ),
    findings: tally(
      SEVERITIES,
      findings.map((finding) => finding.severity),
    ),
    findingsInAll: findings.length,
    waived: findingsOf(report).length - findings.length,
    files: report.files.length,
    tables: tables.length,
    tablesUsed: tables.filter((table) => table.used).length,
    unreadable: report.files.filter((file) => file.error !== null).length,
    notRun: report.files.reduce((sum, file) => sum + file.notRun.length, 0),
  };
};

export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** First and last row of a group that lies in one sheet, 1-based; null where it lies in several or in no cell. */
export const groupSpan = ({
  findings,
}: FindingGroup): { readonly sheet: string; readonly first: number; readonly last: number } | null => {
  const [one] = findings;
  if (!one || findings.some(({ file, sheet }) => file !== one.file || sheet !== one.sheet)) return null;
  const rows = findings.flatMap(({ cell }) => [...cell.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
  if (rows.length === 0) return null;
  const first = rows.reduce((a, b) => Math.min(a, b));
  return { sheet: one.sheet, first, last: rows.reduce((a, b) => Math.max(a, b)) };
};

/** Findings by rule and severity: what must be mended first, then the commonest. */
export const findingGroups = (findings: readonly Finding[]): FindingGroup[] =>
  [...groupBy(findings, (finding) => `${finding.severity} ${finding.rule}`).values()]
    .map((group) => {
      const [first] = group as [Finding, ...Finding[]];
      return { rule: first.rule, severity: first.severity, findings: group };
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        (a.rule < b.rule ? -1 : 1),
    );

export interface IndicatorParts {
  /** Due and decided: what fails first. */
  readonly due: readonly IndicatorRow[];
  /** Decided, but the deadline is still to come. */
  readonly notDue: readonly IndicatorRow[];
  /** Reason → rows that it keeps from being decided, the commonest reason first. */
  readonly undecidable: readonly { readonly reason: string; readonly rows: readonly IndicatorRow[] }[];
}

const WORST_FIRST: readonly Status[] = ['unmet', 'near', 'met', 'undecidable'];

const worstFirst = (a: IndicatorRow, b: IndicatorRow): number =>
  WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status);

const NAME_PLACE = '\u0000';

/** The reason with the indicator's own name taken out, so that rows kept back by the same thing stand together. */
const bareReason = ({ reason, name }: IndicatorRow): string => (reason ?? '').replaceAll(name, NAME_PLACE);

/** `eachOf` stands for the names in a reason that several rows share. */
export const indicatorParts = (rows: readonly IndicatorRow[], eachOf: string = '…'): IndicatorParts => {
  const decided = rows.filter((row) => row.status !== 'undecidable');
  const open = rows.filter((row) => row.status === 'undecidable');
  return {
    due: decided.filter((row) => row.due).sort(worstFirst),
    notDue: decided.filter((row) => !row.due).sort(worstFirst),
    undecidable: [...groupBy(open, bareReason)]
      .map(([reason, group]) => ({
        reason: group.length === 1 ? (group[0]?.reason ?? '') : reason.replaceAll(NAME_PLACE, eachOf),
        rows: group,
      }))
      .sort((a, b) => b.rows.length - a.rows.length),
  };
};
