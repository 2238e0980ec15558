/** A bureau's table as another bureau would keep it: other names, other order, one header row. */
import { columnsByField } from '../../src/core/tables/records/figure.ts';
import { findTables } from '../../src/core/tables/index.ts';
import type { Scalar, Sheet } from '../../src/core/values/workbook.ts';
import type { PullKey } from '../../src/template/calc/pull.ts';
import { mappedColumns } from '../../src/template/sheets/calculation.ts';
import { mappingCell } from '../../src/template/sheets/raw.ts';

export interface Disguised {
  readonly rows: readonly (readonly Scalar[])[];
  /** What a person picks on 字段对照, by cell. */
  readonly picks: ReadonlyMap<string, string>;
}

/** Nobody's synonym for anything. */
const newName = (column: number): string => `甲表第${column + 1}栏`;

/** The title lines stay; header rows become one; columns stand in reverse order. */
export const disguised = (file: string, sheet: Sheet, key: PullKey): Disguised => {
  const [table] = findTables(sheet, { file }).tables;
  if (!table) throw new Error(`${file}: no table`);
  const columns = table.columns.map(({ index }) => index).reverse();
  const [first, last] = table.header;
  const header = columns.map((_, c) => newName(c));
  const body = sheet.rows.slice((table.codeRow ?? last) + 1);
  const rows = [
    ...sheet.rows.slice(0, first),
    header,
    ...body.map((row) => columns.map((index) => row[index] ?? null)),
  ];
  const fields = columnsByField(table, null, 2024);
  const picks = new Map<string, string>([[mappingCell(key, '启用'), '是']]);
  for (const { id, field } of mappedColumns[key]) {
    const found = fields.get(field);
    if (found) picks.set(mappingCell(key, id), newName(columns.indexOf(found.index)));
  }
  return { rows, picks };
};
