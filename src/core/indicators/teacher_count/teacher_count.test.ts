import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('teacher_count', [
  {
    name: 'adds up the schools',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '42',
  },
  {
    name: 'another stage has its own',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
      初中: [
        ['2024年初中基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一中', 12, 600, 50, 60],
      ],
    },
    asked: { stage: 'junior' },
    want: '50',
  },
  {
    name: 'a blank of a school that runs leaves it open',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, null, null],
        ['二小', 6, 240, 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '12 [12..] ?1',
  },
  {
    name: 'no such column',
    sheets: {
      幼儿园: [['2024年幼儿园基本情况'], ['幼儿园名称', '在园幼儿数'], ['一幼', 270]],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoData',
  },
]);
