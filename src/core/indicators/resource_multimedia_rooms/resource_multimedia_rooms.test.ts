import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_multimedia_rooms', [
  {
    name: 'per 100 pupils',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '网络多媒体教室数'],
        ['一小', 500, 12],
        ['二小', '３００人', '６'],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=2.4 二小=2',
  },
]);
