import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('small_school_count', [
  {
    name: 'teaching points in the range, both ends included',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数'],
        ['一小', '小学', 540],
        ['李庄教学点', '小学教学点', 30],
        ['王庄教学点', '小学教学点', 80],
        ['育才学校', '九年一贯制学校', 500],
      ],
    },
    asked: {
      stage: 'compulsory',
      parameters: { pupilsFrom: 1, pupilsTo: 30, schoolType: '教学点' },
      bound: { comparator: '=', value: 0, valueHigh: null },
    },
    want: '1',
  },
  {
    name: '51 belongs to the next range',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数'],
        ['一小', '小学', 540],
        ['李庄教学点', '小学教学点', 30],
        ['王庄教学点', '小学教学点', 80],
        ['育才学校', '九年一贯制学校', 500],
      ],
    },
    asked: {
      stage: 'compulsory',
      parameters: { pupilsFrom: 51, pupilsTo: 100, schoolType: '教学点' },
      bound: { comparator: '=', value: 0, valueHigh: null },
    },
    want: '1',
  },
  {
    name: 'an unreadable number may lie in the range',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一小', '小学', 12, 540],
        ['甲点', '小学教学点', 1, 50],
        ['乙点', '小学教学点', 2, 51],
        ['丙点', '小学教学点', 2, 0],
        ['丁点', '小学教学点', 2, '待定'],
        ['戊校', '小学', 2, 30],
      ],
    },
    asked: { stage: 'compulsory', parameters: { pupilsFrom: 1, pupilsTo: 50, schoolType: '教学点' } },
    want: '1 [1..2] ?1',
  },
  {
    name: 'schools of any type',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数'],
        ['一小', '小学', 540],
        ['李庄教学点', '小学教学点', 30],
        ['王庄教学点', '小学教学点', 80],
        ['育才学校', '九年一贯制学校', 500],
      ],
    },
    asked: { stage: 'primary', parameters: { pupilsFrom: 1, pupilsTo: 100 } },
    want: '2',
  },
  {
    name: 'none, when a type column lists the types',
    sheets: {
      小学: [['2024年小学基本情况'], ['学校名称', '办学类型', '学生数'], ['一小', '小学', 540]],
    },
    asked: {
      stage: 'compulsory',
      parameters: { pupilsFrom: 1, pupilsTo: 50, schoolType: '教学点' },
      bound: { comparator: '=', value: 0, valueHigh: null },
    },
    want: '0',
  },
  {
    name: 'not concluded without types',
    sheets: {
      小学: [['2024年小学基本情况'], ['学校名称', '学生数'], ['一小', 540]],
    },
    asked: {
      stage: 'compulsory',
      parameters: { pupilsFrom: 1, pupilsTo: 50, schoolType: '教学点' },
      bound: { comparator: '=', value: 0, valueHigh: null },
    },
    want: 'undecidable indicatorNoTypeColumn',
  },
  {
    name: 'no pupils',
    sheets: {
      小学: [['2024年小学'], ['学校名称', '办学类型', '专任教师数'], ['一小', '小学', 20]],
    },
    asked: {
      stage: 'compulsory',
      parameters: { pupilsFrom: 1, pupilsTo: 50, schoolType: '教学点' },
      bound: { comparator: '=', value: 0, valueHigh: null },
    },
    want: 'undecidable indicatorNoData',
  },
]);
