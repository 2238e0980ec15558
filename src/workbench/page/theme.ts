import { remember, remembered } from './memory.ts';
import { part } from './say.ts';

/** Light or dark: as the system has it, until the button says otherwise. */
export class Theme {
  #dark: boolean;
  #listeners: ((dark: boolean) => void)[] = [];

  constructor() {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const chosen = remembered('theme');
    this.#dark = chosen ? chosen === 'dark' : system.matches;
    system.addEventListener('change', ({ matches }) => {
      if (!remembered('theme')) this.#set(matches);
    });
    part('dark').addEventListener('click', () => {
      remember('theme', this.#dark ? 'light' : 'dark');
      this.#set(!this.#dark);
    });
    this.#set(this.#dark);
  }

  get dark(): boolean {
    return this.#dark;
  }

  onChange(listener: (dark: boolean) => void): void {
    this.#listeners.push(listener);
  }

  #set(dark: boolean): void {
    this.#dark = dark;
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    part('dark').setAttribute('aria-pressed', String(dark));
    for (const listener of this.#listeners) listener(dark);
  }
}
