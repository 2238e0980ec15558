import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('new_school_count', [
  {
    name: 'sums the column of additions, up to the census year',
    sheets: {
      小学: [
        ['2024年新建项目'],
        ['学校名称', '建设年份', '新建学校数'],
        ['一', 2023, 2],
        ['二', 2024, 1],
        ['三', 2026, 5],
      ],
    },
    asked: { stage: 'primary' },
    want: '3',
  },
  {
    name: 'capacity is no addition',
    sheets: {
      小学: [['2024年基本情况'], ['学校名称', '学位数', '规划班数'], ['一', 900, 30]],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorNoData',
  },
  {
    name: 'only a part that the sheet doesn’t tell',
    sheets: {
      小学: [['2024年新建项目'], ['学校名称', '建设年份', '新建学校数'], ['一', 2023, 2]],
    },
    asked: { stage: 'primary', parameters: { area: '启用园' } },
    want: 'undecidable indicatorCannotNarrow',
  },
]);
