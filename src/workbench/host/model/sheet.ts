import type { Area } from '../../../core/values/workbook.ts';
import { cellKey, cellOfKey } from '../../../core/values/workbook.ts';
import { bounding, columnsOf, contains, intersection, rowsOf } from './area.ts';
import type { Cell } from './cell.ts';
import { hasContent, hasFormat } from './cell.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Comment {
  readonly id: string;
  content: string;
  resolved: boolean;
  row: number;
  column: number;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  source: Area;
  position: { left: number; top: number; width: number; height: number };
  legendVisible?: boolean;
  /** Whether the first category stands at the far end of its axis. */
  categoriesReversed?: boolean;
  /** The cells between which the chart was placed. */
  between?: string;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  printArea?: Area;
  titleRows?: Area;
  titleColumns?: Area;
  centerHorizontally: boolean;
}

/** A sheet of the simulated workbook. Cells are sparse; rows and columns zero-based. */
export class SheetModel {
  readonly cells = new Map<number, Cell>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  merges: Area[] = [];
  /** Keys of cells changed since a grid that shows them looked last; null while nobody shows this sheet. */
  touched: Set<number> | null = null;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  /** The options under which the sheet is protected; null when it isn't. */
  protection: Readonly<Record<string, unknown>> | null = null;
  frozen: Area | null = null;
  filter: { area: Area; criteria: Map<number, unknown> } | null = null;
  readonly comments: Comment[] = [];
  readonly charts: Chart[] = [];
  readonly page: PageLayout = {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
  };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** The cell to write to; made when it isn't there. */
  cellToWrite(row: number, column: number): Cell {
    const key = cellKey(row, column);
    this.touched?.add(key);
    const found = this.cells.get(key);
    if (found) return found;
    const made: Cell = { value: null };
    this.cells.set(key, made);
    return made;
  }

  /** The cells that exist within an area; cheap for a whole column of a small sheet. */
  *cellsIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    if (rowsOf(area) * columnsOf(area) > this.cells.size) {
      for (const [key, cell] of this.cells) {
        const { row, column } = cellOfKey(key);
        if (contains(area, row, column)) yield { row, column, cell };
      }
      return;
    }
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const cell = this.cell(row, column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** The smallest area with all content; with formats and merges too unless only values count. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [key, cell] of this.cells) {
      if (!hasContent(cell) && (valuesOnly || !hasFormat(cell))) continue;
      const { row, column } = cellOfKey(key);
      const here = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      used = used ? bounding(used, here) : here;
    }
    if (valuesOnly) return used;
    return this.merges.reduce((sum: Area | null, merge) => (sum ? bounding(sum, merge) : merge), used);
  }

  mergesTouching(area: Area): Area[] {
    return this.merges.filter((merge) => intersection(merge, area));
  }
}
