/** Reads a form: its tables, label paths, units, and which cells are for us to fill. */
import { message, type Message } from '../../messages/index.ts';
import { gridOf, type Grid } from '../../tables/grid.ts';
import { isOwnSheet, stageOfText } from '../../tables/index.ts';
import {
  cellAddress,
  censusYearOf,
  columnName,
  normalise,
  parseUnitLine,
  withoutSpaces,
} from '../../values/index.ts';
import { cellKey, valueAt, type Sheet, type Workbook } from '../../values/workbook.ts';
import type { Form, FormCell, FormSheet, FormTable } from '../types.ts';
import { REMARK_HEADING } from '../words.ts';
import { layoutsOf, type Layout } from './layout.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { closedColours, isTotalPath, roleOf, type RoleAsked, type Standing } from './roles.ts';
import { rowPathsOf } from './rowLabels.ts';
import { unitColumn, unitOf } from './units.ts';

export interface ReadFormOptions {
  /** What to do with figures that already stand in open cells; they are kept unless told otherwise. */
  readonly standing?: Standing;
}

const linesAbove = (grid: Grid, from: number, to: number): string[] => {
  const lines: string[] = [];
  for (let row = from; row < to; row++) {
    const texts = grid.shape(row).filled.map((column) => grid.text(row, column));
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  return lines;
};

const unitsIn = (lines: readonly string[], grid: Grid, to: number): readonly string[] => {
  const cells: string[] = [];
  for (let row = 0; row < to; row++)
    for (const column of grid.shape(row).filled) cells.push(grid.text(row, column));
  return [...new Set([...cells, ...lines].flatMap((text) => parseUnitLine(text) ?? []))];
};

const isRemark = (path: readonly string[]): boolean =>
  REMARK_HEADING.test(normalise(path[path.length - 1] ?? ''));

interface Drafted extends RoleAsked {
  readonly rowPath: readonly string[];
  readonly columnPath: readonly string[];
}

const draftsOf = (grid: Grid, layout: Layout): Drafted[] => {
  const paths = rowPathsOf(grid, layout);
  const drafts: Drafted[] = [];
  for (const row of layout.rows) {
    const rowPath = paths.get(row);
    if (!rowPath || rowPath.length === 0) continue;
    for (const { index: column, path } of layout.values) {
      const area = grid.merges.at(row, column);
      if (area && (area.firstRow !== row || area.firstColumn !== column)) continue;
      if (isRemark(path) || path.length === 0) continue;
      const columnPath = path.map(withoutSpaces);
      const total = isTotalPath(rowPath) || isTotalPath(columnPath);
      drafts.push({ row, column, rowPath, columnPath, total });
    }
  }
  return drafts;
};

const cellsOf = (
  grid: Grid,
  drafts: readonly Drafted[],
  table: { readonly index: number; readonly units: readonly string[]; readonly unitColumn: number | null },
  standing: Standing,
): FormCell[] => {
  const { sheet } = grid;
  const closed = closedColours(sheet, drafts);
  return drafts.map((draft) => {
    const { row, column, rowPath, columnPath, total } = draft;
    const key = cellKey(row, column);
    return {
      sheet: sheet.name,
      address: cellAddress(row, column),
      row,
      column,
      ...roleOf(sheet, draft, closed, standing),
      rowPath,
      columnPath,
      ...unitOf(grid, row, { row: rowPath, column: columnPath }, table.unitColumn, table.units),
      formula: sheet.formulas.get(key) ?? null,
      total,
      hidden: sheet.visibility !== 'visible' || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
      value: valueAt(sheet, row, column),
      format: sheet.formats.get(key) ?? sheet.looks?.formats.get(key) ?? null,
      table: table.index,
    };
  });
};

const kindOf = (grid: Grid, layout: Layout): FormTable['kind'] => {
  const headings = [...layout.stub, ...layout.values].map(({ path }) => normalise(path.join('')));
  const aims = headings.filter((text) =>
    /目标|完成|实际|实现|达到|现状|基期|基准|差距|^(?:19|20)\d\d年?(?:度|底|值)?$/.test(text),
  ).length;
  const named = headings.some((text) => /^(?:主要)?(?:指标|任务)(?:名称)?/.test(text));
  if (named && aims >= 1) return 'plan';
  const bands = layout.rows.filter((row) =>
    layout.stub.some(({ index }) =>
      /^\D{0,4}\d{2}人?(?:[-–—~至]\d{2}人?$|人?及?以[上下])/.test(normalise(grid.text(row, index))),
    ),
  );
  return bands.length >= 3 ? 'bands' : 'grid';
};

const pairDrafts = (pairs: readonly Pair[]): Drafted[] =>
  pairs.map(({ row, column, label }) => ({
    row,
    column,
    rowPath: [label],
    columnPath: [],
    total: isTotalPath([label]),
  }));

interface ReadSheet {
  readonly sheet: FormSheet;
  readonly cells: readonly FormCell[];
}

const readSheet = (sheet: Sheet, file: string, standing: Standing): ReadSheet | null => {
  if (isOwnSheet(sheet)) return null;
  const grid = gridOf(sheet);
  const layouts = layoutsOf(grid);
  const pairs = layouts.length > 0 ? [] : pairsOf(grid);
  if (layouts.length === 0 && pairs.length < 2) return null;
  const first = layouts[0]?.header[0] ?? pairs[0]?.row ?? 0;
  const lines = linesAbove(grid, 0, first);
  const title = lines.join('\n');
  const sources = [...lines, sheet.name, file.replace(/\.[^.]+$/, '')];
  const census = sources.map((text) => censusYearOf(text)).find((found) => found !== null) ?? null;
  const tables: FormTable[] = [];
  const cells: FormCell[] = [];
  let from = 0;
  for (const layout of layouts) {
    const above = linesAbove(grid, from, layout.header[0]);
    const own = above.flatMap((line) => parseUnitLine(line) ?? []);
    const units = own.length > 0 ? own : unitsIn(lines, grid, first);
    const last = layout.rows[layout.rows.length - 1] ?? layout.header[1];
    tables.push({
      header: layout.header,
      codeRow: layout.codeRow,
      rows: [layout.rows[0] ?? last, last],
      stub: layout.stub.map(({ index }) => index),
      title: above.join('\n') || title,
      units,
      kind: kindOf(grid, layout),
    });
    const table = { index: tables.length - 1, units, unitColumn: unitColumn(layout) };
    cells.push(...cellsOf(grid, draftsOf(grid, layout), table, standing));
    from = Math.max(from, layout.end);
  }
  if (pairs.length > 0) {
    const rows = pairs.map(({ row }) => row);
    const units = unitsIn(lines, grid, grid.rowCount);
    const span = [Math.min(...rows), Math.max(...rows)] as const;
    tables.push({
      header: [span[0], span[0]],
      codeRow: null,
      rows: span,
      stub: [],
      title,
      units,
      kind: 'pairs',
    });
    cells.push(...cellsOf(grid, pairDrafts(pairs), { index: 0, units, unitColumn: null }, standing));
  }
  const within = (row: number): boolean =>
    tables.some(({ header, rows }) => row >= header[0] && row <= rows[1]);
  return {
    sheet: {
      name: sheet.name,
      title,
      stage: sources.map(stageOfText).find((stage) => stage !== null) ?? null,
      units: unitsIn(lines, grid, first),
      census: census && { year: census.year, source: census.source },
      visible: sheet.visibility === 'visible',
      protected: sheet.looks?.protected ?? false,
      hiddenRows: [...sheet.hiddenRows].filter(within).map((row) => row + 1),
      hiddenColumns: [...sheet.hiddenColumns].map(columnName),
      tables,
    },
    cells,
  };
};

/** Less of a sheet's figure cells blank than this, and it is a sheet of data with gaps, no form. */
const BLANK_SHARE_MIN = 0.3;
const BLANK_SHARE_MIN_PLAN = 0.15;

/** A bureau's own lists lie beside the form they fill; their blanks are not for us. */
const isForm = ({ sheet, cells }: ReadSheet): boolean => {
  const blank = cells.filter(({ role }) => role === 'input').length;
  const given = cells.filter(({ role, value }) => role === 'given' && typeof value === 'number').length;
  const least = sheet.tables.some(({ kind }) => kind === 'plan') ? BLANK_SHARE_MIN_PLAN : BLANK_SHARE_MIN;
  return given === 0 || sheet.protected || blank >= (blank + given) * least;
};

const remarksOf = ({ sheet, cells }: ReadSheet): Message[] => {
  const remarks: Message[] = [];
  const params = { sheet: sheet.name };
  const inputs = cells.filter(({ role }) => role === 'input').length;
  if (!sheet.visible) remarks.push(message('fillSheetHidden', params));
  if (sheet.protected)
    remarks.push(
      inputs > 0
        ? message('fillSheetProtected', { ...params, inputs })
        : message('fillSheetAllLocked', params),
    );
  if (sheet.hiddenColumns.length > 0)
    remarks.push(message('fillHiddenColumns', { ...params, columns: sheet.hiddenColumns.join('、') }));
  if (sheet.hiddenRows.length > 0)
    remarks.push(message('fillHiddenRows', { ...params, rows: sheet.hiddenRows.join('、') }));
  return remarks;
};

/**
 * A form from a workbook: official 教基 forms, provincial ones of any header depth, plan-progress tables, and forms of
 * label and cell side by side. Sheets without anything to fill (notes, code lists) are left out. Needs a workbook read
 * with `looks` to know locks and colours; without them every blank cell counts as open.
 */
export const readForm = (workbook: Workbook, { standing = 'keep' }: ReadFormOptions = {}): Form => {
  const sheets = workbook.sheets.flatMap((sheet) => readSheet(sheet, workbook.file, standing) ?? []);
  const read = sheets.filter(isForm);
  const remarks = read.flatMap(remarksOf);
  const cells = read.flatMap((one) => one.cells);
  if (!cells.some(({ role }) => role === 'input'))
    remarks.push(message('fillNothingToFill', { file: workbook.file }));
  return { file: workbook.file, workbook, sheets: read.map(({ sheet }) => sheet), cells, remarks };
};
