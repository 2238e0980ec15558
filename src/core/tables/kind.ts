/** Which of the layout families a table belongs to, from its columns and the labels of its rows. */
import { nameQuantity } from '../fields/index.ts';
import type { Grid } from './grid.ts';
import type { Header } from './header.ts';
import type { RowLabel, TableColumn, TableContext, TableKind } from './table.ts';

const isBand = (field: string | null): boolean => field !== null && field.startsWith('class_band_');

/** Rows looked at to judge what the labels of a column are. */
const LABEL_SAMPLE = 60;

export interface Labels {
  readonly column: number;
  readonly rows: ReadonlyMap<number, RowLabel>;
}

/** The labels in the first column that holds text in most rows and isn't a known identity column. */
const labelsIn = (
  grid: Grid,
  column: number,
  rows: readonly number[],
  context: TableContext,
): Map<number, RowLabel> => {
  const labels = new Map<number, RowLabel>();
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text !== '') labels.set(row, { text, match: nameQuantity(text, { stage: context.stage }) });
  }
  return labels;
};

const textShare = (grid: Grid, column: number, rows: readonly number[]): number => {
  const sample = rows.slice(0, LABEL_SAMPLE);
  const texts = sample.filter((row) => typeof grid.sheet.rows[row]?.[column] === 'string').length;
  return sample.length === 0 ? 0 : texts / sample.length;
};

const labelColumn = (grid: Grid, columns: readonly TableColumn[], rows: readonly number[]): number | null => {
  const named = columns.find(({ match }) => match.field === 'indicator_name');
  if (named) return named.index;
  const skip = new Set(['seq_no', 'unit', 'remark']);
  const first = columns.find(
    ({ index, match }) => !(match.field !== null && skip.has(match.field)) && textShare(grid, index, rows) > 0.5,
  );
  return first?.index ?? null;
};

const yearColumns = (columns: readonly TableColumn[]): number =>
  columns.filter(({ match }) => match.qualifiers.year !== undefined).length;

const LEDGER_FIELDS = ['base_value', 'target_value', 'actual_value'];

export interface Judged {
  readonly kind: TableKind;
  readonly labels: Labels | null;
}

/** The kind of a table and, where its rows are labelled with quantities, those labels. */
export const judgeKind = (
  grid: Grid,
  header: Header,
  columns: readonly TableColumn[],
  rows: readonly number[],
  groupCount: number,
  context: TableContext,
): Judged => {
  const fields = new Set(columns.filter(({ used }) => used).map(({ match }) => match.field));
  const has = (...ids: string[]): boolean => ids.some((id) => fields.has(id as never));
  const bandColumns = columns.filter(({ match }) => isBand(match.field)).length;

  if (!has('school_name')) {
    const column = labelColumn(grid, columns, rows);
    if (column !== null) {
      const labels: Labels = { column, rows: labelsIn(grid, column, rows.slice(0, 2000), context) };
      const all = [...labels.rows.values()];
      const bands = all.filter(({ match }) => isBand(match.field)).length;
      if (bands >= 3 && bands * 2 >= all.length) return { kind: 'band_table', labels };
      if (bandColumns >= 3) return { kind: 'band_table', labels };
      const indicatorNamed = has('indicator_name');
      if (indicatorNamed && (LEDGER_FIELDS.some((id) => has(id)) || yearColumns(columns) > 0 || has('unit'))) {
        return { kind: 'plan_ledger', labels };
      }
      const known = all.filter(({ match }) => match.field !== null || match.modifiers.length > 0).length;
      const listsClasses = has('class_name') || (has('grade', 'age_group') && has('pupil_count') && groupCount > 0);
      if (!listsClasses && (header.codeRow !== null || indicatorNamed || (known >= 2 && known * 2 > all.length))) {
        return { kind: 'official_form', labels };
      }
    }
  }
  if (has('class_name') && !has('class_count')) return { kind: 'class_list', labels: null };
  if (has('grade', 'age_group') && has('pupil_count', 'avg_class_size') && !has('class_count')) {
    return { kind: 'class_list', labels: null };
  }
  if (has('school_name')) return { kind: 'school_list', labels: null };
  return { kind: 'unknown', labels: null };
};
