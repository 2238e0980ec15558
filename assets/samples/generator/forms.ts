/** Empty forms to fill, the book of schools they are filled from, and what is right for every cell. */
import { bandForm } from './formsBands.ts';
import { ledgerName, schoolLedger } from './formsLedger.ts';
import { planForm } from './formsPlan.ts';
import { nextSurveyForm, surveyForm } from './formsSurvey.ts';
import { trickyForm } from './formsTricky.ts';

const FOLDER = 'forms';
const YEARS = [2024, 2025];

/** Path under the samples folder → bytes. */
export const allForms = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const forms = await Promise.all([bandForm(), surveyForm(), planForm(), nextSurveyForm(), trickyForm()]);
  const ledgers = await Promise.all(YEARS.map(schoolLedger));
  const answers = {
    about:
      'What is right for every cell of the forms, computed from the model the sources are made from, never from a workbook or from the product. `cells`: input cells with their value in the unit of the form, or the states in which they must be left; `computed`: what the form’s own formulas show once it is filled; `fixed`: cells that stay as they are.',
    forms: forms.map(({ answer }) => answer),
  };
  return new Map<string, Uint8Array>([
    ...forms.map(({ bytes, answer }): [string, Uint8Array] => [`${FOLDER}/${answer.form}`, bytes]),
    ...YEARS.map((year, i): [string, Uint8Array] => [
      `${FOLDER}/${ledgerName(year)}`,
      ledgers[i] as Uint8Array,
    ]),
    [`${FOLDER}/answers.json`, new TextEncoder().encode(`${JSON.stringify(answers, null, 1)}\n`)],
  ]);
};
