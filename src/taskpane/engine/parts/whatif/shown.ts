/** Figures and cells of an answer as the pane shows them. */
import type { Lang } from '../../../../core/messages/index.ts';
import { figure, withUnit } from '../../../../core/report/figures.ts';
import { addressesOf, type CellRef } from '../../../../core/tables/index.ts';
import { columnIndex } from '../../../../core/values/address.ts';
import { plain } from '../../../../core/whatif/engine/show.ts';
import type { AnswerCell, Bounds } from '../../../../core/whatif/engine/question.ts';
import type { CellPlace } from '../../protocol.ts';
import { placeOf } from '../../views/indicators.ts';

const PLACES_MAX = 4;
/** Digits that tell a small change from none. */
const DIGITS = 3;

/** Two decimals; of figures below 1 as many as carry three digits. */
export const shownNumber = (value: number): string => {
  if (value === 0 || Math.abs(value) >= 1) return figure(value);
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  return figure(value, Math.min(decimals, 8));
};

export const shownCell = (cell: AnswerCell | undefined, unit: string, lang: Lang): string => {
  const value = plain(cell, lang);
  if (value === null) return '—';
  return typeof value === 'number' ? withUnit(shownNumber(value), unit) : value;
};

export const shownBounds = (bounds: Bounds | undefined, unit: string): string => {
  if (bounds === undefined || (bounds.low === null && bounds.high === null)) return '';
  const [low, high] = [bounds.low, bounds.high].map((one) => (one === null ? '' : shownNumber(one)));
  if (bounds.high === null) return withUnit(`≥ ${low}`, unit);
  if (bounds.low === null) return withUnit(`≤ ${high}`, unit);
  return withUnit(`${low}—${high}`, unit);
};

const BLOCK = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** Columns side by side over the same rows become one block. */
const joined = (places: readonly CellPlace[]): CellPlace[] => {
  const blocks = places.map(({ sheet, cells }) => {
    const [, from = '', top = '', to = from, bottom = top] = BLOCK.exec(cells) ?? [];
    return { sheet, cells, first: columnIndex(from), last: columnIndex(to), top, bottom, from, to };
  });
  blocks.sort((a, b) => a.sheet.localeCompare(b.sheet) || Number(a.top) - Number(b.top) || a.first - b.first);
  const kept: typeof blocks = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    const beside =
      before !== undefined &&
      before.sheet === block.sheet &&
      before.top === block.top &&
      before.bottom === block.bottom &&
      block.first <= before.last + 1;
    if (!beside || block.from === '') kept.push(block);
    else if (block.last > before.last) Object.assign(before, { last: block.last, to: block.to });
  }
  return kept.map(({ sheet, cells, from, to, top, bottom }) => ({
    sheet,
    cells: from === '' || (from === to && top === bottom) ? cells : `${from}${top}:${to}${bottom}`,
  }));
};

/** Where figures were read, as blocks to jump to. */
export const placesOf = (
  cells: readonly CellRef[],
): { readonly places: readonly CellPlace[]; readonly morePlaces: number } => {
  const all = joined(addressesOf(cells).flatMap((address) => placeOf(address) ?? []));
  return { places: all.slice(0, PLACES_MAX), morePlaces: Math.max(0, all.length - PLACES_MAX) };
};
