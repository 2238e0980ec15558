import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('kindergarten_count', [
  {
    name: 'the rows of a list',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, 270, 20],
        ['二幼', '民办', '是', 6, 150, 10],
        ['三幼', '民办', '否', 6, 180, 10],
      ],
    },
    want: '3',
  },
  {
    name: 'the figure of a summary',
    sheets: {
      学前: [
        ['2024年学前教育情况'],
        ['指标', '数值'],
        ['幼儿园数', 47],
        ['在园幼儿总数', 9569],
        ['公办园在园幼儿数', 3393],
        ['专任教师数', 700],
      ],
    },
    want: '47',
  },
  {
    name: 'neither',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    want: 'undecidable indicatorNoSchools',
  },
]);
