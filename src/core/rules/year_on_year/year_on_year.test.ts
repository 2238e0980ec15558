import { testRule } from '../testing.fixture.ts';
import { THIS, twoYears, yearCases } from '../years.fixture.ts';
import { yearOnYear } from './index.ts';

const A = '东街小学';
const of = (head: string, then: string, now: string) => twoYears([head], [[A, [then]]], [head], [[A, [now]]]);

testRule(
  yearOnYear,
  yearCases(
    { head: ['在校生数'], then: ['400'], good: ['470'], bad: ['490'], at: 0, against: 0 },
    {
      accept: [
        { name: 'a small school that doubled', sheets: of('在校生数', '20', '45') },
        { name: 'assets that grew', sheets: of('固定资产总值(万元)', '300', '900') },
        {
          name: 'areas in another unit',
          sheets: twoYears(['占地面积(亩)'], [[A, ['18']]], ['占地面积(㎡)'], [[A, ['12000']]]),
        },
        { name: 'a few teachers', sheets: of('专任教师数', '10', '15') },
      ],
      reject: [
        {
          name: 'teachers',
          sheets: of('专任教师数', '30', '36'),
          cells: [`${THIS}!B2`],
          severity: 'experience',
          expected: ['25—35'],
        },
        { name: 'a site', sheets: of('占地面积', '9000', '12000'), cells: [`${THIS}!B2`] },
        {
          name: 'assets that fell, in the unit of the column',
          sheets: of('固定资产总值(万元)', '300', '200'),
          cells: [`${THIS}!B2`],
          expected: ['≥ 285'],
        },
        { name: 'books', sheets: of('图书册数', '9000', '8000'), cells: [`${THIS}!B2`] },
        {
          name: 'most schools: the column is asked, once',
          sheets: twoYears(
            ['在校生数'],
            [1, 2, 3, 4, 5, 6].map((i) => [`第${i}小学`, ['400']] as const),
            ['在校生数'],
            [1, 2, 3, 4, 5, 6].map((i) => [`第${i}小学`, [i === 6 ? '400' : '800']] as const),
          ),
          cells: [`${THIS}!B2:B6`],
        },
        {
          name: 'a school that changed its name and kept its code',
          sheets: twoYears(
            ['学校标识码', '在校生数'],
            [['东关小学', ['2141000101', '400']]],
            ['学校标识码', '在校生数'],
            [['育才实验学校', ['2141000101', '800']]],
          ),
          cells: [`${THIS}!C2`],
        },
      ],
      undecided: [
        { name: 'no last year', sheets: '学校名称 | 在校生数\n东街小学 | 30', why: '2023' },
        {
          name: 'nothing in common',
          sheets: twoYears(['班数'], [[A, ['3']]], ['图书册数'], [[A, ['3000']]]),
          why: '对照',
        },
        { name: 'no such column', sheets: '学校名称 | 班数\n东街小学 | 30', why: '在校生数' },
      ],
    },
  ),
);
