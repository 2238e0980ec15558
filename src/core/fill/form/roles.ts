/** What each cell for figures is: ours to fill, computed by the form, locked, or already given. */
import { isSubtotalLabel, isTotalLabel, normalise } from '../../values/index.ts';
import {
  cellKey,
  isCellError,
  valueAt,
  type Scalar,
  type Sheet,
  type SheetLooks,
} from '../../values/workbook.ts';
import type { CellRole, ComputedBy } from '../types.ts';
import { NOT_APPLICABLE } from '../words.ts';

export interface RoleAsked {
  readonly row: number;
  readonly column: number;
  readonly total: boolean;
}

export interface Role {
  readonly role: CellRole;
  readonly computedBy: ComputedBy | null;
}

/** Whether figures that stand in open cells are replaced: a form filled before, or last year's. */
export type Standing = 'keep' | 'replace';

/** 合计, 总计, 小计 as the innermost label of a row or column. */
export const isTotalPath = (path: readonly string[]): boolean => {
  const leaf = path[path.length - 1] ?? '';
  return isTotalLabel(leaf) || isSubtotalLabel(leaf);
};

const isGrey = (colour: string): boolean => {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue))
    return false;
  return Math.max(red, green, blue) - Math.min(red, green, blue) <= 12;
};

/** The colours that mean "not yours" on this table: those of formulas, those of 合计 cells alone, the greys. */
export const closedColours = (sheet: Sheet, cells: readonly RoleAsked[]): ReadonlySet<string> => {
  const { looks } = sheet;
  const closed = new Set<string>();
  if (!looks) return closed;
  const colourAt = ({ row, column }: RoleAsked): string | undefined => looks.fills.get(cellKey(row, column));
  const plain = cells.filter((cell) => !cell.total && !sheet.formulas.has(cellKey(cell.row, cell.column)));
  const open = new Set(plain.map(colourAt));
  for (const cell of cells) {
    const colour = colourAt(cell);
    if (colour === undefined) continue;
    const formula = sheet.formulas.has(cellKey(cell.row, cell.column));
    const alone = (formula || cell.total) && !open.has(colour);
    // Grey all over is the look of the whole form, and closes nothing.
    const greyAmongOthers = isGrey(colour) && open.size > 1;
    if (alone || greyAmongOthers) closed.add(colour);
  }
  return closed;
};

const isBlank = (value: Scalar): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

const mayWrite = (looks: SheetLooks | undefined, key: number): boolean =>
  looks === undefined || !looks.protected || looks.unlocked.has(key);

/**
 * The role of one cell. A formula is computed. On a protected sheet a locked cell is the form's own. A cell in a colour
 * the form keeps for its own sums is computed by convention. What holds a figure is given, unless the author
 * unlocked it, it is 0, or `standing` says to replace.
 */
export const roleOf = (
  sheet: Sheet,
  cell: RoleAsked,
  closed: ReadonlySet<string>,
  standing: Standing,
): Role => {
  const key = cellKey(cell.row, cell.column);
  const { looks } = sheet;
  const value = valueAt(sheet, cell.row, cell.column);
  if (sheet.formulas.has(key)) return { role: 'computed', computedBy: 'formula' };
  if (typeof value === 'string' && NOT_APPLICABLE.test(normalise(value)))
    return { role: 'given', computedBy: null };
  if (!mayWrite(looks, key))
    return cell.total ? { role: 'computed', computedBy: 'convention' } : { role: 'locked', computedBy: null };
  const colour = looks?.fills.get(key);
  const unlocked = looks?.protected === true;
  if (!unlocked && colour !== undefined && closed.has(colour))
    return cell.total ? { role: 'computed', computedBy: 'convention' } : { role: 'locked', computedBy: null };
  if (isBlank(value) || value === 0 || (typeof value === 'number' && (unlocked || standing === 'replace')))
    return { role: 'input', computedBy: null };
  return typeof value === 'number' || isCellError(value)
    ? { role: 'given', computedBy: null }
    : { role: typeof value === 'string' && /^[\d.,%\s]+$/.test(value) ? 'given' : 'label', computedBy: null };
};
