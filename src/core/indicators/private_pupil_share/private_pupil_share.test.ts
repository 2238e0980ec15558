import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('private_pupil_share', [
  {
    name: 'pupils of private schools, both stages',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数', '办学性质'],
        ['一小', '小学', 900, '公办'],
        ['博雅小学', '小学', 100, '民办'],
      ],
      初中: [
        ['2024年初中'],
        ['学校名称', '办学类型', '学生数', '办学性质'],
        ['一中', '初级中学', 1000, '公办'],
      ],
    },
    asked: { stage: 'compulsory' },
    want: '5',
  },
  {
    name: 'an unknown sponsor leaves bounds',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数', '办学性质'],
        ['一小', '小学', 900, '公办'],
        ['博雅小学', '小学', 100, ''],
      ],
      初中: [
        ['2024年初中'],
        ['学校名称', '办学类型', '学生数', '办学性质'],
        ['一中', '初级中学', 1000, '公办'],
      ],
    },
    asked: { stage: 'compulsory' },
    want: '0 [0..5] ?1',
  },
  {
    name: 'no verdict on one stage alone',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '办学类型', '学生数', '办学性质'],
        ['一小', '小学', 900, '公办'],
      ],
    },
    asked: { stage: 'compulsory' },
    want: 'undecidable indicatorStageMissing',
  },
]);
