import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bandTable, classList, gradeTotals } from '../../../../test/indicators/classes.ts';
import { expectAnswers } from '../../../../test/indicators/cases.ts';
import { boundsOf } from '../shared/classCount.ts';

const asked = { stage: 'primary' as const };

expectAnswers('large_class_count', [
  { name: '55 is not large, 56 is', sheets: classList(55, 56, 66), asked, want: '2' },
  {
    name: 'a class that can’t be read may be one',
    sheets: classList(55, 56, '待定'),
    asked,
    want: '1 [1..2] ?1',
  },
  {
    name: 'another threshold from the target',
    sheets: classList(50, 51, 56),
    asked: { ...asked, parameters: { from: 51 } },
    want: '2',
  },
  { name: 'a complete band table is exact', sheets: bandTable(8, 2, 1, 3, 1, 1), asked, want: '5' },
  {
    name: 'a band table beside totals decides',
    sheets: { ...bandTable(8, 2, 1, 3), ...gradeTotals([2, 112], [1, 40]) },
    asked,
    want: '3',
  },
  { name: 'totals only bound it', sheets: gradeTotals([2, 112], [1, 40]), asked, want: '1 [1..2]' },
  { name: 'totals can rule it out', sheets: gradeTotals([2, 56], [1, 40]), asked, want: '0' },
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

describe('bounds of the number of large classes', () => {
  it('every way to spread pupils over classes lies within them', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 70 }), (classes, from) => {
        const pupils = classes.reduce((sum, one) => sum + one, 0);
        const [low, high] = boundsOf({ classes: classes.length, pupils }, from);
        const truth = classes.filter((one) => one >= from).length;
        assert.ok(low <= truth && truth <= high, `${low} ${truth} ${high}`);
      }),
    );
  });
});
