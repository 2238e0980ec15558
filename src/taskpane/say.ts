import type { Lang } from '../core/messages/index.ts';
import { pane } from '../core/messages/pane.ts';

type Params = Readonly<Record<string, string | number>>;
type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type Say<W extends Words> = (code: keyof W & string, params?: Params) => string;
export type PaneCode = keyof typeof pane;
export type PaneSay = Say<typeof pane>;

/**
 * A catalogue's words in one language; a place without a parameter stays visible as `{name}`. A view that is loaded on
 * demand has a catalogue of its own under `core/messages/pane/`, which is then loaded with it.
 */
export const sayOf =
  <W extends Words>(words: W, lang: Lang): Say<W> =>
  (code, params = {}) =>
    (words[code]?.[lang] ?? code).replace(/\{(\w+)\}/g, (place, name: string) =>
      String(params[name] ?? place),
    );

export const paneSay = (lang: Lang): PaneSay => sayOf(pane, lang);
