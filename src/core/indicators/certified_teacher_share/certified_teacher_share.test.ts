import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('certified_teacher_share', [
  {
    name: 'certified of full-time teachers',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '学生数', '专任教师数', '持证教师'],
        ['一小', 500, 30, 30],
        ['二小', 300, 10, 8],
      ],
    },
    asked: { stage: 'primary' },
    want: '95',
  },
  {
    name: 'a school that doesn’t say can have any part',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '学生数', '专任教师数', '持证教师'],
        ['一小', 500, 30, 30],
        ['二小', 300, 10, null],
      ],
    },
    asked: { stage: 'primary' },
    want: '75 [75..100] ?1',
  },
  {
    name: 'no column of certificates',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorNoData',
  },
]);
