/** A report as the sheets of a workbook: summary, indicators, findings, what was read, what was not checked. */
import type { CheckReport } from '../check/report.ts';
import { assessmentSheets } from './sheets/assessment/index.ts';
import { findingSheet } from './sheets/findings.ts';
import { indicatorSheet } from './sheets/indicators.ts';
import { sayIn } from './sheets/model.ts';
import type { BookOptions, ReportBook } from './sheets/model.ts';
import { summarySheet } from './sheets/summary.ts';
import { notRunSheet, tableSheet } from './sheets/tables.ts';
import { waiverSheet } from './sheets/waivers.ts';

export const reportBook = (report: CheckReport, options: BookOptions): ReportBook => {
  const say = sayIn(options.lang);
  return {
    title: `${say('report-title')} ${report.planName} ${report.year}`,
    sheets: [
      summarySheet(report, options, say),
      indicatorSheet(report.indicators, options.lang, say),
      findingSheet(report, options, say),
      ...assessmentSheets(report, options.lang, say),
      ...waiverSheet(report, options.lang, say),
      tableSheet(report, options, say),
      notRunSheet(report, options.lang, say),
    ],
  };
};
