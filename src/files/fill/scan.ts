/** Where the rows and cells of a sheet part stand in its text. */
import { columnIndex } from '../../core/values/address.ts';
import type { Area } from '../../core/values/workbook.ts';
import { areaOf } from '../annotate/marks.ts';
import { attribute, tags } from '../read/xml.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RowSpan extends Span {
  /** The end of its opening tag. */
  readonly openTo: number;
  /** The start of its closing tag; null for a row without cells, written as one tag. */
  readonly closeFrom: number | null;
}

export interface CellSpan extends Span {
  readonly column: number;
  readonly openTo: number;
  readonly formula: boolean;
}

export interface SheetScan {
  /** `x:` where the part's names carry a prefix. */
  readonly prefix: string;
  readonly data: Span;
  readonly selfClosing: boolean;
  /** The start of `</sheetData>`. */
  readonly dataEnd: number;
  readonly rows: ReadonlyMap<number, RowSpan>;
  readonly rowAfter: (row: number) => RowSpan | undefined;
  readonly cellsOf: (row: RowSpan) => readonly CellSpan[];
  readonly merges: readonly Area[];
  /** Areas of array formulas and data tables: their cells belong to one formula. */
  readonly blocks: readonly Area[];
}

/** Comments may hold anything that looks like a cell. */
const SKIPPED = '<!--[\\s\\S]*?-->';

const rowsIn = (xml: string, prefix: string, from: number, to: number): Map<number, RowSpan> => {
  const rows = new Map<number, RowSpan>();
  const token = new RegExp(`${SKIPPED}|<${prefix}row\\b[^<>]*>`, 'g');
  const close = `</${prefix}row>`;
  token.lastIndex = from;
  let implied = 0;
  for (let match = token.exec(xml); match !== null && match.index < to; match = token.exec(xml)) {
    if (match[0].startsWith('<!--')) continue;
    const openTo = match.index + match[0].length;
    const written = Number(attribute(match[0], 'r'));
    const row = Number.isInteger(written) && written > 0 ? written - 1 : implied;
    implied = row + 1;
    const selfClosing = match[0].endsWith('/>');
    const closeFrom = selfClosing ? null : xml.indexOf(close, openTo);
    if (closeFrom === -1) throw new RangeError('row without end');
    const end = closeFrom === null ? openTo : closeFrom + close.length;
    rows.set(row, { from: match.index, to: end, openTo, closeFrom });
    token.lastIndex = end;
  }
  return rows;
};

const cellsIn = (xml: string, prefix: string, row: RowSpan): CellSpan[] => {
  if (row.closeFrom === null) return [];
  const cells: CellSpan[] = [];
  const token = new RegExp(`${SKIPPED}|<${prefix}c\\b[^<>]*>`, 'g');
  const close = `</${prefix}c>`;
  const formula = new RegExp(`<${prefix}f\\b`);
  token.lastIndex = row.openTo;
  let implied = 0;
  for (let match = token.exec(xml); match !== null && match.index < row.closeFrom; match = token.exec(xml)) {
    if (match[0].startsWith('<!--')) continue;
    const openTo = match.index + match[0].length;
    const written = columnIndex((attribute(match[0], 'r') ?? '').replace(/\d+$/, ''));
    const column = written < 0 ? implied : written;
    implied = column + 1;
    const end = match[0].endsWith('/>') ? openTo : xml.indexOf(close, openTo) + close.length;
    if (end < openTo) throw new RangeError('cell without end');
    cells.push({ from: match.index, to: end, openTo, column, formula: formula.test(xml.slice(openTo, end)) });
    token.lastIndex = end;
  }
  return cells;
};

/** Throws RangeError for a part that isn't a sheet of cells. */
export const scanned = (xml: string): SheetScan => {
  const open = /<((?:\w+:)?)sheetData\b[^<>]*>/.exec(xml);
  if (open === null) throw new RangeError('sheet without cells');
  const prefix = open[1] ?? '';
  const selfClosing = open[0].endsWith('/>');
  const openTo = open.index + open[0].length;
  const close = `</${prefix}sheetData>`;
  const dataEnd = selfClosing ? openTo : xml.indexOf(close, openTo);
  if (dataEnd < 0) throw new RangeError('sheet data without end');
  const rows = selfClosing ? new Map<number, RowSpan>() : rowsIn(xml, prefix, openTo, dataEnd);
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const cells = new Map<RowSpan, readonly CellSpan[]>();
  return {
    prefix,
    data: { from: open.index, to: selfClosing ? openTo : dataEnd + close.length },
    selfClosing,
    dataEnd,
    rows,
    rowAfter: (row) => {
      const next = numbers.find((number) => number > row);
      return next === undefined ? undefined : rows.get(next);
    },
    cellsOf: (row) => {
      const known = cells.get(row) ?? cellsIn(xml, prefix, row);
      cells.set(row, known);
      return known;
    },
    merges: tags(xml.slice(dataEnd), 'mergeCell').flatMap((tag) => areaOf(attribute(tag, 'ref') ?? '') ?? []),
    blocks: tags(xml.slice(openTo, dataEnd), 'f')
      .filter((tag) => /^(?:array|dataTable)$/.test(attribute(tag, 't') ?? ''))
      .flatMap((tag) => areaOf(attribute(tag, 'ref') ?? '') ?? []),
  };
};

/** The style a column gives its cells, as written in the part. */
export const styleByColumn = (xml: string, column: number): string | undefined => {
  const head = xml.slice(0, xml.search(/<(?:\w+:)?sheetData\b/));
  const found = tags(head, 'col').find(
    (tag) => Number(attribute(tag, 'min')) <= column + 1 && column + 1 <= Number(attribute(tag, 'max')),
  );
  return found === undefined ? undefined : attribute(found, 'style');
};
