/** What one more unit of each resource costs: starting values for the way to pass. */
import data from './unitCosts.json' with { type: 'json' };

export interface UnitCost {
  readonly indicator: string;
  /** Yuan for one more person, m², yuan of equipment or room. */
  readonly cost: number;
  readonly unit: string;
  readonly what: string;
}

interface SourcedCost extends UnitCost {
  readonly document: string;
  readonly validFrom: string;
  readonly certainty: string;
}

/** Starting values to be replaced by local prices; no document gives them. */
export const UNIT_COSTS: readonly SourcedCost[] = data;
