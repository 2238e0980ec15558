/** Verdicts of people read back from the 优质均衡 or 普及普惠 sheet of a report, as they filled it in. */
import type { ChecklistRecord } from '../check/assessment/index.ts';
import { catalogue } from '../messages/index.ts';
import { normalise } from '../values/index.ts';
import { textAt, type Sheet } from '../values/workbook.ts';
import { CHECK_COLUMNS } from './sheets/assessment/items.ts';
import { dateOf } from './waiverRows.ts';

type Column = keyof typeof CHECK_COLUMNS;

const MET = /^(达标|met|是|符合|通过|√|✓|无|没有|未发生)$/i;
const UNMET = /^(未达标|不达标|unmet|否|不符合|不通过|×|✗|有|发生|存在)$/i;

const titles = (code: (typeof CHECK_COLUMNS)[Column]): string[] =>
  [catalogue[code].zh, catalogue[code].en].map(normalise);

/** The columns of the checklist in a row of titles; null for any other row. */
const columnsIn = (sheet: Sheet, row: number): ReadonlyMap<Column, number> | null => {
  const heads = (sheet.rows[row] ?? []).map((_, column) => normalise(textAt(sheet, row, column)));
  const columns = new Map<Column, number>();
  for (const [key, code] of Object.entries(CHECK_COLUMNS) as [Column, (typeof CHECK_COLUMNS)[Column]][]) {
    const at = heads.findIndex((head) => titles(code).includes(head));
    if (at < 0) return null;
    columns.set(key, at);
  }
  return columns;
};

/** The census year in the sheet's title. */
const yearIn = (sheet: Sheet): number | null => {
  const year = /(20\d\d)/.exec(textAt(sheet, 0, 0))?.[1];
  return year === undefined ? null : Number(year);
};

export interface SheetRecords {
  readonly records: readonly ChecklistRecord[];
  /** Rows (1-based) whose verdict or date can't be read, with what stands there. */
  readonly problems: readonly { readonly row: number; readonly received: string }[];
}

/** Null for a sheet without a checklist. Rows without a verdict are still waiting for one and are left out. */
export const checklistFromSheet = (sheet: Sheet): SheetRecords | null => {
  const head = sheet.rows.findIndex((_, row) => columnsIn(sheet, row) !== null);
  const columns = head < 0 ? null : columnsIn(sheet, head);
  if (columns === null) return null;
  const year = yearIn(sheet);
  const records: ChecklistRecord[] = [];
  const problems: { row: number; received: string }[] = [];
  for (let row = head + 1; row < sheet.rows.length; row++) {
    const cell = (key: Column): string => textAt(sheet, row, columns.get(key) ?? -1).trim();
    if (cell('item') === '') break;
    const said = normalise(cell('verdict'));
    if (said === '') continue;
    const verdict = MET.test(said) ? 'met' : UNMET.test(said) ? 'unmet' : null;
    const date = dateOf(cell('date'));
    if (verdict === null || !/^\d{4}-\d{2}-\d{2}$/.test(date) || cell('by') === '') {
      problems.push({ row: row + 1, received: [said, cell('by'), cell('date')].join(' · ') });
      continue;
    }
    const record = { item: cell('item'), verdict, evidence: cell('evidence'), by: cell('by'), date } as const;
    records.push(year === null ? record : { ...record, year });
  }
  return { records, problems };
};
