/** Why checked tables don't give an input, in words. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { catalogue, message, type Message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';

const NAMES_SHOWN = 4;

const namesOf = (fields: readonly FieldId[]): { readonly zh: string; readonly en: string } => ({
  zh: fields.map((id) => `“${fieldOf(id).term}”`).join('、'),
  en: fields.map((id) => `“${fieldOf(id).term}” (${fieldOf(id).english})`).join(', '),
});

/** A few of many names. */
export const someOf = (names: readonly string[]): string =>
  names.length <= NAMES_SHOWN ? names.join('、') : `${names.slice(0, NAMES_SHOWN).join('、')} …`;

export const whyNoSchools = (stage: Stage): Message => {
  const { zh, en } = catalogue[`stage.${stage}`];
  return message('whatif-why-no-schools', { zh, en });
};

export const whyNoColumn = (fields: readonly FieldId[]): Message =>
  message('whatif-why-no-column', namesOf(fields));

export const whyBlank = (fields: readonly FieldId[]): Message =>
  message('whatif-blank-column', namesOf(fields));

export const takenZero = (fields: readonly FieldId[]): Message =>
  message('whatif-taken-zero', namesOf(fields));

export const whyInexact = (field: FieldId, schools: readonly string[]): Message =>
  message('whatif-why-inexact', { ...namesOf([field]), count: schools.length, names: someOf(schools) });
