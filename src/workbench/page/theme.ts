import { remember, remembered } from './memory.ts';
import { part } from './elements.ts';

/** Light or dark: as the system has it, until the button says otherwise. */
export class Theme {
  #dark: boolean;
  #pressed = false;
  #listeners: ((dark: boolean) => void)[] = [];

  constructor() {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const chosen = remembered('theme');
    this.#dark = chosen ? chosen === 'dark' : system.matches;
    system.addEventListener('change', ({ matches }) => {
      if (this.chosen === undefined) this.#set(matches);
    });
    part('dark').addEventListener('click', () => {
      this.#pressed = true;
      remember('theme', this.#dark ? 'light' : 'dark');
      this.#set(!this.#dark);
    });
    this.#set(this.#dark);
  }

  get dark(): boolean {
    return this.#dark;
  }

  /** What the button said; undefined while the system decides. */
  get chosen(): 'light' | 'dark' | undefined {
    if (!remembered('theme') && !this.#pressed) return undefined;
    return this.#dark ? 'dark' : 'light';
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
