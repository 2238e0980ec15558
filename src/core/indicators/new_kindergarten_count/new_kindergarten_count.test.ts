import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('new_kindergarten_count', [
  {
    name: 'sums the column of additions, up to the census year',
    sheets: {
      幼儿园: [
        ['2024年新建项目'],
        ['幼儿园名称', '建设年份', '新建幼儿园数'],
        ['一', 2023, 2],
        ['二', 2024, 1],
        ['三', 2026, 5],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '3',
  },
  {
    name: 'capacity is no addition',
    sheets: {
      幼儿园: [['2024年基本情况'], ['幼儿园名称', '学位数', '规划班数'], ['一', 900, 30]],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoData',
  },
  {
    name: 'only a part that the sheet doesn’t tell',
    sheets: {
      幼儿园: [['2024年新建项目'], ['幼儿园名称', '建设年份', '新建幼儿园数'], ['一', 2023, 2]],
    },
    asked: { stage: 'kindergarten', parameters: { area: '启用园' } },
    want: 'undecidable indicatorCannotNarrow',
  },
]);
