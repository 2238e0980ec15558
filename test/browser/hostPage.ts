/** The page around the pane in its browser tests: a simulated Excel without a grid. Bundled by paneHost.ts. */
import type { Scalar, Sheet, Workbook } from '../../src/core/values/workbook.ts';
import { sheetOf } from '../../src/core/values/workbook.ts';
import { openPane } from '../../src/workbench/host/browser.ts';
import type { HostOptions } from '../../src/workbench/host/host.ts';
import { SimulatedExcel } from '../../src/workbench/host/host.ts';

/** A sheet as it travels from the test to the page: without maps. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
  readonly texts?: readonly (readonly [number, string])[];
  readonly formulas?: readonly (readonly [number, string])[];
  readonly formats?: readonly (readonly [number, string])[];
  readonly merges?: Sheet['merges'];
  readonly visibility?: Sheet['visibility'];
}

export interface PlainWorkbook {
  readonly file: string;
  readonly sheets: readonly PlainSheet[];
}

const workbookOf = ({ file, sheets }: PlainWorkbook): Workbook => ({
  file,
  sheets: sheets.map(({ name, rows, texts, formulas, formats, merges, visibility }) =>
    sheetOf(name, rows, {
      texts: new Map(texts),
      formulas: new Map(formulas),
      formats: new Map(formats),
      ...(merges && { merges }),
      ...(visibility && { visibility }),
    }),
  ),
});

export interface PageOptions extends Omit<HostOptions, 'workbook' | 'origin' | 'openFile'> {
  /** What this Excel finds in any workbook file it is given. */
  readonly file?: PlainWorkbook;
}

export class HostPage {
  host: SimulatedExcel | null = null;

  open(workbook: PlainWorkbook, { file, ...options }: PageOptions): void {
    const host = new SimulatedExcel({
      ...options,
      workbook: workbookOf(workbook),
      origin: location.origin,
      ...(file && { openFile: () => workbookOf(file) }),
    });
    this.host = host;
    const { frame } = openPane(host, document.body, 'taskpane.html');
    frame.title = 'pane';
  }

  get selection(): string {
    const { host } = this;
    if (!host) return '';
    const { sheet, area } = host.workbook.selection;
    return `${sheet.name}!${area.firstRow + 1},${area.firstColumn + 1}:${area.lastRow + 1},${area.lastColumn + 1}`;
  }
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}

window.hostPage = new HostPage();
