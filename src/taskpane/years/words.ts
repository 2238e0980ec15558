import { years } from '../../core/messages/pane/years.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf, type Say } from '../say.ts';

export type YearsSay = Say<typeof years>;

/** The words of the comparison of two years in the pane's language. */
export const useWords = (): YearsSay => sayOf(years, usePane().state.lang);
