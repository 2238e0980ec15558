import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('pupil_teacher_ratio', [
  {
    name: 'pupils over full-time teachers',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '18.57',
  },
  {
    name: 'never over staff',
    sheets: {
      小学: [['2024年小学基本情况'], ['学校名称', '学生数', '教职工数'], ['一小', 540, 33]],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorNoData',
  },
  {
    name: 'a school whose teachers are unknown is left out and leaves the ratio open',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 600, 30, 33],
        ['二小', 6, 300, '未知', 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '20 [..30] ?1',
  },
  {
    name: 'decided when even without those teachers it is within the limit',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 600, 30, 33],
        ['二小', 6, 300, '未知', 14],
      ],
    },
    asked: { stage: 'primary', bound: { comparator: '<=', value: 30, valueHigh: null } },
    want: '20 [..30] ?1',
  },
  {
    name: 'undecidable when they could bring it over',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 600, 30, 33],
        ['二小', 6, 300, '未知', 14],
      ],
    },
    asked: { stage: 'primary', bound: { comparator: '<=', value: 21, valueHigh: null } },
    want: 'undecidable indicatorOpenEnd',
  },
  {
    name: 'no teachers at all',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 600, 0, 33],
      ],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorZeroDenominator',
  },
]);
