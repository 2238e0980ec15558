import { fillWords } from '../../core/messages/pane/fill.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf, type Say } from '../say.ts';

export type FillSay = Say<typeof fillWords>;

export const fillSay = (lang: 'zh' | 'en'): FillSay => sayOf(fillWords, lang);

/** The view's own words in the pane's language. */
export const useWords = (): FillSay => fillSay(usePane().state.lang);
