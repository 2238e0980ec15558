/** An answer in the words of the pane: values with bounds and sensitivity, tables, assumptions. */
import { render, type Lang } from '../../../../core/messages/index.ts';
import type { Answer } from '../../../../core/whatif/engine/ask.ts';
import { plain } from '../../../../core/whatif/engine/show.ts';
import type {
  AnswerCell,
  InputSpec,
  Question,
  ResultTable,
  Row,
  Values,
} from '../../../../core/whatif/engine/question.ts';
import { shownBounds, shownCell, shownNumber } from './shown.ts';
import type { TableView, ValueView } from './views.ts';

export const valueViews = (question: Question, answer: Answer, lang: Lang): ValueView[] => {
  const moved = new Map(answer.sensitivity?.answers.map((one) => [one.key, one]) ?? []);
  return question.answers.map(({ key, name, unit: own }): ValueView => {
    const unit = answer.units?.[key] ?? own;
    const value = plain(answer.values[key], lang);
    const watched = moved.get(key);
    return {
      key,
      name: name[lang],
      text: shownCell(answer.values[key], unit, lang),
      number: typeof value === 'number' ? value : null,
      bounds: shownBounds(answer.bounds?.[key], unit),
      low: watched === undefined ? '' : shownCell(watched.low, unit, lang),
      high: watched === undefined ? '' : shownCell(watched.high, unit, lang),
    };
  });
};

const ORDERED = new Set(['limits', 'changes', 'cases', 'years', 'births', 'levels', 'series']);

/** Whether a school is one of those asked about goes before its figures. */
const LEADS: Readonly<Record<string, string>> = { small_schools: 'small' };

const labelsOf = (spec: InputSpec | undefined, inputs: Values): readonly string[] | null => {
  const value = spec === undefined ? undefined : inputs[spec.key];
  if (spec?.kind === 'list') return (value as readonly number[]).map((one) => `${one}${spec.unit}`);
  if (spec?.kind !== 'table') return null;
  const texts = spec.columns.filter(({ kind }) => kind === 'text');
  const [first, second] = spec.columns;
  return (value as readonly Row[]).map((row) => {
    if (texts.length > 0) {
      const words = texts.map(({ key }) => String(row[key] ?? '')).filter((word) => word !== '');
      // a township by year: the year belongs to its name
      const year = spec.columns.find(({ key }) => key === 'year');
      return [...words, ...(year === undefined ? [] : [String(row[year.key] ?? '')])].join(' ');
    }
    const head = String(row[first?.key ?? ''] ?? '');
    const tail = row[second?.key ?? ''];
    return second?.key === 'high' && tail !== 0 && tail !== row[first?.key ?? '']
      ? `${head}—${String(tail)}`
      : head;
  });
};

const tableView = (
  { table, name, columns }: ResultTable,
  question: Question,
  inputs: Values,
  answer: Answer,
  lang: Lang,
): TableView => {
  const spec = question.inputs.find(({ key }) => key === table);
  const results = answer.tables?.[table] ?? {};
  const own = labelsOf(spec, inputs);
  // a table of the answer's own is labelled by its first column
  const [lead, ...others] = columns;
  const shown = own === null ? others : columns;
  const at = (key: string, i: number): AnswerCell => results[key]?.[i] ?? null;
  const count = Math.max(own?.length ?? 0, ...Object.values(results).map((column) => column.length));
  const rows = Array.from({ length: count }, (_, i) => {
    const values = shown.map(({ key }) => plain(at(key, i), lang));
    return {
      label: own === null ? shownCell(at(lead?.key ?? '', i), lead?.unit ?? '', lang) : (own[i] ?? ''),
      cells: values.map((value) =>
        value === null ? '' : typeof value === 'number' ? shownNumber(value) : value,
      ),
      values,
    };
  });
  const goesFirst = shown.findIndex(({ key }) => key === LEADS[question.id]);
  const heads = shown.map((head, i) => ({
    name: head.name[lang],
    unit: head.unit,
    numeric: rows.some(({ values }) => typeof values[i] === 'number'),
  }));
  return {
    key: table,
    name: (name ?? spec?.name)?.[lang] ?? table,
    heads,
    rows,
    ordered: ORDERED.has(table),
    ...(goesFirst >= 0 && { lead: goesFirst }),
  };
};

export const tableViews = (question: Question, inputs: Values, answer: Answer, lang: Lang): TableView[] =>
  question.results.map((result) => tableView(result, question, inputs, answer, lang));

/** Inputs in one line each, for comparing. */
export const inputTexts = (question: Question, inputs: Values, lang: Lang, rows: (count: number) => string) =>
  question.inputs.map((spec) => {
    const value = inputs[spec.key];
    const text =
      spec.kind === 'choice'
        ? (spec.options.find((one) => one.value === value)?.name[lang] ?? String(value))
        : typeof value === 'number'
          ? `${shownNumber(value)}${spec.kind === 'number' ? spec.unit : ''}`
          : Array.isArray(value)
            ? spec.kind === 'table'
              ? rows(value.length)
              : (value as readonly number[]).join(', ')
            : String(value);
    return { key: spec.key, name: spec.name[lang], text };
  });

export const watchedNames = (question: Question, answer: Answer, lang: Lang): string[] =>
  (answer.sensitivity?.inputs ?? []).map((path) => {
    const [key, column] = path.split('.');
    const spec = question.inputs.find((one) => one.key === key);
    const own = spec?.kind === 'table' ? spec.columns.find((one) => one.key === column) : spec;
    return own?.name[lang] ?? path;
  });

export const assumptionTexts = (answer: Answer, lang: Lang): string[] =>
  answer.assumptions.map((one) => render(one, lang));
