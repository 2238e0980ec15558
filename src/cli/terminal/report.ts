/** The report as a person reads it on the screen: verdicts first, then what to mend, then what it all rests on. */
import type { CheckReport, IndicatorRow } from '../../core/check/report.ts';
import type { Lang } from '../../core/messages/index.ts';
import { render } from '../../core/messages/index.ts';
import {
  SEVERITIES,
  STATUSES,
  countsOf,
  findingsOf,
  nextStep,
  sayIn,
  wrap,
} from '../../core/report/index.ts';
import type { Say } from '../../core/report/index.ts';
import { assessmentSection } from './assessment.ts';
import { findingSection } from './findings.ts';
import { SIGNS, indicatorSection } from './indicators.ts';
import { notRunSection, readSection, unreadableSection } from './reading.ts';
import { painter, screenWidth } from './screen.ts';
import type { Paint } from './screen.ts';

export interface TerminalOptions {
  readonly lang: Lang;
  /** Columns of the terminal; 0 for a file or pipe. */
  readonly columns: number;
  readonly colour: boolean;
  /** Findings listed of each group. */
  readonly shown: number;
}

/** What every section needs to draw itself. */
export interface Screen {
  readonly say: Say;
  readonly lang: Lang;
  readonly width: number;
  readonly shown: number;
  /** All indicator rows, for the names of what only the plan knows. */
  readonly rows: readonly IndicatorRow[];
  readonly paint: Paint;
  /** A section's title after a blank line, with the number of things in it. */
  readonly heading: (title: string, count?: number) => string[];
}

const headline = (report: CheckReport, { say, paint, width }: Screen): string[] => {
  const counts = countsOf(report);
  const plan = say('report-headline', { plan: report.planName, id: report.plan, year: report.year });
  const statuses = STATUSES.filter((status) => counts.indicators[status] > 0).map(
    (status) => `${SIGNS[status]} ${say(`report-status-${status}`)} ${counts.indicators[status]}`,
  );
  const severities = SEVERITIES.filter((severity) => counts.findings[severity] > 0).map(
    (severity) => `${say(`report-severity-${severity}`)} ${counts.findings[severity]}`,
  );
  const detail = (title: string, parts: readonly string[]): string =>
    parts.length === 0 ? title : say('report-labelled', { label: title, text: parts.join(' · ') });
  const read = say('report-counts-read', {
    files: counts.files - counts.unreadable,
    tables: counts.tables,
    used: counts.tablesUsed,
  });
  const failed = say('report-counts-unreadable', { count: counts.unreadable });
  return [
    ...wrap(`${say('report-title')}  ${plan}`, width).map((line) => paint(line, 'bold')),
    ...wrap(counts.unreadable === 0 ? read : say('report-also', { text: read, more: failed }), width),
    ...wrap(detail(say('report-counts-indicators', { count: report.indicators.length }), statuses), width),
    ...wrap(detail(say('report-counts-findings', { count: counts.findingsInAll }), severities), width),
  ];
};

export const terminalReport = (report: CheckReport, options: TerminalOptions): string => {
  const say = sayIn(options.lang);
  const paint = painter(options.colour);
  const screen: Screen = {
    say,
    paint,
    lang: options.lang,
    width: screenWidth(options.columns),
    shown: options.shown,
    rows: report.indicators,
    heading: (title, count) => [
      '',
      paint(
        `■ ${count === undefined ? title : say('report-bracketed', { text: title, more: count })}`,
        'bold',
      ),
    ],
  };
  return [
    ...headline(report, screen),
    ...unreadableSection(report, screen),
    // Where no table was read, "nothing found" would be untrue and a list of all that stays open would bury the reason.
    ...(countsOf(report).tables === 0
      ? []
      : [
          ...indicatorSection(report.indicators, screen),
          ...assessmentSection(report, screen),
          ...findingSection(findingsOf(report), screen),
        ]),
    ...readSection(report, screen),
    ...notRunSection(report, screen),
    '',
    ...wrap(
      say('report-labelled', {
        label: say('report-section-next'),
        text: render(nextStep(report), options.lang),
      }),
      screen.width,
    ),
    '',
  ].join('\n');
};
