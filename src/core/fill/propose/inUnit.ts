/** A figure in the unit the form wants, exactly; money without a printed unit is nobody's guess. */
import { message, type Message } from '../../messages/index.ts';
import { convert, unitValue } from '../../values/index.ts';
import type { Figures } from '../source/measured.ts';
import type { FormCell, FormTable } from '../types.ts';

export interface InUnit {
  readonly value: number;
  readonly bounds: Figures['bounds'];
  /** The unit of `value`, before a percent format; null: a plain number. */
  readonly unit: string | null;
  readonly doubt: Message | null;
}

/** Shares and averages that no format of the cell rounds are written with so many decimals. */
const DECIMALS_SHOWN = 2;

const rounded = (value: number, decimals: number): number =>
  Number(
    (Math.round((value + Number.EPSILON * Math.sign(value)) * 10 ** decimals) / 10 ** decimals).toFixed(
      decimals,
    ),
  );

const isPercentFormat = (format: string | null): boolean => format !== null && format.includes('%');

/** The unit wanted: the cell's own, else the one of the unit line that measures the same kind of thing. */
const wantedUnit = (
  { unit, unitFrom }: FormCell,
  table: FormTable | undefined,
  own: string,
): string | null => {
  if (unit !== null && unitFrom === 'label') return unit;
  return (table?.units ?? []).find((one) => convert(1, own, one) !== null) ?? null;
};

/** 元 and 平方米 are added up exactly; whatever else isn't whole is a ratio or an average. */
const isRelative = (unit: string): boolean =>
  unitValue(unit)?.canonical !== '元' && unitValue(unit)?.canonical !== '平方米';

export const inUnit = (measured: Figures, cell: FormCell, table: FormTable | undefined): InUnit => {
  const { unit: own, value, bounds } = measured;
  const wanted = wantedUnit(cell, table, own);
  const factor = wanted === null ? 1 : convert(1, own, wanted);
  if (factor === null) {
    const doubt = message('fillUnitsDiffer', { own, wanted: wanted ?? '' });
    return { value, bounds, unit: own, doubt };
  }
  const turned = wanted === null ? value : (convert(value, own, wanted) ?? value);
  const percent = own === '%' && isPercentFormat(cell.format) && (wanted === null || wanted === '%');
  const relative = isRelative(own);
  const shown = percent
    ? rounded(turned / 100, DECIMALS_SHOWN + 2)
    : relative && cell.format === null
      ? rounded(turned, DECIMALS_SHOWN)
      : turned;
  const doubt = own === '元' && wanted === null ? message('fillMoneyUnitUnwanted') : null;
  const scaled = (edge: number): number => Number((edge * factor).toPrecision(15));
  return {
    value: shown,
    bounds: bounds && { low: scaled(bounds.low), high: bounds.high === null ? null : scaled(bounds.high) },
    unit: wanted ?? own,
    doubt,
  };
};
