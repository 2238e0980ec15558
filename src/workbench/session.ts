import type { FUniver } from '@univerjs/core/facade';
import type { Value } from './host/calculation/values.ts';
import { FormulaError } from './host/calculation/values.ts';
import type { CustomArgument } from './host/calculation/evaluate.ts';
import { openPane } from './host/browser.ts';
import type { PaneFrame } from './host/browser.ts';
import type { FunctionsJson } from './host/functionRegistry.ts';
import { SimulatedExcel } from './host/host.ts';
import { Binding } from './grid/binding.ts';
import type { GridPlace } from './grid/functions.ts';
import type { Opened } from './files/open.ts';
import { dress } from './files/open.ts';

/** The namespace of the add-in's functions, as its manifest has it. */
export const NAMESPACE = 'EDU';

export interface SessionOptions {
  readonly grid: FUniver;
  readonly functions: FunctionsJson;
  /** Where the add-in's pane goes. */
  readonly side: HTMLElement;
  readonly paneAddress: string;
  readonly paneTitle: string;
}

/** The workbook that is open, with its host, its place in the grid and its pane; one at a time. */
export class Session {
  host: SimulatedExcel | undefined;
  binding: Binding | undefined;
  /** Told whenever the selection moves: the comment of its first cell, or an empty text. */
  onSelected: (comment: string) => void = () => {};
  #pane: PaneFrame | undefined;
  #theme: 'light' | 'dark' | undefined;

  constructor(private readonly options: SessionOptions) {}

  /** Opens a workbook in place of the one before; that one stays when this one can't be shown. */
  async open({ workbook, bytes }: Opened): Promise<void> {
    const { functions, grid } = this.options;
    const host = new SimulatedExcel({
      workbook,
      origin: location.origin,
      requirementSets: 'latest',
      functions: { namespace: NAMESPACE, json: functions },
    });
    await dress(host, bytes);
    const before = this.binding;
    this.#pane?.remove();
    this.#pane = undefined;
    this.host = host;
    this.binding = new Binding(grid, host, (comment) => this.onSelected(comment));
    before?.close();
    this.openPane();
  }

  /** Puts the add-in beside the workbook, anew if it is there already. */
  openPane(): void {
    const { side, paneAddress, paneTitle } = this.options;
    if (!this.host) return;
    this.#pane?.remove();
    this.#pane = openPane(this.host, side, paneAddress);
    this.#pane.frame.title = paneTitle;
    this.#pane.frame.addEventListener('load', () => this.#dressPane());
  }

  /** Excel's own theme: on a computer Office.js tells it, on the web it doesn't; here the page sets what it would. */
  setTheme(theme: 'light' | 'dark' | undefined): void {
    this.#theme = theme;
    this.#dressPane();
  }

  #dressPane(): void {
    const root = this.#pane?.frame.contentDocument?.documentElement;
    if (!root) return;
    if (this.#theme) root.dataset['theme'] = this.#theme;
    else delete root.dataset['theme'];
  }

  /** A cell of the grid asks the add-in for a function's value. */
  readonly ask = (storedName: string, args: readonly CustomArgument[], place: GridPlace): Value | null => {
    const sheet = this.host?.workbook.findSheet(place.sheetId);
    const value =
      sheet &&
      this.host?.customFunctions.call(storedName, args, { sheet, row: place.row, column: place.column });
    if (value === null || value === undefined) throw new FormulaError('#NAME?');
    return value;
  };
}
