import { relationCases, testRule } from '../testing.fixture.ts';
import { primaryEntrants } from './index.ts';

testRule(
  primaryEntrants,
  relationCases(
    { head: ['招生数', '一年级学生数'], good: ['80', '80'], bad: ['88', '80'], at: 0, against: 1 },
    {
      accept: [
        {
          name: 'junior entrants',
          sheets: '学校名称 | 小学招生数 | 初中招生数 | 一年级学生数\n东街学校 | 80 | 60 | 80',
        },
      ],
      reject: [
        {
          name: 'fewer, to be explained',
          sheets: '学校名称 | 招生数 | 一年级学生数\n东街小学 | 78 | 80',
          cells: ['B2'],
          severity: 'experience',
        },
        {
          name: 'more preschool than entrants',
          sheets: '学校名称 | 招生数 | 受过学前教育新生\n东街小学 | 78 | 80',
          cells: ['C2'],
          severity: 'logic',
        },
      ],
      undecided: [
        { name: 'no entrants', sheets: '学校名称 | 一年级学生数\n东街小学 | 80', why: '招生数' },
        {
          name: 'a through-school whose entrants are those of both sections',
          sheets: '学校名称 | 招生数 | 一年级学生数\n东街九年一贯制学校 | 140 | 80',
        },
      ],
    },
  ),
);
