/** One quantity measured in the source: which computation belongs to which aggregation. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { FillQuantity, SizeBand } from '../types.ts';
import { actualOf, baseOf, namedOf, targetOf } from './byIndicator.ts';
import { classesInBand, withoutBand } from './classBands.ts';
import { figure, unknown, type Measured } from './measured.ts';
import type { FillSource } from './source.ts';
import type { Asked } from './asked.ts';
import { countSchools, sumField } from './sums.ts';

const COUNTED: ReadonlySet<FieldId> = new Set(['school_count', 'kindergarten_count']);

const sumOrCount = (asked: Asked, field: FieldId): Measured => {
  if (field === 'kindergarten_count')
    return countSchools({ ...asked, filter: { stage: 'kindergarten', ...asked.filter } });
  return COUNTED.has(field) ? countSchools(asked) : sumField(asked, field);
};

/** Class sizes decide; where they don't, a column that states the number of large classes does. */
const largeOrBand = (asked: Asked, band: SizeBand, field: FieldId | null): Measured => {
  const counted = classesInBand(asked, band);
  if (field === null || field === 'class_count' || (counted.kind === 'figure' && counted.bounds === null))
    return counted;
  const stated = sumField({ ...asked, filter: withoutBand(asked.filter) }, field);
  return stated.kind === 'figure' && stated.bounds === null ? stated : counted;
};

/** A part over a whole, in % or as a plain ratio. */
const ratio = (part: Measured, whole: Measured, percent: boolean, unit: string): Measured => {
  if (part.kind === 'unknown') return part;
  if (whole.kind === 'unknown') return whole;
  if (part.bounds ?? whole.bounds) return unknown(message('fillRatioOpen'), [...part.cells, ...whole.cells]);
  if (whole.value === 0) return unknown(message('fillRatioZero'), whole.cells);
  const value = Number(((part.value / whole.value) * (percent ? 100 : 1)).toPrecision(15));
  const summed = part.operation === 'sum' && whole.operation === 'sum';
  return figure(value, unit, part.basis, {
    cells: part.cells,
    below: whole.cells,
    operation: summed ? 'ratio' : null,
    doubt: part.doubt ?? whole.doubt,
  });
};

/**
 * What the source says of a quantity for the census `year`, in the quantity's own unit. Mostly one answer; several, best
 * first, where a ledger and the tables, or two targets, differ.
 */
export const measure = (source: FillSource, quantity: FillQuantity, year: number): readonly Measured[] => {
  const at = year + (quantity.yearOffset ?? 0);
  const asked: Asked = { facts: source.factsAt(at), places: source.placesAt(at), filter: quantity.filter };
  const { aggregation, field, of } = quantity;
  switch (aggregation) {
    case 'sum':
    case 'count':
      return field === null ? [] : [sumOrCount(asked, field)];
    case 'classes':
      return quantity.filter.band ? [largeOrBand(asked, quantity.filter.band, field)] : [];
    case 'share':
    case 'perUnit': {
      if (field === null || !of) return [];
      const percent = aggregation === 'share';
      const unit = percent ? '%' : `${fieldOf(field).unit}/${fieldOf(of.field).unit}`;
      return [
        ratio(sumOrCount(asked, field), sumOrCount({ ...asked, filter: of.filter }, of.field), percent, unit),
      ];
    }
    case 'indicator':
    case 'stated':
      return actualOf(asked.facts, namedOf(quantity));
    case 'target':
      return targetOf(
        source.factsAt(year),
        source.plan,
        namedOf(quantity),
        quantity.yearOffset === undefined ? null : at,
      );
    case 'base':
      return [baseOf(source.factsAt(year), namedOf(quantity), quantity.yearOffset === undefined ? null : at)];
    case 'total':
    case 'text':
      return [];
  }
};
