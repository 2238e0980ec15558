import { testRule } from '../testing.fixture.ts';
import { toiletsAndNetwork } from './index.ts';

const HEAD = '学校名称 | 在校生数 | 厕所 | 校园网 | 网址 | 接入带宽';
const list = (...rows: string[]): string => [HEAD, ...rows].join('\n');
const GOOD = '东街小学 | 300 | 2 | 是 | www.djxx.cn | 100';

testRule(toiletsAndNetwork, {
  accept: [
    { name: 'all there', sheets: list(GOOD, '西街小学 | 200 | 水冲式 | 有 | 无线 | 1000M') },
    { name: 'no pupils, no network', traps: ['zero'], sheets: list(GOOD, '西街小学 | 0 | 0 | 否 | | 0') },
    { name: 'a blank network', traps: ['blank'], sheets: list(GOOD, '西街小学 | 200 | 1 | | |') },
    {
      name: 'numbers kept as text',
      traps: ['textNumber'],
      sheets: list("东街小学 | '300 | '2 | 是 | a.cn | '100"),
    },
    {
      name: 'full-width digits',
      traps: ['fullWidth'],
      sheets: list('东街小学 | ３００ | ２ | 是 | a.cn | １００'),
    },
    {
      name: 'a merged header',
      traps: ['mergedHeader'],
      sheets:
        '学校 | 基本情况 | > | > | > | >\n学校名称 | 在校生数 | 厕所 | 校园网 | 网址 | 带宽\n东街小学 | 300 | 2 | 是 | a.cn | 100',
    },
    {
      name: 'a toilet column hardly anyone fills in',
      sheets: '学校名称 | 在校生数 | 厕所\n东街小学 | 300 |\n西街小学 | 300 |\n南街小学 | 200 | 2',
    },
    {
      name: 'a huge number',
      traps: ['huge'],
      sheets: list('东街小学 | 300 | 987654321 | 是 | a.cn | 987654321'),
    },
  ],
  reject: [
    {
      name: 'no toilets',
      sheets: list(GOOD, '西街小学 | 200 | 0 | 否 | |'),
      cells: ['C3'],
      severity: 'logic',
    },
    { name: 'toilets left blank', sheets: list(GOOD, '西街小学 | 200 | | 否 | |'), cells: ['C3'] },
    { name: '无', sheets: list(GOOD, '西街小学 | 200 | 无 | 否 | |'), cells: ['C3'] },
    { name: 'no address', sheets: list(GOOD, '西街小学 | 200 | 1 | 是 | | 100'), cells: ['E3'] },
    {
      name: 'two schools',
      traps: ['twoFindings'],
      sheets: list('东街小学 | 300 | 0 | 否 | |', GOOD.replace('东', '西'), '南街小学 | 30 | 2 | ✓ | a.cn |'),
      cells: ['C2', 'F4'],
    },
    {
      name: 'a school listed twice, each row for itself',
      traps: ['duplicate'],
      sheets: list('东街小学 | 300 | 0 | 否 | |', '东街小学 | 300 | 0 | 否 | |'),
      cells: ['C2', 'C3'],
    },
  ],
  undecided: [
    {
      name: 'pupils that can’t be read',
      traps: ['errorCell'],
      sheets: list(GOOD, '西街小学 | #REF! | 0 | 否 | |'),
    },
    { name: 'pupils that can’t be', traps: ['negative'], sheets: list(GOOD, '西街小学 | -3 | 0 | 否 | |') },
    { name: 'neither column', sheets: '学校名称 | 在校生数\n东街小学 | 8', why: '厕所' },
    { name: 'a network without details', sheets: '学校名称 | 校园网\n东街小学 | 是', why: '一列' },
  ],
});
