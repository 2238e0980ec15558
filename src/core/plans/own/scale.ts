/** Figures of a user's plan in the unit of the indicator they are for. */
import { message } from '../../messages/index.ts';
import type { Message } from '../../messages/index.ts';
import { readCell } from '../../values/readCell.ts';
import { asShare } from '../../values/share.ts';
import { convert, unitValue, withoutMultiplier } from '../../values/unit.ts';
import type { LedgerIndicator } from '../schema.ts';
import type { Figure } from './bound.ts';
import type { Cell } from './sheet.ts';

/** An indicator as the rows see it: its unit may still be open for one that only this plan has. */
export interface RowIndicator {
  readonly id: string;
  readonly unit: string | null;
  readonly direction: LedgerIndicator['direction'] | null;
}

const numerator = (unit: string): string | null => unitValue(unit.split('/')[0] as string)?.canonical ?? null;

/** 人 where the indicator counts 人/班: the same figures, one name shorter. */
const sameInShort = (from: string, to: string): boolean =>
  from.includes('/') !== to.includes('/') && numerator(from) !== null && numerator(from) === numerator(to);

export interface Scaled {
  readonly unit: string;
  readonly scale: (value: number) => number;
  readonly remark: Message | null;
}

/** The unit of the target and how its figures get there; null where cell and indicator measure different things. */
export const scaled = (
  cell: Cell,
  figure: Figure,
  column: string | null,
  indicator: RowIndicator,
): Scaled | null => {
  const printed = figure.unit === '' ? withoutMultiplier(column ?? '') : (figure.unit ?? column);
  const own = indicator.unit;
  const as = (
    unit: string,
    scale = (value: number): number => value,
    remark: Message | null = null,
  ): Scaled => ({
    unit,
    scale,
    remark,
  });
  if (own === null) {
    // 2000万 in a column of 万元 is spelt out; the target keeps the column's unit.
    const wanted = column ?? printed ?? '';
    return printed === null || convert(1, printed, wanted) === null
      ? as(printed ?? wanted)
      : as(wanted, (value) => convert(value, printed, wanted) as number);
  }
  if (printed === null || printed === '') {
    if (own !== '%' || printed === '') return as(own);
    const share = asShare(readCell(cell.value, cell.format, cell.shown));
    const fraction = share !== null && share.percent !== figure.value && !share.ambiguous;
    if (!fraction) return as(own);
    const remark = message('plan-own-fraction', {
      place: cell.place,
      found: cell.text,
      percent: share.percent,
    });
    return as(own, (value) => Number((value * 100).toPrecision(15)), remark);
  }
  if (convert(1, printed, own) !== null) return as(own, (value) => convert(value, printed, own) as number);
  return sameInShort(printed, own) ? as(own) : null;
};
