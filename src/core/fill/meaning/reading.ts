/** What labels may be taken for: quantities with how sure they are, or why there is none. */
import { message, type Message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { FillQuantity, FormTable } from '../types.ts';
import type { Axis } from './axis.ts';

export interface Reading {
  readonly quantity: FillQuantity;
  /** 0 to 1: how sure the labels are. */
  readonly confidence: number;
  readonly note: Message | null;
}

export type Outcome =
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] }
  /** The labels say what is wanted, and no source could have it in this cut. */
  | { readonly kind: 'missing'; readonly reason: Message }
  | { readonly kind: 'untouched'; readonly reason: Message };

export interface Scene {
  readonly kind: FormTable['kind'];
  readonly stage: Stage | null;
  readonly year: number;
  /** Rows (or columns) beside this one name kinds of school: 九年一贯制, 教学点. */
  readonly rowsByType: boolean;
  readonly columnsByType: boolean;
  /** Teaching points have a row or column of their own. */
  readonly pointsApart: boolean;
}

export const untouched = (reason: Message): Outcome => ({ kind: 'untouched', reason });

export const labels = (row: Axis, column: Axis): { row: string; column: string } => ({
  row: row.path.join(' / '),
  column: column.path.join(' / '),
});

/** Neither row nor column says which figure is wanted. */
export const noQuantity = (row: Axis, column: Axis): Outcome =>
  untouched(message('fillNoQuantity', labels(row, column)));
