import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('pupil_staff_ratio', [
  {
    name: 'pupils over all staff',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '16.6',
  },
  {
    name: 'never over teachers',
    sheets: {
      小学: [['2024年小学基本情况'], ['学校名称', '学生数', '专任教师数'], ['一小', 540, 33]],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorNoData',
  },
  {
    name: 'by the kind of area',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '城乡类型', '学生数', '教职工数'],
        ['一小', '111主城区', 380, 20],
        ['二小', '220村庄', 120, 10],
      ],
    },
    asked: { stage: 'primary', parameters: { area: '农村' } },
    want: '12',
  },
  {
    name: 'undecidable by area without such a column',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary', parameters: { area: '农村' } },
    want: 'undecidable indicatorCannotNarrow',
  },
]);
