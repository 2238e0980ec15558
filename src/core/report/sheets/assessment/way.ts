/** What each school and each coefficient lacks to pass, and who isn't assessed. */
import type { BalanceReport, StageReport } from '../../../check/assessment/index.ts';
import { resourceOf } from '../../../indicators/shared/balance/resources.ts';
import { wayToPass, type CoefficientWay, type SchoolWay } from '../../../whatif/way_to_pass/index.ts';
import { number, plain, text, type Say } from '../model.ts';
import { figure, header, type Rows } from './rows.ts';

/** Receivers of one indicator that a sheet lists; the JSON has them all. */
const RECEIVERS_SHOWN = 300;

export const stageName = ({ stage }: Pick<StageReport, 'stage'>, say: Say): string => say(`stage.${stage}`);

/** Under the same columns as the grid of schools: what is added to which indicator. */
const liftRows = (ways: readonly SchoolWay[], stage: StageReport, rows: Rows, say: Say): void => {
  if (ways.length === 0) return;
  rows.add();
  rows.add(
    header(say('balance-way-school', { stage: stageName(stage, say) })),
    header(say('balance-cost')),
    ...stage.columns.map(({ name, indicator }) =>
      header(say('balance-way-add', { name, unit: resourceOf(indicator).unit })),
    ),
  );
  for (const { school, lift } of ways) {
    const added = new Map(lift.actions.map(({ indicator, add }) => [indicator, add]));
    rows.add(
      text(school),
      figure(lift.cost, 'number', 0),
      ...stage.columns.map(({ indicator }) => number(added.get(indicator) ?? null)),
    );
  }
};

const receiverRows = (way: CoefficientWay, rows: Rows, say: Say): void => {
  const { stage, name, unit, least, receivers } = way;
  rows.add();
  rows.add(
    header(say('balance-stage-indicator', { stage: stageName({ stage }, say), name })),
    header(say('balance-way-gets', { unit })),
    header(say('balance-pupils')),
  );
  rows.add(text(say('balance-way-total')), number(least.whole.extra), text(''));
  for (const { school, add, pupils } of receivers.slice(0, RECEIVERS_SHOWN)) {
    rows.add(text(school), number(add), number(pupils));
  }
  const more = receivers.length - RECEIVERS_SHOWN;
  if (more > 0) rows.add(plain(say('balance-more', { count: more })));
};

export const wayBlock = (report: BalanceReport, rows: Rows, say: Say): void => {
  const way = wayToPass(report);
  if (way.schools.length === 0 && way.coefficients.length === 0) return;
  rows.section(say('balance-way'));
  rows.note(say('balance-way-note'));
  for (const stage of report.stages) {
    liftRows(
      way.schools.filter((one) => one.stage === stage.stage),
      stage,
      rows,
      say,
    );
  }
  for (const one of way.coefficients) receiverRows(one, rows, say);
};

export const notAssessedBlock = (report: BalanceReport, rows: Rows, say: Say): void => {
  const all = report.stages.flatMap((stage) =>
    [...stage.open, ...stage.leftOut].map((one) => ({ ...one, stage })),
  );
  if (all.length === 0) return;
  rows.section(say('balance-not-assessed'));
  rows.add(
    header(say('report-column-school')),
    header(say('report-column-stage')),
    header(say('report-column-why')),
  );
  for (const { school, stage, why } of all) rows.add(text(school), text(stageName(stage, say)), plain(why));
};
