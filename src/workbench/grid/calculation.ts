import type { FUniver } from '@univerjs/core/facade';
import type { CellPlace, GridCalculator } from '../host/calculation/calculator.ts';
import { CALCULATION_ASKED, CALCULATION_STARTED, CALCULATION_TOLD, CELLS } from './commands.ts';

/** The grid's engine waits 100 ms for more changes before it calculates. */
const START_WITHIN_MS = 200;
/** A pane isn't kept waiting longer, whatever the engine does. */
const END_WITHIN_MS = 4000;

interface Told {
  readonly functionsExecutedState?: number;
}

/** Asks the grid's engine to calculate, and knows when it has. */
export class Calculation implements GridCalculator {
  #asked = 0;
  #running = false;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly api: FUniver,
    private readonly unitId: string,
  ) {}

  recalculate(places: readonly CellPlace[] | 'all'): void {
    const dirtyRanges =
      places === 'all'
        ? []
        : places.map(({ sheet, row, column }) => ({
            unitId: this.unitId,
            sheetId: sheet.id,
            range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          }));
    const nothing = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {} };
    this.api.syncExecuteCommand(
      CALCULATION_ASKED,
      {
        ...nothing,
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        dirtyRanges,
        forceCalculation: places === 'all',
      },
      { onlyLocal: true },
    );
  }

  /** Takes notice of what the grid executes. */
  saw(id: string, params: object | undefined, fromFormula: boolean): void {
    if (id === CALCULATION_ASKED || (id === CELLS && !fromFormula)) this.#asked = performance.now();
    if (id === CALCULATION_STARTED) {
      this.#asked = 0;
      this.#running = true;
    }
    if (id !== CALCULATION_TOLD || (params as Told | undefined)?.functionsExecutedState === undefined) return;
    this.#running = false;
    if (this.#asked === 0) for (const go of this.#waiting.splice(0)) go();
  }

  get busy(): boolean {
    return this.#running || (this.#asked > 0 && performance.now() - this.#asked < START_WITHIN_MS);
  }

  /** Resolves when formulas are up to date. Custom functions answer later, as in Excel. */
  async settled(): Promise<void> {
    const end = performance.now() + END_WITHIN_MS;
    while (this.busy && performance.now() < end) {
      await new Promise<void>((go) => {
        this.#waiting.push(go);
        setTimeout(go, START_WITHIN_MS);
      });
    }
  }
}
