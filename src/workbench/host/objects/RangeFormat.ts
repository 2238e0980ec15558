import type { HostContext } from '../context.ts';
import { HostObject } from '../hostObject.ts';
import type { CellStyle } from '../model/cell.ts';
import type { Reference } from '../model/workbook.ts';
import { demandUnlocked, sharedValue, writeGrid } from './cellGrid.ts';
import { RangeBorderCollection } from './RangeBorder.ts';

/** How cells look. A property that differs among the cells reads as null. */
abstract class Looks extends HostObject {
  constructor(
    readonly context: HostContext,
    readonly reference: Reference,
  ) {
    super();
  }

  protected style<K extends keyof CellStyle>(key: K, usual: NonNullable<CellStyle[K]>) {
    return sharedValue(this.context, this.reference, (cell) => cell.style?.[key] ?? usual, usual);
  }

  protected restyle<K extends keyof CellStyle>(key: K, value: CellStyle[K], location: string): void {
    demandUnlocked(this.reference, location, 'allowFormatCells');
    // null would leave the cells alone, see writeGrid; undefined takes the setting away
    const marker = value === undefined ? {} : value;
    writeGrid(this.context, this.reference, marker, location, (cell) => {
      const style = { ...cell.style };
      if (value === undefined) delete style[key];
      else style[key] = value;
      cell.style = style;
    });
  }
}

const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 15;
/** Points that `autofitColumns` gives a character of Latin text; Chinese characters are twice as wide. */
const CHARACTER_WIDTH = 7;

export class RangeFormat extends Looks {
  static override readonly typeName = 'RangeFormat';

  get Fill() {
    return new RangeFill(this.context, this.reference);
  }
  get Font() {
    return new RangeFont(this.context, this.reference);
  }
  get Borders() {
    return new RangeBorderCollection(this.context, this.reference);
  }
  get Protection() {
    return new FormatProtection(this.context, this.reference);
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
    return sharedSize(this.#columns, this.reference.sheet.columnWidths, COLUMN_WIDTH);
  }
  set ColumnWidth(width: number | null) {
    demandUnlocked(this.reference, 'RangeFormat.columnWidth', 'allowFormatColumns');
    for (const column of this.#columns) this.reference.sheet.columnWidths.set(column, width ?? COLUMN_WIDTH);
  }
  get RowHeight() {
    return sharedSize(this.#rows, this.reference.sheet.rowHeights, ROW_HEIGHT);
  }
  set RowHeight(height: number | null) {
    demandUnlocked(this.reference, 'RangeFormat.rowHeight', 'allowFormatRows');
    for (const row of this.#rows) this.reference.sheet.rowHeights.set(row, height ?? ROW_HEIGHT);
  }

  AutofitColumns() {
    demandUnlocked(this.reference, 'RangeFormat.autofitColumns', 'allowFormatColumns');
    const { sheet, area } = this.reference;
    const widest = new Map<number, number>();
    for (const { column, cell } of sheet.cellsIn(area)) {
      const text = String(cell.text ?? cell.value ?? '');
      const characters = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 1);
      widest.set(column, Math.max(widest.get(column) ?? 0, characters));
    }
    for (const [column, characters] of widest) sheet.columnWidths.set(column, characters * CHARACTER_WIDTH);
  }
  AutofitRows() {
    demandUnlocked(this.reference, 'RangeFormat.autofitRows', 'allowFormatRows');
    for (const row of [...this.reference.sheet.rowHeights.keys()]) {
      if (this.#rows.includes(row)) this.reference.sheet.rowHeights.delete(row);
    }
  }

  get #columns() {
    return indices(this.reference.area.firstColumn, this.reference.area.lastColumn);
  }
  get #rows() {
    return indices(this.reference.area.firstRow, this.reference.area.lastRow);
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
