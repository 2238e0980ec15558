import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('resource_pe_art_teachers', [
  {
    name: '艺术 contains 音乐 and 美术; without it these two are added',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '学生数', '体育教师', '艺术教师', '音乐教师', '美术教师'],
        ['一小', 100, 1, 2, 1, 1],
      ],
      初中: [
        ['2024年初中'],
        ['学校名称', '学生数', '体育教师', '音乐教师', '美术教师'],
        ['一中', 200, 2, 1, 1],
      ],
    },
    want: 'each 一小=3 一中=2',
  },
  {
    name: 'a rural school of 50 to 99 pupils with shared teachers is open where these could decide',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '城乡类型', '学生数', '体育教师', '艺术教师', '兼职教师'],
        ['山村小学', '乡村', 80, 0, 0, 2],
        ['河湾小学', '乡村', 80, 1, 0, 2],
        ['镇中心小学', '镇区', 80, 0, 0, 2],
        ['大村小学', '乡村', 120, 1, 0, 2],
      ],
    },
    asked: { stage: 'primary' },
    want: 'each 河湾小学=1.25 镇中心小学=0 大村小学=0.83 ?1',
  },
]);
