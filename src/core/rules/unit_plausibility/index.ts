/** D40: a column, or one row of it, that is in another unit than it says. */
import { message, type MessageCode } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { wholeFor } from '../shared/relations.ts';
import { quotient } from '../shared/ratio.ts';
import { EQUIPMENT, perPupil, SITE, type PerPupil, type UnitLimits } from '../shared/units.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

interface Watched extends UnitLimits {
  readonly column: Column;
  readonly pupils: Column;
  readonly units: MessageCode;
  readonly unit: string;
}

const watched = (view: TableView): Watched[] => {
  const found: Watched[] = [];
  const add = (column: Column, limits: UnitLimits, units: MessageCode, unit: string): void => {
    const pupils = wholeFor(view, column, 'pupil_count');
    if (pupils) found.push({ ...limits, column, pupils, units, unit });
  };
  for (const column of view.columnsOf('equipment_value')) add(column, EQUIPMENT, 'unitsMoney', '元');
  for (const column of view.columnsOf('site_area')) add(column, SITE, 'unitsArea', 'm²');
  return found;
};

const columnFinding = (
  view: TableView,
  { column, units, unit, low, high }: Watched,
  { rows, median }: PerPupil,
): RuleFinding => {
  const expected = high === null ? `≥ ${limitOf(low)}` : `${limitOf(low)}—${limitOf(high)}`;
  const first = rows[0]?.row ?? 0;
  const last = rows[rows.length - 1]?.row ?? first;
  return {
    severity: 'experience',
    cell: view.cell(first, column.index),
    to: { row: last, column: column.index },
    who: null,
    field: column.field,
    received: quotient(median),
    expected,
    message: message('ruleUnitColumn', {
      column: columnTitle(column),
      value: quotient(median),
      unit,
      expected,
      units: message(units),
    }),
    howToFix: message('ruleFixUnitColumn'),
  };
};

const rowFindings = (view: TableView, one: Watched, { rows, median }: PerPupil): RuleFinding[] => {
  const factor = limitOf(one.factor);
  return rows.flatMap(({ row, value }) => {
    const times = value / median;
    if (times < factor && times > 1 / factor) return [];
    const { column, pupils, units } = one;
    const amount = numberIn(column, row) ?? 0;
    const params = {
      place: placeOf(view.who(row), row),
      column: columnTitle(column),
      received: shownIn(column, amount),
      times: quotient(times),
      units: message(units),
    };
    return [
      {
        ...findingAt(view, row, column, amount, {
          severity: 'experience',
          expected: `≈ ${shownIn(column, Math.round(median * (numberIn(pupils, row) ?? 0)))}`,
          message: message('ruleUnitRow', params),
          howToFix: message('ruleFixUnitRow'),
        }),
        about: [view.cell(row, pupils.index)],
      },
    ];
  });
};

export const unitPlausibility: TableRule = {
  id: 'unit_plausibility',
  number: 'D40',
  name: { zh: '单位没有弄错', en: 'units are what they say' },
  checks: {
    zh: '每名学生的教学仪器设备值、占地面积的中位数应在合理范围内，否则整列像是元与万元、平方米与亩弄错；个别学校与中位数相差上千倍（面积两百倍）的，像是这一格弄错。',
    en: 'The medians of equipment and site per pupil lie within plausible limits, else the whole column may be in another unit; a single school a thousand times (areas: two hundred times) off the median may be in another unit itself.',
  },
  severity: 'experience',
  tolerances: [
    'equipmentPerPupilLow',
    'equipmentPerPupilHigh',
    'siteMedianLow',
    'unitMixFactor',
    'unitMixFactorArea',
    'unitMixMin',
  ],
  origin: '教育事业统计 常见错误：万元填成元、平方米填成亩',
  certainty: 'medium',
  needs: [['pupil_count'], ['equipment_value', 'site_area']],
  scope: 'column',
  kinds: ['school_list'],
  run: (view) => {
    let known = false;
    const findings = watched(view).flatMap((one) => {
      const figures = perPupil(view, one.column, one.pupils, one);
      if (!figures) return [];
      known = true;
      return figures.suspect ? [columnFinding(view, one, figures)] : rowFindings(view, one, figures);
    });
    return known ? { findings } : { notRun: message('ruleFewSchools', { limit: limitOf('unitMixMin') }) };
  },
};
