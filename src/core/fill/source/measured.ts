/** What the source says of one quantity: a figure, or why there is none, with the cells it comes from. */
import type { Message } from '../../messages/index.ts';
import type { CellRef } from '../../tables/index.ts';

export interface Figures {
  readonly kind: 'figure';
  /** In `unit`, unrounded. */
  readonly value: number;
  /** The source only bounds it; null when exact. */
  readonly bounds: { readonly low: number; readonly high: number | null } | null;
  readonly unit: string;
  readonly cells: readonly CellRef[];
  readonly below: readonly CellRef[];
  /** Cells that should tell and don't: text, blank, of a section that states nothing. */
  readonly open: readonly CellRef[];
  /** How a formula over the cells gives it; null where none does. */
  readonly operation: 'sum' | 'count' | 'ratio' | null;
  readonly basis: Message;
  /** What makes the figure less than sure: a unit nobody printed, two sources that differ. */
  readonly doubt: Message | null;
}

export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: Message;
  readonly cells: readonly CellRef[];
}

export type Measured = Figures | Unknown;

export const unknown = (reason: Message, cells: readonly CellRef[] = []): Unknown => ({
  kind: 'unknown',
  reason,
  cells,
});

export const figure = (
  value: number,
  unit: string,
  basis: Message,
  rest: Partial<Omit<Figures, 'kind' | 'value' | 'unit' | 'basis'>> = {},
): Figures => ({
  kind: 'figure',
  value,
  unit,
  basis,
  bounds: null,
  cells: [],
  below: [],
  open: [],
  operation: null,
  doubt: null,
  ...rest,
});
