/** Where a filled row comes from, in words that a person finds again. */
import { templateStamp, type Table } from '../../core/tables/index.ts';
import { textAt } from '../../core/values/workbook.ts';

/** A row of an older template already tells its origin in the remark; that is carried on. */
const carriedOn = (table: Table, row: number): string => {
  if (templateStamp(table.sheet)?.role !== 'entry') return '';
  const remark = table.columns.find(({ match }) => match.field === 'remark');
  return remark === undefined ? '' : textAt(table.sheet, row, remark.index).trim();
};

/** `小学.xlsx › 2024年小学 › 第5行`. */
export const placeOf = (table: Table, row: number): string =>
  carriedOn(table, row) || `${table.file} › ${table.sheet.name} › 第${row + 1}行`;
