import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('senior_gross_enrolment', [
  {
    name: 'senior and vocational pupils over the population of the age',
    sheets: {
      高中: [
        ['2024年高中阶段情况'],
        ['指标', '数值'],
        ['普通高中在校生数', 6000],
        ['中职在校生数', 3000],
        ['15-17岁人口数', 10000],
      ],
    },
    asked: { stage: 'senior' },
    want: '90',
  },
  {
    name: 'a lower bound without vocational pupils',
    sheets: {
      高中: [['2024年高中阶段情况'], ['指标', '数值'], ['普通高中在校生数', 6000], ['15-17岁人口数', 10000]],
    },
    asked: { stage: 'senior' },
    want: '60 [60..]',
  },
  {
    name: 'which decides nothing below the target',
    sheets: {
      高中: [['2024年高中阶段情况'], ['指标', '数值'], ['普通高中在校生数', 6000], ['15-17岁人口数', 10000]],
    },
    asked: { stage: 'senior', bound: { comparator: '>=', value: 92, valueHigh: null } },
    want: 'undecidable indicatorOpenEnd',
  },
  {
    name: 'no senior pupils',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'senior' },
    want: 'undecidable indicatorNoData',
  },
]);
