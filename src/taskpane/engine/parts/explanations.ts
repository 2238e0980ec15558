/** Explanations of the open workbook: what became of each, their sheet, and those of a colleague's sheet. */
import type { Finding, WaiverReport } from '../../../core/check/report.ts';
import { readWaivers, type Waiver } from '../../../core/check/waivers.ts';
import { render, message } from '../../../core/messages/index.ts';
import {
  fieldTerm,
  findingsOf,
  ruleTerm,
  sayIn,
  waiverSheet,
  waiversFromSheet,
  type ReportSheet,
} from '../../../core/report/index.ts';
import type { Sheet } from '../../../core/values/workbook.ts';
import type { Checked } from './checked.ts';

export interface WaiverView {
  readonly waiver: Waiver;
  readonly rule: string;
  /** Whom or what it is about. */
  readonly place: string;
  readonly field: string;
  readonly state: WaiverReport['state'];
  readonly stateName: string;
  /** What stands there now, where that is something else. */
  readonly now: string | null;
  /** The cell of the finding it was given for; empty where there is none any more. */
  readonly sheet: string;
  readonly cell: string;
}

export interface ReadBack {
  /** null: the sheet is no sheet of explanations. */
  readonly waivers: readonly Waiver[] | null;
  /** Rows that can't be taken over, each with what is wrong. */
  readonly problems: readonly string[];
}

export interface ExplanationsApi {
  list(): readonly WaiverView[];
  /** The sheet of explanations; none where there is neither an explanation nor anything to explain. */
  sheets(): readonly ReportSheet[];
  read(sheets: readonly Sheet[]): ReadBack;
}

const isOf = (waiver: WaiverReport, finding: Finding): boolean => {
  const { waived, lapsed } = finding;
  const given = waived ?? lapsed;
  return (
    given !== undefined &&
    finding.rule === waiver.rule &&
    finding.field === waiver.field &&
    finding.grade === waiver.grade &&
    finding.class === waiver.class &&
    (waiver.item === null || (finding.item ?? null) === waiver.item) &&
    given.reason === waiver.reason &&
    given.date === waiver.date &&
    given.author === waiver.author &&
    (waiver.state === 'applied') === (waived !== undefined)
  );
};

const nameOf = ({ school, grade, class: className, item }: Waiver): string =>
  [school ?? item, grade, className].filter((part) => part !== null && part !== '').join(' ');

export const explanations = (last: () => Checked): ExplanationsApi => ({
  list() {
    const { report, lang } = last();
    const explained = findingsOf(report).filter(({ waived, lapsed }) => waived ?? lapsed);
    return (report.waivers ?? []).map((given): WaiverView => {
      const { state, now, ...waiver } = given;
      const own = explained.filter((finding) => isOf(given, finding));
      const finding = own.find(({ school }) => school === waiver.school) ?? own[0];
      return {
        waiver,
        rule: ruleTerm(waiver.rule, report.indicators, lang) ?? waiver.rule,
        place: nameOf(waiver),
        field: waiver.field === null ? '' : fieldTerm(waiver.field, lang),
        state,
        stateName: render(message(`waiverState_${state}`), lang),
        now,
        sheet: finding?.sheet ?? '',
        cell: finding?.cell ?? '',
      };
    });
  },
  sheets() {
    const { report, lang } = last();
    return waiverSheet(report, lang, sayIn(lang));
  },
  read(sheets) {
    const found = sheets.map(waiversFromSheet).find((rows) => rows !== null);
    if (!found) return { waivers: null, problems: [] };
    const problems: string[] = [];
    const waivers = found.flatMap((row) => {
      const read = readWaivers({ version: 1, waivers: [row] });
      if ('file' in read) return read.file.waivers;
      problems.push(
        `${nameOf(row) || row.rule}: ${read.problems.map((one) => one.replace(/^waivers\.0\./, '')).join('; ')}`,
      );
      return [];
    });
    return { waivers, problems };
  },
});
