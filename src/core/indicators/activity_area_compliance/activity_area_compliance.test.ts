import { expectAnswers } from '../../../../test/indicators/cases.ts';
import { field } from '../../fields/index.ts';

const AREA = field('teaching_area').term;
const rows = [
  ['2024年幼儿园'],
  ['幼儿园名称', '规划年份', '在园幼儿数', AREA],
  ['甲园', 2018, 100, 2000],
  ['乙园', 2019, 100, 100],
  ['丙园', 2010, 100, 2000],
  ['丁园', 2011, 100, null],
];

expectAnswers('activity_area_compliance', [
  {
    name: 'planned from 2017',
    sheets: { 幼儿园: rows },
    asked: { stage: 'kindergarten', parameters: { plannedFrom: 2017 } },
    want: '50',
  },
  {
    name: 'planned before: a blank area leaves bounds',
    sheets: { 幼儿园: rows },
    asked: { stage: 'kindergarten', parameters: { plannedBefore: 2017 } },
    want: '100 [50..100] ?1',
  },
  {
    name: 'without the year nothing is decided, unless all comply',
    sheets: { 幼儿园: rows.map((row) => row.filter((_, column) => column !== 1)) },
    asked: { stage: 'kindergarten', parameters: { plannedFrom: 2017 } },
    want: 'undecidable indicatorNoData',
  },
]);
