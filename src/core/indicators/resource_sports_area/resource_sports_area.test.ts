import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_sports_area', [
  {
    name: 'sports ground plus indoor sports',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '运动场地面积', '室内体育用房面积'],
        ['一小', 500, 3500, 500],
        ['二小', 200, 1000, null],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=8 二小=5',
  },
]);
