import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_equipment_value', [
  {
    name: '万元 and 元 in two tables, each by its own header',
    sheets: {
      小学: [['2024年小学'], ['学校名称', '学生数', '教学仪器设备值（万元）'], ['一小', 500, 100]],
      初中: [['2024年初中'], ['学校名称', '学生数', '教学仪器设备值（元）'], ['一中', 400, 1000000]],
    },
    want: 'each 一小=2000 一中=2500',
  },
  {
    name: 'a value 10,000 times off is in doubt and no value',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '教学仪器设备值（元）'],
        ['一小', 500, 100],
        ['二小', 500, 1000000],
        ['三小', 500, 10000000000],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 二小=2000 ?2',
  },
]);
