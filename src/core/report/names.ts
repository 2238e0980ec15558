/** Names of things in a report that the report itself only carries as ids. */
import { fields } from '../fields/catalogue/index.ts';
import type { IndicatorRow } from '../check/report.ts';
import { indicatorById } from '../indicators/registry.ts';
import { ruleById } from '../rules/registry.ts';
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

/**
 * What a rule or indicator is called; an indicator that only the plan has goes by the name of its target. Null where
 * nothing is known but the id.
 */
export const ruleTerm = (id: string, rows: readonly IndicatorRow[], lang: Lang): string | null => {
  const code = `report-rule-${id}`;
  if (isCode(code)) return render(message(code), lang);
  const known = ruleById(id) ?? indicatorById(id);
  if (known !== undefined) return known.name[lang];
  const own = rows.filter((row) => row.id === id);
  return (own.find((row) => row.due && row.status !== 'met') ?? own[0])?.name ?? null;
};

/** The name with the id that JSON and help use; an id alone where nothing is known of it. */
export const ruleName = (id: string, rows: readonly IndicatorRow[], lang: Lang): string => {
  const name = ruleTerm(id, rows, lang);
  return name === null ? id : render(message('report-rule-named', { name, id }), lang);
};
