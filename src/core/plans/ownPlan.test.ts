import assert from 'node:assert/strict';
import { render } from '../messages/index.ts';
import type { MessageCode } from '../messages/index.ts';
import type { Scalar } from '../values/workbook.ts';
import { HEADER, problemsOf, read, summary } from './own/ownPlan.fixture.ts';
import type { Wanted } from './own/ownPlan.fixture.ts';
import { parsePack } from './parsePack.ts';

describe('packFromSheets: rows', () => {
  const share = '普惠性幼儿园覆盖率';
  const accepted: readonly (readonly [readonly Scalar[], Wanted])[] = [
    // 指标, 学段, 年份, 比较, 目标值, 单位
    [
      [share, '学前', 2025, '≥', 85, '%'],
      ['kindergarten', '2025', '>=', 85, null, '%', 'level'],
    ],
    [
      [share, '', '2025年', '', '≥85', '%'],
      ['kindergarten', '2025', '>=', 85, null, '%', 'level'],
    ],
    [
      [share, null, '2025年底', null, '85以上', null],
      ['kindergarten', '2025', '>=', 85, null, '%', 'level'],
    ],
    [
      [share, '', '到2025年底', '', '85%以上', ''],
      ['kindergarten', '2025', '>=', 85, null, '%', 'level'],
    ],
    [
      [share, '', '２０２５', '', '85％左右', ''],
      ['kindergarten', '2025', 'about', 85, null, '%', 'level'],
    ],
    [
      [share, '', 2025, '', 0.85, ''],
      ['kindergarten', '2025', '>=', 85, null, '%', 'level'],
    ],
    [
      [share, '', 2025, '', 85, ''],
      ['kindergarten', '2025', '>=', 85, null, '%', 'level'],
    ],
    [
      [share, '', 2025, '', '全覆盖', ''],
      ['kindergarten', '2025', '>=', 100, null, '%', 'level'],
    ],
    [
      ['班额', '小学', '2024年秋季', '', '不超过45', '人'],
      ['primary', '2024-09', '<=', 45, null, '人/班', 'cap'],
    ],
    [
      ['初中班额', '', '2025年秋季开学前', '<=', 50, ''],
      ['junior', '2025-09', '<=', 50, null, '人/班', 'cap'],
    ],
    [
      ['班额', '小学', 2025, '', 45, ''],
      ['primary', '2025', '<=', 45, null, '人/班', 'cap'],
    ],
    [
      ['班额', '小学', 2025, '至多', '45人', ''],
      ['primary', '2025', '<=', 45, null, '人/班', 'cap'],
    ],
    [
      ['示范校', '', '2023年', '', '3-5', '所'],
      [null, '2023', 'between', 3, 5, '所', 'level'],
    ],
    [
      ['示范校', '', '2023年', '介于', '3—5所', ''],
      [null, '2023', 'between', 3, 5, '所', 'level'],
    ],
    [
      ['学位', '义务教育', '2025', '>=', '[5000]', '个'],
      ['compulsory', '2025', '>=', 5000, null, '个', 'cumulative'],
    ],
    [
      ['学位', '', 2025, '>=', '0.5万', '个'],
      [null, '2025', '>=', 5000, null, '个', 'level'],
    ],
    [
      ['学位', '', 2025, '>=', 0.5, '万个'],
      [null, '2025', '>=', 5000, null, '个', 'level'],
    ],
    [
      ['公用经费', '', 2025, '', 0.7, '万元/生'],
      [null, '2025', '>=', 7000, null, '元/人', 'level'],
    ],
    [
      ['教师培训', '', '2023-2025每年', '>=', 2000, '人次'],
      [null, '2023..2025', '>=', 2000, null, '人次', 'level'],
    ],
    [
      ['教师培训', '', '每年2023-2025', '>=', 2000, '人次'],
      [null, '2023..2025', '>=', 2000, null, '人次', 'level'],
    ],
    [
      ['教师培训', '', '2023—2025年', '>=', 2000, '人次'],
      [null, '2025', '>=', 2000, null, '人次', 'level'],
    ],
    [
      ['质量评估', '', 2024, '', '前5名', ''],
      [null, '2024', '<=', 5, null, '', 'rank'],
    ],
    [
      ['质量评估', '', 2024, '', '前八名', ''],
      [null, '2024', '<=', 8, null, '', 'rank'],
    ],
    [
      ['大班额', '', '2024-10', '=', 0, '班'],
      [null, '2024-10', '=', 0, null, '班', 'level'],
    ],
    [
      ['大班额', '', 2024.9, '', '已消除', '班'],
      [null, '2024-09', '=', 0, null, '班', 'level'],
    ],
    [
      ['大班额', '', '2024年12月底', '<', 3, '班'],
      [null, '2024', '<', 3, null, '班', 'cap'],
    ],
    [
      ['大班额', '', '2024年上半年', '<', 3, '班'],
      [null, '2024-06', '<', 3, null, '班', 'cap'],
    ],
    [
      ['大班额', '', '“十四五”期末', '<', 3, '班'],
      [null, '2025', '<', 3, null, '班', 'cap'],
    ],
    [
      ['民办学生占比', '', '长期', '<=', '5%', ''],
      [null, 'ongoing', '<=', 5, null, '%', 'cap'],
    ],
    [
      ['校长职级制', '', 2025, '', '全面建立', ''],
      [null, '2025', null, null, null, '', 'qualitative'],
    ],
    [
      ['教师队伍', '', '', '', '明显加强', ''],
      [null, 'ongoing', null, null, null, '', 'qualitative'],
    ],
    [
      ['深化改革', '', 2025, '', '', ''],
      [null, '2025', null, null, null, '', 'qualitative'],
    ],
  ];
  for (const [row, wanted] of accepted) {
    it(`reads ${row.map((cell) => cell ?? '').join(' ')}`, () => {
      const { pack } = read([HEADER, row]);
      assert.equal(pack.targets.length, 1);
      assert.deepEqual(summary(pack.targets[0]), wanted);
      parsePack(structuredClone(pack), '规划.xlsx');
    });
  }

  const rejected: readonly (readonly [readonly Scalar[], MessageCode, string, string?])[] = [
    // row, code, place, found
    [['示范校', '', 2025, '', 10, '所'], 'plan-own-comparator-missing', '[规划.xlsx]目标!E2', '10'],
    [['示范校', '大学', 2025, '>=', 10, '所'], 'plan-own-stage', '[规划.xlsx]目标!B2', '大学'],
    [['示范校', '', '明年', '>=', 10, '所'], 'plan-own-year', '[规划.xlsx]目标!C2', '明年'],
    [['示范校', '', 2024.1, '>=', 10, '所'], 'plan-own-year', '[规划.xlsx]目标!C2', '2024.1'],
    [['示范校', '', 25, '>=', 10, '所'], 'plan-own-year', '[规划.xlsx]目标!C2', '25'],
    [['示范校', '', '2025-2023每年', '>=', 10, '所'], 'plan-own-year', '[规划.xlsx]目标!C2', '2025-2023每年'],
    [['示范校', '', '2024-2025学年', '>=', 10, '所'], 'plan-own-year', '[规划.xlsx]目标!C2', '2024-2025学年'],
    [['示范校', '', null, '>=', 10, '所'], 'plan-own-year-missing', '[规划.xlsx]目标!C2'],
    [['示范校', '', 2025, '大概', 10, '所'], 'plan-own-comparator', '[规划.xlsx]目标!D2', '大概'],
    [['示范校', '', 2025, '≤', '≥10', '所'], 'plan-own-comparators-differ', '[规划.xlsx]目标!D2', '≤'],
    [['示范校', '', 2025, '介于', 10, '所'], 'plan-own-value', '[规划.xlsx]目标!E2', '10'],
    [['示范校', '', 2025, '>=', '10..20', '所'], 'plan-own-value', '[规划.xlsx]目标!E2', '10..20'],
    [['示范校', '', 2025, '>=', '无', '所'], 'plan-own-value', '[规划.xlsx]目标!E2', '无'],
    [['示范校', '', 2025, '>=', { error: '#REF!' }, '所'], 'plan-own-value', '[规划.xlsx]目标!E2', '#REF!'],
    [['', '', 2025, '>=', 10, '所'], 'plan-own-no-indicator', '[规划.xlsx]目标!A2', '10'],
    [['普惠性幼儿园覆盖率', '', 2025, '>=', 10, '万元'], 'plan-own-unit', '[规划.xlsx]目标!E2', '万元'],
  ];
  for (const [row, code, place, found] of rejected) {
    it(`rejects ${row.map((cell) => (typeof cell === 'object' ? '' : cell)).join(' ')}: ${code}`, () => {
      const { problem } = problemsOf(() => read([HEADER, row]));
      assert.equal(problem.code, code);
      assert.equal(problem.params['place'], place);
      if (found !== undefined) assert.equal(problem.params['found'], found);
      for (const lang of ['zh', 'en'] as const) assert.doesNotMatch(render(problem, lang), /\{\w+\}/);
    });
  }

  it('reads a date in the year column and a value with a percent format', () => {
    const { pack } = read([HEADER, ['普惠性幼儿园覆盖率', '', 45536, '>=', 0.85, '']], {
      formats: new Map([
        [16384 + 2, 'yyyy"年"m"月"'],
        [16384 + 4, '0%'],
      ]),
    });
    assert.deepEqual(summary(pack.targets[0]), ['kindergarten', '2024-09', '>=', 85, null, '%', 'level']);
  });

  it('says so when Excel made a date of a range', () => {
    const { problem } = problemsOf(() =>
      read([HEADER, ['示范校', '', 2025, '', 45356, '所']], {
        formats: new Map([[16384 + 4, 'm"月"d"日"']]),
      }),
    );
    assert.equal(problem.code, 'plan-own-value');
  });

  it('tells every bad row at once', () => {
    const { problems, problem } = problemsOf(() =>
      read([
        HEADER,
        ['甲', '', 2025, '', 10, '所'],
        ['乙', '', '', '>=', 10, '所'],
        ['丙', '', 2025, '>=', 1, '所'],
      ]),
    );
    assert.deepEqual(
      problems.map(({ code, params }) => [code, params['place']]),
      [
        ['plan-own-comparator-missing', '[规划.xlsx]目标!E2'],
        ['plan-own-year-missing', '[规划.xlsx]目标!C3'],
      ],
    );
    assert.equal(problem.code, 'plan-several-problems');
  });
});
