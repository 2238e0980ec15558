/** Cells of recognised number columns that hold text or an error: whatever is computed from them is in doubt. */
import { field as fieldOf, type FieldKind } from '../fields/index.ts';
import type { Doubt } from '../indicators/indicator.ts';
import type { Facts, Table } from '../tables/index.ts';
import { columnsByField } from '../tables/records/figure.ts';
import { identityColumns, identityOf, identityText } from '../tables/records/identity.ts';
import { readCell } from '../values/index.ts';
import { isCellError, textAt } from '../values/workbook.ts';

const NUMERIC: ReadonlySet<FieldKind> = new Set(['count', 'area', 'money', 'share', 'ratio']);

const doubtAt = (table: Table, row: number, column: number, facts: Facts): Doubt => {
  const identities = identityColumns(columnsByField(table, null, facts.censusYear));
  const found = table.columns.find(({ index }) => index === column);
  return {
    cell: { table, row, column },
    school: identityOf(table, row, identities).name || null,
    grade: identityText(table, row, identities.grade ?? identities.ageGroup) || null,
    class: identityText(table, row, identities.className) || null,
    field: found?.match.field ?? null,
    received: textAt(table.sheet, row, column).trim(),
  };
};

const isUnreadable = (value: string): boolean => readCell(value).kind === 'text';

/** Every such cell in the data rows of the tables that count, table by table, column by column. */
export const unreadableCells = (tables: readonly Table[], facts: Facts): Doubt[] => {
  const doubts: Doubt[] = [];
  for (const table of tables) {
    if (facts.leftOut.has(table) || (table.kind !== 'school_list' && table.kind !== 'class_list')) continue;
    const columns = table.columns.filter(
      ({ used, match }) => used && match.field !== null && NUMERIC.has(fieldOf(match.field).kind),
    );
    for (const { index } of columns) {
      for (const row of table.dataRows) {
        const value = table.sheet.rows[row]?.[index];
        if (value === undefined || value === null || typeof value === 'number') continue;
        if (isCellError(value) || (typeof value === 'string' && isUnreadable(value))) {
          doubts.push(doubtAt(table, row, index, facts));
        }
      }
    }
  }
  return doubts;
};
