import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_indicators_met', [
  {
    name: 'counts the seven; a missing column decides nothing',
    sheets: {
      小学: [
        ['2024年小学'],
        [
          '学校名称',
          '学生数',
          '高于规定学历教师',
          '骨干教师',
          '体育教师',
          '艺术教师',
          '教学及辅助用房面积',
          '室内体育用房面积',
          '运动场地面积',
          '教学仪器设备值（万元）',
          '网络多媒体教室数',
        ],
        ['一小', 1000, 42, 10, 5, 4, 5000, 500, 7000, 200, 23],
        ['二小', 1000, 41, 10, 5, 4, 5000, 501, 7000, 200, 23],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=7 二小=5',
  },
  {
    name: 'a missing column',
    sheets: { 小学: [['2024年小学'], ['学校名称', '学生数', '骨干教师'], ['一小', 400, 4]] },
    want: 'undecidable indicatorNoData',
  },
]);
