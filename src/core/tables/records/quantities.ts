/** Forms and summaries: what a cell states by its row label and its column heading together. */
import { field as fieldOf, type FieldId, type HeaderMatch } from '../../fields/index.ts';
import { convert, isAbsent, normalise, numberOf } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { Stage } from '../../values/stage.ts';
import type { Table, TableColumn } from '../table.ts';
import { readingAt, unitOf } from './figure.ts';
import { schoolKey } from './identity.ts';
import type { Quantity } from './records.ts';

/** Columns of a form that never hold a quantity. */
const NO_QUANTITY: ReadonlySet<string> = new Set<FieldId>([
  'seq_no',
  'unit',
  'remark',
  'indicator_name',
  'comparator',
  'clause',
  'indicator_kind',
  'target_value',
  'base_value',
]);
/** Columns that hold the value of whatever the row names. */
const PLAIN_VALUE: ReadonlySet<string> = new Set<FieldId>(['actual_value']);

/** 公办园在园幼儿占比, 生均占地面积: relative to another quantity, so no amount of the field they speak of. */
const isRelative = ({ modifiers }: HeaderMatch): boolean =>
  modifiers.includes('share') || modifiers.includes('perPupil');

/** The field that a row label and a column heading name together; null when they don't fit each other. */
const fieldTogether = (label: HeaderMatch, column: HeaderMatch): FieldId | null => {
  if (isRelative(label) || isRelative(column)) return null;
  if (column.field === null || PLAIN_VALUE.has(column.field)) return label.field;
  if (label.field === null || label.field === column.field) return column.field;
  if (fieldOf(label.field).parent === column.field) return label.field;
  return null;
};

const specific = (stage: Stage | null): Stage | null => (stage === 'basic' ? null : stage);

/** 甲, 乙: the columns of a form that hold labels and row codes; 代码 and 行次 say so themselves. */
const isStub = (table: Table, { index, path }: TableColumn): boolean =>
  (table.codeRow !== null && /^[甲乙丙丁戊]$/.test(normalise(textAt(table.sheet, table.codeRow, index)))) ||
  /^(代码|行次|编号)$/.test(normalise(path[path.length - 1] ?? ''));

const isValueColumn = (table: Table, column: TableColumn, labelColumns: ReadonlySet<number>): boolean =>
  !labelColumns.has(column.index) &&
  !(column.match.field !== null && NO_QUANTITY.has(column.match.field)) &&
  !isStub(table, column);

/** The columns in which the row labels stand. */
const labelColumnsOf = (table: Table): ReadonlySet<number> => {
  const sample = [...table.rowLabels].slice(0, 3);
  const holds = ({ index }: TableColumn): boolean =>
    sample.some(([row, { text }]) => text === textAt(table.sheet, row, index).trim());
  return new Set(table.columns.filter(holds).map(({ index }) => index));
};

const unitColumn = (table: Table): number | null =>
  table.columns.find(({ match }) => match.field === 'unit')?.index ?? null;

/** Every quantity that a form or summary table states for the census year. */
export const quantitiesOf = (table: Table, censusYear: number): Quantity[] => {
  const quantities: Quantity[] = [];
  const school = table.context.school === null ? null : schoolKey(table.context.school);
  for (const { row, column, match } of table.pairs ?? []) {
    const reading = readingAt(table.sheet, row, column);
    if (match.field === null || isRelative(match) || isAbsent(reading)) continue;
    const base = { table, row, column, reading, school, field: match.field, grade: match.grade };
    quantities.push({
      ...base,
      value: numberOf(reading),
      stage: specific(match.stage),
      qualifiers: match.qualifiers,
    });
  }
  const labelColumns = labelColumnsOf(table);
  const units = unitColumn(table);
  for (const [row, { match: label }] of table.rowLabels) {
    for (const column of table.columns) {
      if (!isValueColumn(table, column, labelColumns)) continue;
      const { match } = column;
      if (match.qualifiers.year !== undefined && match.qualifiers.year !== censusYear) continue;
      const field = fieldTogether(label, match);
      if (field === null) continue;
      const reading = readingAt(table.sheet, row, column.index);
      const number = numberOf(reading);
      if (number === null && reading.kind !== 'text' && reading.kind !== 'error') continue;
      const printed = units === null ? unitOf(table, column) : String(table.sheet.rows[row]?.[units] ?? '');
      const converted =
        number === null ? null : (convert(number, printed ?? '', fieldOf(field).unit) ?? number);
      quantities.push({
        table,
        row,
        column: column.index,
        reading,
        value: converted,
        school,
        field,
        stage: specific(label.stage) ?? specific(match.stage) ?? specific(table.context.stage),
        grade: label.grade ?? match.grade,
        qualifiers: { ...match.qualifiers, ...label.qualifiers },
      });
    }
  }
  return quantities;
};
