import type { Lang } from '../core/messages/index.ts';
import { pane } from '../core/messages/pane.ts';

export type PaneCode = keyof typeof pane;
export type PaneSay = (code: PaneCode, params?: Readonly<Record<string, string | number>>) => string;

/** The pane's words in one language. A place without a parameter stays visible as `{name}`. */
export const paneSay =
  (lang: Lang): PaneSay =>
  (code, params = {}) =>
    pane[code][lang].replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
