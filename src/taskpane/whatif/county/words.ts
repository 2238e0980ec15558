import { countyWords } from '../../../core/messages/pane/county.ts';
import { usePane } from '../../parts/pane.ts';
import { sayOf, type Say } from '../../say.ts';

export type CountySay = Say<typeof countyWords>;
export const countySay = (lang: 'zh' | 'en'): CountySay => sayOf(countyWords, lang);

/** The page's own words in the pane's language. */
export const useCountyWords = (): CountySay => countySay(usePane().state.lang);
