/** Targets, pace and trend. */
import assert from 'node:assert/strict';
import { call, column, says } from '../testing.ts';

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
