/** Explanations read back from the 说明 sheet of a report, as people filled it in. */
import type { Waiver } from '../check/waivers.ts';
import { catalogue, type MessageCode } from '../messages/index.ts';
import { normalise } from '../values/index.ts';
import { textAt, type Sheet } from '../values/workbook.ts';

/** Sheets of before rows had a name of their own lack this column. */
const ITEM = 'report-column-waiver-item';

const COLUMNS = {
  rule: 'report-column-waiver-rule-id',
  school: 'report-column-school',
  grade: 'report-column-grade',
  class: 'report-column-class',
  field: 'report-column-waiver-field-id',
  value: 'report-column-waiver-value',
  reason: 'report-column-waiver-reason',
  author: 'report-column-waiver-author',
  date: 'report-column-waiver-date',
} as const satisfies Record<Exclude<keyof Waiver, 'item'>, MessageCode>;

/** `2024年9月20日`, `2024/9/20` and `2024.9.20` as `2024-09-20`; anything else as it is, for the check to name. */
export const dateOf = (text: string): string => {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(normalise(text));
  if (!parts) return normalise(text);
  return [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
};

/** Where the header may stand: below the line that says whose sheet it is, or, in older ones, at the top. */
const HEADER_ROWS = [1, 0, 2];

const columnIn = (sheet: Sheet, row: number, code: MessageCode): number =>
  (sheet.rows[row] ?? []).findIndex((_, column) => {
    const head = normalise(textAt(sheet, row, column));
    return [catalogue[code].zh, catalogue[code].en].some((title) => normalise(title) === head);
  });

/** Null for a sheet of another kind. Rows without a reason are still waiting for one and are left out. */
export const waiversFromSheet = (sheet: Sheet): Waiver[] | null => {
  const top = HEADER_ROWS.find((row) => columnIn(sheet, row, COLUMNS.rule) >= 0);
  if (top === undefined) return null;
  const columnOf = (code: MessageCode): number => columnIn(sheet, top, code);
  const columns = new Map<keyof Waiver, number>([['item', columnOf(ITEM)]]);
  for (const [key, code] of Object.entries(COLUMNS) as [keyof Waiver, MessageCode][]) {
    const at = columnOf(code);
    if (at < 0) return null;
    columns.set(key, at);
  }
  return sheet.rows.slice(top + 1).flatMap((_, i): Waiver[] => {
    const cell = (key: keyof Waiver): string => textAt(sheet, top + 1 + i, columns.get(key) ?? -1).trim();
    const orNull = (key: keyof Waiver): string | null => (cell(key) === '' ? null : cell(key));
    if (cell('reason') === '' || cell('rule') === '') return [];
    return [
      {
        rule: cell('rule'),
        // Where there is no school the sheet shows the row's own name in its place.
        school: orNull('item') === null ? orNull('school') : null,
        grade: orNull('grade'),
        class: orNull('class'),
        field: orNull('field'),
        item: orNull('item'),
        value: cell('value'),
        reason: cell('reason'),
        author: cell('author'),
        date: dateOf(cell('date')),
      },
    ];
  });
};
