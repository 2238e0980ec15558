import { assessmentWords } from '../../core/messages/pane/assessment.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf, type Say } from '../say.ts';

export type AssessmentSay = Say<typeof assessmentWords>;

/** The pages' own words in the pane's language. */
export const useWords = (): AssessmentSay => sayOf(assessmentWords, usePane().state.lang);
