/** Which of the layout families a table belongs to, from its columns and the labels of its rows. */
import { nameQuantity, type HeaderMatch } from '../fields/index.ts';
import type { Grid } from './grid.ts';
import type { Header } from './header.ts';
import {
  USED_CONFIDENCE,
  type RowLabel,
  type TableColumn,
  type TableContext,
  type TableKind,
} from './table.ts';

const isBand = ({ field, qualifiers }: HeaderMatch): boolean =>
  qualifiers.band !== undefined || (field !== null && field.startsWith('class_band_'));

/** Rows looked at to judge what the labels of a column are. */
const LABEL_SAMPLE = 60;

export interface Labels {
  readonly column: number;
  readonly rows: ReadonlyMap<number, RowLabel>;
}

/** 初中 below 学校数 is a part of it: a label that names only a stage or a sponsor takes the quantity above it. */
const asPartOf = (match: HeaderMatch, whole: HeaderMatch | null): HeaderMatch => {
  const { stage, qualifiers } = match;
  const partial = match.field === null && (stage !== null || qualifiers.sponsor !== undefined);
  return partial && whole?.field ? { ...match, field: whole.field, confidence: 0.8 } : match;
};

/** What the texts of a column name, row by row. */
const labelsIn = (
  grid: Grid,
  column: number,
  rows: readonly number[],
  context: TableContext,
): Map<number, RowLabel> => {
  const labels = new Map<number, RowLabel>();
  let whole: HeaderMatch | null = null;
  let stage: HeaderMatch['stage'] = null;
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text === '') continue;
    const found = nameQuantity(text, { stage: context.stage, ...(whole && { previous: whole }) });
    const named = found.confidence < USED_CONFIDENCE ? { ...found, field: null } : found;
    const part = named.modifiers.includes('ofWhich');
    if (named.field !== null && !part) whole = named;
    if (!part) stage = named.stage;
    const match = asPartOf(named, whole);
    labels.set(row, { text, match: part && match.stage === null ? { ...match, stage } : match });
  }
  return labels;
};

/** A label that names a quantity, or the part of one that the columns then name: 小学, 其中:公办, 合计. */
const namesQuantity = ({ field, modifiers, stage, qualifiers }: HeaderMatch): boolean =>
  field !== null || modifiers.length > 0 || stage !== null || qualifiers.sponsor !== undefined;

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
    ({ index, match }) =>
      !(match.field !== null && skip.has(match.field)) && textShare(grid, index, rows) > 0.5,
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
  const bandColumns = columns.filter(({ match }) => isBand(match)).length;

  if (!has('school_name')) {
    const column = labelColumn(grid, columns, rows);
    if (column !== null) {
      const labels: Labels = { column, rows: labelsIn(grid, column, rows.slice(0, 2000), context) };
      const all = [...labels.rows.values()];
      const bands = all.filter(({ match }) => isBand(match)).length;
      if (bands >= 3 && bands * 2 >= all.length) return { kind: 'band_table', labels };
      if (bandColumns >= 3) return { kind: 'band_table', labels };
      const indicatorNamed = has('indicator_name');
      if (
        indicatorNamed &&
        (LEDGER_FIELDS.some((id) => has(id)) || yearColumns(columns) > 0 || has('unit'))
      ) {
        return { kind: 'plan_ledger', labels };
      }
      const known = all.filter(({ match }) => namesQuantity(match)).length;
      const listsClasses =
        has('class_name') || (has('grade', 'age_group') && has('pupil_count') && groupCount > 0);
      if (
        !listsClasses &&
        (header.codeRow !== null || indicatorNamed || (known >= 2 && known * 2 > all.length))
      ) {
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
