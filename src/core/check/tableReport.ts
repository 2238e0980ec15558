/** What was read from a table, in the sheet's own rows and column letters. */
import { message, render, type Lang, type Message } from '../messages/index.ts';
import type { FieldId } from '../fields/index.ts';
import { dataSpan, type Facts, type Table } from '../tables/index.ts';
import { columnName } from '../values/address.ts';
import type { TableReport } from './report.ts';

const oneBased = (row: number): number => row + 1;

const leftOutWhy = (table: Table, facts: Facts): Message | null => {
  const other = facts.leftOut.get(table);
  if (other) return other;
  const again = facts.duplicates.get(table);
  if (!again) return null;
  const { count, instead } = again;
  return message('countedElsewhere', { count, table: `${instead.file} › ${instead.sheet.name}` });
};

export const tableReport = (table: Table, facts: Facts, lang: Lang): TableReport => {
  const columns: Record<string, FieldId> = {};
  const matches: Record<string, { confidence: number; matched: string; header: string }> = {};
  for (const { index, path, match, used } of table.columns) {
    if (match.field === null) continue;
    const letter = columnName(index);
    if (used) columns[letter] = match.field;
    matches[letter] = { confidence: match.confidence, matched: match.matched, header: path.join(' / ') };
  }
  const [first, last] = dataSpan(table);
  const leftOut = leftOutWhy(table, facts);
  const remarks = [...table.remarks, ...(leftOut ? [leftOut] : [])];
  return {
    sheet: table.sheet.name,
    kind: table.kind,
    title: table.context.title,
    stage: table.context.stage,
    censusYear: table.context.census?.year ?? null,
    headerRows: [oneBased(table.header[0]), oneBased(table.header[1])],
    dataRows: [oneBased(first), oneBased(last)],
    subtotalRows: table.subtotalRows.map(oneBased),
    totalRows: table.totalRows.map(oneBased),
    columns,
    matches,
    confidence: table.confidence,
    used: table.kind !== 'unknown' && !facts.leftOut.has(table),
    remarks: remarks.map((one) => render(one, lang)),
  };
};
