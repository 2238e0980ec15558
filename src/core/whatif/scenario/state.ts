/** A county with its sums by stage: made once, then moved on by operations at the cost of the schools they touch. */
import type { Message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import { SCENARIO_STAGES, type County, type ScenarioStage, type Section } from './county.ts';
import { change, type Operation } from './operations.ts';
import { account, limitsFor, SLOTS, type Limits, type Totals } from './totals.ts';

export interface CountyState {
  readonly county: County;
  readonly totals: ReadonlyMap<ScenarioStage, Totals>;
  readonly limits: ReadonlyMap<ScenarioStage, Limits>;
}

/** Sums over all schools of the county. */
export const stateOf = (county: County): CountyState => {
  const limits = new Map(SCENARIO_STAGES.map((stage) => [stage, limitsFor(stage, county.censusYear)]));
  const totals = new Map(SCENARIO_STAGES.map((stage) => [stage, new Float64Array(SLOTS)]));
  for (const section of county.sections.values()) add(totals, limits, section, 1);
  return { county, totals, limits };
};

const add = (
  totals: ReadonlyMap<ScenarioStage, Totals>,
  limits: ReadonlyMap<ScenarioStage, Limits>,
  section: Section,
  sign: 1 | -1,
): void => {
  const [into, own] = [totals.get(section.stage), limits.get(section.stage)];
  if (into && own) account(into, section, own, sign);
};

export type Ran =
  | { readonly ok: true; readonly state: CountyState }
  | { readonly ok: false; readonly problem: Message; readonly at: number };

/**
 * The county after the operations, one after another. Only schools that an operation touches are counted anew; the
 * state given stays as it is. The first operation that isn't possible is told with its position.
 */
export const run = (before: CountyState, operations: readonly Operation[]): Ran => {
  const sections = new Map(before.county.sections);
  const totals = new Map([...before.totals].map(([stage, own]) => [stage, own.slice()]));
  const county: County = { ...before.county, sections };
  for (const [at, operation] of operations.entries()) {
    const changed = change(county, operation);
    if (!changed.ok) return { ...changed, at };
    for (const [id, section] of changed.sections) {
      const old = sections.get(id);
      if (old) add(totals, before.limits, old, -1);
      if (section) {
        add(totals, before.limits, section, 1);
        sections.set(id, section);
      } else sections.delete(id);
    }
  }
  return { ok: true, state: { county, totals, limits: before.limits } };
};

const COVERS: Readonly<Partial<Record<Stage, readonly ScenarioStage[]>>> = {
  kindergarten: ['kindergarten'],
  primary: ['primary'],
  junior: ['junior'],
  senior: ['senior'],
  compulsory: ['primary', 'junior'],
  basic: SCENARIO_STAGES,
};

/** The sums of a stage; of a wide one those of its parts together. Null for a stage that scenarios don't know. */
export const totalsOf = ({ totals }: CountyState, stage: Stage): Totals | null => {
  const parts = COVERS[stage];
  if (parts === undefined) return null;
  const sum = new Float64Array(SLOTS);
  for (const part of parts)
    totals.get(part)?.forEach((value, slot) => (sum[slot] = (sum[slot] ?? 0) + value));
  return sum;
};
