import { relationCases, testRule } from '../testing.fixture.ts';
import { teachersByGroup } from './index.ts';

const DEGREES = ['研究生', '本科', '专科', '高中阶段毕业', '高中阶段以下'];

testRule(
  teachersByGroup,
  relationCases(
    {
      head: ['专任教师数', ...DEGREES],
      good: ['40', '2', '30', '8', '0', '0'],
      bad: ['41', '2', '30', '8', '0', '0'],
      at: 0,
      against: 1,
    },
    {
      accept: [
        { name: 'some degrees only', sheets: '学校名称 | 专任教师数 | 本科 | 专科\n东街小学 | 40 | 20 | 8' },
        {
          name: 'titles',
          sheets:
            '学校名称 | 专任教师数 | 正高级 | 副高级 | 中级 | 助理级 | 员级 | 未定职级\n东街小学 | 40 | 0 | 5 | 20 | 10 | 4 | 1',
        },
        {
          name: 'ages',
          sheets:
            '学校名称 | 专任教师数 | 35岁及以下 | 36-45岁 | 46-55岁 | 56岁及以上\n东街小学 | 40 | 10 | 20 | 8 | 2',
        },
      ],
      reject: [
        {
          name: 'some degrees that exceed all teachers',
          sheets: '学校名称 | 专任教师数 | 本科 | 专科\n东街小学 | 40 | 35 | 8',
          cells: ['B2'],
        },
        {
          name: 'titles',
          sheets:
            '学校名称 | 专任教师数 | 正高级 | 副高级 | 中级 | 助理级 | 员级 | 未定职级\n东街小学 | 40 | 0 | 5 | 20 | 10 | 4 | 2',
          cells: ['B2'],
          expected: ['41'],
        },
        {
          name: 'ages',
          sheets:
            '学校名称 | 专任教师数 | 35岁及以下 | 36-45岁 | 46-55岁 | 56岁及以上\n东街小学 | 40 | 10 | 20 | 8 | 1',
          cells: ['B2'],
          expected: ['39'],
        },
      ],
      undecided: [{ name: 'no groups', sheets: '学校名称 | 专任教师数\n东街小学 | 40', why: '学历' }],
    },
  ),
);
