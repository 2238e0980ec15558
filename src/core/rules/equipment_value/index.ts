/** D24: equipment is part of the assets, and a school that meets the equipment standard has some. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { faultsIn } from '../shared/faults.ts';
import { headed, headingOf, yesIn } from '../shared/headed.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import { numberIn } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, placeOf } from '../words.ts';

const STANDARD = /(?:仪器|器材|设备)(?:配备)?(?:是否)?达标(?:情况)?$/;

const metWithout = (view: TableView): readonly RuleFinding[] => {
  const value = view.column('equipment_value');
  const standard = headed(view, STANDARD);
  if (!value || !standard) return [];
  return faultsIn(view, value, (row) => {
    const amount = numberIn(value, row);
    const met = yesIn(view, row, standard);
    if (amount === null || met === null) return undefined;
    if (!met || amount > 0) return null;
    return {
      severity: 'logic',
      received: 0,
      expected: '> 0',
      message: message('ruleNoEquipment', {
        place: placeOf(view.who(row), row),
        column: headingOf(standard),
        value: columnTitle(value),
      }),
      howToFix: message('ruleFixEquipment'),
      about: [],
    };
  });
};

export const equipmentValue: TableRule = {
  id: 'equipment_value',
  number: 'D24',
  name: { zh: '仪器设备值与达标情况、固定资产相符', en: 'equipment fits assets and standard' },
  checks: {
    zh: '教学仪器设备值不大于固定资产总值；实验仪器达标为“是”的，设备值大于 0。',
    en: 'Equipment is no more than the fixed assets; where the equipment standard is met there is equipment.',
  },
  severity: 'logic',
  tolerances: ['cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：仪器设备值≤固定资产值',
  certainty: 'high',
  needs: [['equipment_value']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const pairs = pairsOf(view, 'equipment_value', 'fixed_asset_value');
    const value = view.column('equipment_value');
    if (pairs.length === 0 && !(value && headed(view, STANDARD))) return { notRun: message('ruleNoParts') };
    return { findings: [...atMost(view, pairs), ...metWithout(view)] };
  },
};
