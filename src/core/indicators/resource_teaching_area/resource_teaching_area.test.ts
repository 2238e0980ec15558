import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_teaching_area', [
  {
    name: 'less indoor sports; blank indoor sports is none',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '教学及辅助用房面积', '室内体育用房面积'],
        ['一小', 500, 3000, 500],
        ['二小', 200, 1000, null],
        ['三小', 200, null, 100],
        ['四小', 200, 100, 300],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=5 二小=5 ?2',
  },
  {
    name: 'a through-school in one row is shared by weighted pupils',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '小学学生数', '初中学生数', '教学及辅助用房面积'],
        ['育才学校', '九年一贯制学校', 166, 210, 23226],
      ],
    },
    want: 'each 育才学校=58.5 育才学校=64.35',
  },
  {
    name: 'a through-school with the pupils of one section only is in doubt',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数', '教学及辅助用房面积'],
        ['一小', '小学', 100, 500],
        ['育才学校', '九年一贯制学校', 166, 23226],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=5 ?1',
  },
  {
    name: 'teaching points below 50 and special schools are left out',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数', '教学及辅助用房面积'],
        ['一小', '小学', 100, 500],
        ['李庄教学点', '教学点', 49, 500],
        ['王庄教学点', '教学点', 50, 500],
        ['特教学校', '特殊教育学校', 80, 500],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=5 王庄教学点=10',
  },
  {
    name: 'a point that is no school of its own is merged into the school its name begins with',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '是否计校数', '学生数', '教学及辅助用房面积'],
        ['城关中心小学', '是', 100, 500],
        ['城关中心小学李庄分校', '否', 100, 100],
        ['张庄分校', '否', 60, 100],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 城关中心小学=3 ?1',
  },
]);
