import { testRule } from '../testing.fixture.ts';
import { THIS, twoYears, yearCases } from '../years.fixture.ts';
import { pupilsIdentity } from './index.ts';

const HEAD = ['在校生数', '招生数', '毕业生数', '转入', '转出', '休学', '复学', '辍学'];
const GOOD = ['405', '80', '70', '10', '12', '3', '1', '1'];
const OWN = '学校名称 | 上年在校生数 | 在校生数 | 招生数 | 毕业生数 | 转入 | 转出';

testRule(
  pupilsIdentity,
  yearCases(
    {
      head: HEAD,
      headThen: ['在校生数'],
      then: ['400'],
      good: GOOD,
      bad: ['415', ...GOOD.slice(1)],
      at: 0,
      against: 0,
      without: ['errorCell', 'negative'],
    },
    {
      accept: [
        { name: 'by a column of last year', sheets: `${OWN}\n东街小学 | 400 | 408 | 80 | 70 | 10 | 12` },
        {
          name: 'with deaths',
          sheets: twoYears(
            ['在校生数'],
            [['东街小学', ['400']]],
            [...HEAD, '死亡'],
            [['东街小学', ['404', ...GOOD.slice(1), '1']]],
          ),
        },
      ],
      reject: [
        {
          name: 'all columns there: logic',
          sheets: twoYears(['在校生数'], [['东街小学', ['400']]], HEAD, [
            ['东街小学', ['406', ...GOOD.slice(1)]],
          ]),
          cells: [`${THIS}!B2`],
          severity: 'logic',
          expected: ['405'],
        },
        {
          name: 'without 休学, 复学 and 辍学 only experience',
          sheets: `${OWN}\n东街小学 | 400 | 405 | 80 | 70 | 10 | 12`,
          cells: ['C2'],
          severity: 'experience',
        },
      ],
      undecided: [
        {
          name: 'an error',
          traps: ['errorCell'],
          sheets: twoYears(['在校生数'], [['东街小学', ['400']]], HEAD, [
            ['东街小学', ['406', '#REF!', ...GOOD.slice(2)]],
          ]),
        },
        {
          name: 'a figure that can’t be',
          traps: ['negative'],
          sheets: twoYears(['在校生数'], [['东街小学', ['400']]], HEAD, [
            ['东街小学', ['406', '-80', ...GOOD.slice(2)]],
          ]),
        },
        { name: 'no entrants', sheets: '学校名称 | 在校生数\n东街小学 | 30', why: '招生数' },
        {
          name: 'no last year',
          sheets: '学校名称 | 在校生数 | 招生数 | 毕业生数 | 转入 | 转出\n东街小学 | 300 | 50 | 50 | 1 | 1',
          why: '2023',
        },
      ],
    },
  ),
);
