/** Names of things in a report that the report itself only carries as ids. */
import { fields } from '../fields/catalogue/index.ts';
import { indicatorById } from '../indicators/registry.ts';
import { catalogue, message, render } from '../messages/index.ts';
import type { Lang, MessageCode } from '../messages/index.ts';

const TERMS = new Map<string, { term: string; english: string }>(fields.map((field) => [field.id, field]));

/** The term of a field in the reader's language; an id that the catalogue lacks stays as it is. */
export const fieldTerm = (id: string, lang: Lang): string => {
  const field = TERMS.get(id);
  return field === undefined ? id : lang === 'zh' ? field.term : field.english;
};

/** A deadline in words: `ongoing` → 长期, `2023..2025` → 2023～2025每年; years and months stay as they are. */
export const shownDeadline = (deadline: string, lang: Lang): string => {
  if (deadline === 'ongoing') return render(message('report-deadline-ongoing'), lang);
  const [first, last] = deadline.split('..');
  return first === undefined || last === undefined
    ? deadline
    : render(message('report-deadline-each-year', { first, last }), lang);
};

const isCode = (code: string): code is MessageCode => code in catalogue;

/** What a rule or indicator is called, with its id; an id alone where nothing is known of it. */
export const ruleName = (id: string, lang: Lang): string => {
  const code = `report-rule-${id}`;
  const name = isCode(code) ? render(message(code), lang) : indicatorById(id)?.name[lang];
  return name === undefined ? id : render(message('report-rule-named', { name, id }), lang);
};
