import assert from 'node:assert/strict';
import { resolvePack } from './packs.ts';
import { aPack, aTarget } from './plan.fixture.ts';
import { targetInForce, targetsInForce } from './targetInForce.ts';
import type { Stage } from '../values/stage.ts';

type Case = readonly [
  plan: string,
  indicator: string,
  stage: Stage | null,
  year: number,
  value: number | null,
];

describe('targetInForce', () => {
  const cases: readonly Case[] = [
    // A series of milestones: the last one due, before the first the next to come.
    ['taikang', 'teacher_studio_count', null, 2022, 5],
    ['taikang', 'teacher_studio_count', null, 2023, 5],
    ['taikang', 'teacher_studio_count', null, 2024, 10],
    ['taikang', 'teacher_studio_count', null, 2025, 15],
    ['taikang', 'teacher_studio_count', null, 2030, 15],
    // By stage; without one the question has two answers.
    ['taikang', 'class_size', 'primary', 2024, 45],
    ['taikang', 'class_size', 'junior', 2024, 50],
    ['taikang', 'class_size', null, 2024, null],
    // The plan's stage covers the one asked for.
    ['taikang', 'large_class_count', 'junior', 2024, 0],
    ['taikang', 'senior_gross_enrolment', null, 2025, 92.4],
    // Several bands of one indicator are no single answer.
    ['taikang', 'small_school_count', 'compulsory', 2025, null],
    // Limits of newly planned schools aren't in force by themselves.
    ['taikang', 'school_size', 'primary', 2025, null],
    ['national', 'special_fund_per_pupil', 'special', 2024, 6000],
    ['national', 'special_fund_per_pupil', 'special', 2025, 7000],
    ['national', 'preschool_gross_enrolment', 'kindergarten', 2019, null],
    ['national', 'school_size', 'primary', 2024, 2000],
    ['national', 'basic_balance_difference_coefficient', 'primary', 2024, 0.65],
    ['national', 'no_such_indicator', 'primary', 2024, null],
    ['anning', 'secondary_quality_rank', null, 2024, 5],
    ['anning', 'secondary_quality_rank', null, 2025, 3],
  ];
  for (const [plan, indicator, stage, year, value] of cases) {
    it(`${plan} ${indicator} ${stage ?? ''} ${year}: ${value}`, () => {
      const pack = resolvePack(plan);
      assert.ok(pack !== null);
      assert.equal(targetInForce(pack, indicator, stage, year)?.value ?? null, value);
    });
  }

  it('answers with relaxed limits only where they are chosen', () => {
    const plain = aTarget({ id: 'a', value: 45 });
    const relaxed = aTarget({ id: 'b', value: 55, parameters: { relaxed: 1 } });
    const pack = aPack([plain, relaxed]);
    assert.equal(targetInForce(pack, 'class_size', 'primary', 2025)?.id, 'a');
    assert.equal(targetsInForce(pack, 'class_size', 2025, { relaxed: true }).length, 2);
  });

  it('prefers the stage itself to one that covers it', () => {
    const pack = aPack([
      aTarget({ id: 'a', stage: 'compulsory', value: 60 }),
      aTarget({ id: 'b', value: 45 }),
    ]);
    assert.equal(targetInForce(pack, 'class_size', 'primary', 2025)?.value, 45);
    assert.equal(targetInForce(pack, 'class_size', 'junior', 2025)?.value, 60);
  });

  it('gives none where one series says two things for one year', () => {
    const pack = aPack([aTarget({ id: 'a' }), aTarget({ id: 'b', value: 40 })]);
    assert.equal(targetInForce(pack, 'class_size', 'primary', 2025), null);
  });
});
