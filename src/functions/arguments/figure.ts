/** Figures whose unit the indicator decides: shares, ratios, plain amounts. */
import {
  asShare,
  convert,
  looksTimeTyped,
  normaliseRatio,
  readCell,
  shareScaleOf,
  unitValue,
  valueIn,
} from '../../core/values/index.ts';
import type { Target } from '../../core/plans/schema.ts';
import type { Block, Input } from '../engine/cells.ts';
import { wrong } from '../engine/fault.ts';
import type { Figure } from '../engine/record.ts';
import { shown } from './numbers.ts';

/** What the numbers of a range show about the scale of shares; texts with % speak for themselves. */
export const scaleOf = (block: Block): Figure['scale'] =>
  shareScaleOf(block.flatMap((row) => row.filter((input): input is number => typeof input === 'number')));

export const figureOf = (input: Input, scale: Figure['scale']): Figure => ({
  reading: readCell(input),
  scale,
  input,
});

/** Indicators that count persons per one person, which people also write as 1:19 or 0.0526. */
const RATIOS: ReadonlySet<string> = new Set([
  'pupil_teacher_ratio',
  'pupil_staff_ratio',
  'children_per_teacher',
  'care_staff_ratio',
]);

const MINUTES_A_DAY = 1440;
const MINUTES_AN_HOUR = 60;

/** Excel makes the time 01:19 of a typed 1:19, and a function sees only its number, 79 minutes of a day. */
const ratioOf = ({ reading }: Figure): number | null => {
  if (reading.kind === 'number' && reading.unit === undefined && looksTimeTyped(reading.value)) {
    return Math.round(reading.value * MINUTES_A_DAY) - MINUTES_AN_HOUR;
  }
  return normaliseRatio(reading);
};

/** Above this no share is a fraction: gross enrolment stays below 150 %. */
const FRACTION_MAX = 1.5;

/** A share of "at least 85 %" at 1.02 is 102 % in a percent cell; one of "at most 5 %" at 1.2 is 1.2 %. */
const scaleFor = ({ reading, scale }: Figure, target: Target): 'percent' | 'fraction' | undefined => {
  if (scale !== 'unknown') return scale;
  const { comparator } = target;
  const upward = comparator === '>=' || comparator === '>';
  const above1 = reading.kind === 'number' && reading.value > 1 && reading.value <= FRACTION_MAX;
  return upward && above1 ? 'fraction' : undefined;
};

const shareOf = (figure: Figure, target: Target): number | null => {
  const scale = scaleFor(figure, target);
  return asShare(figure.reading, scale === undefined ? {} : { scale })?.percent ?? null;
};

/** 人 where the target counts 人/班: the same figure, one name shorter. */
const inShort = (figure: Figure, unit: string): number | null => {
  const { reading } = figure;
  if (reading.kind !== 'number' || reading.unit === undefined || !unit.includes('/')) return null;
  const upper = unit.split('/')[0] as string;
  return unitValue(upper) === null ? null : convert(reading.value, reading.unit, upper);
};

/**
 * The figure in the unit of a target: shares in percent, ratios as persons per one, 3000万 in a target of 万元 as
 * 3000. 已消除 is 0 for what is to be eliminated.
 */
export const figureIn = (figure: Figure, target: Target, parameter: string): number => {
  const { reading } = figure;
  if (reading.kind === 'stated' && reading.state === 'eliminated' && target.value === 0) return 0;
  if (reading.kind === 'number' && reading.bound !== undefined) {
    throw wrong('function-not-number', { parameter, received: shown(figure.input) });
  }
  const value =
    target.unit === '%'
      ? shareOf(figure, target)
      : RATIOS.has(target.indicator)
        ? ratioOf(figure)
        : (valueIn(reading, undefined, target.unit) ?? inShort(figure, target.unit));
  if (value !== null) return value;
  if (reading.kind === 'number' && reading.unit !== undefined) {
    throw wrong('function-unit', { parameter, expected: target.unit, received: shown(figure.input) });
  }
  throw wrong('function-not-number', { parameter, received: shown(figure.input) });
};
