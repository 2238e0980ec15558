import { layout } from '../../tables/layouts.fixture.ts';
import type { Sheet } from '../../values/workbook.ts';
import { testRule } from '../testing.fixture.ts';
import { classListSums } from './index.ts';

const CLASSES = '学校 | 年级 | 班级 | 学生数';
const GRADES = '学校名称 | 一年级 | > | 二年级 | >\n^ | 班数 | 学生数 | 班数 | 学生数';
const ONE = ['东街小学 | 一年级 | 1班 | 40', '东街小学 | 一年级 | 2班 | 42', '东街小学 | 二年级 | 1班 | 45'];
const SCHOOL = '东街小学 | 2 | 82 | 1 | 45';
const county = (classes: readonly string[], schools: readonly string[]): readonly Sheet[] => [
  layout('班级', [CLASSES, ...classes].join('\n')),
  layout('学校', [GRADES, ...schools].join('\n')),
];
const sized = (size: string): string[] => [`东街小学 | 一年级 | 1班 | ${size}`, ...ONE.slice(1)];

testRule(classListSums, {
  accept: [
    { name: 'classes that add up', traps: ['mergedHeader'], sheets: county(ONE, [SCHOOL]) },
    { name: 'a grade left blank', traps: ['blank'], sheets: county(ONE, ['东街小学 | 2 | 82 | 1 |']) },
    {
      name: 'a class of nobody',
      traps: ['zero'],
      sheets: county(sized('0'), ['东街小学 | 2 | 42 | 1 | 45']),
    },
    { name: 'numbers kept as text', traps: ['textNumber'], sheets: county(sized("'40人"), [SCHOOL]) },
    { name: 'full-width digits', traps: ['fullWidth'], sheets: county(sized('４０'), [SCHOOL]) },
    { name: 'schools that list no classes', sheets: county(ONE, [SCHOOL, '西街小学 | 2 | 90 | 2 | 80']) },
    { name: 'a school listed twice', traps: ['duplicate'], sheets: county(ONE, [SCHOOL, SCHOOL]) },
  ],
  reject: [
    {
      name: 'a grade that is off',
      sheets: county(sized('43'), [SCHOOL]),
      cells: ['班级!D2:D3'],
      severity: 'logic',
      expected: ['82'],
    },
    {
      name: 'a class that isn’t listed',
      sheets: county(ONE.slice(1), [SCHOOL]),
      cells: ['班级!D2'],
      expected: ['2'],
    },
    {
      name: 'two grades',
      traps: ['twoFindings'],
      sheets: county([...sized('43').slice(0, 2), '东街小学 | 二年级 | 1班 | 44'], [SCHOOL]),
      cells: ['班级!D2:D3', '班级!D4'],
    },
    {
      name: 'digits too many',
      traps: ['huge'],
      sheets: county(sized('40000000'), [SCHOOL]),
      cells: ['班级!D2:D3'],
    },
  ],
  undecided: [
    { name: 'no class list', sheets: `${GRADES}\n${SCHOOL}`, why: '班级名单' },
    { name: 'an error', traps: ['errorCell'], sheets: county(sized('#REF!'), [SCHOOL]) },
    { name: 'a size that can’t be', traps: ['negative'], sheets: county(sized('-40'), [SCHOOL]) },
    { name: 'a size that is open', sheets: county(sized('待定'), [SCHOOL]) },
  ],
});
