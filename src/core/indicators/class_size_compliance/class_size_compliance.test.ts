import { bandTable, classList, gradeTotals } from '../../../../test/indicators/classes.ts';
import { expectAnswers } from '../../../../test/indicators/cases.ts';

const asked = { stage: 'primary' as const };

expectAnswers('class_size_compliance', [
  { name: 'the national limit of the stage', sheets: classList(45, 46, 40, 30), asked, want: '75' },
  {
    name: 'a limit of the target’s own',
    sheets: classList(45, 46, 40, 30),
    asked: { ...asked, parameters: { limit: 40 } },
    want: '50',
  },
  {
    name: 'a class that can’t be read leaves it open',
    sheets: classList(45, 46, 40, '待定'),
    asked,
    want: '75 [50..75] ?1',
  },
  { name: 'from a band table', sheets: bandTable(15, 3, 1, 1), asked, want: '75' },
  { name: 'between bounds from totals', sheets: gradeTotals([2, 93], [2, 60]), asked, want: '75 [25..75]' },
  {
    name: 'kindergartens by age group',
    sheets: {
      幼儿园: [
        ['园名', '班别', '班级', '人数'],
        ['县直幼儿园', '小班', '小一班', 26],
        ['县直幼儿园', '中班', '中一班', 30],
        ['县直幼儿园', '大班', '大一班', 35],
        ['县直幼儿园', '大班', '大二班', 36],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '50',
  },
  {
    name: 'no data',
    sheets: {
      小学: [
        ['学校名称', '专任教师'],
        ['东街小学', 10],
      ],
    },
    asked,
    want: 'undecidable noClassSizes',
  },
]);
