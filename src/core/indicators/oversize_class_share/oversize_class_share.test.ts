import { bandTable, classList } from '../../../../test/indicators/classes.ts';
import { expectAnswers } from '../../../../test/indicators/cases.ts';

const asked = { stage: 'primary' as const };

expectAnswers('oversize_class_share', [
  { name: 'from a class list', sheets: classList(30, 30, 30, 70), asked, want: '25' },
  { name: 'from a band table', sheets: bandTable(90, 5, 3, 0, 0, 2), asked, want: '2' },
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
