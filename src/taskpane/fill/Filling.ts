/** What happens in 填报 when something is chosen, decided or pressed. Kept while the pane is open. */
import { Cancelled } from '../engine/client.ts';
import type { Decided, Decision, FillOrder, SheetUse } from '../engine/parts/fill/views.ts';
import type { Desk } from '../state/desk.ts';
import { KEYS } from '../state/keys.ts';
import { Store } from '../state/store.ts';
import { Handover } from './handover.ts';
import { keepRecipe, keptRecipe } from './recipes.ts';
import { sheetsOf, UNREAD, type FillingState, type Opened } from './state.ts';
import { fillSay } from './words.ts';

/** Decisions are looked over together when they pause for so long. */
const PAUSE_MS = 200;

export class Filling {
  readonly store = new Store<FillingState>(UNREAD);
  readonly #desk: Desk;
  readonly #handover: Handover;
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #weighs = 0;
  #writing = false;
  #watches = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#handover = new Handover(desk.ask);
    let busy = desk.store.value.busy;
    desk.store.subscribe(() => {
      const { busy: now } = desk.store.value;
      // whatever else was done in the workbook, an undo above all: the form may be blank again
      if (busy && !now && !this.#writing && this.#state.filled) this.#set({ filled: false, after: null });
      busy = now;
    });
  }

  get #state(): FillingState {
    return this.store.value;
  }

  #set(change: Partial<FillingState>): void {
    this.store.set(change);
  }

  get #say() {
    return fillSay(this.#desk.lang);
  }

  /** Reads the open workbook, and proposes where it is plain what is to be filled from what. */
  read(): Promise<void> {
    return this.#run('reading', async (signal) => {
      const own = await this.#desk.book.read({
        signal,
        onProgress: (done, total) => this.#set({ percent: Math.round((100 * done) / Math.max(1, total)) }),
      });
      await this.#watch();
      this.#handover.begin(own);
      await this.#handover.complete(signal);
      const sheets = await this.#desk.ask('fill', 'sort', this.#desk.lang);
      const before = this.#state.uses;
      const uses = Object.fromEntries(sheets.map(({ name, use }) => [name, before[name] ?? use]));
      this.#set({
        sheets,
        uses,
        view: null,
        decisions: {},
        filled: false,
        after: null,
        recipe: null,
        noRecipe: false,
      });
      if (sheetsOf({ uses }, 'form').length > 0 && this.#hasData) await this.#propose(signal);
    });
  }

  /** Edits by people to what was read are told, once reading has begun. */
  async #watch(): Promise<void> {
    if (this.#watches) return;
    this.#watches = true;
    await this.#desk.book.watch((change) => {
      const { uses, edited } = this.#state;
      if (!change || edited.includes(change.sheet) || (uses[change.sheet] ?? 'none') === 'none') return;
      this.#set({ edited: [...edited, change.sheet] });
    });
  }

  get #hasData(): boolean {
    return this.#handover.files.length > 0 || sheetsOf(this.#state, 'data').length > 0;
  }

  /** Workbooks to fill from, by way of Excel. */
  addFiles(given: readonly File[]): Promise<void> {
    return this.#run('file', async (signal) => {
      for (const file of given) {
        if (signal.aborted) throw new Cancelled();
        this.#set({ what: file.name });
        const sheets = await this.#desk.book.readFile(new Uint8Array(await file.arrayBuffer()));
        const taken = file.name === this.#handover.own?.file;
        const name = taken ? this.#say('files.same', { name: file.name }) : file.name;
        const others = this.#handover.files.filter((one) => one.file !== name);
        this.#handover.files = [...others, { file: name, sheets }];
        this.#filesChanged();
      }
      if (sheetsOf(this.#state, 'form').length > 0 && this.#state.view === null) await this.#propose(signal);
    });
  }

  removeFile(name: string): void {
    this.#handover.files = this.#handover.files.filter(({ file }) => file !== name);
    this.#filesChanged();
  }

  #filesChanged(): void {
    const files = this.#handover.files.map(({ file, sheets }) => ({ name: file, sheets: sheets.length }));
    this.#set({ files, stale: this.#state.view !== null });
  }

  use(sheet: string, use: SheetUse): void {
    this.#set({ uses: { ...this.#state.uses, [sheet]: use }, stale: this.#state.view !== null });
  }

  choose(change: Partial<Pick<FillingState, 'year' | 'plan' | 'replace'>>): void {
    this.#set({ ...change, stale: this.#state.view !== null });
  }

  propose(): Promise<void> {
    return this.#run('proposing', (signal) => this.#propose(signal));
  }

  async #propose(signal: AbortSignal): Promise<void> {
    this.#set({ phase: 'proposing', percent: null });
    const { ask, book, lang, store } = this.#desk;
    const forms = sheetsOf(this.#state, 'form');
    const unread = forms.filter((name) => !this.#handover.forms.has(name));
    if (unread.length > 0)
      for (const sheet of await book.readForms(unread)) this.#handover.forms.set(sheet.name, sheet);
    await this.#handover.complete(signal);
    const { noRecipe } = this.#state;
    const recipe = this.#state.recipe ?? (noRecipe ? null : await this.#kept(forms));
    const order: FillOrder = {
      lang,
      forms,
      data: sheetsOf(this.#state, 'data'),
      files: this.#handover.files.map(({ file }) => file),
      year: this.#state.year,
      plan: this.#state.plan ?? store.value.plan,
      ownPlan: await book.setting(KEYS.own),
      recipe: recipe?.text ?? null,
      replace: this.#state.replace,
    };
    const view = await ask('fill', 'propose', order);
    if (signal.aborted) throw new Cancelled();
    const bad = view.recipeProblems.length > 0;
    const known = new Set(view.cells.map(({ id }) => id));
    const decisions = Object.fromEntries(
      Object.entries(this.#state.decisions).filter(([id]) => known.has(id)),
    );
    this.#set({
      ...{ view, decisions, stale: false, opened: null, weighed: null, filled: false, after: null },
      ...{ recipe: bad ? null : recipe, recipeText: null, shown: 'doubtful' },
    });
    await this.#weigh();
  }

  async #kept(forms: readonly string[]): Promise<FillingState['recipe']> {
    const text = await keptRecipe(this.#desk.book, forms);
    return text === null ? null : { text, file: null };
  }

  /** `decision` undefined: back to what was proposed. */
  decide(id: string, decision: Decision | undefined): void {
    const { [id]: _, ...others } = this.#state.decisions;
    const decisions = decision === undefined ? others : { ...others, [id]: decision };
    this.#set({ decisions, weighing: true, recipeText: null });
    this.#weighSoon();
  }

  open(opened: Opened | null): void {
    this.#set({ opened });
  }

  list(shown: FillingState['shown']): void {
    this.#set({ shown, opened: null });
  }

  write(change: Partial<Pick<FillingState, 'as' | 'audit'>>): void {
    this.#set(change);
    if (change.as !== undefined) this.#weighSoon();
  }

  #weighSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#told(() => this.#weigh()), PAUSE_MS);
  }

  get #decided(): Decided {
    const { decisions, as } = this.#state;
    return { lang: this.#desk.lang, decisions, as };
  }

  async #weigh(): Promise<void> {
    const serial = ++this.#weighs;
    this.#set({ weighing: true });
    const weighed = await this.#asked(() => this.#desk.ask('fill', 'weigh', this.#decided));
    if (serial === this.#weighs) this.#set({ weighed, weighing: false });
  }

  /** Asks the engine; where it has lost all it held, everything is handed over and proposed once more first. */
  async #asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Cancelled || this.#running) throw error;
      const { decisions } = this.#state;
      await this.propose();
      this.#set({ decisions });
      return ask();
    }
  }

  /** Writes what is decided into the form, keeps the recipe, and reads the form again. */
  async fillIn(): Promise<void> {
    const { book, ask } = this.#desk;
    const decided = this.#decided;
    this.#writing = true;
    let count = 0;
    try {
      await this.#desk.act(
        ({ count: done, name }) =>
          this.#say(name === '' ? 'fill.done' : 'fill.doneAudit', { count: done, sheet: name }),
        async () => {
          const entries = await this.#asked(() => ask('fill', 'entries', decided));
          const audit = this.#state.audit ? await ask('fill', 'audit', decided) : null;
          const done = await book.fillForm(entries, audit);
          ({ count } = done);
          return { ...done, notes: [...done.notes, ...(await this.#keepRecipe())] };
        },
      );
    } finally {
      this.#writing = false;
    }
    if (count === 0) return;
    this.#set({ filled: true });
    await this.#told(async () => {
      const sheets = await book.readForms(sheetsOf(this.#state, 'form'));
      this.#set({ after: await ask('fill', 'reread', sheets, decided) });
    });
  }

  async #keepRecipe(): Promise<string[]> {
    const { book, ask } = this.#desk;
    try {
      const text = await ask('fill', 'recipe', this.#state.decisions);
      await keepRecipe(book, sheetsOf(this.#state, 'form'), text);
      return [];
    } catch {
      return [this.#say('recipe.notKept')];
    }
  }

  writeAudit(): Promise<void> {
    return this.#desk.act(
      ({ name }) => this.#say('audit.done', { sheet: name }),
      async () => {
        const audit = await this.#asked(() => this.#desk.ask('fill', 'audit', this.#decided));
        return this.#desk.book.writeResults([audit]);
      },
    );
  }

  exportRecipe(): Promise<void> {
    return this.#told(async () => {
      const text = await this.#asked(() => this.#desk.ask('fill', 'recipe', this.#state.decisions));
      this.#set({ recipeText: text });
    });
  }

  importRecipe(file: File): Promise<void> {
    return this.#run('proposing', async (signal) => {
      const text = await file.text();
      const problems = await this.#desk.ask('fill', 'recipeProblems', text, this.#desk.lang);
      if (problems.length > 0)
        throw new Error(this.#say('recipe.bad', { name: file.name, why: problems.join('\n') }));
      this.#set({ recipe: { text, file: file.name }, noRecipe: false, decisions: {} });
      await this.#propose(signal);
    });
  }

  /** Proposes as if there were no recipe; the workbook keeps its own until the next filling. */
  forgetRecipe(): Promise<void> {
    this.#set({ recipe: null, noRecipe: true, decisions: {} });
    return this.propose();
  }

  cancel(): void {
    this.#running?.abort();
    // reading stops by itself between two answers of Excel; only the engine has to be ended
    if (this.#state.phase === 'proposing') this.#desk.stop();
  }

  async #run(phase: FillingState['phase'], work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    clearTimeout(this.#timer);
    this.#set({ phase, percent: null, fault: '', said: '' });
    try {
      await work(running.signal);
    } catch (error) {
      const cancelled = running.signal.aborted || error instanceof Cancelled;
      this.#set(cancelled ? { said: this.#say('cancelled') } : { fault: this.#reason(error) });
    } finally {
      this.#running = null;
      this.#set({ phase: 'idle', what: '', weighing: false });
    }
  }

  async #told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Cancelled) this.#set({ weighing: false });
      else this.#set({ weighing: false, fault: this.#reason(error) });
    }
  }

  /** What Excel refused is told in full; other faults with what the program says. */
  #reason(error: unknown): string {
    const problem: unknown = error instanceof Error ? Reflect.get(error, 'problem') : null;
    if (typeof problem === 'object' && problem !== null) return this.#desk.told(problem as never);
    return this.#say('failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}
