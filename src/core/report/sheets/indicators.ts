import type { IndicatorRow } from '../../check/report.ts';
import { indicatorParts } from '../groups.ts';
import { shownTarget } from '../figures.ts';
import { shownDeadline } from '../names.ts';
import type { Lang } from '../../messages/index.ts';
import { listSheet, number, text } from './model.ts';
import type { ReportCell, ReportSheet, Say } from './model.ts';
import { remarksOf } from '../remarks.ts';

const rowOf = (row: IndicatorRow, lang: Lang, say: Say): ReportCell[] => [
  { value: say(`report-status-${row.status}`), role: row.status },
  text(row.name),
  text(row.stage === null ? '' : say(`stage.${row.stage}`)),
  text(row.scope),
  number(row.value, row.target),
  text(shownTarget(row)),
  number(row.gap, 0),
  text(row.unit),
  text(shownDeadline(row.deadline, lang)),
  text(say(row.due ? 'report-yes' : 'report-no')),
  number(row.pace, 0),
  number(row.numerator),
  number(row.denominator),
  text(remarksOf(row, say).join('\n')),
  text(row.clause),
  text(row.source ?? ''),
  text(row.cells.join('\n')),
  text(row.id),
];

/** Up to the clause; source cells and ids are for the screen. */
const PRINTED = 15;

/** Every indicator row of the run, due ones first, the worst of them on top. */
export const indicatorSheet = (rows: readonly IndicatorRow[], lang: Lang, say: Say): ReportSheet => {
  const { due, notDue, undecidable } = indicatorParts(rows);
  const ordered = [...due, ...notDue, ...undecidable.flatMap((group) => group.rows)];
  return listSheet(
    say('report-sheet-indicators'),
    [
      [say('report-column-status'), 10],
      [say('report-column-indicator'), 30],
      [say('report-column-stage'), 9],
      [say('report-column-scope'), 11],
      [say('report-column-value'), 10],
      [say('report-column-target'), 12],
      [say('report-column-gap'), 9],
      [say('report-column-unit'), 8],
      [say('report-column-deadline'), 10],
      [say('report-column-due'), 6],
      [say('report-column-pace'), 10],
      [say('report-column-numerator'), 9],
      [say('report-column-denominator'), 9],
      [say('report-column-reason'), 32],
      [say('report-column-clause'), 13],
      [say('report-column-source'), 26],
      [say('report-column-cells'), 34],
      [say('report-column-indicator-id'), 24],
    ],
    ordered.map((row) => rowOf(row, lang, say)),
    PRINTED,
  );
};
