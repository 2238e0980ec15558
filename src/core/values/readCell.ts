/** The one door from a cell to what it says. Every other part of the core reads cells through here. */
import type { FormatFacts } from './format.ts';
import { formatFacts } from './format.ts';
import type { Reading, ReadingMark } from './reading.ts';
import { numberOf } from './reading.ts';
import { perOneOf, readText } from './readText.ts';
import type { Scalar } from './workbook.ts';

const NO_MARKS: readonly ReadingMark[] = [];
const TIME_TYPED: readonly ReadingMark[] = ['timeTyped'];
const BLANK: Reading = { kind: 'blank' };
const YES: Reading = { kind: 'yesNo', yes: true, mark: 'TRUE' };
const NO: Reading = { kind: 'yesNo', yes: false, mark: 'FALSE' };

const MINUTES_A_DAY = 1440;
const SECONDS_A_DAY = 86_400;
/** 1 January 1900 has serial 1; the days count from 30 December 1899 because Excel knows a 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** A time cell as the ratio that was typed: 01:19 and 19:01 → 19; 01:13.5 (minutes and seconds) → 13.5. */
const timeReading = (value: number, facts: FormatFacts, shown: string | undefined): Reading => {
  const [unitsADay, decimals] = facts.minutesFirst
    ? [SECONDS_A_DAY, facts.decimals ?? 0]
    : [MINUTES_A_DAY, 0];
  const units = Number((value * unitsADay).toFixed(decimals));
  const left = Math.floor(units / 60);
  const right = Number((units - left * 60).toFixed(decimals));
  const perOne = perOneOf(left, right);
  if (perOne !== null) return { kind: 'ratio', perOne, marks: TIME_TYPED };
  return { kind: 'text', text: shown ?? `${left}:${String(right).padStart(2, '0')}` };
};

const dateReading = (value: number): Reading => {
  if (value < 1 || value > LAST_SERIAL) return { kind: 'number', value, marks: NO_MARKS };
  const day = new Date(DAY_ZERO + Math.floor(value) * MS_A_DAY);
  return { kind: 'date', year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
};

const formattedNumber = (value: number, format: string, shown: string | undefined): Reading => {
  const facts = formatFacts(format);
  if (facts.kind === 'time') return timeReading(value, facts, shown);
  if (facts.kind === 'date') return dateReading(value);
  const decimals = facts.decimals === undefined ? {} : { shownDecimals: facts.decimals };
  if (facts.kind === 'percent') {
    // 0.07 × 100 is 7.000000000000001 in floating point.
    const percent = Number((value * 100).toPrecision(15));
    return { kind: 'number', value: percent, unit: '%', ...decimals, marks: NO_MARKS };
  }
  const unit = facts.unit === undefined ? {} : { unit: facts.unit };
  return { kind: 'number', value, ...unit, ...decimals, marks: NO_MARKS };
};

const texts = new Map<string, Reading>();
const TEXTS_MAX = 5000;

const cachedText = (text: string): Reading => {
  const cached = texts.get(text);
  if (cached !== undefined) return cached;
  const reading = readText(text);
  if (texts.size >= TEXTS_MAX) texts.clear();
  texts.set(text, reading);
  return reading;
};

/**
 * What a cell says. `format` is its number format where it has one, `shown` the text Excel shows for it.
 * Never throws; what no pattern covers is `text`. Readings are shared between calls: don't change them.
 */
export const readCell = (value: Scalar, format?: string, shown?: string): Reading => {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
    if (format === undefined) return { kind: 'number', value, marks: NO_MARKS };
    return formattedNumber(value, format, shown);
  }
  if (value === null) return BLANK;
  if (typeof value === 'string') return cachedText(value);
  if (typeof value === 'boolean') return value ? YES : NO;
  return { kind: 'error', code: value.error };
};

/** The number of a cell, the fast way, for columns that need no more: undefined for whatever isn't one. */
export const quickNumber = (value: Scalar): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  return numberOf(cachedText(value)) ?? undefined;
};
