/** The indicators on the screen: due ones as a table, then those with time left, then what can't be decided. */
import type { IndicatorRow, Status } from '../../core/check/report.ts';
import {
  indicatorParts,
  remarksOf,
  shownChange,
  shownDeadline,
  shownTarget,
  shownValue,
} from '../../core/report/index.ts';
import { bullet, indent } from './lines.ts';
import { layOut } from './columns.ts';
import type { Column } from './columns.ts';
import type { Screen } from './report.ts';
import type { Tone } from './screen.ts';

/** Signs that a terminal without colours and a black-and-white print tell apart. */
export const SIGNS: Readonly<Record<Status, string>> = { met: '✔', near: '△', unmet: '✘', undecidable: '？' };
export const TONES: Readonly<Record<Status, Tone>> = {
  met: 'good',
  near: 'warn',
  unmet: 'bad',
  undecidable: 'dim',
};

const table = (rows: readonly IndicatorRow[], screen: Screen, withPace: boolean): string[] => {
  const { say, width, paint } = screen;
  const status: Column = { title: say('report-column-status') };
  const columns: Column[] = [
    status,
    { title: say('report-column-indicator'), flexible: true },
    { title: say('report-column-stage') },
    { title: say('report-column-value'), right: true },
    { title: say('report-column-target'), right: true },
    { title: say('report-column-gap'), right: true },
    { title: say('report-column-deadline') },
    ...(withPace ? [{ title: say('report-column-pace'), right: true }] : []),
  ];
  const cells = rows.map((row) => {
    const remark = remarksOf(row, say).join(say('report-list-semicolon'));
    return [
      `${SIGNS[row.status]} ${say(`report-status-${row.status}`)}`,
      remark === '' ? row.name : say('report-bracketed', { text: row.name, more: remark }),
      row.stage === null ? '' : say(`stage.${row.stage}`),
      shownValue(row),
      shownTarget(row),
      row.gap === null ? '' : shownChange(row.gap, row.unit, say('report-points')),
      shownDeadline(row.deadline, screen.lang),
      ...(withPace ? [row.pace === null ? '' : shownChange(row.pace, row.unit, say('report-points'))] : []),
    ];
  });
  return layOut(columns, cells, width, (cell, index, column) => {
    const row = rows[index];
    return column === status && row !== undefined ? paint(cell, TONES[row.status]) : cell;
  });
};

const undecidable = (
  groups: readonly { readonly reason: string; readonly rows: readonly IndicatorRow[] }[],
  { say, width, shown, paint }: Screen,
): string[] =>
  groups.flatMap(({ reason, rows }) => {
    const count = say('report-group-items', { count: rows.length });
    const names = rows
      .slice(0, shown)
      .map((row) =>
        row.stage === null
          ? row.name
          : say('report-bracketed', { text: row.name, more: say(`stage.${row.stage}`) }),
      );
    const more = rows.length > shown ? say('report-and-more', { count: rows.length }) : '';
    return [
      ...bullet(
        SIGNS.undecidable,
        say('report-bracketed', { text: reason === '' ? say('report-no-reason') : reason, more: count }),
        width,
      ),
      ...indent(`${names.join(say('report-list-comma'))}${more}`, 4, width).map((line) => paint(line, 'dim')),
    ];
  });

export const indicatorSection = (rows: readonly IndicatorRow[], screen: Screen): string[] => {
  const { say, heading } = screen;
  const parts = indicatorParts(rows, say('report-each-of'));
  return [
    ...(parts.due.length > 0
      ? [...heading(say('report-section-due'), parts.due.length), ...table(parts.due, screen, false)]
      : []),
    ...(parts.notDue.length > 0
      ? [...heading(say('report-section-not-due'), parts.notDue.length), ...table(parts.notDue, screen, true)]
      : []),
    ...(parts.undecidable.length > 0
      ? [
          ...heading(
            say('report-section-undecidable'),
            parts.undecidable.reduce((sum, group) => sum + group.rows.length, 0),
          ),
          ...undecidable(parts.undecidable, screen),
        ]
      : []),
  ];
};
