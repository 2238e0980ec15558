import type { Workbook as CoreWorkbook } from '../../core/values/workbook.ts';
import { appContext } from './appContext.ts';
import type { CellPlace, Evaluator } from './calculation/calculator.ts';
import { Calculator } from './calculation/calculator.ts';
import type { HostContext } from './context.ts';
import { fullAddress } from './context.ts';
import { CustomFunctions } from './customFunctions.ts';
import type { Blanks } from './functionArguments.ts';
import { Engine } from './engine.ts';
import { Events } from './events.ts';
import type { FaultPlan } from './faults.ts';
import { Faults } from './faults.ts';
import { FunctionRegistry } from './functionRegistry.ts';
import type { FunctionsJson } from './functionRegistry.ts';
import { Meter } from './meter.ts';
import { coreWorkbook, modelOf } from './model/convert.ts';
import type { Reference, WorkbookModel } from './model/workbook.ts';
import { PaneState, services } from './objects/services.ts';
import { Workbook } from './objects/Workbook.ts';
import { MessageCategory, RIBBON_ACTION_INVOKED } from './protocol.ts';
import type { RequirementSets } from './requirements.ts';
import { requirementSets } from './requirements.ts';
import { RichApi } from './richApi.ts';
import { Settings } from './settings.ts';
import type { Answer, CallHandler } from './transport.ts';
import { Transport } from './transport.ts';
import { User } from './user.ts';
import { documentCall } from './documentCalls.ts';

export interface HostOptions {
  readonly workbook?: CoreWorkbook;
  /** The default is Office LTSC 2021; see `requirements.ts`. */
  readonly requirementSets?: 'ltsc2021' | 'latest' | RequirementSets;
  readonly faults?: FaultPlan;
  readonly locale?: string;
  /** Settings that the workbook already carries. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Custom functions the add-in declares, with their namespace. */
  readonly functions?: { readonly namespace: string; readonly json: FunctionsJson };
  readonly blanks?: Blanks;
  readonly evaluator?: Evaluator;
  /** Reads a workbook file whose sheets the add-in inserts; null: Excel can't open it. */
  readonly openFile?: (bytes: Uint8Array) => CoreWorkbook | null;
  /** The origin the add-in's page sees its host at; https. */
  readonly origin?: string;
}

const PANE_VISIBILITY_CHANGED = 65539;
const EMPTY_WORKBOOK: CoreWorkbook = { file: '工作簿1.xlsx', sheets: [] };

let hosts = 0;

/**
 * A simulated Excel around one workbook: Office.js, unmodified, talks to it as to Excel on the web. It stands in for
 * Excel in tests and in the workbench; it is not Excel (number formats, dates, recalculation order, undo).
 */
export class SimulatedExcel implements CallHandler {
  readonly workbook: WorkbookModel;
  readonly meter = new Meter();
  readonly faults: Faults;
  readonly settings = new Settings();
  readonly requirements: RequirementSets;
  readonly functions = new FunctionRegistry();
  readonly customFunctions: CustomFunctions;
  readonly pane = new PaneState();
  readonly transport: Transport;
  readonly user: User;
  /** Called when cells have new values or looks, for a grid that shows them. */
  onCellsChanged: () => void = () => {};
  /** Awaited before each batch: a grid that calculates brings its formulas up to date, as Excel does. */
  beforeBatch: () => Promise<void> = () => Promise.resolve();
  readonly #engine: Engine;
  readonly #richApi: RichApi;
  readonly #calculator: Calculator;
  readonly #events = new Events();
  readonly #openFile: HostOptions['openFile'];
  #ribbonCommands = new Map<string, (status: unknown) => void>();

  constructor(options: HostOptions = {}) {
    this.workbook = modelOf(options.workbook ?? EMPTY_WORKBOOK);
    this.faults = new Faults(options.faults);
    this.requirements = requirementSets(options.requirementSets);
    for (const [key, value] of Object.entries(options.settings ?? {})) this.settings.set(key, value);
    if (options.functions) this.functions.register(options.functions.namespace, options.functions.json);
    hosts++;
    const identity = {
      conversation: `_xdm_conversation${hosts}`,
      appId: `app${hosts}`,
      origin: options.origin ?? 'https://localhost',
      locale: options.locale ?? 'zh-CN',
    };
    this.transport = new Transport(identity, this);
    this.customFunctions = new CustomFunctions(
      this.functions,
      this.meter,
      (messages) => this.transport.notify(messages),
      (places) => this.#functionsSettled(places),
    );
    if (options.blanks) this.customFunctions.blanks = options.blanks;
    this.#calculator = new Calculator(
      this.workbook,
      (name, args, place) => this.customFunctions.call(name, args, place),
      fullAddress,
      (place) => this.customFunctions.forget(place),
    );
    if (options.evaluator) this.#calculator.evaluator = options.evaluator;
    this.#openFile = options.openFile;
    const context = this.#context();
    this.#engine = new Engine(
      new Map([
        ['', new Workbook(context)],
        ...services(this.customFunctions, this.pane, (visible) => this.#paneChanged(visible)),
      ]),
      this.#events,
    );
    this.#richApi = new RichApi(this.#engine, this.meter, this.faults);
    this.user = new User(context, this.faults, () => this.settle());
  }

  /** How many objects the add-in keeps alive between syncs. */
  get trackedObjects(): number {
    return this.#engine.references.count;
  }

  get calculator(): Calculator {
    return this.#calculator;
  }

  /** The workbook as the core would read it. */
  toWorkbook(): CoreWorkbook {
    return coreWorkbook(this.workbook);
  }

  /** Resolves when formulas and custom functions have come to rest. */
  async calculated(): Promise<void> {
    this.settle();
    await this.customFunctions.idle();
  }

  /** Presses a button of the ribbon; resolves when the add-in says it is done. */
  pressRibbonButton(functionName: string, controlId = 'button'): Promise<unknown> {
    const id = `command${this.#ribbonCommands.size + 1}`;
    const source = JSON.stringify({ source: { id: controlId } });
    return new Promise((done) => {
      this.#ribbonCommands.set(id, done);
      this.transport.deliver('appCommandInvoked', [id, functionName, source]);
    });
  }

  /** Runs an action of a shared runtime, as a keyboard shortcut does. */
  runAction(name: string): void {
    const text = JSON.stringify([name, null]);
    this.transport.notify([[MessageCategory.ribbonAction, RIBBON_ACTION_INVOKED, '', text, 0, false]]);
  }

  async call(name: string, data: unknown): Promise<Answer | undefined> {
    const { identity } = this.transport;
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        if (this.faults.neverReady) return undefined;
        return appContext(identity, this.workbook.file, this.settings.serialised, this.requirements);
      case 'ContextActivationManager_notifyHost':
        return undefined;
      case 'executeMethod': {
        await this.beforeBatch();
        const answer = await documentCall(data, this.settings, this.#richApi, (id, status) => {
          this.#ribbonCommands.get(id)?.(status);
          this.#ribbonCommands.delete(id);
        });
        queueMicrotask(() => this.settle());
        return answer;
      }
      default:
        return null;
    }
  }

  /** After a batch or a user's action: calculate, then tell the add-in what happened. */
  settle(): void {
    this.#calculator.calculate();
    this.customFunctions.tellIdle();
    this.transport.notify(this.#events.take());
    this.onCellsChanged();
  }

  #context(): HostContext {
    return {
      workbook: this.workbook,
      calculator: this.#calculator,
      events: this.#events,
      meter: this.meter,
      settings: this.settings,
      functions: this.functions,
      openFile: this.#openFile,
      selectionMoved: (reference) => this.#selectionMoved(reference),
    };
  }

  #selectionMoved(reference: Reference): void {
    const address = fullAddress(reference).split('!').at(-1);
    this.#events.raise('SelectionChanged', reference.sheet, { address });
    this.transport.raise('documentSelectionChanged', {});
  }

  #functionsSettled(places: readonly CellPlace[]): void {
    for (const place of places) this.#calculator.resumed(place);
    this.settle();
  }

  #paneChanged(visible: boolean): void {
    const text = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.transport.notify([[MessageCategory.objectEvent, PANE_VISIBILITY_CHANGED, '', text, 0, false]]);
  }
}
