/** A simulated Excel with an operation's session in it, for the tests of this folder. */
import type { Workbook } from '../core/values/workbook.ts';
import type { HostOptions } from '../workbench/host/host.ts';
import type { AddIn, NodeHost, StartOptions } from '../workbench/host/node.ts';
import { openHost } from '../workbench/host/node.ts';
import { ExcelProblem } from './problem.ts';
import type { SessionOptions } from './session.ts';
import { Session } from './session.ts';

export interface Opened {
  readonly addIn: AddIn;
  readonly host: NodeHost;
  readonly session: Session;
}

const open: NodeHost[] = [];

export const openExcel = async (
  workbook: Workbook,
  options: Omit<HostOptions, 'workbook'> & SessionOptions & StartOptions = {},
): Promise<Opened> => {
  const host = await openHost({ ...options, workbook });
  open.push(host);
  const addIn = await host.startAddIn(options);
  host.meter.reset();
  return { host, addIn, session: new Session(addIn, options) };
};

export const closeAll = async (): Promise<void> => {
  for (const host of open.splice(0)) await host.close();
};

/** The problem an operation ends with. */
export const problemFrom = async (work: Promise<unknown>): Promise<ExcelProblem> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
};

/** Everything a user could see changed in the workbook, as plain data to compare. */
export const stateOf = (host: NodeHost): unknown =>
  host.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells]
      .map(([key, { spilledFrom: _spilled, ...cell }]) => [key, cell] as const)
      .filter(
        ([, { value, formula, numberFormat, style }]) =>
          value !== null || formula || numberFormat || Object.keys(style ?? {}).length > 0,
      )
      .map(([key, cell]) => ({ key, ...cell, style: { ...cell.style } }))
      .sort((a, b) => a.key - b.key),
    merges: sheet.merges,
    comments: sheet.comments.map(({ row, column, content }) => ({ row, column, content })),
    charts: sheet.charts.length,
    widths: [...sheet.columnWidths],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
  }));
