import type { HostOptions } from './host.ts';
import { SimulatedExcel } from './host.ts';
import { NodePage } from './nodeWindow.ts';

/** The simulated Excel with a page of the add-in in plain Node: for tests. */

export interface CustomFunctionError {
  readonly code: string;
  readonly message: string;
}

/** The part of the custom-functions runtime that an add-in uses. */
export interface CustomFunctionsApi {
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  associate(implementations: Readonly<Record<string, (...args: never[]) => unknown>>): void;
  readonly Error: new (code: string, message?: string) => CustomFunctionError;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

export interface AddIn {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsApi;
  /** The global object of the add-in's page. */
  readonly window: Readonly<Record<string, unknown>>;
  /** What `Office.onReady` gave. */
  readonly ready: Promise<{ host: Office.HostType | null; platform: Office.PlatformType | null }>;
}

export interface StartOptions {
  readonly globals?: Readonly<Record<string, unknown>>;
  /**
   * Whether calls above the claimed requirement sets fail with `ApiNotFound`, as in an old Excel. The shipped
   * Office.js leaves the check off and the refusal to Excel.
   */
  readonly checkRequirementSets?: boolean;
}

/** How long Office.js may take to load its files when it is never to get ready. */
const LOADING_MS = 5000;

export class NodeHost extends SimulatedExcel {
  #pages: NodePage[] = [];

  /** Loads Office.js into a new page and waits for `Office.onReady` (unless that is arranged never to come). */
  async startAddIn({ globals, checkRequirementSets = true }: StartOptions = {}): Promise<AddIn> {
    const { origin } = this.transport.identity;
    const page = new NodePage({
      origin,
      frameName: this.transport.frameName,
      toHost: (message) => void this.transport.receive(message),
      ...(globals ? { globals } : {}),
    });
    this.#pages.push(page);
    this.transport.connect(page, origin);
    page.run('office.js');
    const addIn = page.window as unknown as AddIn;
    const ready = addIn.Office.onReady();
    await (this.faults.neverReady ? loaded(page) : ready);
    const utility: unknown = Reflect.get(page.window['OfficeExtension'] as object, 'CommonUtility');
    Object.assign(utility as object, { _doApiNotSupportedCheck: checkRequirementSets });
    const { Office, Excel, OfficeExtension, CustomFunctions } = addIn;
    return { Office, Excel, OfficeExtension, CustomFunctions, window: page.window, ready };
  }

  /** Ends the pages with their timers. */
  async close(): Promise<void> {
    for (const page of this.#pages.splice(0)) page.close();
  }
}

const loaded = async (page: NodePage): Promise<void> => {
  for (const start = Date.now(); Date.now() - start < LOADING_MS;) {
    if (page.window['Excel'] !== undefined) return;
    await new Promise((go) => setTimeout(go, 5));
  }
};

/** A simulated Excel around a workbook, for an add-in in Node. */
export const openHost = async (options: HostOptions = {}): Promise<NodeHost> => new NodeHost(options);
