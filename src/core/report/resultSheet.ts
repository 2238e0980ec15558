/** A whole report on one sheet, for the open workbook: summary with a chart, indicators, findings to filter. */
import type { CheckReport, Finding, IndicatorRow } from '../check/report.ts';
import type { MessageCode } from '../messages/index.ts';
import { shownTarget } from './figures.ts';
import { RESULTS_STAMP } from '../tables/index.ts';
import { findingGroups, findingsOf, indicatorParts } from './groups.ts';
import { fieldTerm, ruleTerm, shownDeadline } from './names.ts';
import { remarksOf } from './remarks.ts';
import { explanationCells, jumpCell } from './sheets/findings.ts';
import { headers, number, plain, sayIn, text } from './sheets/model.ts';
import type { BookOptions, ReportCell, ReportLink, ReportSheet, Say } from './sheets/model.ts';
import { summarySheet } from './sheets/summary.ts';

/** In characters; indicators and findings share the columns. */
const WIDTHS = [28, 10, 14, 9, 16, 11, 10, 12, 9, 13, 32, 28, 16, 12];

const INDICATOR_COLUMNS = [
  'report-column-indicator',
  'report-column-status',
  'report-column-stage',
  'report-column-value',
  'report-column-target',
  'report-column-gap',
  'report-column-unit',
  'report-column-deadline',
  'report-column-due',
  'report-column-pace',
  'report-column-reason',
  'report-column-clause',
  'report-column-source',
  'report-column-cells',
] as const satisfies readonly MessageCode[];

const FINDING_COLUMNS = [
  'report-column-rule',
  'report-column-severity',
  'report-column-sheet',
  'report-column-cell',
  'report-column-school',
  'report-column-class',
  'report-column-received',
  'report-column-expected',
  'report-column-field',
  'report-column-origin',
  'report-column-message',
  'report-column-how-to-fix',
  'report-column-explanation',
  'report-column-responsible',
] as const satisfies readonly MessageCode[];

const EXTERNAL = /^'?\[([^\]]*)\]((?:[^']|'')+?)'?!([^!]+)$/;

/** The first of the source cells, as a link to it. */
const sourceCell = ({ cells }: IndicatorRow): ReportCell => {
  const [, file, sheet, address] = EXTERNAL.exec(cells[0] ?? '') ?? [];
  if (file === undefined || sheet === undefined || address === undefined) return text('');
  const link: ReportLink = {
    to: 'file',
    file,
    sheet: sheet.replaceAll("''", "'"),
    address: jumpCell(address),
  };
  return { value: address, role: 'link', link };
};

const indicatorRow = (row: IndicatorRow, { lang }: BookOptions, say: Say): ReportCell[] => [
  text(row.name),
  { value: say(`report-status-${row.status}`), role: row.status },
  text(row.stage === null ? '' : say(`stage.${row.stage}`)),
  number(row.value, row.target),
  text(shownTarget(row)),
  number(row.gap, 0),
  text(row.unit),
  text(shownDeadline(row.deadline, lang)),
  text(say(row.due ? 'report-yes' : 'report-no')),
  number(row.pace, 0),
  text(remarksOf(row, say).join('\n')),
  text(row.clause),
  text(row.source ?? ''),
  sourceCell(row),
];

const findingRow = (rule: string, finding: Finding, { lang }: BookOptions, say: Say): ReportCell[] => {
  const { file, sheet, cell, grade, class: className } = finding;
  const link: ReportLink = { to: 'file', file, sheet, address: jumpCell(cell) };
  return [
    text(rule),
    { value: say(`report-severity-${finding.severity}`), role: finding.severity },
    text(sheet),
    sheet === '' ? text(cell) : { value: cell || link.address, role: 'link', link },
    text(finding.school ?? ''),
    text([grade, className].filter((part) => part !== null && part !== '').join(' ')),
    text(finding.received),
    text(finding.expected),
    text(finding.field === null ? '' : fieldTerm(finding.field, lang)),
    text(finding.origin),
    text(finding.message),
    text(finding.howToFix),
    ...explanationCells(finding),
  ];
};

/** One sheet of values with their provenance. The list to filter is that of the findings, at its end. */
export const resultSheet = (report: CheckReport, options: BookOptions): ReportSheet => {
  const say = sayIn(options.lang);
  const summary = summarySheet(report, options, say);
  const { due, notDue, undecidable } = indicatorParts(report.indicators);
  const indicators = [...due, ...notDue, ...undecidable.flatMap(({ rows }) => rows)];
  const rows: (readonly ReportCell[])[] = [
    ...summary.rows.slice(0, 1),
    [
      { value: say('report-column-source'), role: 'header' },
      plain(report.files.map(({ file }) => file).join('、')),
    ],
    ...summary.rows.slice(2),
    // the chart reaches lower than a short summary
    ...Array.from(
      { length: Math.max(1, (summary.chart?.at.lastRow ?? 0) + 2 - summary.rows.length) },
      () => [],
    ),
    [{ value: `${RESULTS_STAMP}${say('report-own-sheet')}`, role: 'note' }],
    [{ value: say('report-sheet-indicators'), role: 'section' }],
    headers(say, INDICATOR_COLUMNS),
    ...indicators.map((row) => indicatorRow(row, options, say)),
    [],
    [{ value: say('report-sheet-findings'), role: 'section' }],
  ];
  const header = rows.length;
  rows.push(headers(say, FINDING_COLUMNS));
  for (const { rule, findings } of findingGroups(findingsOf(report))) {
    const term = ruleTerm(rule, report.indicators, options.lang) ?? rule;
    rows.push(...findings.map((finding) => findingRow(term, finding, options, say)));
  }
  return { name: say('report-title'), rows, widths: WIDTHS, header, printed: null, chart: summary.chart };
};
