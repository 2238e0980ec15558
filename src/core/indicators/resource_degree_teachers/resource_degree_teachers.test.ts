import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_degree_teachers', [
  {
    name: 'primary from 专科, 本科 and 研究生, junior from 本科 and 研究生',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '专科', '本科', '研究生'],
        ['一小', 500, 10, 12, 3],
        ['二小', 200, 2, 4, null],
      ],
      初中: [['2024年初中'], ['学校名称', '学生数', '专科', '本科', '研究生'], ['一中', 1000, 9, 40, 5]],
    },
    want: 'each 一小=5 二小=3 一中=4.5',
  },
  {
    name: '研究生 contains 硕士 and 博士, which are not added again',
    sheets: {
      初中: [
        ['2024年初中'],
        ['学校名称', '学生数', '本科', '研究生', '硕士', '博士'],
        ['一中', 100, 5, 3, 2, 1],
      ],
    },
    asked: { stage: 'junior' },
    want: 'each 一中=8',
  },
  {
    name: 'a blank 本科 leaves the school in doubt, text too',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '专科', '本科'],
        ['一小', 100, 2, 4],
        ['二小', 100, 2, null],
        ['三小', 100, 2, '待查'],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 一小=6 ?2',
  },
]);
