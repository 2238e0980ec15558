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
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly looks?: {
    readonly protected: boolean;
    readonly unlocked: readonly number[];
    readonly fills: readonly (readonly [number, string])[];
    readonly formats: readonly (readonly [number, string])[];
  };
}

export interface PlainWorkbook {
  readonly file: string;
  readonly sheets: readonly PlainSheet[];
}

const workbookOf = ({ file, sheets }: PlainWorkbook): Workbook => ({
  file,
  sheets: sheets.map(({ name, rows, texts, formulas, formats, merges, visibility, ...rest }) =>
    sheetOf(name, rows, {
      texts: new Map(texts),
      formulas: new Map(formulas),
      formats: new Map(formats),
      hiddenRows: new Set(rest.hiddenRows),
      hiddenColumns: new Set(rest.hiddenColumns),
      ...(merges && { merges }),
      ...(visibility && { visibility }),
      ...(rest.looks && {
        looks: {
          protected: rest.looks.protected,
          unlocked: new Set(rest.looks.unlocked),
          fills: new Map(rest.looks.fills),
          formats: new Map(rest.looks.formats),
        },
      }),
    }),
  ),
});

export interface PageOptions extends Omit<HostOptions, 'workbook' | 'origin' | 'openFile'> {
  /** What this Excel finds in any workbook file it is given. */
  readonly file?: PlainWorkbook;
  /** What it finds in a file whose bytes are the name of one of these. */
  readonly files?: readonly PlainWorkbook[];
}

export class HostPage {
  host: SimulatedExcel | null = null;

  open(workbook: PlainWorkbook, { file, files = [], ...options }: PageOptions): void {
    const host = new SimulatedExcel({
      ...options,
      workbook: workbookOf(workbook),
      origin: location.origin,
      ...((file || files.length > 0) && {
        openFile: (bytes: Uint8Array) => {
          const asked = new TextDecoder().decode(bytes);
          const found = files.find((one) => one.file === asked) ?? file;
          return found ? workbookOf(found) : null;
        },
      }),
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
