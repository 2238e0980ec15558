/** From JSON to a checked plan pack. */
import * as v from 'valibot';
import { message } from '../messages/index.ts';
import type { Message } from '../messages/index.ts';
import { PlanProblem } from './problem.ts';
import { packSchema } from './schema.ts';
import type { LedgerIndicator, Pack, Target } from './schema.ts';

const LONGEST_FOUND = 60;

const shown = (value: unknown): string => {
  const text = value === undefined ? '—' : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
};

/** `targets[3].comparator`; `$` for the whole file. */
const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '') || '$';

/** Patterns of the schema as somebody would write them down. */
const WRITTEN: Readonly<Record<string, string>> = {
  id: 'a-z 0-9 - _',
  indicator: 'a-z 0-9 - _',
  deadline: '2025 · 2024-09 · 2023..2025 · ongoing',
  validFrom: '2017 · 2017-04-26',
  validTo: '2017 · 2017-04-26',
};

const expectedOf = (issue: v.BaseIssue<unknown>): string | Message => {
  if (issue.type === 'check') {
    return message(issue.message.startsWith('valueHigh') ? 'plan-json-between' : 'plan-json-qualitative');
  }
  const written = WRITTEN[String(issue.path?.at(-1)?.key)];
  return (issue.type === 'regex' ? written : undefined) ?? issue.expected ?? issue.message;
};

const schemaFault = (issue: v.BaseIssue<unknown>, source: string): Message => {
  const last = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return message('plan-json-unknown-key', { source, path: pathOf(issue), key: String(last ?? '') });
  }
  return message('plan-json-value', {
    source,
    path: pathOf(issue),
    found: shown(issue.input),
    expected: expectedOf(issue),
  });
};

/** Kinds for which only some comparators make sense; the others take any. */
const COMPARATORS_OF: Readonly<Partial<Record<Target['kind'], readonly string[]>>> = {
  cap: ['<=', '<', 'between'],
  'band-elimination': ['<=', '='],
  rank: ['<=', '=', 'between'],
};
const AGAINST: Readonly<Record<LedgerIndicator['direction'], readonly string[]>> = {
  higher: ['<=', '<'],
  lower: ['>=', '>'],
  neutral: [],
};

const comparatorFault = (target: Target, direction: LedgerIndicator['direction'] | null): string | null => {
  if (target.comparator === null) return null;
  const allowed = COMPARATORS_OF[target.kind];
  if (allowed !== undefined && !allowed.includes(target.comparator)) return allowed.join(' ');
  if (direction === null || !AGAINST[direction].includes(target.comparator)) return null;
  return direction === 'higher' ? '>= > = between about' : '<= < = between about';
};

const EARLIEST = 1990;
const LATEST = 2060;

/** A deadline that lies outside the plan's years, runs backwards, or can't be a year of a plan. */
const deadlineFault = (target: Target, [first, last]: Pack['years']): string | null => {
  if (target.deadline === 'ongoing') return null;
  const years = target.deadline.split('..').map((part) => Number(part.slice(0, 4)));
  const [from, to] = [years[0] as number, years[years.length - 1] as number];
  const low = first ?? EARLIEST;
  const high = last ?? LATEST;
  return from < low || to > high || from > to ? `${low}–${high}` : null;
};

type Fault = Readonly<Record<'path' | 'found' | 'expected', string>>;

const faultsOf = (pack: Pack, known: ((id: string) => boolean) | undefined): Fault[] => {
  const faults: Fault[] = [];
  const own = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
  const seen = new Map<string, number>();
  pack.targets.forEach((target, index) => {
    const at = (key: string): string => `targets[${index}].${key}`;
    const add = (key: string, found: unknown, expected: string): number =>
      faults.push({ path: at(key), found: shown(found), expected });
    const twin = seen.get(target.id);
    if (twin !== undefined) add('id', target.id, `≠ targets[${twin}].id`);
    else seen.set(target.id, index);
    if (known !== undefined && !own.has(target.indicator) && !known(target.indicator)) {
      add('indicator', target.indicator, 'indicators[].id');
    }
    const years = deadlineFault(target, pack.years);
    if (years !== null) add('deadline', target.deadline, years);
    const comparators = comparatorFault(target, own.get(target.indicator)?.direction ?? null);
    if (comparators !== null) add('comparator', target.comparator, comparators);
    const { value, valueHigh } = target;
    if (value !== null && valueHigh !== null && valueHigh <= value) {
      add('valueHigh', valueHigh, `> ${value}`);
    }
    if (target.validFrom !== undefined && target.validTo !== undefined) {
      const length = Math.min(target.validFrom.length, target.validTo.length);
      if (target.validTo.slice(0, length) < target.validFrom.slice(0, length)) {
        add('validTo', target.validTo, `≥ ${target.validFrom}`);
      }
    }
  });
  const ids = pack.indicators.map((indicator) => indicator.id);
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (first !== index) {
      faults.push({
        path: `indicators[${index}].id`,
        found: shown(id),
        expected: `≠ indicators[${first}].id`,
      });
    }
  });
  const [from, to] = pack.years;
  if (from !== null && to !== null && from > to) {
    faults.push({ path: 'years', found: shown(pack.years), expected: '[A, B], A ≤ B' });
  }
  return faults;
};

/**
 * A plan pack out of parsed JSON, checked against the schema and for sense: target ids are unique, deadlines lie
 * within the plan's years, comparators go with kind and direction, validity doesn't end before it begins. With
 * `known` (the registry of computed indicators) every target's indicator must be known there or defined in the pack.
 *
 * `source` is the name of the file for the messages.
 * @throws PlanProblem with every fault found: place, what was found, what was expected.
 */
export const parsePack = (json: unknown, source: string, known?: (id: string) => boolean): Pack => {
  const result = v.safeParse(packSchema, json);
  if (!result.success) {
    throw new PlanProblem(
      result.issues.map((issue) => schemaFault(issue, source)) as [Message, ...Message[]],
    );
  }
  const faults = faultsOf(result.output, known).map((fault) =>
    message('plan-json-value', { source, ...fault }),
  );
  const [first, ...rest] = faults;
  if (first !== undefined) throw new PlanProblem([first, ...rest]);
  return result.output;
};
