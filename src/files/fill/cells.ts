/**
 * Values put into the cells of a sheet part, as text: whatever isn't written keeps its bytes. A program's own writer
 * would bring the whole sheet into its own spelling, and lose what it doesn't know.
 */
import { areaAddress, columnName } from '../../core/values/address.ts';
import { areaOf } from '../annotate/marks.ts';
import { cellText, type CellWrite } from './cellText.ts';
import { scanned, styleByColumn, type RowSpan, type SheetScan } from './scan.ts';
import { attribute } from '../read/xml.ts';

/** A cell that can't be written: it holds or belongs to a formula, or it is named twice. */
export class CellRefused extends Error {
  override readonly name = 'CellRefused';
  readonly address: string;
  readonly why: 'computed' | 'twice';

  constructor(address: string, why: CellRefused['why']) {
    super(`${address} ${why}`);
    this.address = address;
    this.why = why;
  }
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
}

/** Throws RangeError for anything but the address of one cell. */
const cellAt = (address: string): { row: number; column: number } => {
  const area = areaOf(address);
  if (area === null || address.includes(':')) throw new RangeError(`no cell ${address}`);
  return { row: area.firstRow, column: area.firstColumn };
};

const byPlace = (a: Placed, b: Placed): number => a.row - b.row || a.column - b.column;

/** Where a write goes: a merged area shows nothing but its first cell. */
const placed = (scan: SheetScan, writes: readonly CellWrite[]): Placed[] => {
  const taken = new Set<string>();
  return writes
    .map((write): Placed => {
      const { row, column } = cellAt(write.address);
      const merge = scan.merges.find((area) => contains(area, row, column));
      const place = { row: merge?.firstRow ?? row, column: merge?.firstColumn ?? column };
      const key = `${place.row},${place.column}`;
      if (taken.has(key)) throw new CellRefused(write.address, 'twice');
      taken.add(key);
      if (scan.blocks.some((area) => contains(area, place.row, place.column))) {
        throw new CellRefused(write.address, 'computed');
      }
      return { ...place, write };
    })
    .sort(byPlace);
};

const contains = (
  area: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number },
  row: number,
  column: number,
): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** The start of a new cell takes over the look its row or column has. */
const styleFor = (xml: string, row: RowSpan | undefined, column: number): string | undefined => {
  const open = row === undefined ? '' : xml.slice(row.from, row.openTo);
  const own = /^(?:1|true)$/.test(attribute(open, 'customFormat') ?? '') ? attribute(open, 's') : undefined;
  return own ?? styleByColumn(xml, column);
};

const withAttribute = (tag: string, name: string, value: string): string =>
  tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);

/** The row's note of its first and last cell, widened where it would be wrong. */
const spansWidened = (open: string, columns: readonly number[]): string => {
  const spans = /^(\d+):(\d+)$/.exec(attribute(open, 'spans') ?? '');
  if (spans === null) return open;
  const first = Math.min(Number(spans[1]), ...columns.map((column) => column + 1));
  const last = Math.max(Number(spans[2]), ...columns.map((column) => column + 1));
  return withAttribute(open, 'spans', `${first}:${last}`);
};

const editsInRow = (xml: string, scan: SheetScan, row: RowSpan, here: readonly Placed[]): Edit[] => {
  const edits: Edit[] = [];
  const added = new Map<number, string>();
  const cells = scan.cellsOf(row);
  for (const { row: at, column, write } of here) {
    const own = cells.find((cell) => cell.column === column);
    if (own !== undefined) {
      if (own.formula) throw new CellRefused(write.address, 'computed');
      const open = xml.slice(own.from, own.openTo);
      edits.push({ from: own.from, to: own.to, text: cellText(scan.prefix, open, write) });
      continue;
    }
    const style = styleFor(xml, row, column);
    const open = `<${scan.prefix}c r="${columnName(column)}${at + 1}"${style === undefined ? '' : ` s="${style}"`}>`;
    const next = cells.find((cell) => cell.column > column);
    const where = next?.from ?? row.closeFrom ?? row.openTo;
    added.set(where, (added.get(where) ?? '') + cellText(scan.prefix, open, write));
  }
  if (added.size === 0) return edits;
  const open = xml.slice(row.from, row.openTo);
  const widened = spansWidened(
    open,
    here.map(({ column }) => column),
  );
  if (row.closeFrom === null) {
    const inside = [...added.values()].join('');
    const text = `${widened.replace(/\s*\/>$/, '>')}${inside}</${scan.prefix}row>`;
    return [...edits, { from: row.from, to: row.to, text }];
  }
  if (widened !== open) edits.push({ from: row.from, to: row.openTo, text: widened });
  for (const [from, text] of added) edits.push({ from, to: from, text });
  return edits;
};

const newRow = (xml: string, scan: SheetScan, at: number, here: readonly Placed[]): string => {
  const cells = here.map(({ column, write }) => {
    const style = styleFor(xml, undefined, column);
    const open = `<${scan.prefix}c r="${columnName(column)}${at + 1}"${style === undefined ? '' : ` s="${style}"`}>`;
    return cellText(scan.prefix, open, write);
  });
  return `<${scan.prefix}row r="${at + 1}">${cells.join('')}</${scan.prefix}row>`;
};

/** The sheet's note of the area it uses, widened where it would be wrong. */
const dimensionEdit = (xml: string, all: readonly Placed[]): Edit[] => {
  const tag = /<(?:\w+:)?dimension\b[^<>]*>/.exec(xml);
  const ref = tag === null ? undefined : attribute(tag[0], 'ref');
  if (tag === null || ref === undefined) return [];
  const used = areaOf(ref);
  if (used === null) return [];
  const widened = areaAddress(
    Math.min(used.firstRow, ...all.map(({ row }) => row)),
    Math.min(used.firstColumn, ...all.map(({ column }) => column)),
    Math.max(used.lastRow, ...all.map(({ row }) => row)),
    Math.max(used.lastColumn, ...all.map(({ column }) => column)),
  );
  if (widened === areaAddress(used.firstRow, used.firstColumn, used.lastRow, used.lastColumn)) return [];
  return [{ from: tag.index, to: tag.index + tag[0].length, text: withAttribute(tag[0], 'ref', widened) }];
};

/**
 * `xml` with the values in their cells. A cell keeps its style; a new one gets its row's or column's. Throws
 * `CellRefused` for a cell of the sheet's own formulas.
 */
export const withCells = (xml: string, writes: readonly CellWrite[]): string => {
  if (writes.length === 0) return xml;
  const scan = scanned(xml);
  const all = placed(scan, writes);
  const edits: Edit[] = [...dimensionEdit(xml, all)];
  const rows = new Map<number, Placed[]>();
  for (const one of all) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  const between = new Map<number, string>();
  for (const [at, here] of rows) {
    const row = scan.rows.get(at);
    if (row !== undefined) {
      edits.push(...editsInRow(xml, scan, row, here));
      continue;
    }
    const next = scan.rowAfter(at);
    const where = next?.from ?? scan.dataEnd;
    between.set(where, (between.get(where) ?? '') + newRow(xml, scan, at, here));
  }
  if (scan.selfClosing) {
    const inside = [...between.values()].join('');
    const { from, to } = scan.data;
    const text = `${xml.slice(from, to).replace(/\s*\/>$/, '>')}${inside}</${scan.prefix}sheetData>`;
    edits.push({ from, to, text });
  } else {
    for (const [from, text] of between) edits.push({ from, to: from, text });
  }
  return applied(xml, edits);
};

const applied = (xml: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
};
