import type { HostContext } from '../context.ts';
import { fail, HostObject } from '../hostObject.ts';
import type { CellStyle } from '../model/cell.ts';
import type { Reference } from '../model/workbook.ts';
import { demandUnlocked, eachWritableCell, sharedValue } from './cellGrid.ts';
import { RangeBorderCollection } from './RangeBorder.ts';

/** How the cells of one range, or of several of a sheet, look. A property that differs among the cells reads as null. */
abstract class Looks extends HostObject {
  constructor(
    readonly context: HostContext,
    readonly references: readonly Reference[],
  ) {
    super();
  }

  protected style<K extends keyof CellStyle>(key: K, usual: NonNullable<CellStyle[K]>) {
    const [first = usual, ...others] = new Set(
      this.references.map((reference) =>
        sharedValue(this.context, reference, (cell) => cell.style?.[key] ?? usual, usual),
      ),
    );
    return others.length > 0 ? null : first;
  }

  protected restyle<K extends keyof CellStyle>(key: K, value: CellStyle[K], location: string): void {
    for (const reference of this.references) {
      demandUnlocked(reference, location, 'allowFormatCells');
      eachWritableCell(this.context, reference, (cell) => {
        const style = { ...cell.style };
        if (value === undefined) delete style[key];
        else style[key] = value;
        cell.style = style;
      });
    }
  }

  protected demand(permission: string, location: string): void {
    for (const reference of this.references) demandUnlocked(reference, location, permission);
  }
}

const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 15;
/** Points that `autofitColumns` gives a character of Latin text; Chinese characters are twice as wide. */
const CHARACTER_WIDTH = 7;

export class RangeFormat extends Looks {
  static override readonly typeName = 'RangeFormat';

  get Fill() {
    return new RangeFill(this.context, this.references);
  }
  get Font() {
    return new RangeFont(this.context, this.references);
  }
  get Borders() {
    return new RangeBorderCollection(this.context, this.references);
  }
  get Protection() {
    return new FormatProtection(this.context, this.references);
  }
  get WrapText() {
    return this.style('wrapText', false);
  }
  set WrapText(wrap: boolean | null) {
    this.restyle('wrapText', wrap ?? false, 'RangeFormat.wrapText');
  }
  get HorizontalAlignment() {
    return this.style('horizontal', 'General');
  }
  set HorizontalAlignment(alignment: string | null) {
    this.restyle('horizontal', alignment ?? 'General', 'RangeFormat.horizontalAlignment');
  }
  get VerticalAlignment() {
    return this.style('vertical', 'Bottom');
  }
  set VerticalAlignment(alignment: string | null) {
    this.restyle('vertical', alignment ?? 'Bottom', 'RangeFormat.verticalAlignment');
  }
  get IndentLevel() {
    return this.style('indent', 0);
  }
  set IndentLevel(level: number | null) {
    this.restyle('indent', level ?? 0, 'RangeFormat.indentLevel');
  }
  get ColumnWidth() {
    return sharedSize(this.#columns, this.#sheet.columnWidths, COLUMN_WIDTH);
  }
  set ColumnWidth(width: number | null) {
    this.demand('allowFormatColumns', 'RangeFormat.columnWidth');
    for (const column of this.#columns) this.#sheet.columnWidths.set(column, width ?? COLUMN_WIDTH);
  }
  get RowHeight() {
    return sharedSize(this.#rows, this.#sheet.rowHeights, ROW_HEIGHT);
  }
  set RowHeight(height: number | null) {
    this.demand('allowFormatRows', 'RangeFormat.rowHeight');
    for (const row of this.#rows) this.#sheet.rowHeights.set(row, height ?? ROW_HEIGHT);
  }

  AutofitColumns() {
    this.demand('allowFormatColumns', 'RangeFormat.autofitColumns');
    const sheet = this.#sheet;
    const widest = new Map<number, number>();
    for (const { column, cell } of this.references.flatMap(({ area }) => [...sheet.cellsIn(area)])) {
      const text = String(cell.text ?? cell.value ?? '');
      const characters = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 1);
      widest.set(column, Math.max(widest.get(column) ?? 0, characters));
    }
    for (const [column, characters] of widest) sheet.columnWidths.set(column, characters * CHARACTER_WIDTH);
  }
  AutofitRows() {
    this.demand('allowFormatRows', 'RangeFormat.autofitRows');
    for (const row of [...this.#sheet.rowHeights.keys()]) {
      if (this.#rows.includes(row)) this.#sheet.rowHeights.delete(row);
    }
  }

  get #sheet() {
    return (this.references[0] ?? fail.invalidOperation('RangeFormat')).sheet;
  }
  get #columns() {
    return this.references.flatMap(({ area }) => indices(area.firstColumn, area.lastColumn));
  }
  get #rows() {
    return this.references.flatMap(({ area }) => indices(area.firstRow, area.lastRow));
  }
}

const NO_FILL = '#FFFFFF';

class RangeFill extends Looks {
  static override readonly typeName = 'RangeFill';

  get Color() {
    return this.style('fill', NO_FILL);
  }
  set Color(color: string | null) {
    this.restyle('fill', color?.toUpperCase() || undefined, 'RangeFill.color');
  }
  /** Plain fills only: a cell has one or none. */
  get Pattern() {
    const fill = this.style('fill', '');
    return fill === null ? null : fill === '' ? 'None' : 'Solid';
  }
  Clear() {
    this.restyle('fill', undefined, 'RangeFill.clear');
  }
}

class RangeFont extends Looks {
  static override readonly typeName = 'RangeFont';

  get Color() {
    return this.style('fontColor', '#000000');
  }
  set Color(color: string | null) {
    this.restyle('fontColor', color?.toUpperCase(), 'RangeFont.color');
  }
  get Bold() {
    return this.style('bold', false);
  }
  set Bold(bold: boolean | null) {
    this.restyle('bold', bold ?? false, 'RangeFont.bold');
  }
  get Italic() {
    return this.style('italic', false);
  }
  set Italic(italic: boolean | null) {
    this.restyle('italic', italic ?? false, 'RangeFont.italic');
  }
  get Underline() {
    return this.style('underline', 'None');
  }
  set Underline(underline: string | null) {
    this.restyle('underline', underline ?? 'None', 'RangeFont.underline');
  }
  get Strikethrough() {
    return this.style('strikethrough', false);
  }
  set Strikethrough(strikethrough: boolean | null) {
    this.restyle('strikethrough', strikethrough ?? false, 'RangeFont.strikethrough');
  }
  get Name() {
    return this.style('fontName', '等线');
  }
  set Name(name: string | null) {
    this.restyle('fontName', name ?? undefined, 'RangeFont.name');
  }
  get Size() {
    return this.style('fontSize', 11);
  }
  set Size(size: number | null) {
    this.restyle('fontSize', size ?? undefined, 'RangeFont.size');
  }
}

class FormatProtection extends Looks {
  static override readonly typeName = 'FormatProtection';

  get Locked() {
    return this.style('locked', true);
  }
  set Locked(locked: boolean | null) {
    this.restyle('locked', locked ?? true, 'FormatProtection.locked');
  }
}

const indices = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const sharedSize = (
  keys: readonly number[],
  sizes: ReadonlyMap<number, number>,
  usual: number,
): number | null => {
  const [first = usual, ...others] = new Set(keys.map((key) => sizes.get(key) ?? usual));
  return others.length > 0 ? null : first;
};
