/** What happens on the page 县情景. Scenarios are kept in the workbook's settings and run again when its data change. */
import type { CountyAnswer, CountyView, Operation, Scenario } from '../../engine/parts/county.ts';
import type { Desk } from '../../state/desk.ts';
import { Store } from '../../state/store.ts';
import { countySay } from './words.ts';

/** Files carry this key for ever. */
export const SCENARIOS_KEY = 'scenarios';
export const COMPARED_MAX = 4;

export interface ScenariosState {
  readonly loading: boolean;
  readonly fault: string;
  /** Null: nothing was checked, or no table lists a school. */
  readonly county: CountyView | null;
  readonly scenarios: readonly Scenario[];
  /** Beside the scenarios; null while one is being run. */
  readonly answers: readonly (CountyAnswer | null)[];
  readonly chosen: number | null;
  readonly compared: readonly number[];
  readonly removed: { readonly scenario: Scenario; readonly at: number } | null;
}

export class Scenarios {
  readonly store = new Store<ScenariosState>({
    loading: true,
    fault: '',
    county: null,
    scenarios: [],
    answers: [],
    chosen: null,
    compared: [],
    removed: null,
  });
  readonly #desk: Desk;
  #serial = 0;
  #revision: number;
  #read = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#revision = desk.store.value.revision;
    desk.store.subscribe(() => {
      const { revision } = desk.store.value;
      if (revision === this.#revision) return;
      this.#revision = revision;
      void this.load();
    });
  }

  get #state(): ScenariosState {
    return this.store.value;
  }

  /** The county of the last check, what the workbook keeps, and all of it run. */
  async load(): Promise<void> {
    try {
      const { ask, book, lang } = this.#desk;
      if (!this.#read) {
        const scenarios = await ask('county', 'known', await book.setting(SCENARIOS_KEY));
        this.#read = true;
        this.store.set({ scenarios, answers: scenarios.map(() => null) });
      }
      const county = await ask('county', 'open', lang);
      this.store.set({ county, loading: false, fault: '' });
      if (county) await this.#run();
    } catch (error) {
      this.#failed(error);
    }
  }

  create(): void {
    const { scenarios } = this.#state;
    const say = countySay(this.#desk.lang);
    const names = new Set(scenarios.map(({ name }) => name));
    let number = scenarios.length + 1;
    while (names.has(say('newName', { number }))) number++;
    const name = say('newName', { number });
    this.#put([...scenarios, { name, operations: [] }], { chosen: scenarios.length, removed: null });
  }

  choose(chosen: number | null): void {
    this.store.set({ chosen });
  }

  rename(name: string): void {
    if (name.trim() === '') return;
    this.#change((scenario) => ({ ...scenario, name: name.trim() }));
  }

  /** Adds an operation if it is possible after those before it; answers why it isn't, empty when it was added. */
  async add(operation: Operation): Promise<string> {
    const { scenarios, chosen } = this.#state;
    const own = chosen === null ? undefined : scenarios[chosen];
    if (!own) return '';
    try {
      const answer = await this.#desk.ask('county', 'run', [...own.operations, operation], this.#desk.lang);
      if (!answer.ok && answer.at === own.operations.length) return answer.text;
      this.#change((scenario) => ({ ...scenario, operations: [...scenario.operations, operation] }));
    } catch (error) {
      this.#failed(error);
    }
    return '';
  }

  drop(at: number): void {
    this.#change((scenario) => ({ ...scenario, operations: scenario.operations.toSpliced(at, 1) }));
  }

  remove(at: number): void {
    const { scenarios, compared } = this.#state;
    const scenario = scenarios[at];
    if (!scenario) return;
    const left = compared.filter((one) => one !== at).map((one) => (one > at ? one - 1 : one));
    this.#put(scenarios.toSpliced(at, 1), { chosen: null, compared: left, removed: { scenario, at } });
  }

  bringBack(): void {
    const { scenarios, removed, compared } = this.#state;
    if (!removed) return;
    const moved = compared.map((one) => (one >= removed.at ? one + 1 : one));
    this.#put(scenarios.toSpliced(removed.at, 0, removed.scenario), { compared: moved, removed: null });
  }

  compare(at: number, wanted: boolean): void {
    const others = this.#state.compared.filter((one) => one !== at);
    this.store.set({
      compared: wanted ? [...others, at].sort((a, b) => a - b).slice(0, COMPARED_MAX) : others,
    });
  }

  #change(changed: (scenario: Scenario) => Scenario): void {
    const { scenarios, chosen } = this.#state;
    this.#put(scenarios.map((scenario, i) => (i === chosen ? changed(scenario) : scenario)));
  }

  #put(scenarios: readonly Scenario[], rest: Partial<ScenariosState> = {}): void {
    const before = new Map(
      this.#state.scenarios.map((scenario, i) => [scenario, this.#state.answers[i] ?? null]),
    );
    const answers = scenarios.map((scenario) => before.get(scenario) ?? null);
    this.store.set({ ...rest, scenarios, answers });
    this.#desk.remember(SCENARIOS_KEY, scenarios.length === 0 ? null : scenarios);
    void this.#run();
  }

  /** All scenarios on the data as they are; what was asked before and comes late is dropped. */
  async #run(): Promise<void> {
    const serial = ++this.#serial;
    const { scenarios, county } = this.#state;
    if (!county) return;
    try {
      for (const [i, { operations }] of scenarios.entries()) {
        const answer = await this.#desk.ask('county', 'run', operations, this.#desk.lang);
        if (serial !== this.#serial) return;
        this.store.set({ answers: this.#state.answers.map((old, k) => (k === i ? answer : old)), fault: '' });
      }
    } catch (error) {
      if (serial === this.#serial) this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.store.set({ loading: false, fault: error instanceof Error ? error.message : String(error) });
  }
}
