import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('backbone_teacher_share', [
  {
    name: 'of all full-time teachers',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '学生数', '专任教师数', '骨干教师'],
        ['一小', 500, 30, 4],
        ['二小', 300, 10, 0],
      ],
    },
    asked: { stage: 'primary' },
    want: '10',
  },
  {
    name: 'school by school where the target says so',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '学生数', '专任教师数', '骨干教师'],
        ['一小', 500, 40, 4],
        ['二小', 300, 10, 0],
        ['三小', 300, 10, '多名'],
      ],
    },
    asked: { stage: 'primary', parameters: { level: 'school' } },
    want: 'each 一小=10 二小=0 ?1',
  },
  {
    name: 'no such column',
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
