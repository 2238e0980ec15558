import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('school_count', [
  {
    name: 'each school once, teaching points not',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数'],
        ['一小', '小学', 540],
        ['李庄教学点', '小学教学点', 30],
        ['王庄教学点', '小学教学点', 80],
        ['育才学校', '九年一贯制学校', 500],
      ],
    },
    asked: { stage: 'primary' },
    want: '2',
  },
  {
    name: 'a column says which count',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '学生数', '是否计校数'],
        ['一小', '小学', 540, '是'],
        ['李庄教学点', '小学教学点', 30, '是'],
        ['分校', '小学', 80, '否'],
      ],
    },
    asked: { stage: 'primary' },
    want: '2',
  },
  {
    name: 'the figure of a summary',
    sheets: {
      小学: [['2024年小学情况'], ['指标', '数值'], ['学校数', 31], ['在校生数', 900]],
    },
    asked: { stage: 'primary' },
    want: '31',
  },
  {
    name: 'neither',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, 270, 20],
        ['二幼', '民办', '是', 6, 150, 10],
        ['三幼', '民办', '否', 6, 180, 10],
      ],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorNoSchools',
  },
]);
