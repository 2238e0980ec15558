import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('class_count', [
  {
    name: 'adds up the schools',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '18',
  },
  {
    name: 'a class list counts its classes, also those without a readable number',
    sheets: {
      班级: [
        ['2024年小学班级情况'],
        ['学校', '年级', '班级', '人数'],
        ['一小', '一年级', '1班', 45],
        ['一小', '一年级', '2班', '暂缺'],
      ],
    },
    asked: { stage: 'primary' },
    want: '2',
  },
  {
    name: 'no classes anywhere',
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
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoData',
  },
]);
