/** Which indicators are shown, and in which order. */
import type { IndicatorView, Status } from '../engine/protocol.ts';

export const SORTS = ['gap', 'plan', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

export const DUES = ['all', 'due', 'notDue'] as const;
export type Due = (typeof DUES)[number];

export interface Choice {
  readonly sort: Sort;
  readonly due: Due;
  /** '' for all. */
  readonly status: Status | '';
  readonly text: string;
}

export const FIRST_CHOICE: Choice = { sort: 'gap', due: 'all', status: '', text: '' };

/** What is further from its target comes first; what can't be told comes last. */
const byDistance = (a: IndicatorView, b: IndicatorView): number =>
  (b.distance ?? -Infinity) - (a.distance ?? -Infinity) || Number(b.due) - Number(a.due);

const byDeadline = (a: IndicatorView, b: IndicatorView): number =>
  a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0;

const ORDERS: Record<Sort, ((a: IndicatorView, b: IndicatorView) => number) | null> = {
  gap: byDistance,
  plan: null,
  deadline: byDeadline,
};

export const chosenIndicators = (
  rows: readonly IndicatorView[],
  { sort, due, status, text }: Choice,
): readonly IndicatorView[] => {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = rows.filter(
    (row) =>
      (due === 'all' || row.due === (due === 'due')) &&
      (status === '' || row.status === status) &&
      words.every((word) =>
        `${row.name} ${row.stage} ${row.scope} ${row.clause}`.toLowerCase().includes(word),
      ),
  );
  const order = ORDERS[sort];
  return order ? shown.toSorted(order) : shown;
};
