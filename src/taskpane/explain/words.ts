import { explain } from '../../core/messages/pane/explain.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf, type Say } from '../say.ts';

export type ExplainSay = Say<typeof explain>;

/** The words of explanations in the pane's language. */
export const useWords = (): ExplainSay => sayOf(explain, usePane().state.lang);
