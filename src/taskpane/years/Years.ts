/** What people say about two years: which sheets are last year's, which school was which. */
import type { SchoolId } from '../../core/check/report.ts';
import type { SameSchool } from '../engine/protocol.ts';
import type { Desk } from '../state/desk.ts';
import { Store } from '../state/store.ts';

export interface YearsState {
  /** Last year's workbook, read from a file; empty for none. */
  readonly file: string;
  /** The file that is being read. */
  readonly reading: string;
}

/** A code tells a school for ever, a name until it is written in another way. */
const nameOf = ({ name, code }: SchoolId): string => (code === '' ? name : code);

const isAbout = (a: SameSchool, b: SameSchool): boolean =>
  a.now === b.now &&
  (a.merged === undefined) === (b.merged === undefined) &&
  (a.merged === undefined || a.then === b.then);

export class Years {
  readonly store = new Store<YearsState>({ file: '', reading: '' });
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get said(): readonly SameSchool[] {
    return this.#desk.store.value.given.sameSchools;
  }

  same(now: SchoolId, then: SchoolId | null): Promise<void> {
    return this.#say({ now: nameOf(now), then: then && nameOf(then) });
  }

  merged(now: SchoolId, then: SchoolId, merged: boolean): Promise<void> {
    return this.#say({ now: nameOf(now), then: nameOf(then), merged });
  }

  takeBack(word: SameSchool): Promise<void> {
    return this.#desk.give({ sameSchools: this.said.filter((one) => one !== word) });
  }

  useSheet(sheet: string, use: boolean): Promise<void> {
    const { lastYear } = this.#desk.store.value.given;
    const others = lastYear.filter((name) => name !== sheet);
    return this.#desk.give({ lastYear: use ? [...others, sheet] : others });
  }

  async useFile(file: File): Promise<void> {
    this.store.set({ reading: file.name });
    try {
      const sheets = await this.#desk.book.readFile(new Uint8Array(await file.arrayBuffer()));
      await this.#desk.compareWith({ file: file.name, sheets });
      this.store.set({ file: file.name });
    } finally {
      this.store.set({ reading: '' });
    }
  }

  async dropFile(): Promise<void> {
    await this.#desk.compareWith(null);
    this.store.set({ file: '' });
  }

  #say(word: SameSchool): Promise<void> {
    return this.#desk.give({ sameSchools: [...this.said.filter((one) => !isAbout(one, word)), word] });
  }
}
