/** Plan ledgers: one indicator a row, its base, actual and target values by year in columns. */
import type { FieldId } from '../../fields/index.ts';
import { normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { Table, TableColumn } from '../table.ts';
import { readingAt } from './figure.ts';
import type { LedgerEntry, LedgerRole, LedgerRow } from './records.ts';

const ROLES: Partial<Record<FieldId, LedgerRole>> = {
  base_value: 'base',
  actual_value: 'actual',
  target_value: 'target',
};

const PLAIN_VALUE = /^(数值|数量|数据|值|现状|情况|合计|总计|完成|实际|本年|当年)/;

/** What a column of a ledger holds: a value of some year, or nothing of that kind. */
const entryColumn = ({ path, match }: TableColumn): { role: LedgerRole; year: number | null } | null => {
  const role = match.field === null ? undefined : ROLES[match.field];
  const year = match.qualifiers.year ?? null;
  if (role !== undefined) return { role, year };
  if (match.field !== null) return null;
  const text = normalise(path.join('/'));
  if (/目标|规划值|计划/.test(text)) return { role: 'target', year };
  if (/基期|基数|基准/.test(text)) return { role: 'base', year };
  if (/增速|增长|累计/.test(text)) return null;
  return year !== null || PLAIN_VALUE.test(text) ? { role: 'actual', year } : null;
};

/** The rows of a ledger or of a two-column summary, in sheet order. */
export const ledgerRows = (table: Table): LedgerRow[] => {
  const columns = table.columns.flatMap((column) => {
    const entry = entryColumn(column);
    return entry ? [{ column, ...entry }] : [];
  });
  const unit = table.columns.find(({ match }) => match.field === 'unit');
  const rows: LedgerRow[] = [];
  for (const [row, { text, match }] of table.rowLabels) {
    const entries: LedgerEntry[] = columns.map(({ column, role, year }) => ({
      table,
      row,
      column: column.index,
      role,
      year,
      reading: readingAt(table.sheet, row, column.index),
    }));
    const printed = unit ? textAt(table.sheet, row, unit.index).trim() : (match.unit ?? '');
    rows.push({ table, row, name: text, unit: printed === '' ? null : printed, stage: match.stage, entries });
  }
  return rows;
};
