/** What the pane does when something is pressed or edited. Views call it and watch its store; it never draws. */
import { message, type Message } from '../../core/messages/index.ts';
import type { Workbook } from '../../core/values/workbook.ts';
import type { View } from '../../excel/pane.ts';
import type { Change, Done, WorkbookPort } from '../book/port.ts';
import { Cancelled, type EngineClient } from '../engine/client.ts';
import { feedReference, feedSheets, feedWorkbook, type Call } from '../engine/feed.ts';
import { applied } from '../engine/listChange.ts';
import type { CheckAnswer, ColumnView, FindingView, Given, OwnPlanSource } from '../engine/protocol.ts';
import { stopIfCancelled } from '../engine/stop.ts';
import type { PaneSay } from '../say.ts';
import { Acts } from './acts.ts';
import { catchUp } from './catchUp.ts';
import { Changes } from './changes.ts';
import { deskOf, type Desk } from './desk.ts';
import { givenFrom, keptIn } from './given.ts';
import { KEYS } from './keys.ts';
import {
  censusYearOf,
  initialState,
  PANE_VIEWS,
  type Notice,
  type PaneState,
  type PaneView,
} from './paneState.ts';
import { Store } from './store.ts';
import { timeOf } from './timeOf.ts';
import { withWord, wordsFrom } from './wordsOnColumns.ts';

export interface ControllerParts {
  readonly book: WorkbookPort;
  readonly engine: EngineClient;
  readonly say: PaneSay;
  /** A message of the adapter in the pane's language. */
  readonly told: (message: Message) => string;
  readonly today: () => Date;
  /** Shows the help page over the pane. */
  readonly help: () => Promise<void>;
}

/** Edits are followed up together when the user pauses for so long. */
const PAUSE_MS = 120;

/** Shares of the progress bar. */
const READ = 50;
const SENT = 60;

export class Controller {
  readonly store: Store<PaneState>;
  readonly #parts: ControllerParts;
  readonly #acts: Acts;
  readonly #changes = new Changes();
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loaded = false;
  #reference: Workbook | null = null;

  constructor(parts: ControllerParts, lang: PaneState['lang']) {
    this.#parts = parts;
    this.store = new Store(initialState(lang));
    this.#acts = new Acts(parts, this.store, (change) => this.#edited(change));
    this.desk = deskOf({
      ...{ lang, store: this.store, book: parts.book, told: parts.told, today: parts.today },
      ask: (part, ask, ...args) => parts.engine.callPart(part, ask, ...args),
      stop: () => this.#stop(),
      checked: () => this.#reload(),
      act: (said, work) => this.#acts.act(said, work),
      quietly: (work) => this.#acts.quietly(work),
      remember: (key, value) => this.#remember(key, value),
      again: () => this.#again(),
      give: (given) => this.#give(given),
      compareWith: (reference) => this.#compareWith(reference),
    });
  }

  /** For views that are loaded on demand. */
  readonly desk: Desk;

  readonly #call: Call = (ask, ...args) => this.#parts.engine.call(ask, ...args);

  get #state(): PaneState {
    return this.store.value;
  }

  /** Brings up plans, what the workbook remembers, and the watch over edits. */
  async start(): Promise<void> {
    try {
      await this.#begin();
    } catch (error) {
      this.#acts.fault(error);
    }
  }

  async #begin(): Promise<void> {
    const { book } = this.#parts;
    const { plans, fields } = await this.#call('start', this.#state.lang);
    const kept = await keptIn(book);
    const { [KEYS.plan]: plan, [KEYS.year]: year, [KEYS.words]: words, [KEYS.own]: own } = kept;
    let all = plans;
    if (own !== null && own !== undefined) {
      const item = await this.#call('useOwnPlan', own).catch(() => null);
      if (item) all = [...plans, item];
    }
    this.store.set({
      plans: all,
      fields,
      plan: all.some(({ id }) => id === plan) ? String(plan) : this.#state.plan,
      year: typeof year === 'number' ? year : null,
      words: wordsFrom(words),
      given: givenFrom(kept),
      recorded: { checklist: kept[KEYS.checklist], balance: kept[KEYS.balance] },
    });
    await this.#acts.lookForUndo();
    await book.watch((change) => {
      if (this.#state.notice?.kind === 'done') this.dismiss();
      this.#edited(change);
    });
  }

  show(view: PaneView): void {
    const { notice } = this.#state;
    this.store.set({ view, notice: notice?.kind === 'fault' ? notice : null });
  }

  /** What a ribbon button or the page's address asks for; done when it resolves. */
  async open(asked: View): Promise<void> {
    const view = PANE_VIEWS.find((one) => one === asked);
    if (view) this.show(view);
    else if (this.#state.busy) this.note({ kind: 'hint', text: this.#parts.say('act.busy') });
    else if (asked === 'freeze') await this.freeze();
    else if (asked === 'help') await this.#acts.quietly(this.#parts.help);
    else this.note({ kind: 'hint', text: this.#parts.told(message('excel-view-missing')) });
  }

  /** For whoever helps: which Excel, what was done last. Nothing of the workbook. */
  diagnostics(): string {
    return [this.#state.notice?.text ?? '', this.#parts.book.diagnostics()].join('\n');
  }

  dismiss(): void {
    this.store.set({ notice: null });
  }

  note(notice: Notice): void {
    this.#acts.note(notice);
  }

  choosePlan(plan: string): void {
    this.store.set({ plan });
    this.#remember(KEYS.plan, plan);
    this.#again();
  }

  chooseYear(year: number | null): void {
    this.store.set({ year });
    this.#remember(KEYS.year, year);
    this.#again();
  }

  /** `field` null leaves the column out, undefined takes a correction back. */
  correct(sheet: string, column: ColumnView, field: string | null | undefined): void {
    this.#setWords(withWord(this.#state.words, sheet, column, field));
  }

  forgetCorrections(): void {
    this.#setWords([]);
  }

  /** Reads and checks the whole workbook. */
  async check(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const { book, engine } = this.#parts;
    clearTimeout(this.#timer);
    this.#changes.take();
    this.store.set({ phase: 'reading', percent: 0, notice: null });
    try {
      const workbook = await book.read({
        signal,
        onProgress: (done, total) => this.store.set({ percent: share(done, total, 0, READ) }),
      });
      stopIfCancelled(signal);
      this.#changes.read(workbook.sheets);
      this.store.set({ phase: 'sending', percent: READ });
      await feedWorkbook(this.#call, workbook, signal, (done, total) =>
        this.store.set({ percent: share(done, total, READ, SENT) }),
      );
      if (this.#reference) await feedReference(this.#call, this.#reference);
      this.store.set({ phase: 'checking', percent: SENT });
      engine.onProgress = (done, total) => this.store.set({ percent: share(done, total, SENT, 100) });
      this.#loaded = true;
      this.#take(await this.#call('check', this.#order()), 'check.done');
    } catch (error) {
      if (signal.aborted || error instanceof Cancelled) {
        this.note({ kind: 'hint', text: this.#parts.say('check.cancelled') });
      } else this.#acts.fault(error);
    } finally {
      this.#running = null;
      this.store.set({ phase: 'idle' });
    }
    if (this.#changes.any) this.#follow();
  }

  cancel(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#stop();
  }

  /** The thread holds half a workbook then: the result before stays in view, the next check begins anew. */
  #stop(): void {
    this.#loaded = false;
    this.#parts.engine.cancel();
  }

  select(sheet: string, cells: string): Promise<void> {
    return this.#acts.quietly(() => this.#parts.book.select(sheet, cells));
  }

  mark(findings: readonly FindingView[]): Promise<void> {
    return this.#acts.act(this.#said('act.mark.done'), () => this.#parts.book.mark(findings));
  }

  clearMarks(): Promise<void> {
    return this.#acts.act(this.#said('act.clear.done'), () => this.#parts.book.clearMarks());
  }

  writeResults(): Promise<void> {
    return this.#acts.act(this.#said('act.results.done'), async () => {
      await this.#reload();
      const { book, engine, today } = this.#parts;
      return book.writeResults(await engine.callPart('results', 'sheets', timeOf(today())));
    });
  }

  freeze(): Promise<void> {
    return this.#acts.act(null, () => this.#parts.book.freeze());
  }

  undo(): Promise<void> {
    return this.#acts.act(this.#said('act.undo.done'), () => this.#parts.book.undo());
  }

  targets(plan: string) {
    return this.#call('targets', plan);
  }

  /** Reads an own plan and uses it; throws with what is wrong in words. */
  async readOwnPlan(
    source: OwnPlanSource,
  ): Promise<{ readonly count: number; readonly remarks: readonly string[] }> {
    if (source.sheet !== undefined) {
      const sheets = await this.#parts.book.readSheets([source.sheet]);
      await feedSheets(this.#call, sheets);
    }
    const { plan, pack, remarks } = await this.#call('readOwnPlan', source);
    const plans = [...this.#state.plans.filter(({ id }) => id !== plan.id), plan];
    this.store.set({ plans, plan: plan.id });
    const kept = await this.#parts.book.keep(KEYS.own, pack).then(
      () => [],
      () => [this.#parts.say('plans.tooLarge')],
    );
    this.#remember(KEYS.plan, plan.id);
    this.#again();
    return { count: plan.targets, remarks: [...remarks, ...kept] };
  }

  activeSheet(): Promise<string> {
    return this.#parts.book.activeSheet();
  }

  #order() {
    const { plan, year, words, given, recorded } = this.#state;
    return { plan, year, words, given, recorded, fallbackYear: censusYearOf(this.#parts.today()) };
  }

  #take({ summary, findings, indicators }: CheckAnswer, said: 'check.done' | 'check.updated'): void {
    const state = this.#state;
    const next = applied(state.findings, findings);
    this.store.set({
      summary,
      revision: state.revision + 1,
      findings: next,
      indicators: applied(state.indicators, indicators),
      percent: 100,
      // what a button did stays in view when the check follows it up
      notice:
        state.notice?.kind === 'done' && said === 'check.updated'
          ? state.notice
          : { kind: 'said', text: this.#parts.say(said, { count: next.length }) },
    });
  }

  /** Kept in the workbook first: what can't be kept isn't used either. */
  async #give(given: Partial<Given>): Promise<void> {
    for (const key of Object.keys(given) as (keyof Given)[])
      await this.#parts.book.keep(KEYS[key], given[key]?.length ? given[key] : null);
    this.store.set({ given: { ...this.#state.given, ...given } });
    this.#again();
  }

  async #compareWith(reference: Workbook | null): Promise<void> {
    this.#reference = reference;
    if (!this.#loaded) return;
    await (reference ? feedReference(this.#call, reference) : this.#call('openReference', null));
    this.#again();
  }

  #setWords(words: PaneState['words']): void {
    this.store.set({ words });
    this.#remember(KEYS.words, words);
    this.#again();
  }

  #remember(key: string, value: unknown): void {
    void this.#acts.quietly(() => this.#parts.book.keep(key, value));
  }

  /** Another plan, year or mapping for the workbook the engine holds already. */
  #again(): void {
    if (!this.#state.summary) return;
    if (!this.#loaded) void this.check();
    else this.#follow();
  }

  #edited(change: Change | null): void {
    if (!this.#state.summary && !this.#running) return;
    this.#changes.add(change);
    if (this.#running || !this.#loaded) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), PAUSE_MS);
  }

  #following: Promise<void> | null = null;
  #followAgain = false;

  /** Brings the engine's sheets up to the edits and checks what they touch. */
  #follow(): void {
    if (this.#running) return;
    if (this.#following) {
      this.#followAgain = true;
      return;
    }
    this.store.set({ updating: true });
    this.#following = this.#catchUp()
      .catch((error: unknown) => {
        if (!(error instanceof Cancelled)) this.#acts.fault(error);
      })
      .finally(() => {
        this.#following = null;
        this.store.set({ updating: false });
        if (!this.#followAgain && !this.#changes.any) return;
        this.#followAgain = false;
        this.#follow();
      });
  }

  async #catchUp(): Promise<void> {
    const known = new Set(this.#state.summary?.tables.map(({ sheet }) => sheet));
    await catchUp(this.#call, this.#parts.book, this.#changes, known);
    this.#take(await this.#call('check', this.#order()), 'check.updated');
  }

  async #reload(): Promise<void> {
    if (!this.#loaded) await this.check();
    if (!this.#loaded) throw new Cancelled();
  }

  #said(code: 'act.mark.done' | 'act.clear.done' | 'act.results.done' | 'act.undo.done') {
    return ({ count, name }: Done): string => this.#parts.say(code, { count, sheet: name, action: name });
  }
}

const share = (done: number, total: number, from: number, to: number): number =>
  Math.round(from + (total > 0 ? Math.min(1, done / total) : 0) * (to - from));
