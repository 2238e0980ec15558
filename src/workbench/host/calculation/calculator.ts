import type { Area, Scalar } from '../../../core/values/workbook.ts';
import { cellKey, cellOfKey } from '../../../core/values/workbook.ts';
import { columnsOf, contains, intersection, rowsOf } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { SheetModel } from '../model/sheet.ts';
import type { Reference, WorkbookModel } from '../model/workbook.ts';
import type { CustomArgument, Scope } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import type { Formula } from './parse.ts';
import { FormulaSyntaxError, parseFormula, precedentsOf } from './parse.ts';
import type { Value } from './values.ts';
import { FormulaError, isRectangle } from './values.ts';

export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Calculates one formula (with its `=`); throws `FormulaError`. The host's own is small, a better one fits here. */
export type Evaluator = (formula: string, scope: Scope) => Value;

/** Calls a custom function for a cell: its value, null where it isn't registered; throws while it is under way. */
export type CustomCall = (name: string, args: readonly CustomArgument[], caller: CellPlace) => Value | null;

/** A grid that calculates in the place of this host's own small calculator. */
export interface GridCalculator {
  /** These cells, or all formulas, are to be calculated again. */
  recalculate(places: readonly CellPlace[] | 'all'): void;
}

const parsed = new Map<string, Formula | null>();

const parse = (formula: string): Formula | null => {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  let tree: Formula | null = null;
  try {
    tree = parseFormula(formula.slice(1));
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
  parsed.set(formula, tree);
  return tree;
};

const smallEvaluator: Evaluator = (formula, scope) => {
  const tree = parse(formula);
  if (!tree) throw new FormulaError('#NAME?');
  return evaluate(tree, scope);
};

const placeKey = (place: CellPlace): string => `${place.sheet.id}:${cellKey(place.row, place.column)}`;

/** Circles of spilling formulas never come to rest. */
const PASSES_MAX = 20;

/** Keeps formulas up to date: natives at once, custom functions when their results come. */
export class Calculator {
  manual = false;
  evaluator: Evaluator = smallEvaluator;
  /** Where there is one it does all the work: values of formulas come from it. */
  grid: GridCalculator | null = null;
  #dirty = new Map<string, CellPlace>();
  #changes: Reference[] = [];
  /** Areas that formulas filled; what reads them is due, they themselves aren't. */
  #outputs: Reference[] = [];
  #spills = new Map<string, { area: Area; cells: Cell[] }>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly callCustom: CustomCall,
    private readonly describe: (reference: Reference) => string,
    /** A cell is due because it, or something it reads, changed. */
    private readonly onDue: (place: CellPlace) => void,
  ) {}

  /** Content of these cells changed: at the next calculation their formulas, and what reads them, are due. */
  changed(reference: Reference): void {
    if (!this.grid) this.#changes.push(reference);
  }

  due(place: CellPlace): void {
    if (!this.grid) this.#dirty.set(placeKey(place), place);
    this.onDue(place);
  }

  /** A result came for a cell that waited for it: it goes on from there, and its readers are due. */
  resumed(place: CellPlace): void {
    if (this.grid) return this.grid.recalculate([place]);
    this.#dirty.set(placeKey(place), place);
    this.#outputs.push(referenceOf(place));
  }

  everythingDue(): void {
    this.grid?.recalculate('all');
    for (const place of this.#formulaCells()) this.due(place);
  }

  /** Brings every due cell up to date, precedents first; a cell in a circle is calculated once, with old values. */
  calculate(): void {
    for (let pass = 0; pass < PASSES_MAX; pass++) {
      this.#expandChanges();
      if (this.#dirty.size === 0) return;
      const due = this.#dirty;
      this.#dirty = new Map();
      const visited = new Set<string>();
      const visit = (place: CellPlace): void => {
        const key = placeKey(place);
        if (visited.has(key)) return;
        visited.add(key);
        const reads = this.#precedents(place);
        for (const other of due.values()) if (reads.some((read) => covers(read, other))) visit(other);
        this.#calculateCell(place);
      };
      for (const place of due.values()) visit(place);
    }
  }

  #expandChanges(): void {
    const changes = this.#changes.splice(0);
    const reached = [...changes, ...this.#outputs.splice(0)];
    if (reached.length === 0) return;
    const readers = [...this.#formulaCells()].map((place) => ({ place, reads: this.#precedents(place) }));
    for (const { place } of readers) {
      if (changes.some((change) => covers(change, place))) this.due(place);
    }
    if (this.manual) return;
    for (let next = reached.pop(); next; next = reached.pop()) {
      for (const { place, reads } of readers) {
        const { sheet, area } = next;
        if (!reads.some((read) => read.sheet === sheet && intersection(read.area, area) !== null)) continue;
        if (this.#dirty.has(placeKey(place))) continue;
        this.due(place);
        reached.push(referenceOf(place));
      }
    }
  }

  *#formulaCells(): Generator<CellPlace> {
    for (const sheet of this.workbook.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula !== undefined) yield { sheet, ...cellOfKey(key) };
      }
    }
  }

  #precedents(place: CellPlace): Reference[] {
    const formula = place.sheet.cell(place.row, place.column)?.formula;
    const tree = formula === undefined ? null : parse(formula);
    return (tree ? precedentsOf(tree) : []).flatMap((text) => this.workbook.resolve(text, place.sheet) ?? []);
  }

  #calculateCell(place: CellPlace): void {
    const cell = place.sheet.cell(place.row, place.column);
    if (cell?.formula === undefined) return;
    try {
      this.#put(place, cell, this.evaluator(cell.formula, this.#scope(place)), '');
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.#put(place, cell, { error: error.code }, error.detail);
    }
  }

  #scope(place: CellPlace): Scope {
    const resolve = (text: string): Reference => {
      const found = this.workbook.resolve(text, place.sheet);
      if (!found) throw new FormulaError(text.includes('!') ? '#REF!' : '#NAME?');
      return found;
    };
    return {
      values: (text) => valuesOf(resolve(text)),
      address: (text) => this.describe(resolve(text)),
      custom: (name, args) => this.callCustom(name, args, place),
    };
  }

  #put(place: CellPlace, cell: Cell, value: Value, errorMessage: string): void {
    const anchor = cellKey(place.row, place.column);
    this.clearSpill(place);
    delete cell.errorMessage;
    delete cell.text;
    if (errorMessage !== '') cell.errorMessage = errorMessage;
    if (!isRectangle(value)) {
      cell.value = value ?? 0;
      return;
    }
    const free = value.every((row, down) =>
      row.every((_, across) => {
        const target = place.sheet.cell(place.row + down, place.column + across);
        return target === cell || !target || (target.value === null && target.formula === undefined);
      }),
    );
    if (!free) {
      cell.value = { error: '#SPILL!' };
      return;
    }
    const spilled: Cell[] = [];
    for (const [down, row] of value.entries()) {
      for (const [across, item] of row.entries()) {
        const target = place.sheet.cellToWrite(place.row + down, place.column + across);
        target.value = item;
        if (target === cell) continue;
        target.spilledFrom = anchor;
        spilled.push(target);
      }
    }
    if (spilled.length === 0) return;
    const area = { ...referenceOf(place).area };
    area.lastRow += value.length - 1;
    area.lastColumn += (value[0]?.length ?? 1) - 1;
    this.#spills.set(placeKey(place), { area, cells: spilled });
    this.#outputs.push({ sheet: place.sheet, area });
  }

  /** Takes over what a formula of the grid spilled; an area of one cell or null takes it back. */
  acceptSpill(place: CellPlace, values: readonly (readonly Scalar[])[] | null): void {
    this.clearSpill(place);
    const cell = place.sheet.cell(place.row, place.column);
    if (cell && values) this.#put(place, cell, values, '');
  }

  /** The area a formula fills, itself included; null where it fills one cell. */
  spillOf(place: CellPlace): Area | null {
    return this.#spills.get(placeKey(place))?.area ?? null;
  }

  /** Takes back what a formula spilled into its neighbours. */
  clearSpill(place: CellPlace): void {
    const anchor = cellKey(place.row, place.column);
    for (const cell of this.#spills.get(placeKey(place))?.cells ?? []) {
      if (cell.spilledFrom !== anchor) continue;
      cell.value = null;
      delete cell.spilledFrom;
    }
    this.#spills.delete(placeKey(place));
  }
}

const covers = (read: Reference, place: CellPlace): boolean =>
  read.sheet === place.sheet && contains(read.area, place.row, place.column);

const referenceOf = (place: CellPlace): Reference & { area: Area } => ({
  sheet: place.sheet,
  area: {
    firstRow: place.row,
    firstColumn: place.column,
    lastRow: place.row,
    lastColumn: place.column,
  },
});

/** Whole columns are read as far as the sheet is used. */
const valuesOf = ({ sheet, area }: Reference): Value => {
  if (rowsOf(area) * columnsOf(area) === 1) return sheet.cell(area.firstRow, area.firstColumn)?.value ?? null;
  const used = sheet.usedArea(true);
  const lastRow = Math.min(area.lastRow, Math.max(used?.lastRow ?? 0, area.firstRow));
  const lastColumn = Math.min(area.lastColumn, Math.max(used?.lastColumn ?? 0, area.firstColumn));
  const bounded = area.lastRow - area.firstRow < 100_000 ? area : { ...area, lastRow, lastColumn };
  return Array.from({ length: rowsOf(bounded) }, (_, down) =>
    Array.from(
      { length: columnsOf(bounded) },
      (_cell, across): Scalar => sheet.cell(area.firstRow + down, area.firstColumn + across)?.value ?? null,
    ),
  );
};
