import type { CheckReport, IndicatorRow } from '../../check/report.ts';
import { SEVERITIES, STATUSES } from '../contract.ts';
import { countsOf, findingGroups, groupSpan, indicatorParts, openFindings } from '../groups.ts';
import type { FindingGroup } from '../groups.ts';
import { ruleTerm } from '../names.ts';
import { nextStep } from '../next.ts';
import { render } from '../../messages/index.ts';
import { roundTo } from '../../values/compare.ts';
import { headers, number, plain, text } from './model.ts';
import type { BookOptions, ReportCell, ReportChart, ReportSheet, Say } from './model.ts';

/** More bars than these can't be read on a page. */
const BARS_MAX = 12;
/** The chart stands beside the counts, so that the summary fits on one page. */
const CHART_AT = { firstRow: 9, lastRow: 29, firstColumn: 4, lastColumn: 10 } as const;

interface Bar {
  readonly name: string;
  readonly share: number;
}

/** Gaps in one measure, the share of the target still to go; a target of zero has none. */
const barsOf = (rows: readonly IndicatorRow[], say: Say): Bar[] =>
  rows
    .filter((row) => (row.status === 'unmet' || row.status === 'near') && row.gap !== null && row.gap > 0)
    .filter((row) => row.target !== null && row.target !== 0)
    .map((row) => ({
      name:
        row.stage === null
          ? row.name
          : say('report-bracketed', { text: row.name, more: say(`stage.${row.stage}`) }),
      share: roundTo(((row.gap as number) / Math.abs(row.target as number)) * 100, 1),
    }))
    .sort((a, b) => b.share - a.share)
    .slice(0, BARS_MAX);

const chartOf = (title: string, bars: readonly Bar[], firstRow: number, say: Say): ReportChart => {
  const lastRow = firstRow + bars.length - 1;
  return {
    title,
    valueTitle: say('report-column-gap-share'),
    description: bars.map((bar) => `${bar.name} ${bar.share}%`).join(', '),
    series: say('report-column-gap-share'),
    categories: { firstRow, lastRow, firstColumn: 0, lastColumn: 0 },
    values: { firstRow, lastRow, firstColumn: 1, lastColumn: 1 },
    at: CHART_AT,
  };
};

/** A group of several that lies in one sheet says in which rows. */
const withSpan = (term: string, group: FindingGroup, say: Say): string => {
  const span = group.findings.length > 1 ? groupSpan(group) : null;
  return span ? say('report-bracketed', { text: term, more: say('report-span', span) }) : term;
};

/** What was checked and what came of it on one page, with the largest gaps as a chart. */
export const summarySheet = (report: CheckReport, options: BookOptions, say: Say): ReportSheet => {
  const counts = countsOf(report);
  const rows: ReportCell[][] = [];
  const line = (...cells: ReportCell[]): void => void rows.push(cells);
  const pair = (label: string, value: ReportCell): void => line({ value: label, role: 'header' }, value);
  const section = (title: string): void => {
    line();
    line({ value: title, role: 'section' });
  };

  line({ value: `${say('report-title')}  ${report.planName}  ${report.year}`, role: 'title' });
  line();
  pair(say('report-summary-plan'), plain(`${report.planName} (${report.plan})`));
  pair(say('report-summary-year'), plain(String(report.year)));
  if (options.date !== undefined) pair(say('report-summary-date'), plain(options.date));
  pair(say('report-summary-files'), plain(counts.files));
  pair(say('report-summary-tables'), plain(counts.tables));
  if (counts.unreadable > 0) pair(say('report-section-unreadable'), plain(counts.unreadable));
  pair(say('report-section-next'), plain(render(nextStep(report), options.lang)));

  section(say('report-section-indicators'));
  rows.push(headers(say, ['report-column-status', 'report-column-count']));
  for (const status of STATUSES) {
    line({ value: say(`report-status-${status}`), role: status }, number(counts.indicators[status]));
  }

  section(say('report-section-findings'));
  rows.push(headers(say, ['report-column-severity', 'report-column-count', 'report-column-meaning']));
  for (const severity of SEVERITIES) {
    const tag: ReportCell = { value: say(`report-severity-${severity}`), role: severity };
    line(tag, number(counts.findings[severity]), text(say(`report-severity-${severity}-means`)));
  }
  const groups = findingGroups(openFindings(report));
  if (groups.length > 0) {
    line();
    rows.push(headers(say, ['report-column-rule', 'report-column-count', 'report-column-severity']));
    for (const group of groups) {
      line(
        text(withSpan(ruleTerm(group.rule, report.indicators, options.lang) ?? group.rule, group, say)),
        number(group.findings.length),
        {
          value: say(`report-severity-${group.severity}`),
          role: group.severity,
        },
      );
    }
  }

  // What is due comes first; a plan of which nothing is due yet shows what lies ahead.
  const { due, notDue } = indicatorParts(report.indicators);
  const missed = barsOf(due, say);
  const bars = missed.length > 0 ? missed : barsOf(notDue, say);
  const title = say(missed.length > 0 ? 'report-chart-title' : 'report-chart-title-ahead');
  let chart: ReportChart | null = null;
  if (bars.length > 0) {
    section(title);
    rows.push(headers(say, ['report-column-indicator', 'report-column-gap-share']));
    chart = chartOf(title, bars, rows.length, say);
    for (const bar of bars) line(text(bar.name), number(bar.share));
    line({ value: say('report-chart-note'), role: 'note' });
  }
  return {
    name: say('report-sheet-summary'),
    rows,
    widths: [38, 16, 22, 3, 14, 14, 14, 14, 14, 14, 14],
    header: null,
    printed: null,
    chart,
  };
};
