import type { CheckReport } from '../../../core/check/report.ts';
import { render, type Lang } from '../../../core/messages/index.ts';
import { countsOf, nextStep, ruleTerm } from '../../../core/report/index.ts';
import type { Table } from '../../../core/tables/index.ts';
import type { ColumnWord, PersonalColumn, Summary } from '../protocol.ts';
import { notRunViews } from './notRun.ts';
import { tableView } from './tables.ts';

export interface Read {
  readonly tables: readonly Table[];
  readonly followed: readonly ColumnWord[];
  readonly lapsed: readonly ColumnWord[];
  readonly personal: readonly PersonalColumn[];
}

/** Census years that tables speak of, the commonest first. */
export const tableYears = (tables: readonly Table[]): number[] => {
  const counts = new Map<number, number>();
  for (const { context, kind } of tables) {
    const year = context.census?.year;
    if (year === undefined || kind === 'unknown') continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
};

export const summaryOf = (report: CheckReport, read: Read, lang: Lang): Summary => {
  const [file] = report.files;
  const counts = countsOf(report);
  const rules = new Set(file?.findings.map(({ rule }) => rule));
  return {
    plan: report.plan,
    planName: report.planName,
    year: report.year,
    tableYears: tableYears(read.tables),
    file: file?.file ?? '',
    error: file?.error ?? null,
    next: render(nextStep(report), lang),
    statuses: counts.indicators,
    severities: counts.findings,
    ruleNames: Object.fromEntries(
      [...rules].map((rule) => [rule, ruleTerm(rule, report.indicators, lang) ?? rule]),
    ),
    groups: file?.groups ?? [],
    explained: counts.waived,
    tables: read.tables.flatMap((table, index) => {
      const one = file?.tables[index];
      return one === undefined ? [] : [tableView(table, one, read.followed, lang)];
    }),
    notRun: notRunViews(report, lang),
    personal: read.personal,
    lapsed: read.lapsed,
  };
};
