import { whatifWords } from '../../core/messages/pane/whatif.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf, type Say } from '../say.ts';

export type WhatIfSay = Say<typeof whatifWords>;

export const whatIfSay = (lang: 'zh' | 'en'): WhatIfSay => sayOf(whatifWords, lang);

/** The view's own words in the pane's language. */
export const useWords = (): WhatIfSay => whatIfSay(usePane().state.lang);
