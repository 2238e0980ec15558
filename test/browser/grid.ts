import type { FUniver } from '@univerjs/core/facade';
import type { Page } from 'playwright-core';
// for what the presets add to the facade's type
import type {} from '@univerjs/preset-sheets-core';

/** What the grid shows, asked of its own facade: it is a canvas, there is nothing to read in the page. */

interface WorkbenchWindow {
  readonly workbench: { readonly grid: FUniver };
}

export interface GridCell {
  readonly value: unknown;
  readonly shown: string;
  readonly formula: string;
  readonly fill: string;
}

/** A cell of the active sheet, or of the one named. */
export const gridCell = (page: Page, address: string, sheet?: string): Promise<GridCell> =>
  page.evaluate(
    ([at, name]) => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench;
      const workbook = grid.getActiveWorkbook();
      const found = name ? workbook?.getSheetByName(name) : workbook?.getActiveSheet();
      if (!found) throw new Error(`no sheet ${name}`);
      const range = found.getRange(at);
      return {
        value: range.getValue(),
        shown: range.getDisplayValue(),
        formula: range.getFormula(),
        fill: range.getBackground(),
      };
    },
    [address, sheet] as const,
  );

/** Waits until a cell shows a text. */
export const waitForCell = async (
  page: Page,
  address: string,
  shown: string,
  sheet?: string,
): Promise<void> => {
  const end = Date.now() + 10_000;
  let last = '';
  while (Date.now() < end) {
    last = (await gridCell(page, address, sheet)).shown;
    if (last === shown) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`${address} shows ${last}, not ${shown}`);
};

/** Types into a cell as the user does: by the command that the grid's editor runs. */
export const typeInGrid = (page: Page, address: string, input: string | number): Promise<void> =>
  page.evaluate(
    ([at, entered]) => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench;
      grid.getActiveWorkbook()?.getActiveSheet().getRange(at).setValue(entered);
    },
    [address, input] as const,
  );

export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { grid } = (window as unknown as WorkbenchWindow).workbench;
    return (grid.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
  });

export const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { grid } = (window as unknown as WorkbenchWindow).workbench;
    const workbook = grid.getActiveWorkbook();
    return `${workbook?.getActiveSheet().getSheetName()}!${workbook?.getActiveRange()?.getA1Notation()}`;
  });

export const selectInGrid = (page: Page, address: string, sheet: string): Promise<void> =>
  page.evaluate(
    ([at, name]) => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench;
      const workbook = grid.getActiveWorkbook();
      const found = workbook?.getSheetByName(name);
      if (found) workbook?.setActiveSheet(found);
      found?.getRange(at).activate();
    },
    [address, sheet] as const,
  );

export const renameInGrid = (page: Page, sheet: string, name: string): Promise<void> =>
  page.evaluate(
    ([from, to]) => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench;
      grid.getActiveWorkbook()?.getSheetByName(from)?.setName(to);
    },
    [sheet, name] as const,
  );

/** Inserts a row before the one with this index. */
export const insertRowInGrid = (page: Page, sheet: string, row: number): Promise<void> =>
  page.evaluate(
    ([name, before]) => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench;
      grid.getActiveWorkbook()?.getSheetByName(name)?.insertRowsBefore(before, 1);
    },
    [sheet, row] as const,
  );
