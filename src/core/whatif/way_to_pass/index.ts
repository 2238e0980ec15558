/** What a county lacks to pass the resource part of 优质均衡: school by school, coefficient by coefficient. */
import type { AssessedRow, BalanceReport, StageReport } from '../../check/assessment/report.ts';
import type { SchoolAmount } from '../../indicators/difference_coefficient/coefficient.ts';
import { leastResource, type LeastResource } from '../lower_coefficient/index.ts';
import { liftSchool, UNIT_COSTS, type Lift, type UnitCost } from '../lift_school/index.ts';

export interface SchoolWay {
  readonly stage: StageReport['stage'];
  readonly key: string;
  readonly school: string;
  readonly lift: Lift;
}

export interface CoefficientWay {
  readonly stage: StageReport['stage'];
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly limit: number;
  readonly value: number;
  /** From the amounts as they are, or as they are after the schools' own lifts. */
  readonly least: LeastResource;
  readonly receivers: readonly {
    readonly key: string;
    readonly school: string;
    readonly pupils: number;
    readonly add: number;
  }[];
}

export interface WayToPass {
  /** Schools that fail and whose values are all known. */
  readonly schools: readonly SchoolWay[];
  /** Coefficients above their limit now, each by itself. */
  readonly coefficients: readonly CoefficientWay[];
  /** What is still needed once the schools are lifted: together with `schools` it passes. */
  readonly afterLifts: readonly CoefficientWay[];
  /** Yuan for the schools’ lifts by the unit costs given. */
  readonly cost: number;
}

type Amounts = (school: AssessedRow, index: number) => number | null;

const present: Amounts = ({ grid }, index) => grid[index]?.amount ?? null;

const coefficientWays = (stage: StageReport, amountOf: Amounts): CoefficientWay[] =>
  stage.columns.flatMap((column, index) => {
    const coefficient = stage.coefficients[index];
    const known = stage.schools.filter((school) => amountOf(school, index) !== null);
    const amounts = known.map((school): SchoolAmount => ({
      amount: amountOf(school, index) ?? 0,
      pupils: school.pupils,
    }));
    if (!coefficient || coefficient.value === null) return [];
    const least = leastResource(amounts, coefficient.limit);
    if (!least || least.floor === null) return [];
    return [
      {
        stage: stage.stage,
        indicator: column.indicator,
        name: column.name,
        unit: column.unit,
        limit: coefficient.limit,
        value: coefficient.value,
        least,
        receivers: least.whole.additions.flatMap(({ school, extra }) => {
          const row = known[school];
          return row ? [{ key: row.key, school: row.school, pupils: row.pupils, add: extra }] : [];
        }),
      },
    ];
  });

const liftsOf = (stage: StageReport, costs: readonly UnitCost[], needed?: number): SchoolWay[] =>
  stage.schools.flatMap((school) => {
    const lift = school.verdict === 'unmet' ? liftSchool(school, stage.columns, costs, needed) : null;
    return lift && lift.actions.length > 0
      ? [{ stage: stage.stage, key: school.key, school: school.school, lift }]
      : [];
  });

/**
 * The way to pass. A school's lift gives a through-school's section its share of new facilities; what the other section
 * gains by it isn't counted. Schools with an unknown value have no way yet.
 */
export const wayToPass = (
  report: Pick<BalanceReport, 'stages'> & Partial<Pick<BalanceReport, 'rule' | 'unitCosts'>>,
  costs: readonly UnitCost[] = report.unitCosts ?? UNIT_COSTS,
): WayToPass => {
  const schools = report.stages.flatMap((stage) => liftsOf(stage, costs, report.rule?.needed));
  const lifts = new Map(schools.map(({ stage, key, lift }) => [`${stage}/${key}`, lift]));
  const lifted =
    (stage: StageReport): Amounts =>
    (school, index) => {
      const amount = present(school, index);
      const indicator = stage.columns[index]?.indicator;
      const action = lifts
        .get(`${stage.stage}/${school.key}`)
        ?.actions.find((one) => one.indicator === indicator);
      return amount === null ? null : amount + (action?.add ?? 0) * (school.grid[index]?.share ?? 1);
    };
  return {
    schools,
    coefficients: report.stages.flatMap((stage) => coefficientWays(stage, present)),
    afterLifts: report.stages.flatMap((stage) => coefficientWays(stage, lifted(stage))),
    cost: schools.reduce((sum, { lift }) => sum + lift.cost, 0),
  };
};
