import { bandTable, classList, gradeTotals } from '../../../../test/indicators/classes.ts';
import { expectAnswers } from '../../../../test/indicators/cases.ts';

const asked = { stage: 'primary' as const };

expectAnswers('large_class_share', [
  { name: 'classes, not pupils', sheets: classList(20, 20, 20, 60), asked, want: '25' },
  { name: 'from a band table', sheets: bandTable(15, 3, 0, 1, 0, 1), asked, want: '10' },
  { name: 'between bounds from totals', sheets: gradeTotals([2, 112], [2, 40]), asked, want: '25 [25..50]' },
  { name: 'no class at all', sheets: bandTable(0, 0), asked, want: 'undecidable noClassSizes' },
]);
