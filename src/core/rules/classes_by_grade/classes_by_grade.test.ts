import { relationCases, testRule } from '../testing.fixture.ts';
import { classesByGrade } from './index.ts';

testRule(
  classesByGrade,
  relationCases(
    {
      head: ['班数', '一年级班数', '二年级班数', '三年级班数', '四年级班数', '五年级班数', '六年级班数'],
      good: ['12', '2', '2', '2', '2', '2', '2'],
      bad: ['13', '2', '2', '2', '2', '2', '2'],
      at: 0,
      against: 1,
    },
    {
      accept: [
        {
          name: 'a teaching point with a mixed-grade class',
          sheets:
            '学校名称 | 办学类型 | 班数 | 一年级班数 | 二年级班数 | 三年级班数 | 四年级班数 | 五年级班数 | 六年级班数\n河湾教学点 | 教学点 | 3 | 1 | 1 | 0 | 0 | 0 | 0',
        },
        {
          name: 'a band table',
          sheets:
            '2024年小学班数、班额\n指标名称 | 合计 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级\n45人及以下 | 6 | 1 | 1 | 1 | 1 | 1 | 1\n46-55人 | 2 | 1 | 1 | 0 | 0 | 0 | 0\n56-65人 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n66人及以上 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
        },
      ],
      reject: [
        {
          name: 'a band table',
          sheets:
            '2024年小学班数、班额\n指标名称 | 合计 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级\n45人及以下 | 7 | 1 | 1 | 1 | 1 | 1 | 1\n46-55人 | 2 | 1 | 1 | 0 | 0 | 0 | 0\n56-65人 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n66人及以上 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
          cells: ['B3'],
          expected: ['6'],
        },
      ],
      undecided: [
        {
          name: 'grades left out',
          sheets: '学校名称 | 班数 | 一年级班数\n东街小学 | 12 | 2',
          why: '全部年级',
        },
      ],
    },
  ),
);
