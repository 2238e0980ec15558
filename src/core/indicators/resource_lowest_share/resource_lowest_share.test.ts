import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_lowest_share', [
  {
    name: 'the lowest of the seven against its limit',
    sheets: {
      初中: [
        ['2024年初中'],
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
        ['一中', 1000, 53, 10, 5, 4, 6000, 200, 10000, 250, 24],
        ['二中', 1000, 45, 10, 5, 4, 6000, 200, 10000, 250, 24],
      ],
    },
    asked: { stage: 'junior' },
    want: 'each 一中=100 二中=84.91',
  },
]);
