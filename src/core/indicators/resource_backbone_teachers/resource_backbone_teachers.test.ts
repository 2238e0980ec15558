import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_backbone_teachers', [
  {
    name: 'per 100 pupils; 0 is a figure, a school without pupils but with teachers is in doubt, an empty one left out',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '班数', '学生数', '专任教师数', '骨干教师'],
        ['一小', 10, 400, 25, 4],
        ['二小', 6, 200, 12, 0],
        ['三小', 6, 0, 12, 1],
        ['四小', 0, 0, 0, 0],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=1 二小=0 ?1',
  },
  {
    name: 'no column: the indicator says which',
    sheets: { 小学: [['2024年小学'], ['学校名称', '班数', '学生数'], ['一小', 10, 400]] },
    want: 'undecidable indicatorNoData',
  },
]);
