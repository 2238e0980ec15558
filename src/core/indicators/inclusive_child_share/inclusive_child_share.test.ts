import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('inclusive_child_share', [
  {
    name: 'public and recognised private kindergartens, by children',
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
    want: '70',
  },
  {
    name: 'a private one that doesn’t say leaves the share between bounds',
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
    want: '45 [45..70] ?1',
  },
  {
    name: 'one whose children can’t be read and that is inclusive can only raise it',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, '待定', 20],
        ['二幼', '民办', '是', 6, 150, 10],
        ['三幼', '民办', '否', 6, 150, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '50 [50..100] ?1',
  },
  {
    name: 'one that isn’t can only lower it',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, 150, 20],
        ['三幼', '民办', '否', 6, 150, 10],
        ['四幼', '民办', '否', 6, { error: '#REF!' }, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '50 [0..50] ?1',
  },
  {
    name: 'no sponsor and no status',
    sheets: {
      幼儿园: [['2024年幼儿园'], ['幼儿园名称', '在园幼儿数'], ['一幼', 270]],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoData',
  },
  {
    name: 'from a summary of public and inclusive private children',
    sheets: {
      学前: [
        ['2024年学前教育情况'],
        ['指标', '数值'],
        ['在园幼儿总数', 1000],
        ['公办园在园幼儿数', 500],
        ['普惠性民办园在园幼儿数', 350],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '85',
  },
  {
    name: 'nobody enrolled',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 0, 0, 0],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorZeroDenominator',
  },
]);
