import type { CheckReport, Finding, WaiverReport } from '../../check/report.ts';
import type { Lang } from '../../messages/index.ts';
import { openFindings } from '../groups.ts';
import { fieldTerm, ruleTerm } from '../names.ts';
import { RESULTS_STAMP } from '../../tables/index.ts';
import { listSheet, text } from './model.ts';
import type { ReportCell, ReportSheet, Say } from './model.ts';

/** What a row is about and the explanation; the ids at the end are what the sheet is read back by. */
interface Row {
  readonly state: string;
  readonly about: Pick<WaiverReport, 'rule' | 'school' | 'grade' | 'class' | 'field' | 'item' | 'value'>;
  readonly reason: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

const given = (waiver: WaiverReport, say: Say): Row => ({
  ...waiver,
  state: say(`waiverState_${waiver.state}`),
  about: waiver,
});

const waiting = (finding: Finding, say: Say): Row => ({
  state: say('waiverWaiting'),
  about: { ...finding, item: finding.item ?? null, value: finding.received },
  reason: null,
  author: null,
  date: null,
});

/**
 * Explanations in the form the reporting system asks for: rule, school, value, reason, who, when. Findings still to be
 * explained follow with blank cells to write in. No sheet where there is neither.
 */
export const waiverSheet = (report: CheckReport, lang: Lang, say: Say): ReportSheet[] => {
  const open = openFindings(report).filter(({ severity }) => severity === 'experience');
  const rows = [
    ...(report.waivers ?? []).map((waiver) => given(waiver, say)),
    ...open.map((finding) => waiting(finding, say)),
  ];
  if (rows.length === 0) return [];
  const cells = ({ state, about, reason, author, date }: Row): ReportCell[] => [
    text(state),
    text(ruleTerm(about.rule, report.indicators, lang) ?? about.rule),
    text(about.school ?? about.item ?? ''),
    text(about.grade ?? ''),
    text(about.class ?? ''),
    text(about.field === null ? '' : fieldTerm(about.field, lang)),
    text(about.value),
    { value: reason, role: 'entry' },
    { value: author, role: 'entry' },
    { value: date, role: 'entry' },
    text(about.rule),
    text(about.field ?? ''),
    text(about.item ?? ''),
  ];
  const list = listSheet(
    say('report-sheet-waivers'),
    [
      [say('report-column-waiver-state'), 14],
      [say('report-column-waiver-rule'), 24],
      [say('report-column-school'), 18],
      [say('report-column-grade'), 8],
      [say('report-column-class'), 8],
      [say('report-column-field'), 14],
      [say('report-column-waiver-value'), 12],
      [say('report-column-waiver-reason'), 36],
      [say('report-column-waiver-author'), 10],
      [say('report-column-waiver-date'), 12],
      [say('report-column-waiver-rule-id'), 20],
      [say('report-column-waiver-field-id'), 20],
      [say('report-column-waiver-item'), 20],
    ],
    rows.map(cells),
    10,
  );
  // It lists schools and grades like a bureau's own table: the stamp tells it apart in a file that is read again.
  const stamp: ReportCell = { value: `${RESULTS_STAMP}${say('report-waivers-hint')}`, role: 'note' };
  return [{ ...list, rows: [[stamp], ...list.rows], header: 1 }];
};
