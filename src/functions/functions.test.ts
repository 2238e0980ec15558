/** The functions by family, with the golden values. */
import assert from 'node:assert/strict';
import { call, column, near, says } from './testing.ts';

describe('class and school sizes', () => {
  it('take texts, full-width digits and units', () => {
    assert.deepEqual(
      call('CLASSSIZE_OK', column('４５', '46人', '1,000', '/'), '小学'),
      column(true, false, false, ''),
    );
    assert.match(says('CLASSSIZE_OK', '45元', '小学'), /45元/);
    assert.match(says('CLASSSIZE_OK', -1, '小学'), /-1/);
    assert.match(says('CLASSSIZE_OK', '45以上', '小学'), /45以上/);
  });
  it('know stages by many words', () => {
    for (const [stage, limit] of [
      ['小学', 45],
      ['primary', 45],
      ['三年级', 45],
      ['初二', 50],
      ['初级中学', 50],
      ['junior', 50],
      ['高中', 50],
      ['托班', 20],
      ['小班', 25],
      ['幼儿园中班', 30],
      ['大班', 35],
      ['混合班', 30],
      ['top', 35],
    ] as const) {
      assert.deepEqual(call('CLASSSIZE_OK', column(limit, limit + 1), stage), column(true, false), stage);
    }
  });
  it('say which stages there are', () => {
    assert.match(says('CLASSSIZE_OK', 30, '幼儿园'), /小班、中班/);
    assert.match(says('CLASSSIZE_OK', 30, '大学'), /大学/);
    assert.match(says('CLASSSIZE_OK', 30, ''), /没有填学段/);
    assert.equal(call('CLASSSIZE_OK', 30, '大学', 30), true);
    assert.match(says('CLASSSIZE_OK', 30, '小学', 0), /大于 0/);
    assert.equal(call('CLASSSIZE_OK', 46, '小学', '不超过46人'), true);
  });
  it('a range against a range, a mismatch is named', () => {
    assert.deepEqual(call('CLASSSIZE_OK', [[46, 46]], [['小学', '初中']]), [[false, true]]);
    assert.match(says('CLASSSIZE_OK', column(1, 2), column('小学', '初中', '高中')), /2×1 与 3×1/);
  });
  it('G7: by grade the truth, from the total a bound', () => {
    const six = column(46, 46, 46, 46, 46, 46);
    const ones = column(1, 1, 1, 1, 1, 1);
    const added = call('CLASSES_SHORT', six, ones, '小学') as number[][];
    assert.equal(
      added.flat().reduce((a, b) => a + b, 0),
      6,
    );
    assert.equal(call('CLASSES_SHORT', 276, 6, '小学'), 1);
    assert.equal(call('CLASSES_SHORT', 45, 1, '小学'), 0);
    assert.equal(call('CLASSES_SHORT', 0, 0, '小学'), 0);
  });
  it('bands go by whole pupils', () => {
    assert.deepEqual(
      call('CLASSSIZE_BAND', column(0, 45, 46, 55, 55.5, 56, 65, 66)),
      column('标准', '标准', '偏大', '偏大', '大班额', '大班额', '大班额', '超大班额'),
    );
  });
  it('school sizes by type, code or limit', () => {
    for (const [type, limit] of [
      ['小学', 2000],
      ['211', 2000],
      ['教学点', 2000],
      ['初级中学', 2000],
      ['完全中学', 2000],
      ['九年一贯制学校', 2500],
      ['十二年一贯制学校', 2500],
      ['345', 2500],
      ['幼儿园', 360],
      ['junior', 2000],
    ] as const) {
      assert.deepEqual(call('SCHOOLSIZE_OK', column(limit, limit + 1), type), column(true, false), type);
    }
    assert.equal(call('SCHOOLSIZE_OK', 2500, 312), true);
    assert.match(says('SCHOOLSIZE_OK', 2500, '高中'), /高中/);
  });
});

describe('targets', () => {
  const OWN = [
    ['指标', '年份', '比较', '目标值'],
    ['普惠性幼儿园覆盖率', 2024, '≥', '86%'],
    ['普惠性幼儿园覆盖率', 2026, '≥', '90%'],
    ['小学班额', 2025, '≤', '40人'],
    ['本地特色课程数', 2025, '不少于', 3],
  ];
  it('the one in force: the last due, else the next to come', () => {
    assert.deepEqual(
      call('TARGET_VALUE', '普惠性幼儿园覆盖率', column(2023, 2024, 2025, 2026, 2030), OWN),
      column(86, 86, 86, 90, 90),
    );
    assert.deepEqual(call('TARGET_VALUE', 'preschool_gross_enrolment', column(2024, 2025)), column(85, 90));
    assert.equal(call('TARGET_VALUE', '本地特色课程数', '2025年', OWN), 3);
  });
  it('indicators by id, name, alias, target name, with the stage in the name', () => {
    for (const [text, value] of [
      ['小学班额', 45],
      ['初中班额', 50],
      ['小学班额上限', 45],
      ['普惠率', 85],
      ['inclusive_child_share', 85],
      ['class-size-junior-2025', 50],
      ['  普惠性幼儿园覆盖率（%）', 85],
    ] as const) {
      assert.equal(call('TARGET_VALUE', text, 2025, '太康'), value, text);
    }
  });
  it('unknown, missing and several: #N/A with names', () => {
    assert.equal(call('TARGET_VALUE', '普惠性幼园覆率', 2025), '#N/A');
    assert.match(says('TARGET_VALUE', '普惠性幼园覆率', 2025), /普惠性幼儿园覆盖率/);
    assert.match(says('TARGET_VALUE', '班额', 2025, '太康'), /小学班额上限.*初中班额上限/);
    assert.match(says('TARGET_VALUE', '大班额比例', 2025, '太康'), /没有“大班额比例”的目标/);
    assert.equal(call('TARGET_VALUE', '小学班额', 2025, '没有这个'), '#N/A');
    assert.match(says('TARGET_VALUE', '小学班额', 2025, '泰康'), /太康/);
    assert.match(says('TARGET_VALUE', '小学班额', 25, '太康'), /25/);
  });
  it('own targets: faults are told with their place', () => {
    assert.match(
      says('TARGET_VALUE', '小学班额', 2025, [
        ['甲', '乙'],
        [1, 2],
      ]),
      /表头/,
    );
    assert.match(
      says('TARGET_VALUE', '小学班额', 2025, [
        ['指标', '年份', '目标值'],
        ['小学班额', '某年', '≤45'],
      ]),
      /某年/,
    );
    assert.equal(call('TARGET_MET', 41, '小学班额', 2025, OWN), false);
  });
  it('shares: 85%, 0.85 and 85 are one; the range tells the scale', () => {
    const met = (...cells: unknown[]) =>
      call('TARGET_MET', column(...cells), '普惠性幼儿园覆盖率', 2025, '太康');
    assert.deepEqual(met('85%', '８５％', '百分之八十五'), column(true, true, true));
    assert.deepEqual(met(0.85, 0.849), column(true, false));
    assert.deepEqual(met(85, 84.9, 0.9), column(true, false, false));
    assert.equal(call('TARGET_MET', 1.023, '学前三年毛入园率', 2025, '太康'), true);
    assert.equal(call('GAP_TO_TARGET', 0.82, '普惠性幼儿园覆盖率', 2025, '太康'), 3);
  });
  it('G8: ratios however written, even where Excel made a time of them', () => {
    for (const ratio of ['1:19', '1：19', '19:1', 0.0526, 19, 79 / 1440]) {
      assert.equal(call('GAP_TO_TARGET', ratio, '小学教职工与学生比', 2025), 0, String(ratio));
    }
    assert.equal(call('GAP_TO_TARGET', 0.043, '小学教职工与学生比', 2025), 4);
  });
  it('units of the cell count', () => {
    assert.equal(call('TARGET_MET', '45人', '小学班额', 2025), true);
    assert.match(says('TARGET_MET', '45平方米', '小学班额', 2025), /45平方米/);
  });
  it('unrounded, with "near" as the check has it', () => {
    assert.equal(call('TARGET_MET', 0.84999, '普惠性幼儿园覆盖率', 2025, '太康'), false);
    assert.deepEqual(
      call('TARGET_STATUS', column(0.9, 0.83, 0.829, ''), '普惠性幼儿园覆盖率', 2025, '太康'),
      column('达标', '接近', '未达标', ''),
    );
  });
  it('the list of targets is itself a plan', () => {
    const list = call('PLAN_TARGETS', '太康', 2025) as unknown[][];
    assert.deepEqual(list[0]?.slice(0, 5), ['指标', '学段', '年份', '比较', '目标值']);
    assert.ok(list.length > 10 && list.every((row) => row.length === 7));
    for (const indicator of ['小学班额', '普惠性幼儿园覆盖率', '公办园在园幼儿占比']) {
      assert.equal(
        call('TARGET_VALUE', indicator, 2025, list),
        call('TARGET_VALUE', indicator, 2025, '太康'),
        indicator,
      );
    }
    assert.ok((call('PLAN_TARGETS', '太康') as unknown[][]).length >= list.length);
    assert.ok((call('PLAN_TARGETS') as unknown[][]).length > 50);
  });
});

describe('pace and trend', () => {
  it('says when no time is left', () => {
    assert.match(says('PACE_NEEDED', 0.8, 2025, '普惠性幼儿园覆盖率', 2025, '太康'), /没有时间/);
    assert.equal(call('PACE_NEEDED', 0.9, 2025, '普惠性幼儿园覆盖率', 2025, '太康'), 0);
  });
  it('already met, moving away, too short, too far', () => {
    const years = column(2021, 2022, 2023);
    assert.match(says('YEAR_REACHED', years, column(80, 85, 90), 85), /已经达到/);
    assert.match(says('YEAR_REACHED', years, column(80, 79, 78), 85), /不会达到/);
    assert.match(says('YEAR_REACHED', years, column(80, 80, 80), 85), /不会达到/);
    assert.match(says('YEAR_REACHED', years, column(3, 4, 6), '≤5'), /不会达到/);
    assert.match(says('YEAR_REACHED', years, column(80, 80.001, 80.002), 95), /一百年/);
    assert.match(says('YEAR_REACHED', 2021, 80, 85), /两个不同年份/);
    assert.match(says('YEAR_REACHED', years, column(1, 2), 85), /一一对应/);
  });
  it('whole years, blanks left out, any order', () => {
    assert.equal(call('YEAR_REACHED', column(2023, 2021, 2022), column('84%', '80%', '82%'), '85%'), 2024);
    assert.equal(call('YEAR_REACHED', column(2021, '', 2023), column(80, '', 84), 85), 2024);
    assert.deepEqual(
      call('YEAR_REACHED', column(2021, 2022), column(80, 82), column(84, 90)),
      column(2023, 2026),
    );
  });
});

describe('balance', () => {
  const AMOUNTS = column(279, 137, 935, 160, 402);
  const PUPILS = column(45, 37, 89, 76, 55);
  it('G1 weighted and G2 unweighted', () => {
    near(call('DIFF_COEFF', AMOUNTS, PUPILS), 0.5152566298844764);
    near(call('DIFF_COEFF', AMOUNTS, PUPILS, false), 0.48877068160501713);
    near(call('DIFF_COEFF', AMOUNTS, PUPILS, '否'), 0.48877068160501713);
  });
  it('blank rows are no schools; half-filled rows and schools without pupils are named', () => {
    near(call('DIFF_COEFF', [...AMOUNTS, [''], [0]], [...PUPILS, [''], [0]]), 0.5152566298844764);
    assert.match(says('DIFF_COEFF', column(1, ''), column(10, 10)), /资源量.*第 2/);
    assert.match(says('DIFF_COEFF', column(1, 2), column(10, '')), /学生数.*第 2/);
    assert.match(says('DIFF_COEFF', column(1, 2), column(10, 0)), /第 2 行有资源 2/);
    assert.match(says('DIFF_COEFF', column(0, 0), column(10, 10)), /生均值为 0/);
    assert.match(says('DIFF_COEFF', column(''), column('')), /没有一所学校/);
    assert.match(says('DIFF_COEFF', column(1, 2), column(10)), /2 个.*1 个/);
  });
  it('G5 and G6: floors unrounded, in the official order', () => {
    const primary = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
    const floors = [3.57, 0.85, 0.765, 3.825, 6.375, 1700, 1.955];
    const junior = [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4];
    const juniorFloors = [4.505, 0.85, 0.765, 4.93, 8.67, 2125, 2.04];
    for (const [limits, lows, stage] of [
      [primary, floors, '小学'],
      [junior, juniorFloors, '初中'],
    ] as const) {
      const rows = limits.map((_, index) =>
        limits.map((limit, at) => (at === index ? (lows[index] as number) : limit)),
      );
      assert.deepEqual(
        call('BALANCE_OK', rows, stage),
        rows.map(() => [true]),
      );
      assert.deepEqual(
        call('BALANCE_COUNT', rows, stage),
        rows.map(() => [6]),
      );
      const under = rows.map((row, index) => row.map((value, at) => (at === index ? value * 0.9999 : value)));
      assert.deepEqual(
        call('BALANCE_OK', under, stage),
        rows.map(() => [false]),
      );
    }
  });
  it('a column of seven is one school; other widths and gaps are named', () => {
    assert.equal(call('BALANCE_COUNT', column(4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3), '小学'), 7);
    assert.match(says('BALANCE_OK', [[1, 2, 3]], '小学'), /7 列/);
    assert.match(says('BALANCE_OK', [[4.2, 1, '', 4.5, 7.5, 2000, 2.3]], '小学'), /第 3 项/);
    assert.match(says('BALANCE_OK', [[4.2, 1, 1, 4.5, 7.5, 2000, 2.3]], '高中'), /高中/);
    assert.deepEqual(
      call(
        'BALANCE_COUNT',
        [
          [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
          ['', '', '', '', '', '', ''],
        ],
        column('小学', '初中'),
      ),
      column(7, ''),
    );
  });
});

describe('shares, splitting, staffing', () => {
  it('G3: a nine-year school, parts adding up', () => {
    const [[primary, junior, senior]] = call('SPLIT_SCHOOL', 23226, 166, 210) as [[number, number, number]];
    near(Math.round(primary * 1e4) / 1e4, 9711.6272);
    near(Math.round(junior * 1e4) / 1e4, 13514.3728);
    assert.equal(senior, 0);
    assert.equal(primary + junior, 23226);
  });
  it('twelve years 1 : 1.1 : 1.32; columns; no pupils', () => {
    const rows = call(
      'SPLIT_SCHOOL',
      column(342, 100, ''),
      column(100, 0, 0),
      column(100, 10, 1),
      column(100, '', 1),
    );
    assert.deepEqual(
      (rows as number[][])[0]?.map((part) => Math.round(part * 1e6) / 1e6),
      [100, 110, 132],
    );
    assert.deepEqual((rows as number[][])[1], [0, 100, 0]);
    assert.deepEqual((rows as unknown[][])[2], ['', '', '']);
    assert.match(says('SPLIT_SCHOOL', 100, 0, 0), /都没有学生/);
    assert.match(says('SPLIT_SCHOOL', [[1, 2]], 1, 1), /一列/);
  });
  it('G4: convert 800, add 1600', () => {
    assert.equal(call('SHARE_SHORT', 4200, 10000, 0.5), 800);
    assert.equal(call('SHARE_SHORT', 4200, 10000, '50%', 'ADD'), 1600);
    assert.equal(call('SHARE_SHORT', 4200, 10000, '50%以上', '新增'), 1600);
    assert.equal(call('SHARE_SHORT', 7, 100, 0.07), 0);
    assert.match(says('SHARE_SHORT', 5, 10, '100%', '增'), /达不到/);
    assert.match(says('SHARE_SHORT', 11, 10, '50%'), /大于/);
    assert.match(says('SHARE_SHORT', 5, 10, '50%', '借'), /借/);
  });
  it('posts by stage', () => {
    assert.deepEqual(
      call('STAFF_QUOTA', 1900, column('小学', '初中', '高中', '幼儿园')),
      column(100, 141, 152, 272),
    );
    assert.equal(call('STAFF_SHORT', 100, 5.5, '小学'), 0);
    assert.match(says('STAFF_QUOTA', 100, '特教'), /特教/);
  });
});

describe('cleaning', () => {
  it('reads what people type', () => {
    for (const [text, value] of [
      ['45人', 45],
      ['１２０', 120],
      ['1,234.5', 1234.5],
      ['2000万', 2e7],
      ['85.0％', 0.85],
      ['1:19', 19],
      ['无', 0],
      ['—', ''],
      ['120①', 120],
      ['两百', 200],
      [12.5, 12.5],
      ['-3', -3],
    ] as const) {
      assert.equal(call('CLEAN_NUMBER', text), value, String(text));
    }
    assert.match(says('CLEAN_NUMBER', '已消除'), /已消除/);
  });
  it('matches schools, never across numbers and levels', () => {
    const list = column(
      '清河县第一小学',
      '清河县第二小学',
      '清河县第一中学',
      '石门镇中心小学',
      '育才小学',
      '育才幼儿园',
    );
    for (const [name, found] of [
      ['清河县第一小学', '清河县第一小学'],
      [' 清河县 第一小学 ', '清河县第一小学'],
      ['县一小', '清河县第一小学'],
      ['第2小学', '清河县第二小学'],
      ['一中', '清河县第一中学'],
      ['石门中心小学', '石门镇中心小学'],
      ['育才小学（本部）', '育才小学'],
      ['育才幼儿园', '育才幼儿园'],
    ] as const) {
      assert.equal(call('SCHOOL_MATCH', name, list), found, name);
    }
    for (const name of ['清河县第三小学', '育英中学', '人民政府'])
      assert.equal(call('SCHOOL_MATCH', name, list), '#N/A', name);
    assert.match(says('SCHOOL_MATCH', '育才小学', column('东乡育才小学', '西乡育才小学')), /几所/);
    assert.deepEqual(call('SCHOOL_MATCH', column('一中', ''), list), column('清河县第一中学', ''));
  });
});
