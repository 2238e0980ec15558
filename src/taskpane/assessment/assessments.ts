/** What the pages of the national assessments show and do; made once and kept while the pane is open. */
import { assessmentWords } from '../../core/messages/pane/assessment.ts';
import { Cancelled } from '../engine/client.ts';
import type { ChoiceChange, VerdictGiven } from '../engine/parts/assessment.ts';
import type { Recorded } from '../engine/protocol.ts';
import type { BalanceView, InclusiveView, SchoolView, WayView } from '../engine/views/assessment/types.ts';
import { sayOf } from '../say.ts';
import type { Desk } from '../state/desk.ts';
import { KEYS } from '../state/keys.ts';
import { Store } from '../state/store.ts';
import { dateOf } from '../state/timeOf.ts';

export interface AssessmentState {
  /** Of the check it was made from; 0 before. */
  readonly revision: number;
  readonly loading: boolean;
  /** Why it could not be made. */
  readonly fault: string | null;
  readonly balance: BalanceView | null;
  readonly inclusive: InclusiveView | null;
  readonly chosen: SchoolKey | null;
  readonly school: SchoolView | null;
  readonly way: WayView | null;
  /** What was done last, and what it was before. */
  readonly done: { readonly text: string; readonly before: Recorded | null } | null;
}

export interface SchoolKey {
  readonly stage: string;
  readonly key: string;
}

const START: AssessmentState = {
  revision: 0,
  loading: false,
  fault: null,
  balance: null,
  inclusive: null,
  chosen: null,
  school: null,
  way: null,
  done: null,
};

export class Assessments {
  readonly store = new Store<AssessmentState>(START);
  readonly #desk: Desk;
  /** Whose name was entered last: the next verdict is probably theirs. */
  #author = '';
  #wantsWay = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get author(): string {
    return this.#author;
  }

  /** Today as a date, `2024-11-05`. */
  get today(): string {
    return dateOf(this.#desk.today());
  }

  /** Brings everything up to a check. */
  async load(revision: number): Promise<void> {
    if (this.store.value.revision === revision && this.store.value.fault === null) return;
    this.store.set({ revision, loading: true, fault: null });
    try {
      const { chosen } = this.store.value;
      const [balance, inclusive, school, way] = await Promise.all([
        this.#desk.ask('assessment', 'balance'),
        this.#desk.ask('assessment', 'inclusive'),
        chosen === null ? null : this.#desk.ask('assessment', 'school', chosen),
        this.#wantsWay ? this.#desk.ask('assessment', 'way') : null,
      ]);
      if (this.store.value.revision !== revision) return;
      this.store.set({ loading: false, balance, inclusive, school, way, chosen: school && chosen });
    } catch (error) {
      if (this.store.value.revision !== revision) return;
      // a cancelled check comes back with the next one
      const text = error instanceof Error ? error.message : String(error);
      this.store.set({ loading: false, fault: error instanceof Cancelled ? null : text });
    }
  }

  open(chosen: SchoolKey | null): Promise<void> {
    this.store.set({ chosen, school: chosen === null ? null : this.store.value.school });
    return this.#quietly(async () => {
      if (chosen === null) return;
      await this.#desk.checked();
      const school = await this.#desk.ask('assessment', 'school', chosen);
      if (this.store.value.chosen === chosen) this.store.set({ school });
    });
  }

  /** Asked for when its part of the page is opened: it is the costliest of all. */
  wantWay(): Promise<void> {
    this.#wantsWay = true;
    return this.#quietly(async () => {
      await this.#desk.checked();
      this.store.set({ way: await this.#desk.ask('assessment', 'way') });
    });
  }

  jump(sheet: string, cells: string): Promise<void> {
    return this.#quietly(() => this.#desk.book.select(sheet, cells));
  }

  record(given: VerdictGiven, name: string): Promise<void> {
    this.#author = given.by;
    return this.#change('done.recorded', name, async ({ checklist, balance }) => ({
      balance,
      checklist: await this.#desk.ask('assessment', 'withVerdict', checklist, given),
    }));
  }

  takeBack(item: string, year: number, name: string): Promise<void> {
    return this.#change('done.removed', name, async ({ checklist, balance }) => ({
      balance,
      checklist: await this.#desk.ask('assessment', 'withoutVerdict', checklist, item, year),
    }));
  }

  choose(change: ChoiceChange, name: string): Promise<void> {
    return this.#change('done.chosen', name, async ({ checklist, balance }) => ({
      checklist,
      balance: await this.#desk.ask('assessment', 'withChoice', balance, change),
    }));
  }

  /** As it was before what was done last. */
  undo(): Promise<void> {
    const { done } = this.store.value;
    const before = done?.before ?? null;
    if (before === null) return Promise.resolve();
    return this.#quietly(async () => {
      await this.#keep(before);
      this.store.set({ done: { text: this.#words('done.undone', {}), before: null } });
    });
  }

  #words(code: keyof typeof assessmentWords, params: Readonly<Record<string, string>>): string {
    return sayOf(assessmentWords, this.#desk.lang)(code, params);
  }

  #quietly(work: () => Promise<void>): Promise<void> {
    return this.#desk.quietly(async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
      }
    });
  }

  #change(
    said: 'done.recorded' | 'done.removed' | 'done.chosen',
    name: string,
    make: (recorded: Recorded) => Promise<Recorded>,
  ): Promise<void> {
    return this.#quietly(async () => {
      const before = this.#desk.store.value.recorded;
      await this.#keep(await make(before));
      this.store.set({ done: { text: this.#words(said, { name }), before } });
    });
  }

  /** Kept in the workbook first: what can't be kept isn't used either. */
  async #keep(recorded: Recorded): Promise<void> {
    const { book, store } = this.#desk;
    const now = store.value.recorded;
    if (recorded.checklist !== now.checklist) await book.keep(KEYS.checklist, recorded.checklist ?? null);
    if (recorded.balance !== now.balance) await book.keep(KEYS.balance, recorded.balance ?? null);
    store.set({ recorded });
    this.#desk.again();
  }
}
