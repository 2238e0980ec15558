import type { Standing } from '../../../../core/check/assessment/index.ts';
import type { Say } from '../../../../core/report/index.ts';
import type { CellStanding } from './types.ts';

/** How a cell of a grid stands. */
export const LETTER: Readonly<Record<CellStanding | Standing, string>> = {
  met: 'm',
  floor: 'l',
  fail: 'f',
  unmet: 'f',
  undecidable: 'u',
};

const TEN_THOUSAND = 10_000;

export const plain = (value: number): string => String(Number(value.toPrecision(12)));
export const shown = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)));
export const money = (yuan: number, say: Say): string =>
  yuan >= TEN_THOUSAND
    ? say('assessment-money-large', { value: shown(yuan / TEN_THOUSAND, 1) })
    : say('assessment-money', { value: shown(yuan, 0) });
