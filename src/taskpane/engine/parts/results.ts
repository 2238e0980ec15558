/** The sheets that a press on a button puts into the workbook. */
import {
  assessmentSheets,
  resultSheet,
  sayIn,
  waiverSheet,
  type ReportSheet,
} from '../../../core/report/index.ts';
import type { Checked } from './checked.ts';

export interface ResultsApi {
  /** `date` as it is to stand on the sheets. */
  sheets(date: string): readonly ReportSheet[];
}

export const results = (last: () => Checked): ResultsApi => ({
  sheets(date) {
    const { report, lang } = last();
    const say = sayIn(lang);
    return [
      resultSheet(report, { lang, date }),
      ...assessmentSheets(report, lang, say),
      ...waiverSheet(report, lang, say),
    ];
  },
});
