import { testRule } from '../testing.fixture.ts';
import { safetyAndPlace } from './index.ts';

const HEAD = '学校名称 | 保安人数 | 学校地址 | 经度 | 纬度';
const REST = [
  '西街小学 | 2 | 城关镇西街村18号 | 114.91 | 34.05',
  '南街小学 | 1 | 城关镇南街村2号 | 114.92 | 34.02',
  '北街小学 | 5 | 城关镇北街村7号 | 114.90 | 34.08',
];
const list = (...rows: string[]): string => [HEAD, ...rows, ...REST].join('\n');

testRule(safetyAndPlace, {
  accept: [
    { name: 'what is plausible', sheets: list('东街小学 | 3 | 城关镇东街村1号 | 114.95 | 34.06') },
    { name: 'blanks', traps: ['blank'], sheets: list('东街小学 | | | |') },
    { name: 'no guards', traps: ['zero'], sheets: list('东街小学 | 0 | 城关镇东街村1号 | 0 | 0') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | '3人 | 城关镇东街村1号 | '114.95 | '34.06"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | ３ | 城关镇东街村１号 | １１４.95 | 34.06'),
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets:
        '学校名称 | 安全 | > | 位置 | >\n^ | 安保人员 | 地址 | 经度 | 纬度\n东街小学 | 3 | 城关镇东街村1号 | 114.95 | 34.06',
    },
    {
      name: 'one school in two rows',
      sheets: list(
        '东街小学 | 3 | 城关镇东街村1号 | 114.95 | 34.06',
        '东街小学 | 3 | 城关镇东街村1号 | 114.95 | 34.06',
      ),
    },
  ],
  reject: [
    {
      name: 'many guards',
      traps: ['huge'],
      sheets: list('东街小学 | 987654321 | 城关镇东街村1号 | 114.95 | 34.06'),
      cells: ['B2'],
      severity: 'experience',
      expected: ['1—5'],
    },
    {
      name: 'fewer than none',
      traps: ['negative'],
      sheets: list('东街小学 | -2 | 城关镇东街村1号 | 114.95 | 34.06'),
      cells: ['B2'],
    },
    {
      name: 'a short address',
      sheets: list('东街小学 | 3 | 东街 | 114.95 | 34.06'),
      cells: ['C2'],
      expected: ['≥ 6'],
    },
    {
      name: 'the place of another school',
      sheets: list('东街小学 | 3 | 城关镇东街村1号 | 114.92 | 34.02'),
      cells: ['D4'],
    },
    {
      name: 'longitude and latitude swapped',
      sheets: list('东街小学 | 3 | 城关镇东街村1号 | 34.06 | 114.95'),
      cells: ['D2', 'E2'],
      traps: ['twoFindings'],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list(
        '东街小学 | 9 | 城关镇东街村1号 | 114.95 | 34.06',
        '东街小学 | 9 | 城关镇东街村1号 | 114.95 | 34.06',
      ),
      cells: ['B2', 'B3'],
    },
  ],
  undecided: [
    {
      name: 'errors',
      traps: ['errorCell'],
      sheets: list('东街小学 | #REF! | 城关镇东街村1号 | #N/A | 34.06'),
    },
    { name: 'none of them', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '一列' },
  ],
});
