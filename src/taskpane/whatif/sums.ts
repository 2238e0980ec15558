/** What happens in 试算 when something is chosen or typed. Kept while the pane is open. */
import type { Asker } from '../engine/parts/whatif.ts';
import type { AnswerView, Draft, Drafts, QuestionItem, QuestionView } from '../engine/parts/whatif/views.ts';
import type { Desk } from '../state/desk.ts';
import { censusYearOf } from '../state/paneState.ts';
import { Store } from '../state/store.ts';
import { whatIfSay } from './words.ts';

/** One way of filling in a question: only what was typed is kept, the rest follows the tables. */
export interface Column {
  readonly drafts: Drafts;
  readonly answer: AnswerView | null;
}

export interface SumsState {
  readonly items: readonly QuestionItem[];
  readonly search: string;
  /** Ids that fit the search; null while nothing is searched for. */
  readonly found: readonly string[] | null;
  readonly chosen: string | null;
  readonly columns: readonly Column[];
  /** The column being filled in. */
  readonly at: number;
  readonly view: QuestionView | null;
  readonly working: boolean;
  readonly fault: string;
  /** The column removed last, to bring back. */
  readonly removed: { readonly column: Column; readonly at: number } | null;
}

export const COLUMNS_MAX = 4;
export const letterOf = (column: number): string => 'ABCD'.charAt(column);

/** Typing is answered when it pauses for so long. */
const PAUSE_MS = 150;
const EMPTY: Column = { drafts: {}, answer: null };

type Kept = Pick<SumsState, 'columns' | 'at'>;

export class Sums {
  readonly store = new Store<SumsState>({
    items: [],
    search: '',
    found: null,
    chosen: null,
    columns: [EMPTY],
    at: 0,
    view: null,
    working: false,
    fault: '',
    removed: null,
  });
  readonly #desk: Desk;
  readonly #kept = new Map<string, Kept>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #serial = 0;
  #searched = 0;
  #revision = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#revision = desk.store.value.revision;
    desk.store.subscribe(() => {
      const { revision } = desk.store.value;
      if (revision === this.#revision) return;
      this.#revision = revision;
      if (this.#state.chosen !== null) void this.#refresh();
    });
  }

  get #state(): SumsState {
    return this.store.value;
  }

  get #asker(): Asker {
    const { lang, store, today } = this.#desk;
    return { lang, year: store.value.year ?? censusYearOf(today()) };
  }

  async load(): Promise<void> {
    if (this.#state.items.length > 0) return;
    try {
      this.store.set({ items: await this.#desk.ask('whatif', 'list', this.#asker), fault: '' });
    } catch (error) {
      this.#failed(error);
    }
  }

  async search(text: string): Promise<void> {
    const serial = ++this.#searched;
    this.store.set({ search: text });
    if (text.trim() === '') return this.store.set({ found: null });
    try {
      const found = await this.#desk.ask('whatif', 'find', text);
      if (serial === this.#searched) this.store.set({ found });
    } catch (error) {
      this.#failed(error);
    }
  }

  choose(id: string): void {
    const kept = this.#kept.get(id) ?? { columns: [EMPTY], at: 0 };
    this.store.set({ chosen: id, ...kept, view: null, removed: null, fault: '' });
    void this.#refresh();
  }

  back(): void {
    this.#serial++;
    this.#keep();
    this.store.set({ chosen: null, view: null, working: false, fault: '' });
  }

  /** `draft` undefined: back to what the tables or the default say. */
  type(key: string, draft: Draft | undefined): void {
    const { columns, at, view } = this.#state;
    const next = columns.map((column, i): Column => {
      if (i !== at) return column;
      const { [key]: _, ...others } = column.drafts;
      return { ...column, drafts: draft === undefined ? others : { ...others, [key]: draft } };
    });
    this.store.set({ columns: next, working: true });
    this.#keep();
    clearTimeout(this.#timer);
    const leads = view?.inputs.find((one) => one.key === key)?.leads === true || draft === undefined;
    this.#timer = setTimeout(() => void (leads ? this.#refresh() : this.#answer([at])), PAUSE_MS);
  }

  show(at: number): void {
    this.store.set({ at });
    void this.#refresh();
  }

  copy(): void {
    const { columns, at } = this.#state;
    const own = columns[at];
    if (!own || columns.length >= COLUMNS_MAX) return;
    this.store.set({ columns: [...columns, own], at: columns.length, removed: null });
    void this.#refresh();
  }

  remove(at: number): void {
    const { columns } = this.#state;
    const column = columns[at];
    if (!column || columns.length === 1) return;
    const left = columns.filter((_, i) => i !== at);
    this.store.set({ columns: left, at: Math.min(at, left.length - 1), removed: { column, at } });
    void this.#refresh();
  }

  bringBack(): void {
    const { columns, removed } = this.#state;
    if (!removed || columns.length >= COLUMNS_MAX) return;
    this.store.set({
      columns: columns.toSpliced(removed.at, 0, removed.column),
      at: removed.at,
      removed: null,
    });
    void this.#refresh();
  }

  write(): Promise<void> {
    const { chosen, columns, at, view } = this.#state;
    const own = columns[at];
    const say = whatIfSay(this.#desk.lang);
    if (chosen === null || !own || !view) return Promise.resolve();
    const { number } = view;
    const name =
      columns.length > 1
        ? say('write.nameOf', { number, letter: letterOf(at) })
        : say('write.name', { number });
    return this.#desk.act(
      ({ name: sheet }) => say('write.done', { sheet }),
      async () =>
        this.#desk.book.writeSum(
          await this.#desk.ask('whatif', 'sheet', chosen, own.drafts, name, this.#asker),
        ),
    );
  }

  retry(): void {
    this.store.set({ fault: '' });
    if (this.#state.chosen === null) void this.load();
    else void this.#refresh();
  }

  #keep(): void {
    const { chosen, columns, at } = this.#state;
    if (chosen !== null) this.#kept.set(chosen, { columns, at });
  }

  /** Fields and all answers anew; answers that come after a newer question was asked are dropped. */
  async #refresh(): Promise<void> {
    const { chosen, columns, at } = this.#state;
    if (chosen === null) return;
    this.#keep();
    clearTimeout(this.#timer);
    const serial = ++this.#serial;
    this.store.set({ working: true });
    try {
      const view = await this.#desk.ask('whatif', 'open', chosen, columns[at]?.drafts ?? {}, this.#asker);
      if (serial !== this.#serial) return;
      this.store.set({ view });
      await this.#answer(columns.map((_, i) => i));
    } catch (error) {
      if (serial === this.#serial) this.#failed(error);
    }
  }

  async #answer(which: readonly number[]): Promise<void> {
    const { chosen } = this.#state;
    if (chosen === null) return;
    const serial = ++this.#serial;
    try {
      for (const i of which) {
        const drafts = this.#state.columns[i]?.drafts;
        if (!drafts) continue;
        const answer = await this.#desk.ask('whatif', 'answer', chosen, drafts, this.#asker);
        if (serial !== this.#serial) return;
        this.store.set({
          columns: this.#state.columns.map((column, k) => (k === i ? { ...column, answer } : column)),
          fault: '',
        });
      }
      this.store.set({ working: false });
      this.#keep();
    } catch (error) {
      if (serial === this.#serial) this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.store.set({ working: false, fault: error instanceof Error ? error.message : String(error) });
  }
}
