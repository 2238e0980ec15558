import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('inclusive_kindergarten_share', [
  {
    name: 'counts kindergartens, not children',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, 270, 20],
        ['二幼', '民办', '是', 6, 150, 10],
        ['三幼', '民办', '否', 6, 180, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '66.67',
  },
  {
    name: 'one that doesn’t say leaves bounds',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, 270, 20],
        ['二幼', '民办', '', 6, 150, 10],
        ['三幼', '民办', '否', 6, 180, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '33.33 [33.33..66.67] ?1',
  },
  {
    name: 'no list of kindergartens',
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
    want: 'undecidable indicatorNoData',
  },
]);
