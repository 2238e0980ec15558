/** Finds the tables of a sheet: the way from cells to rows and columns with a meaning. */
import { matchHeaders, type FieldId, type HeaderMatch } from '../fields/index.ts';
import { message, type Message } from '../messages/index.ts';
import { columnName } from '../values/address.ts';
import { valueAt, type Scalar, type Sheet } from '../values/workbook.ts';
import { carriedText } from './carry.ts';
import { contextOf } from './context.ts';
import { bodyBelow, type Body } from './dataRows.ts';
import { gridOf, type Grid } from './grid.ts';
import { headerAt, opensHeader, type Header } from './header.ts';
import { judgeKind, type Judged } from './kind.ts';
import { keyValueForm } from './keyValueForm.ts';
import { isOwnSheet } from './ownSheet.ts';
import { settleByData } from './settle.ts';
import { sideBySide } from './sideBySide.ts';
import { USED_CONFIDENCE, type Table, type TableColumn, type TableContext } from './table.ts';
import { templateRemarks, templateStamp } from './template.ts';
import { splitTotals } from './totals.ts';

/** A person's word on what a column is; it goes before any matching. */
export interface ColumnOverride {
  readonly sheet: string;
  /** Zero-based column. */
  readonly column: number;
  /** null: leave the column out. */
  readonly field: FieldId | null;
}

export interface FindOptions {
  readonly file: string;
  readonly overrides?: readonly ColumnOverride[];
}

export interface Found {
  readonly tables: readonly Table[];
  /** What was seen on the sheet that belongs to no table: nothing recognised, hidden parts. */
  readonly remarks: readonly Message[];
}

/** Matches below this are used, but a person is asked to confirm them. */
const SURE_CONFIDENCE = 0.8;
/** Rows without any header after which the search gives up until the next blank row or lone title. */
const SEARCH_ROWS = 200;

/** Values looked at below a heading that fits two fields. */
const SAMPLE_ROWS = 40;

const sampleOf = (sheet: Sheet, body: Body, column: number): Scalar[] =>
  body.rows
    .slice(0, SAMPLE_ROWS)
    .filter(({ role }) => role === 'data')
    .map(({ row }) => valueAt(sheet, row, column))
    .filter((value) => value !== null && value !== '');

/** Personal data are recognised to be left alone; a column of the year before is no figure of this table's year. */
const isUsed = ({ field, confidence, qualifiers }: HeaderMatch): boolean =>
  field !== null && field !== 'personal_contact' && confidence >= USED_CONFIDENCE && !qualifiers.previousYear;

const columnsOf = (
  header: Header,
  body: Body,
  context: TableContext,
  sheet: Sheet,
  overrides: readonly ColumnOverride[],
): TableColumn[] => {
  const named = matchHeaders(
    header.columns.map(({ path }) => path),
    { stage: context.stage, title: context.title },
  );
  const matches = settleByData(
    named,
    header.columns.map(({ index }) => sampleOf(sheet, body, index)),
  );
  return header.columns.map(({ index, path }, i) => {
    const found = matches[i] as HeaderMatch;
    const override = overrides.find((one) => one.sheet === sheet.name && one.column === index);
    if (override) {
      const match = { ...found, field: override.field, confidence: 1, matched: '', candidates: [] };
      return { index, path, match, used: override.field !== null };
    }
    return { index, path, match: found, used: isUsed(found) };
  });
};

/** The template offers more columns than a county keeps: one that is blank from top to bottom states nothing. */
const withoutSpare = (columns: readonly TableColumn[], sheet: Sheet, body: Body): readonly TableColumn[] => {
  if (templateStamp(sheet)?.role !== 'entry') return columns;
  const isBlank = ({ index }: TableColumn): boolean =>
    body.rows.every(({ row }) => (valueAt(sheet, row, index) ?? '') === '');
  return columns.map((column) => (isBlank(column) ? { ...column, used: false } : column));
};

/** In a labelled table the label column names rows and 合计 of a band table counts classes. */
const asLabelled = (columns: readonly TableColumn[], judged: Judged): TableColumn[] =>
  columns.map((column) => {
    const { match } = column;
    if (
      column.index === judged.labels?.column &&
      (judged.kind === 'band_table' || match.field !== 'indicator_name')
    ) {
      return { ...column, used: false, match: { ...match, field: null, confidence: 0, candidates: [] } };
    }
    if (judged.kind === 'plan_ledger' && match.qualifiers.year !== undefined && column.used) {
      return { ...column, match: { ...match, confidence: Math.max(match.confidence, SURE_CONFIDENCE) } };
    }
    if (judged.kind === 'band_table' && match.field === null && match.modifiers.includes('total')) {
      return {
        ...column,
        used: true,
        match: { ...match, field: 'class_count', confidence: 0.9, candidates: [] },
      };
    }
    return column;
  });

const headerRemarks = (columns: readonly TableColumn[]): Message[] => {
  const remarks: Message[] = [];
  for (const { index, path, match, used } of columns) {
    const candidates = match.candidates.map(({ field }) => field).join(' / ');
    const place = { column: columnName(index), header: path.join(' / ') };
    if (match.conflicts.length > 0 && !used) {
      const others = match.conflicts.map((i) => columnName(columns[i]?.index ?? 0)).join(', ');
      remarks.push(message('columnTwice', { ...place, others }));
    } else if (match.modifiers.includes('perPupil') || match.modifiers.includes('share')) {
      continue;
    } else if (match.candidates.length > 1 && !used) {
      remarks.push(message('columnUndecided', { ...place, candidates }));
    } else if (match.field !== null && match.confidence < SURE_CONFIDENCE) {
      remarks.push(
        message('columnDoubtful', { ...place, field: match.field, candidates: candidates || match.field }),
      );
    }
  }
  return remarks;
};

const hiddenRemarks = (sheet: Sheet, columns: readonly TableColumn[], rows: readonly number[]): Message[] => {
  const remarks: Message[] = [];
  const hiddenColumns = columns.filter(({ index }) => sheet.hiddenColumns.has(index));
  const hiddenRows = sheet.hiddenRows.size === 0 ? [] : rows.filter((row) => sheet.hiddenRows.has(row));
  if (hiddenColumns.length > 0) {
    remarks.push(
      message('hiddenColumnsRead', {
        columns: hiddenColumns.map(({ index }) => columnName(index)).join(', '),
      }),
    );
  }
  if (hiddenRows.length > 0) {
    remarks.push(message('hiddenRowsRead', { count: hiddenRows.length, first: (hiddenRows[0] ?? 0) + 1 }));
  }
  return remarks;
};

/** How sure the table is as a whole: the mean over its columns of what they matched, weak if it names nothing. */
const confidenceOf = (columns: readonly TableColumn[], kind: Table['kind']): number => {
  if (kind === 'unknown' || columns.length === 0) return 0;
  const known = columns.filter(({ match }) => match.field !== null && match.field !== 'remark');
  if (known.length === 0) return kind === 'official_form' || kind === 'band_table' ? 0.7 : 0;
  const mean = known.reduce((sum, { match }) => sum + match.confidence, 0) / known.length;
  return Math.round(mean * 100) / 100;
};

const tableFrom = (
  grid: Grid,
  header: Header,
  body: Body,
  context: TableContext,
  options: FindOptions,
): Table => {
  const { sheet } = grid;
  const named = withoutSpare(columnsOf(header, body, context, sheet, options.overrides ?? []), sheet, body);
  const { dataRows, subtotalRows, totalRows, groups } = splitTotals(grid, named, body);
  const judged = judgeKind(grid, header, named, dataRows, groups.size, context);
  const columns = asLabelled(named, judged);
  // In a form or ledger the row 总计 is the figure itself, not a sum over the rows above it.
  const labelled = judged.kind === 'official_form' || judged.kind === 'plan_ledger';
  const rows = labelled ? [...dataRows, ...subtotalRows, ...totalRows].sort((a, b) => a - b) : dataRows;
  const judgedAll = labelled ? judgeKind(grid, header, named, rows, groups.size, context) : judged;
  const breaks = new Set([...subtotalRows, ...totalRows].map((row) => row + 1));
  const carried = carriedText(grid, columns, judged.kind, rows, breaks);
  return {
    file: options.file,
    sheet,
    kind: judged.kind,
    context,
    header: header.rows,
    codeRow: header.codeRow,
    dataRows: rows,
    subtotalRows: labelled ? [] : subtotalRows,
    totalRows: labelled ? [] : totalRows,
    columns,
    rowLabels: judgedAll.labels?.rows ?? new Map(),
    groups,
    carried,
    confidence: confidenceOf(columns, judged.kind),
    remarks: [...headerRemarks(columns), ...hiddenRemarks(sheet, columns, rows)],
  };
};

/** The next row from `start` on that opens a header, or -1. */
const nextHeader = (grid: Grid, start: number): number => {
  let searched = 0;
  let afterGap = true;
  for (let row = start; row < grid.rowCount; row++) {
    const cells = grid.sheet.rows[row] ?? [];
    const filled = cells.reduce<number>(
      (count, value) => (value === null || value === '' ? count : count + 1),
      0,
    );
    if (filled <= 1) {
      afterGap = true;
      searched = 0;
      continue;
    }
    if (++searched > SEARCH_ROWS && !afterGap) continue;
    if (opensHeader(grid, row)) return row;
    if (searched > SEARCH_ROWS) afterGap = false;
  }
  return -1;
};

/**
 * All tables of one sheet, top to bottom, left to right.
 *
 * Works on sheets as bureaus keep them: titles and unit lines above, one to five header rows merged both ways, code
 * rows, subtotals anywhere, merged or left-out names, notes below, several tables on one sheet. A column that can't
 * be told apart stays unused and is listed in the table's remarks.
 */
export const findTables = (sheet: Sheet, options: FindOptions): Found => {
  if (isOwnSheet(sheet)) return { tables: [], remarks: [message('ownSheetSkipped', { sheet: sheet.name })] };
  // What the template's formulas say comes from its own entry sheets; reading it too would count it twice.
  const stamp = templateStamp(sheet);
  if (stamp?.role === 'result') return { tables: [], remarks: templateRemarks(sheet, stamp) };
  const grid = gridOf(sheet);
  const tables: Table[] = [];
  let from = 0;
  for (let row = nextHeader(grid, 0); row >= 0; row = nextHeader(grid, from)) {
    const header = headerAt(grid, row, from);
    const context = contextOf(grid, from, header.rows[0], options.file);
    let end = header.rows[1] + 1;
    for (const part of sideBySide(header)) {
      const body = bodyBelow(grid, part);
      end = Math.max(end, body.end);
      const table = tableFrom(grid, part, body, context, options);
      if (table.kind !== 'unknown' || table.dataRows.length > 0) tables.push(table);
    }
    from = end;
  }
  if (tables.every(({ kind }) => kind === 'unknown')) {
    const form = keyValueForm(grid, options.file);
    if (form) return { tables: [form], remarks: [] };
  }
  const remarks = sheet.visibility === 'visible' ? [] : [message('hiddenSheetRead', { sheet: sheet.name })];
  if (tables.length === 0 && sheet.rows.length > 0) remarks.push(message('noTable', { sheet: sheet.name }));
  return { tables, remarks };
};
