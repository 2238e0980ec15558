/** One school with its seven values, and what is missing to pass. */
import type { BalanceReport, ResourceCell, StageReport } from '../../../../core/check/assessment/index.ts';
import { indicatorById } from '../../../../core/indicators/registry.ts';
import { resourceOf } from '../../../../core/indicators/shared/balance/resources.ts';
import type { Lang } from '../../../../core/messages/index.ts';
import { figureBeside, sayIn, withUnit, type Say } from '../../../../core/report/index.ts';
import { wayToPass } from '../../../../core/whatif/way_to_pass/index.ts';
import { placeOf } from '../indicators.ts';
import { money, plain, shortName, shown } from './figures.ts';
import type { SchoolCell, SchoolView, WayView } from './types.ts';

/** Receivers told with a coefficient; a list of thousands helps nobody in a pane. */
const RECEIVERS_MAX = 200;
/** Schools whose way is listed. */
const WAYS_MAX = 500;
type Ways = ReturnType<typeof wayToPass>;
type Action = Ways['schools'][number]['lift']['actions'][number];

const actionText = ({ indicator, add, unit }: Action, lang: Lang, say: Say): string =>
  say('assessment-action', {
    name: shortName(indicator, indicatorById(indicator)?.name[lang] ?? indicator, say),
    add: plain(add),
    unit,
  });

const schoolCell = (cell: ResourceCell, stage: StageReport, index: number, say: Say): SchoolCell => {
  const column = stage.columns[index] as StageReport['columns'][number];
  const { unit } = resourceOf(column.indicator);
  const { value, amount, short, share } = cell;
  return {
    name: column.name,
    standing: cell.standing,
    value: value === null ? '' : withUnit(figureBeside(value, column.limit), column.unit),
    limit: withUnit(plain(column.limit), column.unit),
    floor: withUnit(plain(column.floor), column.unit),
    amount: amount === null ? '' : withUnit(shown(amount), unit),
    short: short === null || short <= 0 ? '' : withUnit(shown(short), unit),
    share: share === 1 ? '' : say('assessment-share', { percent: shown(share * 100, 1) }),
    reason: cell.reason ?? '',
    roundingDecides: cell.roundingDecides,
    places: cell.cells.flatMap((address) => placeOf(address) ?? []),
    needsShared: cell.code === 'balanceSharedTeachers',
  };
};

export const schoolView = (
  report: BalanceReport,
  wanted: { readonly stage: string; readonly key: string },
  lang: Lang,
): SchoolView | null => {
  const say = sayIn(lang);
  const stage = report.stages.find((one) => one.stage === wanted.stage);
  const row = stage?.schools.find(({ key }) => key === wanted.key);
  if (!stage || !row) return null;
  const alone = { ...report, stages: [{ ...stage, schools: [row], coefficients: [] }] };
  const lift = wayToPass(alone).schools[0]?.lift ?? null;
  return {
    key: row.key,
    school: row.school,
    stage: stage.stage,
    pupils: row.pupils,
    place: placeOf(row.cell),
    through: row.through,
    merged: row.merged,
    met: row.metCount,
    verdict: row.verdict,
    cells: row.grid.map((cell, index) => schoolCell(cell, stage, index, say)),
    way: lift && {
      actions: lift.actions.map((action) => actionText(action, lang, say)),
      cost: money(lift.cost, say),
      single: lift.single && lift.actions.length > 1 ? actionText(lift.single, lang, say) : '',
    },
  };
};

export const wayView = (report: BalanceReport, lang: Lang): WayView => {
  const say = sayIn(lang);
  const ways = wayToPass(report);
  return {
    cost: money(ways.cost, say),
    schools: ways.schools.slice(0, WAYS_MAX).map(({ key, stage, school, lift }) => ({
      key,
      stage,
      school,
      actions: lift.actions.map((action) => actionText(action, lang, say)),
      cost: money(lift.cost, say),
    })),
    coefficients: ways.coefficients.map(({ stage, name, unit, value, limit, least, receivers }) => ({
      name: say('balance-stage-indicator', { stage: say(`stage.${stage}`), name }),
      value: value.toFixed(3),
      limit: plain(limit),
      extra: withUnit(plain(least.whole.extra), unit),
      schools: receivers.length,
      receivers: receivers
        .slice(0, RECEIVERS_MAX)
        .map(({ school, add }) => ({ school, add: withUnit(plain(add), unit) })),
    })),
  };
};
