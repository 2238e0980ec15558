/** The county assessment of quality balance (优质均衡): schools × 7, coefficients, and what is missing to pass. */
import { message, type Message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { Facts } from '../../tables/index.ts';
import type { ResourceIndicator, Threshold } from '../../indicators/shared/balance.ts';
import {
  balanceGrid,
  isAssessable,
  type GridSchool,
  type StageGrid,
} from '../../indicators/shared/balance/grid.ts';
import { optionsOf } from '../../indicators/shared/balance/options.ts';
import { absentFrom, coefficientOf } from '../../indicators/shared/balance/indicator.ts';
import { ASSESSED_STAGES, RESOURCES, type AssessedStage } from '../../indicators/shared/balance/resources.ts';
import type { NotAssessed } from '../../indicators/shared/balance/schools.ts';
import { standardLimit } from '../../plans/standards.ts';
import { compareTo } from '../../values/compare.ts';

export type Standing = 'met' | 'unmet' | 'undecidable';

export interface Coefficient {
  readonly indicator: ResourceIndicator;
  /** Weighted by pupils, over the schools whose value is known; null where there is none. */
  readonly value: number | null;
  /** Plain mean and population deviation: not the official method. */
  readonly unweighted: number | null;
  /** The county's value per pupil (or per 100), Σ amounts ÷ Σ pupils. */
  readonly mean: number | null;
  readonly limit: number;
  /** Undecidable as long as a school's value is unknown. */
  readonly standing: Standing;
  /** With the three decimals that results are printed in, the standing would be another. */
  readonly roundingDecides: boolean;
  readonly schools: number;
  readonly unknown: number;
}

export interface StageAssessment {
  readonly stage: AssessedStage;
  /** Limits and floors, in the official order of the seven. */
  readonly thresholds: readonly Threshold[];
  readonly schools: readonly GridSchool[];
  readonly coefficients: readonly Coefficient[];
  readonly leftOut: readonly NotAssessed[];
  readonly open: readonly NotAssessed[];
  /** Indicators that no table has a column for. */
  readonly absent: readonly ResourceIndicator[];
  readonly counts: Readonly<Record<Standing, number>>;
  readonly verdict: Standing;
}

/** The school rule as this assessment took it. */
export interface SchoolRule {
  /** How many of the seven must be met. */
  readonly needed: number;
  /** What the others must reach, in % of their limits. */
  readonly floorShare: number;
}

export interface BalanceAssessment {
  /** Autumn census of this year. */
  readonly year: number;
  readonly rule: SchoolRule;
  readonly stages: readonly StageAssessment[];
  /** On the resource part: every school and every coefficient of both stages. */
  readonly verdict: Standing;
  /** What the figures assume; to be confirmed by a person. */
  readonly remarks: readonly Message[];
}

/** Decimals in which coefficients are published. */
const PRINTED_DECIMALS = 3;

const coefficientIn = (grid: StageGrid, index: number, limit: number): Coefficient => {
  const { indicator, per } = RESOURCES[index] as (typeof RESOURCES)[number];
  const known = grid.schools.filter((school) => school.grid[index]?.amount !== null);
  const amount = known.reduce((sum, school) => sum + (school.grid[index]?.amount ?? 0), 0);
  const pupils = known.reduce((sum, school) => sum + school.pupils, 0);
  const value = coefficientOf(grid, index);
  const unknown = grid.schools.length - known.length + grid.open.length;
  const compared = value === null ? null : compareTo(value, '<=', limit, null, PRINTED_DECIMALS);
  return {
    indicator,
    value,
    unweighted: coefficientOf(grid, index, false),
    mean: pupils === 0 ? null : (amount / pupils) * per,
    limit,
    standing: unknown > 0 || compared === null ? 'undecidable' : compared.met ? 'met' : 'unmet',
    roundingDecides: compared?.roundingDecides ?? false,
    schools: known.length,
    unknown,
  };
};

/** Unmet as soon as one is; met only when all are. */
export const together = (standings: readonly Standing[]): Standing => {
  if (standings.includes('unmet')) return 'unmet';
  return standings.length > 0 && standings.every((one) => one === 'met') ? 'met' : 'undecidable';
};

const stageOf = (grid: StageGrid, year: number, own: number | undefined): StageAssessment => {
  const limit = own ?? standardLimit('difference_coefficient', grid.stage, year) ?? Infinity;
  const coefficients = RESOURCES.map((_, index) => coefficientIn(grid, index, limit));
  const verdicts = grid.schools.map(({ verdict }) => verdict);
  const count = (standing: Standing): number => verdicts.filter((one) => one === standing).length;
  return {
    ...grid,
    coefficients,
    absent: absentFrom(grid),
    counts: { met: count('met'), unmet: count('unmet'), undecidable: count('undecidable') },
    verdict: together([
      ...verdicts,
      ...coefficients.map(({ standing }) => standing),
      ...grid.open.map(() => 'undecidable' as const),
    ]),
  };
};

const RESOURCE_FIELDS: readonly FieldId[] = [
  ...new Set(
    RESOURCES.flatMap(({ ways }) =>
      ASSESSED_STAGES.flatMap((stage) => (ways[stage] ?? []).flatMap(({ plus }) => plus)),
    ),
  ),
];

/** Whether any school states any of the resources: most workbooks don't, and are spared the grid. */
const statesResources = (facts: Facts): boolean => {
  const seen = new Set<unknown>();
  return facts.schools.some(({ sources }) =>
    sources.some(({ columns, figures }) => {
      if (figures && RESOURCE_FIELDS.some((field) => figures.has(field))) return true;
      if (seen.has(columns)) return false;
      seen.add(columns);
      return RESOURCE_FIELDS.some((field) => columns.has(field));
    }),
  );
};

const statesIndoor = (facts: Facts): boolean =>
  facts.schools.some(({ sources }) =>
    sources.some(
      ({ columns, figures }) => columns.has('indoor_sports_area') || figures?.has('indoor_sports_area'),
    ),
  );

/**
 * The resource part of the assessment for the facts' census year: seven indicators of each school (教督〔2017〕6号), the
 * school rule of 6 of 7 with the rest at 85 %, pupil-weighted coefficients per indicator and stage. Null where no table
 * states any of the resources. Other readings of the rules: `withOptions(facts, …)`.
 */
export const assessBalance = (facts: Facts): BalanceAssessment | null => {
  if (!statesResources(facts)) return null;
  const { toMeet, floorShare, coefficientLimits } = optionsOf(facts);
  const stages = ASSESSED_STAGES.flatMap((stage) => {
    const grid = balanceGrid(facts, stage);
    return grid && isAssessable(grid) ? [stageOf(grid, facts.censusYear, coefficientLimits[stage])] : [];
  });
  if (stages.length === 0) return null;
  const open = stages.reduce((sum, stage) => sum + stage.open.length, 0);
  const assumesIndoor =
    !statesIndoor(facts) && stages.some(({ absent }) => !absent.includes('resource_teaching_area'));
  return {
    year: facts.censusYear,
    rule: { needed: toMeet, floorShare },
    stages,
    // One stage alone says nothing of the other.
    verdict: together([
      ...stages.map(({ verdict }) => verdict),
      ...(stages.length < ASSESSED_STAGES.length ? (['undecidable'] as const) : []),
    ]),
    remarks: [
      ...(assumesIndoor ? [message('balanceIndoorAssumed')] : []),
      ...(open > 0 ? [message('balanceOpenSchools', { count: open })] : []),
    ],
  };
};
