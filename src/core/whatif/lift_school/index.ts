/** The cheapest way for one school to pass: which of the seven indicators to raise, and by how much. */
import { definition } from '../../plans/definitions.ts';
import { wholeUp } from '../shared/wholeUp.ts';
import { UNIT_COSTS, type UnitCost } from '../../indicators/shared/balance/unitCosts.ts';

export { UNIT_COSTS, type UnitCost };

/** One of the seven as the assessment reports it. */
export interface LiftColumn {
  readonly indicator: string;
  readonly unit: string;
  readonly per: number;
  readonly limit: number;
  readonly floor: number;
}
export interface LiftSchool {
  readonly pupils: number;
  readonly grid: readonly {
    readonly amount: number | null;
    /** The section's share of a through-school's facilities: it gets only so much of what the school gets. */
    readonly share: number;
  }[];
}

export interface Action {
  readonly indicator: string;
  /** Whole units for the school; a section of a through-school gets its share of them. */
  readonly add: number;
  readonly unit: string;
  readonly cost: number;
}

export interface Lift {
  /** The indicator that may stay below its limit, at 85 % or more; null where it passes already. */
  readonly kept: string | null;
  readonly actions: readonly Action[];
  /** Yuan. */
  readonly cost: number;
  /** The cheapest way with a single action; null where one alone isn't enough. */
  readonly single: Action | null;
}

/** Units for a section's amount to reach a per-pupil bound. */
const unitsTo = (amount: number, bound: number, pupils: number, per: number, share: number): number => {
  const wanted = (bound * pupils) / per;
  return Math.max(0, wholeUp((wanted - amount) / share, wanted / share));
};

const costOf = (actions: readonly Action[]): number => actions.reduce((sum, { cost }) => sum + cost, 0);

const better = <T extends { readonly cost: number }>(best: T | null, other: T): T =>
  best === null || other.cost < best.cost ? other : best;

/**
 * The cheapest way to 6 of 7 met and the rest at 85 %: each of the seven in turn is left out, raised to its floor at
 * least, the six others to their limits; the cheapest of the seven ways counts. Null while a value is unknown.
 */
export const liftSchool = (
  { pupils, grid }: LiftSchool,
  columns: readonly LiftColumn[],
  costs: readonly UnitCost[] = UNIT_COSTS,
  needed: number = definition('resource_indicators_to_meet').value,
): Lift | null => {
  if (grid.some(({ amount, share }) => amount === null || !(share > 0))) return null;
  const mayStay = definition('resource_indicator_count').value - needed;
  const priceOf = new Map(costs.map(({ indicator, cost }) => [indicator, cost]));
  const action = (index: number, to: 'limit' | 'floor'): Action[] => {
    const column = columns[index] as LiftColumn;
    const { amount, share } = grid[index] as LiftSchool['grid'][number];
    const add = unitsTo(amount ?? 0, column[to], pupils, column.per, share);
    if (add === 0) return [];
    return [
      {
        indicator: column.indicator,
        add,
        unit: column.unit,
        cost: add * (priceOf.get(column.indicator) ?? 0),
      },
    ];
  };
  let best: Lift | null = null;
  let single: { action: Action; cost: number } | null = null;
  const ways = mayStay > 0 ? columns.map((_, index) => index) : [-1];
  for (const kept of ways) {
    const actions = columns.flatMap((_, index) => action(index, index === kept ? 'floor' : 'limit'));
    if (actions.length === 0) return { kept: null, actions: [], cost: 0, single: null };
    const cost = costOf(actions);
    best = better(best, { kept: columns[kept]?.indicator ?? null, actions, cost, single: null });
    const [only] = actions;
    if (only && actions.length === 1) single = better(single, { action: only, cost });
  }
  return best && { ...best, single: single?.action ?? null };
};
