import { layout } from '../../tables/layouts.fixture.ts';
import { testRule } from '../testing.fixture.ts';
import { LAST, THIS, twoYears } from '../years.fixture.ts';
import { historyBreak } from './index.ts';

const HEAD = '指标名称 | 单位 | 2021年实际值 | 2022年实际值 | 2023年实际值 | 2024年实际值 | 备注';
const OTHER = '普通高中在校生 | 人 | 9000 | 9100 | 9150 | 9300 |';
const OTHERS = ['特殊教育在校生 | 人 | 200 | 201 | 202 | 203 |'];
const list = (...rows: string[]): string => [HEAD, ...rows, OTHER, ...OTHERS].join('\n');
const SCHOOLS = ['东街小学', '西街小学', '南街小学', '北街小学'];
const schools = (then: readonly string[], now: readonly string[]) =>
  twoYears(
    ['在校生数'],
    then.map((name) => [name, ['300']]),
    ['在校生数'],
    now.map((name) => [name, ['300']]),
  );

testRule(historyBreak, {
  accept: [
    { name: 'a steady series', sheets: list('小学在校生 | 人 | 4000 | 4100 | 4200 | 4300 |') },
    { name: 'a blank year', traps: ['blank'], sheets: list('小学在校生 | 人 | 4000 | | 4200 | 4300 |') },
    { name: 'none at first', traps: ['zero'], sheets: list('小学在校生 | 人 | 0 | 0 | 4200 | 4300 |') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("小学在校生 | 人 | '4000 | 4100人 | 4200 | 4300 |"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('小学在校生 | 人 | ４０００ | 4100 | 4200 | 4300 |'),
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: `指标名称 | 单位 | 实际值 | > | > | > | 备注\n^ | ^ | 2021年 | 2022年 | 2023年 | 2024年 | ^\n${OTHER}\n${OTHERS.join('\n')}`,
    },
    { name: 'a break that is noted', sheets: list('小学教学点 | 所 | 400 | 390 | 120 | 118 | 撤并') },
    { name: 'the same schools', sheets: schools(SCHOOLS, SCHOOLS) },
    {
      name: 'a school that may be renamed, which is asked elsewhere',
      sheets: schools(SCHOOLS, [...SCHOOLS.slice(1), '东街道小学']),
    },
    {
      name: 'a school listed twice',
      traps: ['duplicate'],
      sheets: schools(SCHOOLS, [...SCHOOLS, '东街小学']),
    },
    {
      name: 'lists of other schools',
      sheets: schools(['甲村小学', '乙村小学'], ['丙庄教学点', '丁店教学点']),
    },
  ],
  reject: [
    {
      name: 'a break',
      sheets: list('小学在校生 | 人 | 4000 | 4100 | 1200 | 1300 |'),
      cells: ['E2'],
      severity: 'experience',
    },
    {
      name: 'two of them',
      traps: ['twoFindings'],
      sheets: list(
        '小学在校生 | 人 | 4000 | 4100 | 1200 | 1300 |',
        '初中在校生 | 人 | 2000 | 4100 | 4200 | 4300 |',
      ),
      cells: ['E2', 'D3'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: list('小学在校生 | 人 | 4000 | 4100 | 4200 | 43000000 |'),
      cells: ['F2'],
    },
    {
      name: 'a new school',
      sheets: schools(SCHOOLS, [...SCHOOLS, '开发区实验学校小学部']),
      cells: [`${THIS}!A6`],
    },
    {
      name: 'a school that is missing, told at the heading of the names',
      sheets: schools([...SCHOOLS, '柳河村小学'], SCHOOLS),
      cells: [`${THIS}!A1`],
      expected: ['柳河村小学'],
    },
  ],
  undecided: [
    { name: 'neither ledger nor last year', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '2023' },
    {
      name: 'an error',
      traps: ['errorCell'],
      sheets: list('小学在校生 | 人 | 4000 | #REF! | 4200 | 4300 |'),
    },
    {
      name: 'a figure that can’t be',
      traps: ['negative'],
      sheets: list('小学在校生 | 人 | -4000 | 4100 | 4200 | 4300 |'),
    },
    {
      name: 'a school whose pupils are nobody',
      sheets: [
        layout(LAST, '学校名称 | 在校生数\n东街小学 | 300\n柳河村小学 | 0'),
        layout(THIS, '学校名称 | 在校生数\n东街小学 | 300'),
      ],
    },
  ],
});
