/** The inputs of a question: what they are called, what fills them in, and what is wrong with what was typed. */
import { message, render, type Lang, type Message } from '../../../../core/messages/index.ts';
import type { Facts } from '../../../../core/tables/index.ts';
import { complete, defaultOf, type Given } from '../../../../core/whatif/engine/complete.ts';
import {
  filledIn,
  type InputSpec,
  type Prefilled,
  type Question,
  type Row,
  type Value,
  type Values,
} from '../../../../core/whatif/engine/question.ts';
import type { ColumnView, Draft, Drafts, InputState, InputView, Problem } from './views.ts';
import { placesOf } from './shown.ts';

/** What filling in from tables depends on: stage, indicator. */
const leads = (spec: InputSpec): boolean =>
  spec.kind === 'choice' || (spec.kind === 'text' && spec.default !== undefined);

const columnsOf = (spec: InputSpec, lang: Lang): ColumnView[] =>
  spec.kind !== 'table'
    ? []
    : spec.columns.map((column) => ({
        key: column.key,
        name: column.name[lang],
        unit: column.kind === 'number' ? column.unit : '',
        numeric: column.kind === 'number',
        fallback: column.kind === 'text' ? (column.default ?? '') : (column.default?.toString() ?? null),
      }));

export const inputView = (spec: InputSpec, lang: Lang): InputView => ({
  key: spec.key,
  name: spec.name[lang],
  kind: spec.kind,
  unit: spec.kind === 'number' || spec.kind === 'list' ? spec.unit : '',
  options: spec.kind === 'choice' ? spec.options.map(({ value, name }) => ({ value, name: name[lang] })) : [],
  columns: columnsOf(spec, lang),
  leads: leads(spec),
});

/** Figures without the noise of sums of decimals. */
const text = (value: number | string): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : value;

export const draftOf = (value: Value): Draft => {
  if (typeof value === 'number' || typeof value === 'string') return text(value);
  if (value.every((one) => typeof one === 'number')) return value.map(text).join(', ');
  return (value as readonly Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, text(cell)])),
  );
};

/** The choices made so far, completed by their defaults. */
export const ledBy = (question: Question, drafts: Drafts, year: number): Values => {
  const leading = question.inputs.filter(leads);
  const given = Object.fromEntries(
    leading.flatMap(({ key }) => (drafts[key] === undefined ? [] : [[key, drafts[key]]])),
  );
  const asked = complete({ ...question, inputs: leading, check: () => null }, given, year);
  return asked.ok ? asked.inputs : {};
};

/** What was typed, else what the tables give. */
export const givenFrom = (prefilled: Prefilled, drafts: Drafts): Given => ({
  ...Object.fromEntries(Object.entries(filledIn(prefilled)).map(([key, { value }]) => [key, value])),
  ...drafts,
});

const EMPTY: InputState = {
  value: '',
  from: 'nothing',
  places: [],
  morePlaces: 0,
  leftOut: [],
  remarks: [],
  suggestions: [],
};

/** What stands in every input before somebody types: figures of the tables, defaults, or nothing and why. */
export const inputStates = (
  question: Question,
  prefilled: Prefilled,
  led: Values,
  facts: Facts | null,
  year: number,
  lang: Lang,
): Readonly<Record<string, InputState>> => {
  const say = (one: Message): string => render(one, lang);
  const suggested = facts === null ? {} : question.suggest(facts, led);
  const known: Record<string, Value> = {};
  return Object.fromEntries(
    question.inputs.map((spec): [string, InputState] => {
      const found = prefilled[spec.key];
      const suggestions = suggested[spec.key] ?? [];
      if (found !== undefined && 'value' in found) {
        known[spec.key] = found.value;
        const { value, cells, leftOut, remarks = [] } = found;
        return [
          spec.key,
          {
            value: draftOf(value),
            from: 'tables',
            ...placesOf(cells),
            leftOut,
            remarks: remarks.map(say),
            suggestions,
          },
        ];
      }
      const value = led[spec.key] ?? defaultOf(spec, { ...led, ...known }, year);
      if (value !== null) known[spec.key] = value;
      const remarks = found === undefined ? [] : [say(found.why)];
      const own = value === null ? { value: spec.kind === 'table' ? [] : '' } : { value: draftOf(value) };
      return [
        spec.key,
        { ...EMPTY, ...own, from: value === null ? 'nothing' : 'default', remarks, suggestions },
      ];
    }),
  );
};

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'code' in value;

const placeIn = (place: unknown): Pick<Problem, 'row' | 'column'> => {
  if (!isMessage(place)) return { row: null, column: '' };
  const { row, column } = place.params;
  return { row: typeof row === 'number' ? row - 1 : null, column: typeof column === 'string' ? column : '' };
};

/** A problem at the field it concerns, said without naming the field once more. */
export const problemView = (problem: Message, inputs: readonly InputSpec[], lang: Lang): Problem => {
  const { key, place, expected, kind } = problem.params;
  const isTable = inputs.some((spec) => spec.key === key && spec.kind === 'table');
  const words =
    problem.code === 'whatif-input-wrong'
      ? message('whatif-field-wrong', { expected: expected ?? '' })
      : problem.code === 'whatif-input-missing'
        ? isTable
          ? message('whatif-field-rows')
          : message('whatif-field-missing', { kind: kind ?? '' })
        : problem;
  return { key: typeof key === 'string' ? key : '', ...placeIn(place), text: render(words, lang) };
};
