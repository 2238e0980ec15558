/** The school rule of the seven indicators, as the core judges it and as spreadsheet formulas. */
import { balanceOf, RESOURCE_INDICATORS } from '../../indicators/shared/balance.ts';
import { definition } from '../../plans/definitions.ts';
import type { HelperColumn } from '../engine/draft.ts';
import { limitCell, RESOURCE_KEYS, type LimitRow } from './resources.ts';

/** Verdict on amounts of a school, and its lowest value as a share of the limit. */
export const standingOf = (
  amounts: readonly number[],
  pupils: number,
  limits: readonly LimitRow[],
): { readonly met: number; readonly passes: boolean; readonly lowest: number } => {
  const values = amounts.map((amount, i) => (amount / pupils) * (limits[i]?.per ?? 1));
  const thresholds = limits.map(({ limit, floor }, i) => ({
    indicator: RESOURCE_INDICATORS[i] ?? RESOURCE_INDICATORS[0],
    limit,
    floor,
  }));
  const { met, balanced } = balanceOf(values, thresholds);
  const shares = values.map((value, i) => value / (limits[i]?.limit ?? 1));
  return { met, passes: balanced, lowest: Math.min(...shares) };
};

/** Figures that differ by no more than this are the same, as in the core's comparisons. */
const NOISE = '0.000000001';

/**
 * Seven columns of 2 (met), 1 (at the floor or above) or 0, then `passes` 1 or 0. `amount` gives the amount of the
 * i-th resource of a row, `suffix` keeps several sets of columns apart.
 */
export const standingColumns = (
  amount: (key: string, index: number) => string,
  pupils: string,
  suffix: string,
): Readonly<Record<string, HelperColumn>> => {
  const bound = (to: 'limit' | 'floor', i: number): string => `${limitCell(to, i)}*(1-${NOISE})`;
  const columns = RESOURCE_KEYS.map((key, i) => {
    const value = `(${amount(key, i)})/${pupils}*${limitCell('per', i)}`;
    const cells = `=IF(${value}>=${bound('limit', i)},2,IF(${value}>=${bound('floor', i)},1,0))`;
    return [`${key}${suffix}`, { name: { zh: `第${i + 1}项`, en: `No. ${i + 1}` }, cells }] as const;
  });
  const range = `[@${RESOURCE_KEYS[0]}${suffix}]:[@${RESOURCE_KEYS.at(-1) ?? ''}${suffix}]`;
  const toMeet = definition('resource_indicators_to_meet').value;
  return {
    ...Object.fromEntries(columns),
    [`passes${suffix}`]: {
      name: { zh: '达标', en: 'Passes' },
      cells: `=IF(AND(COUNTIF(${range},2)>=${toMeet},MIN(${range})>=1),1,0)`,
    },
  };
};

/** The seven columns of one set, for sums over them. */
export const standingRange = (suffix: string): string =>
  `[@${RESOURCE_KEYS[0]}${suffix}]:[@${RESOURCE_KEYS.at(-1) ?? ''}${suffix}]`;
