/** D05: the classes of all size bands are all classes. */
import { message } from '../../messages/index.ts';
import { bandOf, type Band } from '../../tables/records/bandRecords.ts';
import type { TableRule } from '../rule.ts';
import { bandColumns, isWholeRange } from '../shared/bands.ts';
import { everyRow, type ColumnSum, type RowSum } from '../sums/rowSum.ts';
import { isAdditive, numberIn } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

const RULE = 'bands_make_classes';

const rowSums = (view: TableView): RowSum[] => {
  const bands = bandColumns(view);
  const total = view.column('class_count');
  if (!total || !isWholeRange(bands)) return [];
  return [
    { rule: RULE, severity: 'logic', total, parts: bands.map(({ column }) => column), coverage: everyRow },
  ];
};

/** Rows are bands, columns are grades; the totals row holds the classes of each. */
const columnSumsOf = (view: TableView): ColumnSum[] => {
  const { table } = view;
  if (table.kind !== 'band_table') return [];
  const rows: number[] = [];
  const bands: Band[] = [];
  for (const row of table.dataRows) {
    const label = table.rowLabels.get(row)?.match;
    const band = label && !label.modifiers.includes('ofWhich') ? bandOf(label) : null;
    if (!band) continue;
    rows.push(row);
    bands.push(band);
  }
  const [row] = table.totalRows;
  if (row === undefined || !isWholeRange(bands)) return [];
  return view.columns
    .filter((column) => isAdditive(column) && numberIn(column, row) !== null)
    .map((column) => ({ rule: RULE, column, row, rows }));
};

export const bandsMakeClasses: TableRule = {
  id: 'bands_make_classes',
  number: 'D05',
  name: { zh: '各班额段相加等于班数', en: 'class-size bands add up to the classes' },
  checks: {
    zh: '各班额段班数相加等于班数：校表按行、班额表按列。班额段不相连、不齐的不查。',
    en: 'The classes by size band add up to all classes, in a row of a school list or down the columns of a band table. Bands that leave gaps aren’t asked.',
  },
  severity: 'logic',
  tolerances: ['count'],
  origin: '教育事业统计 逻辑校验：各班额段之和=班数',
  certainty: 'medium',
  needs: [],
  scope: 'table',
  kinds: ['school_list', 'band_table'],
  run: (view) => {
    const inRows = rowSums(view);
    const down = columnSumsOf(view);
    if (inRows.length + down.length === 0) return { notRun: message('ruleBandsMissing') };
    return { sums: inRows, totals: down };
  },
};
