import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { SimulatedExcel } from '../host/host.ts';
import type { Reference } from '../host/model/workbook.ts';
import { Calculation } from './calculation.ts';
import type { FormulaNames } from './cells.ts';
import * as command from './commands.ts';
import { FromGrid } from './fromGrid.ts';
import { IntoGrid } from './intoGrid.ts';
import { Selection } from './selection.ts';
import type { SpillNews } from './spills.ts';
import { takeSpills } from './spills.ts';
import { workbookData } from './workbookData.ts';

const commentAt = ({ sheet, area }: Reference): string =>
  sheet.comments.find(({ row, column }) => row === area.firstRow && column === area.firstColumn)?.content ??
  '';

let workbooks = 0;

/** A workbook open in the grid: the grid shows the host's model, and each hears of the other's changes. */
export class Binding {
  readonly grid: FWorkbook;
  readonly #closing: { dispose(): void }[] = [];

  constructor(
    private readonly api: FUniver,
    private readonly host: SimulatedExcel,
    onSelected: (comment: string) => void,
  ) {
    const { functions, workbook, calculator, faults } = host;
    const names: FormulaNames = {
      shown: (formula) => functions.shown(formula),
      stored: (formula) => functions.stored(formula),
    };
    const unitId = `workbook${++workbooks}`;
    const commands = new command.GridCommands(api, unitId);
    const calculation = new Calculation(api, unitId);
    calculator.grid = calculation;
    const intoGrid = new IntoGrid(commands, workbook, names);
    this.grid = commands.quietly(() => api.createWorkbook(workbookData(workbook, names, unitId)));
    const fromGrid = new FromGrid(host, this.grid, intoGrid);
    const selection = new Selection(host, this.grid, commands);

    const saw = (info: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
      const { id, params } = info;
      calculation.saw(id, params, options?.['fromFormula'] === true);
      if (id === command.SPILLED) takeSpills(host, unitId, params as SpillNews);
      if (commands.running) return;
      if (id === command.SELECTED || id === command.ACTIVATED) selection.movedInGrid();
      else fromGrid.saw(info, options);
    };
    this.#closing.push(
      api.onCommandExecuted(saw),
      // Excel refuses or delays what an add-in wants while somebody types in a cell
      api.addEvent(api.Event.SheetEditStarted, () => faults.startCellEdit()),
      api.addEvent(api.Event.SheetEditEnded, () => faults.endCellEdit()),
      api.addEvent(api.Event.CellClicked, ({ row, column, worksheet }) => {
        const sheet = workbook.findSheet(worksheet.getSheetId());
        const target = sheet?.cell(row, column)?.hyperlink?.documentReference;
        const reference = sheet && target ? workbook.resolve(target, sheet) : null;
        if (reference) host.user.select(reference);
      }),
    );
    host.beforeBatch = () => calculation.settled();
    host.onCellsChanged = () => {
      intoGrid.push();
      selection.show();
      onSelected(commentAt(workbook.selection));
    };
  }

  /** Takes the workbook out of the grid; the host is no longer listened to. */
  close(): void {
    this.host.onCellsChanged = () => {};
    for (const listener of this.#closing) listener.dispose();
    this.api.disposeUnit(this.grid.getId());
  }
}
