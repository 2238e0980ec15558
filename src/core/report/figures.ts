/** Figures as people read them in a report. */
import type { IndicatorRow } from '../check/report.ts';
import type { Comparator } from '../values/compare.ts';
import { roundTo } from '../values/compare.ts';

/** Two decimals are what the yearbooks print; more are shown only where fewer would hide a difference. */
const DECIMALS = 2;
const DECIMALS_MAX = 6;

/** A figure with at most two decimals, no trailing zeros, thousands unseparated as in the bureaus' sheets. */
export const figure = (value: number, decimals: number = DECIMALS): string =>
  String(roundTo(value, decimals));

/** A figure with as many decimals as tell it from another: 84.996 beside 85 stays 84.996. */
export const figureBeside = (value: number, other: number | null): string => {
  let decimals = DECIMALS;
  if (other !== null && value !== other) {
    while (decimals < DECIMALS_MAX && roundTo(value, decimals) === roundTo(other, decimals)) decimals += 1;
  }
  return figure(value, decimals);
};

/** The figure with its unit: `85%`, `45人`; a Latin unit is set off, `3 pp`. */
export const withUnit = (shown: string, unit: string): string =>
  /^[A-Za-z]/.test(unit) ? `${shown} ${unit}` : `${shown}${unit}`;

const SIGNS: Record<Exclude<Comparator, 'between'>, string> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  about: '≈',
};

type Goal = Pick<IndicatorRow, 'target' | 'targetHigh' | 'comparator' | 'unit'>;

/** `≥85%`, `≤45人`, `2.5～3元`; empty for a target without a figure. */
export const shownTarget = ({ target, targetHigh, comparator, unit }: Goal): string => {
  if (target === null || comparator === null) return '';
  if (comparator === 'between') {
    return withUnit(`${figure(target, DECIMALS_MAX)}～${figure(targetHigh ?? target, DECIMALS_MAX)}`, unit);
  }
  return withUnit(`${SIGNS[comparator]}${figure(target, DECIMALS_MAX)}`, unit);
};

/** The value with its unit, in enough decimals to be told from the target. */
export const shownValue = (row: Pick<IndicatorRow, 'value' | 'target' | 'unit'>): string =>
  row.value === null ? '' : withUnit(figureBeside(row.value, row.target), row.unit);

/** A difference in the indicator's unit with its sign; shares differ in percentage points (`个百分点`, `pp`). */
export const shownChange = (change: number, unit: string, points: string): string => {
  const shown = figureBeside(change, 0);
  const sign = change > 0 ? '+' : '';
  return withUnit(`${sign}${shown}`, unit === '%' ? points : unit);
};
