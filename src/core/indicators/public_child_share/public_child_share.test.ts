import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('public_child_share', [
  {
    name: 'children in public kindergartens',
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
    want: '45',
  },
  {
    name: 'the baseline of a summary, 3393 of 9569',
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
    want: '35.46',
  },
  {
    name: 'an unknown sponsor leaves bounds',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '', 9, 270, 20],
        ['二幼', '', '', 6, 150, 10],
        ['三幼', '民办', '', 6, 180, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '45 [45..70] ?1',
  },
  {
    name: 'village collectives and state firms are public',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '集体办', '是', 9, 100, 20],
        ['二幼', '地方企业', '是', 6, 100, 10],
        ['三幼', '民办', '否', 6, 200, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '50',
  },
  {
    name: 'no sponsor column',
    sheets: {
      幼儿园: [['2024年幼儿园'], ['幼儿园名称', '在园幼儿数'], ['一幼', 270]],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoData',
  },
]);
