/** What to do next: one sentence that follows from what was found. */
import type { CheckReport } from '../check/report.ts';
import { message } from '../messages/index.ts';
import type { Message } from '../messages/index.ts';
import { countsOf } from './groups.ts';

export const nextStep = (report: CheckReport): Message => {
  const counts = countsOf(report);
  if (counts.unreadable > 0) return message('report-next-unreadable', { count: counts.unreadable });
  if (counts.tables === 0) return message('report-next-no-table');
  if (counts.findings.logic > 0) return message('report-next-logic', { count: counts.findings.logic });
  if (counts.findings.experience > 0) {
    return message('report-next-experience', { count: counts.findings.experience });
  }
  if (counts.findings.standard > 0)
    return message('report-next-standard', { count: counts.findings.standard });
  if (counts.findings.target > 0) return message('report-next-target', { count: counts.findings.target });
  if (counts.indicators.undecidable > 0) {
    return message('report-next-undecidable', { count: counts.indicators.undecidable });
  }
  return message('report-next-nothing');
};
