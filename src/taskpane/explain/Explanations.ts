/** Explanations of the open workbook: given, changed, removed, taken over from a sheet, each to be undone. */
import type { ReadBack } from '../engine/parts/explanations.ts';
import type { FindingView, Waiver } from '../engine/protocol.ts';
import type { Desk } from '../state/desk.ts';
import { Store } from '../state/store.ts';
import { dateOf } from '../state/timeOf.ts';

export type Given = Pick<Waiver, 'reason' | 'author' | 'date'>;

export interface ExplanationsState {
  /** What the form held for a finding when it was put aside. */
  readonly drafts: ReadonlyMap<string, string>;
  /** How many steps can be undone. */
  readonly steps: number;
}

/** Who explained last on this computer, in this browser. */
const AUTHOR = 'dabiao.author';
const STEPS_MAX = 20;

const sameKey = (a: Waiver, b: Waiver): boolean =>
  a.rule === b.rule &&
  a.school === b.school &&
  a.grade === b.grade &&
  a.class === b.class &&
  a.field === b.field &&
  a.item === b.item;

const sameWaiver = (a: Waiver, b: Waiver): boolean =>
  sameKey(a, b) && a.value === b.value && a.reason === b.reason && a.author === b.author && a.date === b.date;

/** New ones take the place of those about the same value, and of lapsed ones about the same row. */
const joined = (known: readonly Waiver[], more: readonly Waiver[], lapsed: readonly Waiver[]): Waiver[] => [
  ...known.filter(
    (one) =>
      !more.some(
        (other) =>
          sameKey(one, other) && (one.value === other.value || lapsed.some((gone) => sameWaiver(gone, one))),
      ),
  ),
  ...more,
];

export class Explanations {
  readonly store = new Store<ExplanationsState>({ drafts: new Map(), steps: 0 });
  readonly #desk: Desk;
  #before: (readonly Waiver[])[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Rows had no name of their own once. */
  get all(): readonly Waiver[] {
    return this.#desk.store.value.given.waivers.map((one) => ({ ...one, item: one.item ?? null }));
  }

  get today(): string {
    return dateOf(this.#desk.today());
  }

  /** Remembered on this computer where the browser allows it, else whoever explained last in this workbook. */
  get author(): string {
    try {
      const kept = localStorage.getItem(AUTHOR);
      if (kept !== null) return kept;
    } catch {
      // storage is shut in some of Excel's web views
    }
    return this.all.at(-1)?.author ?? '';
  }

  keepDraft(key: string, text: string): void {
    const drafts = new Map(this.store.value.drafts);
    drafts.set(key, text);
    this.store.set({ drafts });
  }

  async explain(findings: readonly FindingView[], given: Given): Promise<void> {
    const more = findings.flatMap(({ rule, received, about }): Waiver[] =>
      about ? [{ rule, ...about, value: received, ...given }] : [],
    );
    // of a finding that has outlived an explanation the old one goes
    const lapsed = findings.flatMap(({ rule, about, lapsed: gone }): Waiver[] =>
      about && gone ? [{ rule, ...about, ...gone }] : [],
    );
    this.#rememberAuthor(given.author);
    await this.#change(joined(this.all, more, lapsed));
  }

  change(waiver: Waiver, given: Given & Pick<Waiver, 'value'>): Promise<void> {
    this.#rememberAuthor(given.author);
    return this.#change(this.all.map((one) => (sameWaiver(one, waiver) ? { ...one, ...given } : one)));
  }

  remove(gone: readonly Waiver[]): Promise<void> {
    return this.#change(this.all.filter((one) => !gone.some((other) => sameWaiver(one, other))));
  }

  /** Those of a sheet; answers how many were new. */
  async takeOver({ waivers }: ReadBack): Promise<number> {
    const fresh = (waivers ?? []).filter((one) => !this.all.some((other) => sameWaiver(one, other)));
    if (fresh.length > 0) await this.#change(joined(this.all, fresh, []));
    return fresh.length;
  }

  async undo(): Promise<void> {
    const before = this.#before.at(-1);
    if (!before) return;
    await this.#desk.give({ waivers: before });
    this.#before = this.#before.slice(0, -1);
    this.store.set({ steps: this.#before.length });
  }

  async #change(waivers: readonly Waiver[]): Promise<void> {
    const before = this.all;
    await this.#desk.give({ waivers });
    this.#before = [...this.#before, before].slice(-STEPS_MAX);
    this.store.set({ steps: this.#before.length });
  }

  #rememberAuthor(author: string): void {
    try {
      localStorage.setItem(AUTHOR, author);
    } catch {
      // next time it is that of the last explanation
    }
  }
}
