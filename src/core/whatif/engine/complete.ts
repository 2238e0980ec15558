/** Inputs as people give them (text, numbers, lists, tables), checked, completed by defaults, in the declared shape. */
import { distance } from 'fastest-levenshtein';
import { message, type Message } from '../../messages/index.ts';
import { readChoice, readFigure, type Fault } from './readFigure.ts';
import { readTable } from './readTable.ts';
import type { InputSpec, NumberInput, Question, Value, Values } from './question.ts';

/** Text from a command line or a pane, or values already in shape. */
export type Given = Readonly<Record<string, unknown>>;

export type Completed =
  | {
      readonly ok: true;
      readonly inputs: Values;
      /** Keys nobody gave. */ readonly defaulted: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Message[] };

const nothing = (value: unknown): boolean => value === undefined || value === null || value === '';

const readList = (spec: InputSpec & { kind: 'list' }, value: unknown): readonly number[] | Fault => {
  const parts = Array.isArray(value)
    ? (value as readonly unknown[])
    : String(value)
        .split(/[,，;；、\s]+/)
        .filter((part) => part !== '');
  const figures: number[] = [];
  for (const part of parts) {
    const figure = readFigure(spec, part);
    if (typeof figure !== 'number') return figure;
    figures.push(figure);
  }
  return figures.length > 0
    ? figures
    : { found: '', expected: message('whatif-expected-list', { unit: spec.unit }) };
};

const read = (spec: InputSpec, value: unknown): Value | Fault => {
  if (spec.kind === 'number') return readFigure(spec, value);
  if (spec.kind === 'list') return readList(spec, value);
  if (spec.kind === 'choice') return readChoice(spec, value);
  if (spec.kind === 'text') return String(value).trim();
  return readTable(spec, value);
};

const isFault = (value: Value | Fault): value is Fault =>
  typeof value === 'object' && !Array.isArray(value) && 'expected' in value;

/** What an input is when nobody gives it, with the inputs before it known; null where it must be given. */
export const defaultOf = (spec: InputSpec, given: Values, year: number): Value | null => {
  const { default: own } = spec as { readonly default?: Value | NumberInput['default'] };
  if (own === undefined) return null;
  return typeof own === 'function' ? own(given, year) : own;
};

const unknownKey = (key: string, specs: readonly InputSpec[]): Message => {
  const known = specs.map((spec) => spec.key);
  const nearest = [...known].sort((a, b) => distance(key, a) - distance(key, b))[0] ?? '';
  return message('whatif-input-unknown', { key, nearest, known: known.join('、') });
};

/**
 * The inputs of a question for a census year: what is given, read and held against its range, and defaults for the
 * rest. Every problem is named with key, what was found and what was expected; then there are no inputs.
 */
export const complete = (question: Question, given: Given, year: number): Completed => {
  const problems: Message[] = Object.keys(given)
    .filter((key) => !question.inputs.some((spec) => spec.key === key))
    .map((key) => unknownKey(key, question.inputs));
  const inputs: Record<string, Value> = {};
  const defaulted: string[] = [];
  for (const spec of question.inputs) {
    const { key, name } = spec;
    const label = { zh: name.zh, en: name.en, key };
    if (nothing(given[key])) {
      const value = defaultOf(spec, inputs, year);
      if (value === null)
        problems.push(message('whatif-input-missing', { ...label, kind: expectedOf(spec) }));
      else {
        inputs[key] = value;
        defaulted.push(key);
      }
      continue;
    }
    const value = read(spec, given[key]);
    if (isFault(value)) {
      const place = value.place === undefined ? '' : value.place;
      problems.push(
        message('whatif-input-wrong', { ...label, place, found: value.found, expected: value.expected }),
      );
    } else inputs[key] = value;
  }
  if (problems.length > 0) return { ok: false, problems };
  const contradiction = question.check(inputs);
  return contradiction === null ? { ok: true, inputs, defaulted } : { ok: false, problems: [contradiction] };
};

/** What an input should be, for messages and help. */
export const expectedOf = (spec: InputSpec): Message => {
  if (spec.kind === 'choice') {
    const options = spec.options.map(({ value, name }) => `${name.zh}(${value})`).join('、');
    return message('whatif-expected-choice', { options });
  }
  if (spec.kind === 'text') return message('whatif-expected-text');
  if (spec.kind === 'list') return message('whatif-expected-list', { unit: spec.unit });
  if (spec.kind === 'table') {
    const columns = spec.columns.map(({ key }) => key).join(',');
    return message('whatif-expected-table', { columns });
  }
  return message('whatif-expected-number', { unit: spec.unit });
};
