import { bandTable, classList } from '../../../../test/indicators/classes.ts';
import { expectAnswers } from '../../../../test/indicators/cases.ts';

const asked = { stage: 'primary' as const };

expectAnswers('oversize_class_count', [
  { name: '65 is not oversize, 66 is', sheets: classList(65, 66, 70), asked, want: '2' },
  { name: 'the open band of a band table', sheets: bandTable(8, 0, 0, 1, 2, 3), asked, want: '3' },
  {
    name: 'a coarser band only bounds it',
    sheets: {
      小学班额: [
        ['班额', '合计'],
        ['45人及以下', 5],
        ['46-55人', 2],
        ['56人及以上', 4],
      ],
    },
    asked,
    want: '0 [0..4]',
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
