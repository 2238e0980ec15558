/** D21: the buildings are the sum of their uses, and no part is more than what it is a part of. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { TableRule } from '../rule.ts';
import { headed, numbersOf } from '../shared/headed.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import { everyRow, type RowSum } from '../sums/rowSum.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

const PARTS: readonly (readonly [part: FieldId, whole: FieldId])[] = [
  ['classroom_area', 'teaching_area'],
  ['indoor_sports_area', 'teaching_area'],
  ['teaching_area', 'building_area'],
  ['dormitory_area', 'building_area'],
  ['canteen_area', 'building_area'],
  ['dangerous_building_area', 'building_area'],
];

/** Uses of buildings that have no field of their own. */
const USES: readonly RegExp[] = [
  /(?:^|\/)行政(?:办公)?用房(?:面积)?$/,
  /(?:^|\/)生活(?:服务)?用房(?:面积)?$/,
  /(?:^|\/)其他用房(?:面积)?$/,
];

const usesOf = (view: TableView): Column[] =>
  USES.flatMap((words) => {
    const found = headed(view, words);
    return found ? [numbersOf(view, found, 'building_area')] : [];
  });

const sumOf = (view: TableView): RowSum[] => {
  const total = view.column('building_area');
  const teaching = view.column('teaching_area');
  const uses = usesOf(view);
  if (!total || !teaching || uses.length === 0) return [];
  return [
    {
      rule: 'building_areas',
      severity: 'logic',
      total,
      parts: [teaching, ...uses],
      coverage: everyRow,
      // Forms print all four uses; a sheet that leaves some out must prove that the others are all.
      ...(uses.length < USES.length && { suggested: true }),
    },
  ];
};

export const buildingAreas: TableRule = {
  id: 'building_areas',
  number: 'D21',
  name: { zh: '校舍各类用房与总面积相符', en: 'building areas fit together' },
  checks: {
    zh: '校舍建筑面积等于教学及辅助、行政办公、生活、其他用房之和；教室、室内体育用房不大于教学及辅助用房，危房、宿舍、食堂不大于校舍建筑面积。',
    en: 'Buildings are the sum of teaching, office, living and other rooms; classrooms and indoor sports are within the teaching area; dangerous buildings, dormitories and canteens are within the buildings.',
  },
  severity: 'logic',
  tolerances: ['area', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：校舍建筑面积=各类用房之和',
  certainty: 'medium',
  needs: [
    ['building_area', 'teaching_area'],
    ['building_area', 'classroom_area', 'indoor_sports_area'],
  ],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const sums = sumOf(view);
    const pairs = PARTS.flatMap(([part, whole]) => pairsOf(view, part, whole));
    if (sums.length === 0 && pairs.length === 0) return { notRun: message('ruleNoParts') };
    return { sums, findings: atMost(view, pairs) };
  },
};
