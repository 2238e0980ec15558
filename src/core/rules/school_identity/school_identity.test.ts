import { layout } from '../../tables/layouts.fixture.ts';
import { testRule } from '../testing.fixture.ts';
import { schoolIdentity } from './index.ts';

const list = (...rows: string[]): string => ['学校名称 | 学校标识码 | 在校生数', ...rows].join('\n');
const A = "东街小学 | '3199100137 | 100";
const B = "西街小学 | '3199100274 | 120";
const names = (count: number, skip = -1): string =>
  Array.from({ length: count }, (_, i) => (i === skip ? '' : `第${i + 1}小学 | ${i + 10}`))
    .filter((row) => row !== '')
    .join('\n');

testRule(schoolIdentity, {
  accept: [
    { name: 'two schools', sheets: list(A, B) },
    { name: 'a blank identifier', traps: ['blank'], sheets: list(A, '西街小学 | | 120') },
    {
      name: 'figures of no matter',
      traps: ['zero', 'negative', 'huge'],
      sheets: list(
        A,
        "西街小学 | '3199100274 | 0",
        "南街小学 | '3199100275 | -5",
        "北街小学 | '3199100276 | 987654321",
      ),
    },
    {
      name: 'identifiers kept as numbers',
      traps: ['textNumber'],
      sheets: list('东街小学 | 3199100137 | 100', "西街小学 | '3199100274 | '120"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list(A, '西街小学 | ３１９９１００２７４ | １２０'),
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets: "学校情况 | > | 学生\n学校名称 | 学校标识码 | 在校生数\n东街小学 | '3199100137 | 100",
    },
    {
      name: 'schools of one name in two townships',
      sheets: '乡镇 | 学校名称 | 在校生数\n柳河镇 | 中心小学 | 100\n石门镇 | 中心小学 | 120',
    },
    {
      name: 'codes of another kind',
      sheets: list("东街小学 | 'A01 | 100", "西街小学 | 'A02 | 120", "南街小学 | 'A03 | 90"),
    },
    {
      name: 'a list of town schools beside one of all',
      sheets: [
        layout('2024年小学', `学校名称 | 在校生数\n${names(20)}`),
        layout('2024年城区小学', `学校名称 | 在校生数\n${names(10)}`),
      ],
    },
  ],
  reject: [
    {
      name: 'a lost leading zero',
      sheets: list(A, B, '南街小学 | 319910041 | 90'),
      cells: ['B4'],
      severity: 'logic',
    },
    { name: 'two schools of one identifier', sheets: list(A, "西街小学 | '3199100137 | 120"), cells: ['B3'] },
    { name: 'a school listed twice', traps: ['duplicate'], sheets: list(A, B, A), cells: ['A4'] },
    {
      name: 'an error in the identifier',
      traps: ['errorCell'],
      sheets: list(A, B, '南街小学 | #N/A | 90'),
      cells: ['B4'],
    },
    {
      name: 'two faults',
      traps: ['twoFindings'],
      sheets: list(A, B, A, '南街小学 | 3.2E+09x | 90'),
      cells: ['A4', 'B5'],
    },
    {
      name: 'a school missing from the other list',
      sheets: [
        layout('2024年小学', `学校名称 | 在校生数\n${names(20)}`),
        layout('2024年小学教师', `学校名称 | 专任教师数\n${names(20, 6)}`),
      ],
      cells: ['2024年小学!A8'],
    },
  ],
  undecided: [
    {
      name: 'a class list',
      sheets: '学校名称 | 年级 | 班数 | 学生数\n东街小学 | 一年级 | 1 | 40\n东街小学 | 二年级 | 1 | 40',
    },
    {
      name: 'no list of schools',
      sheets:
        '班额 | 合计 | 一年级\n45人及以下 | 6 | 6\n46-55人 | 0 | 0\n56-65人 | 0 | 0\n66人及以上 | 0 | 0',
      why: '学校名称',
    },
  ],
});
