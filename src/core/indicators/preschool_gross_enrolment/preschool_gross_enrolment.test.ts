import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('preschool_gross_enrolment', [
  {
    name: 'children over the population of the age',
    sheets: {
      学前: [
        ['2024年学前教育情况'],
        ['指标', '数值'],
        ['在园幼儿总数', 9000],
        ['3-5岁人口数', 10000],
        ['6-11岁人口数', 20000],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '90',
  },
  {
    name: 'may exceed 100 %',
    sheets: {
      学前: [['2024年学前教育情况'], ['指标', '数值'], ['在园幼儿总数', 10500], ['3-5岁人口数', 10000]],
    },
    asked: { stage: 'kindergarten' },
    want: '105',
  },
  {
    name: 'population missing',
    sheets: {
      学前: [
        ['2024年学前教育情况'],
        ['指标', '数值'],
        ['幼儿园数', 47],
        ['在园幼儿总数', 9569],
        ['公办园在园幼儿数', 3393],
        ['专任教师数', 700],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoPopulation',
  },
  {
    name: 'population unreadable',
    sheets: {
      学前: [
        ['2024年学前教育情况'],
        ['指标', '数值'],
        ['在园幼儿总数', 9000],
        ['3-5岁人口数', '待公安部门提供'],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorAllDoubtful',
  },
]);
