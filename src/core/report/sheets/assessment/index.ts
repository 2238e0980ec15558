/** The national assessments as sheets: the same in a report file and in the open workbook. */
import type { CheckReport } from '../../../check/report.ts';
import type { Lang } from '../../../messages/index.ts';
import type { ReportSheet, Say } from '../model.ts';
import { balanceSheet } from './balance.ts';
import { inclusiveSheet } from './inclusive.ts';

/** 优质均衡 with its chart and 普及普惠, as far as the report carries them. */
export const assessmentSheets = (
  { assessment }: Pick<CheckReport, 'assessment'>,
  lang: Lang,
  say: Say,
): ReportSheet[] => [
  ...(assessment?.balance ? [balanceSheet(assessment.balance, say)] : []),
  ...(assessment?.inclusive ? [inclusiveSheet(assessment.inclusive, lang, say)] : []),
];
