/** One figure or one choice, from text or a value, held against its declaration. */
import { message, type Message } from '../../messages/index.ts';
import { stageOf } from '../../plans/own/words.ts';
import { asShare, normalise, numberOf, readCell } from '../../values/index.ts';
import type { ChoiceInput, NumberSpec, Range } from './question.ts';

export interface Fault {
  readonly found: string;
  readonly expected: Message;
  /** Row and column inside a table. */
  readonly place?: Message;
}

type Figure = Pick<NumberSpec, 'unit' | 'range' | 'whole' | 'share'>;

const within = (value: number, [low, high]: Range): boolean =>
  (low === null || value >= low) && (high === null || value <= high);

const rangeMessage = ({ unit, range: [low, high] }: Figure): Message => {
  if (low !== null && high !== null) return message('whatif-expected-between', { low, high, unit });
  if (low !== null) return message('whatif-expected-at-least', { low, unit });
  return message('whatif-expected-number', { unit });
};

/** A number, or what is wrong with it. `50%`, `50` and, for shares, `0.5` are all 50; `2000万` is 20,000,000. */
export const readFigure = (spec: Figure, given: unknown): number | Fault => {
  const found = typeof given === 'object' ? JSON.stringify(given) : String(given);
  const reading = readCell(typeof given === 'number' ? given : found);
  const value =
    spec.share === true ? (asShare(reading, { highest: Infinity })?.percent ?? null) : numberOf(reading);
  if (value === null || !Number.isFinite(value)) {
    return { found, expected: message('whatif-expected-number', { unit: spec.unit }) };
  }
  if (!within(value, spec.range)) return { found, expected: rangeMessage(spec) };
  if (spec.whole === true && !Number.isInteger(value)) {
    return { found, expected: message('whatif-expected-whole', { unit: spec.unit }) };
  }
  return value;
};

/** The option meant by its value, its name in either language, or a word for the same stage. */
export const readChoice = (spec: ChoiceInput, given: unknown): string | Fault => {
  const found = String(given);
  const plain = normalise(found).toLowerCase();
  const option =
    spec.options.find(({ value, name }) =>
      [value, name.zh, name.en].some((one) => normalise(one).toLowerCase() === plain),
    ) ?? spec.options.find(({ value }) => value === stageOf(found));
  if (option !== undefined) return option.value;
  const options = spec.options.map(({ value, name }) => `${name.zh}(${value})`).join('、');
  return { found, expected: message('whatif-expected-choice', { options }) };
};
