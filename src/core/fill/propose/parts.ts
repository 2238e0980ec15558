/** Which cells a 合计 or 小计 of the form adds up. */
import { isSubtotalLabel, isTotalLabel } from '../../values/index.ts';
import type { FormCell } from '../types.ts';

const leafOf = (path: readonly string[]): string => path[path.length - 1] ?? '';

export const isSumLabel = (text: string): boolean => isTotalLabel(text) || isSubtotalLabel(text);

const OF_WHICH = /^(?:#|其中)/;

/** 其中, #, and 女 beside its whole. */
export const isPartLabel = (text: string): boolean => OF_WHICH.test(text) || /^[女男](?:生|性)?$/.test(text);

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean =>
  prefix.every((text, i) => path[i] === text);

type Axis = 'row' | 'column';
const pathAlong = (cell: FormCell, axis: Axis): readonly string[] =>
  axis === 'row' ? cell.rowPath : cell.columnPath;
const indexAlong = (cell: FormCell, axis: Axis): number => (axis === 'row' ? cell.row : cell.column);

/** Cells in the same column (along rows) or row (along columns) of the same table. */
const lineOf = (cells: readonly FormCell[], total: FormCell, axis: Axis): FormCell[] =>
  cells.filter(
    (cell) =>
      cell.sheet === total.sheet &&
      cell.table === total.table &&
      (axis === 'row' ? cell.column === total.column : cell.row === total.row),
  );

/** From the total to the next total of its own level, on the side where parts stand. */
const between = (
  line: readonly FormCell[],
  total: FormCell,
  axis: Axis,
  prefix: readonly string[],
): FormCell[] => {
  const at = indexAlong(total, axis);
  const rivals = line
    .filter((cell) => cell !== total && isOwnLevel(cell, prefix, axis))
    .map((cell) => indexAlong(cell, axis));
  const before = Math.max(-1, ...rivals.filter((index) => index < at));
  const after = Math.min(Infinity, ...rivals.filter((index) => index > at));
  const own = line.filter((cell) => cell !== total && startsWith(pathAlong(cell, axis), prefix));
  const above = own.filter((cell) => indexAlong(cell, axis) < at && indexAlong(cell, axis) > before);
  const below = own.filter((cell) => indexAlong(cell, axis) > at && indexAlong(cell, axis) < after);
  return above.length > 0 && (below.length === 0 || rivals.some((index) => index < at) || rivals.length === 0)
    ? above
    : below;
};

const isOwnLevel = (cell: FormCell, prefix: readonly string[], axis: Axis): boolean => {
  const path = pathAlong(cell, axis);
  return path.length === prefix.length + 1 && startsWith(path, prefix) && isSumLabel(leafOf(path));
};

/**
 * The parts of a total along rows or columns: its siblings, without 其中 and without what a subtotal already holds.
 * Empty where it has none, as 总计 above nothing but 其中.
 */
export const partsAlong = (cells: readonly FormCell[], total: FormCell, axis: Axis): readonly FormCell[] => {
  const path = pathAlong(total, axis);
  if (!isSumLabel(leafOf(path))) return [];
  // 小学合计 names its own group; 合计 stands inside one.
  const prefix = path.slice(0, -1);
  const line = between(lineOf(cells, total, axis), total, axis, prefix);
  const tails = line.map((cell) => ({ cell, tail: pathAlong(cell, axis).slice(prefix.length) }));
  const kept = tails.filter(({ tail }) => tail.length > 0 && !tail.some(isPartLabel));
  // A group with a sum of its own (its head, or 小计 inside it) is that sum; else all its rows.
  const groups = new Map<string, typeof kept>();
  for (const one of kept) groups.set(one.tail[0] ?? '', [...(groups.get(one.tail[0] ?? '') ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const head =
      group.find(({ tail }) => tail.length === 1) ??
      group.find(({ tail }) => tail.length === 2 && isSumLabel(leafOf(tail)));
    if (head)
      return group
        .filter(
          ({ tail }) => tail.length === head.tail.length && (tail.length === 1 || isSumLabel(leafOf(tail))),
        )
        .map(({ cell }) => cell);
    return group.map(({ cell }) => cell);
  });
};
