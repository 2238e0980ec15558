import { testRule } from '../testing.fixture.ts';
import { pupilsByGrade } from './index.ts';

const HEAD = '学校名称 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 在校生数';
const list = (...rows: string[]): string => [HEAD, ...rows].join('\n');

testRule(pupilsByGrade, {
  accept: [
    {
      name: 'sums that hold',
      sheets: list('东街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 60', '西街小学 | 1 | 2 | 3 | 4 | 5 | 6 | 21'),
    },
    {
      name: 'a blank grade as none',
      traps: ['blank'],
      sheets: list('东街小学 | 10 | | 10 | 10 | 10 | 10 | 50'),
    },
    {
      name: 'zeros and strokes',
      traps: ['zero'],
      sheets: list('东街小学 | 0 | 0 | 0 | 0 | 0 | 0 | 0', '西街小学 | / | — | 0 | 4 | 5 | 6 | 15'),
    },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | '10 | 10 | '10人 | 10 | 10 | 10 | '60"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | １０ | 10 | 10 | 10 | 10 | 10 | ６０'),
    },
    {
      name: 'merged headers with classes between',
      traps: ['mergedHeader'],
      sheets: `
学校名称 | 在校生数 | 一年级 | > | 二年级 | > | 三年级 | > | 四年级 | > | 五年级 | > | 六年级 | >
^ | ^ | 班数 | 学生数 | 班数 | 学生数 | 班数 | 学生数 | 班数 | 学生数 | 班数 | 学生数 | 班数 | 学生数
东街小学 | 210 | 1 | 35 | 1 | 35 | 1 | 35 | 1 | 35 | 1 | 35 | 1 | 35`,
    },
    {
      name: 'a through-school whose junior section stands elsewhere',
      sheets:
        '2024年小学\n学校名称 | 办学类型 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 在校生数\n东街学校 | 九年一贯制学校 | 10 | 10 | 10 | 10 | 10 | 10 | 90',
    },
    {
      name: 'all nine grades',
      sheets:
        '学校名称 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 七年级 | 八年级 | 九年级 | 在校生数\n东街学校 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 9',
    },
    {
      name: 'age groups of kindergartens',
      sheets: '园名 | 在园幼儿数 | 小班幼儿数 | 中班幼儿数 | 大班幼儿数\n县直幼儿园 | 60 | 20 | 20 | 20',
    },
  ],
  reject: [
    {
      name: 'one row',
      sheets: list('东街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 61'),
      cells: ['H2'],
      expected: ['60'],
      severity: 'logic',
    },
    {
      name: 'two rows',
      traps: ['twoFindings'],
      sheets: list(
        '东街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 61',
        '西街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 60',
        '南街小学 | 1 | 1 | 1 | 1 | 1 | 1 | 5',
      ),
      cells: ['H2', 'H4'],
      expected: ['60', '6'],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list(
        '东街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 61',
        '东街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 62',
      ),
      cells: ['H2', 'H3'],
    },
    {
      name: 'a figure with a digit too many',
      traps: ['huge'],
      sheets: list('东街小学 | 10 | 10 | 10 | 10 | 10 | 10 | 60000000'),
      cells: ['H2'],
    },
    {
      name: 'a through-school with fewer pupils than its grades',
      sheets:
        '2024年小学\n学校名称 | 办学类型 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 在校生数\n东街学校 | 九年一贯制学校 | 10 | 10 | 10 | 10 | 10 | 10 | 50',
      cells: ['I3'],
    },
    {
      name: 'most rows: the header is asked, once',
      sheets: list(...[1, 2, 3, 4, 5, 6].map((i) => `第${i}小学 | 1 | 1 | 1 | 1 | 1 | 1 | ${i + 6}`)),
      cells: ['H2:H7'],
    },
  ],
  undecided: [
    {
      name: 'grades that aren’t all there',
      sheets: '学校名称 | 一年级 | 六年级 | 在校生数\n东街小学 | 10 | 10 | 60',
      why: '全部年级',
    },
    {
      name: 'no pupils at all',
      sheets:
        '学校名称 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级\n东街小学 | 1 | 1 | 1 | 1 | 1 | 1',
      why: '在校生数',
    },
    {
      name: 'a row with an error',
      traps: ['errorCell'],
      sheets: list('东街小学 | 10 | #REF! | 10 | 10 | 10 | 10 | 61', '西街小学 | 1 | 1 | 1 | 1 | 1 | 1 | 6'),
    },
    {
      name: 'a row with a figure that can’t be',
      traps: ['negative'],
      sheets: list('东街小学 | 10 | -10 | 10 | 10 | 10 | 10 | 61', '西街小学 | 1 | 1 | 1 | 1 | 1 | 1 | 6'),
    },
  ],
});
