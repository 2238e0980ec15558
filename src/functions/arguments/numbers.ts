/** Cells as numbers, shares, years, yes and no. Blank has been dealt with before: here a cell holds something. */
import { message } from '../../core/messages/index.ts';
import {
  asShare,
  censusYearOf,
  convert,
  isAbsent,
  readCell,
  type NumberReading,
  type Reading,
} from '../../core/values/index.ts';
import { shownInput, type Input } from '../engine/cells.ts';
import { FunctionFault, wrong } from '../engine/fault.ts';
import type { Parameter } from '../engine/record.ts';

/** What a parameter is called in messages: both names, because either may stand in the formula bar. */
export const nameOf = (parameter: Parameter): string => parameter.zh;

const LONGEST_SHOWN = 40;

/** A cell's content for a message, cut where it is a whole paragraph. */
export const shown = (input: Input): string => {
  const text = shownInput(input);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};

const PERCENT_UNITS: ReadonlySet<string> = new Set(['%', '％', '‰']);

/** The number of a reading as Excel would hold it: 85% is 0.85, 2000万 is 20,000,000. */
export const plainNumber = ({ value, unit }: NumberReading): number => {
  if (unit === undefined || !PERCENT_UNITS.has(unit)) return value;
  return Number((value * (unit === '‰' ? 0.001 : 0.01)).toPrecision(15));
};

/** Whether the cell says that there is no figure: `/`, `—`, ×. Such a cell counts as blank. */
export const saysNothing = (input: Input): boolean =>
  input === null || (typeof input === 'string' && isAbsent(readCell(input)));

const withinUnit = (reading: NumberReading, parameter: Parameter, input: Input): void => {
  if (parameter.unit === undefined || reading.unit === undefined) return;
  if (convert(reading.value, reading.unit, parameter.unit) !== null) return;
  throw wrong('function-unit', {
    parameter: nameOf(parameter),
    expected: parameter.unit,
    received: shown(input),
  });
};

/** The number of a reading; null where it is none, or a bound (45以上) that the parameter doesn't take. */
const numberIn = (reading: Reading, parameter: Parameter): number | null => {
  if (reading.kind === 'none') return 0;
  if (reading.kind !== 'number' || (reading.bound !== undefined && !parameter.bounds)) return null;
  return plainNumber(reading);
};

export const readNumber = (input: Input, parameter: Parameter): number => {
  if (typeof input === 'number') return input;
  const reading = readCell(input);
  const value = numberIn(reading, parameter);
  if (value === null) {
    throw wrong('function-not-number', { parameter: nameOf(parameter), received: shown(input) });
  }
  if (reading.kind === 'number') withinUnit(reading, parameter, input);
  return value;
};

/** A cell of a range that is used as a whole: null where it says nothing. */
export const readNumberAt = (input: Input, parameter: Parameter, index: number): number | null => {
  if (saysNothing(input)) return null;
  if (typeof input === 'object' && input !== null)
    throw new FunctionFault({ error: input.error, text: null });
  try {
    return readNumber(input, parameter);
  } catch (error) {
    if (!(error instanceof FunctionFault) || error.fault.text?.code !== 'function-not-number') throw error;
    const params = { parameter: nameOf(parameter), position: index + 1, received: shown(input) };
    throw new FunctionFault({ error: '#VALUE!', text: message('function-not-number-at', params) });
  }
};

/** A share as a fraction, whether the cell holds 85, 0.85 or 85%. */
export const readShare = (input: Input, parameter: Parameter): number => {
  const reading = readCell(input);
  const share = asShare(reading);
  if (share === null || !share.plausible) {
    throw wrong('function-not-share', { parameter: nameOf(parameter), received: shown(input) });
  }
  return Number((share.percent / 100).toPrecision(15));
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A year: 2025, "2025年", "2025-2026学年". */
export const readYear = (input: Input, parameter: Parameter): number => {
  const year = typeof input === 'string' ? (censusYearOf(input)?.year ?? NaN) : input;
  if (typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)
    return year;
  throw wrong('function-not-year', { parameter: nameOf(parameter), received: shown(input) });
};

export const readFlag = (input: Input, parameter: Parameter): boolean => {
  if (typeof input === 'boolean') return input;
  if (input === 0 || input === 1) return input === 1;
  const reading = readCell(input);
  if (reading.kind === 'yesNo') return reading.yes;
  throw wrong('function-not-yes-no', { parameter: nameOf(parameter), received: shown(input) });
};

/** Checks that hold for counts and areas: none is negative. */
export const notNegative = (value: number, parameter: string): number => {
  if (value < 0) throw wrong('function-negative', { parameter, received: value });
  return value;
};

export const positive = (value: number, parameter: string): number => {
  if (!(value > 0)) throw wrong('function-not-positive', { parameter, received: value });
  return value;
};
