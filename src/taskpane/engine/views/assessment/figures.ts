import type { Standing } from '../../../../core/check/assessment/index.ts';
import { catalogue, type MessageCode } from '../../../../core/messages/index.ts';
import { figureBeside, type Say } from '../../../../core/report/index.ts';
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

/** A figure for a narrow cell: large ones without decimals, unless that would hide on which side of a limit it lies. */
export const narrow = (value: number, limit: number): string => {
  const decimals = value >= 1000 ? 0 : value >= 100 ? 1 : 2;
  const rounded = Number(value.toFixed(decimals));
  return value !== limit && Math.sign(rounded - limit) !== Math.sign(value - limit)
    ? figureBeside(value, limit)
    : String(rounded);
};

/** What an indicator is called at the head of a narrow column and in lists of what to add. */
export const shortName = (indicator: string, name: string, say: Say): string => {
  const code = `assessment-short-${indicator}`;
  return code in catalogue ? say(code as MessageCode) : name;
};
