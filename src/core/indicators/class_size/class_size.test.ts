import { bandTable, classList, gradeTotals } from '../../../../test/indicators/classes.ts';
import { expectAnswers } from '../../../../test/indicators/cases.ts';

const asked = { stage: 'primary' as const };

expectAnswers('class_size', [
  {
    name: 'classes one by one, dirty numbers read',
    sheets: classList(45, '４６', '47人', '52①'),
    asked,
    want: 'each 东街小学=45 东街小学=46 东街小学=47 东街小学=52',
  },
  {
    name: 'a text or an error is a doubt',
    sheets: classList(45, '待定', { error: '#REF!' }),
    asked,
    want: 'each 东街小学=45 ?2',
  },
  {
    name: 'totals of a grade bound the largest class from below',
    sheets: gradeTotals([2, 91], [1, 40]),
    asked,
    want: 'each 东街小学>=46 东街小学>=40',
  },
  {
    name: 'pupils without classes can’t be judged',
    sheets: gradeTotals([null, 91], [1, 40]),
    asked,
    want: 'each 东街小学>=40 ?1',
  },
  {
    name: 'a grade that the school doesn’t have is no doubt',
    sheets: gradeTotals([2, 80], [null, null], [0, 0], ['/', '/']),
    asked,
    want: 'each 东街小学>=40',
  },
  {
    name: 'listed classes go before the totals of their grade',
    sheets: { ...classList(45, 46), 汇总: gradeTotals([2, 91], [1, 50]).小学 },
    asked,
    want: 'each 东街小学=45 东街小学=46 东街小学>=50',
  },
  {
    name: 'totals of a school',
    sheets: {
      小学: [
        ['学校名称', '班数', '学生数'],
        ['东街小学', 6, 276],
      ],
    },
    asked,
    want: 'each 东街小学>=46',
  },
  {
    name: 'a stated largest class',
    sheets: {
      小学: [
        ['学校名称', '班数', '学生数', '最大班额'],
        ['东街小学', 6, 240, 49],
      ],
    },
    asked,
    want: 'each 东街小学=49 东街小学>=40',
  },
  {
    name: 'a band table where nothing else is known',
    sheets: bandTable(8, 2, 0, 1),
    asked,
    want: 'each null>=1 null>=46 null>=56',
  },
  {
    name: 'another stage’s classes don’t count',
    sheets: classList(45),
    asked: { stage: 'junior' },
    want: 'undecidable noClassSizes',
  },
  {
    name: 'kindergartens by age group',
    sheets: {
      幼儿园: [
        ['园名', '小班班数', '小班幼儿数', '大班班数', '大班幼儿数'],
        ['县直幼儿园', 3, 78, 2, 60],
      ],
    },
    asked: { stage: 'kindergarten', parameters: { ageGroup: 'small' } },
    want: 'each 县直幼儿园>=26',
  },
]);
