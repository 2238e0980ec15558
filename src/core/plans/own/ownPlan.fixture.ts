/** What the tests of users' own plans share. */
import assert from 'node:assert/strict';
import { sheetOf } from '../../values/workbook.ts';
import type { Scalar, Sheet } from '../../values/workbook.ts';
import { packFromSheets } from '../ownPlan.ts';
import type { KnowIndicator, OwnPlan } from '../ownPlan.ts';
import { PlanProblem } from '../problem.ts';
import type { Target } from '../schema.ts';

export const know: KnowIndicator = (name) => {
  if (/普惠性幼儿园覆盖率/.test(name)) return { id: 'inclusive_child_share', unit: '%', direction: 'higher' };
  if (/^(?!大).*班额/.test(name)) return { id: 'class_size', unit: '人/班', direction: 'lower' };
  if (/公用经费/.test(name)) return { id: 'fund_per_pupil', unit: '元/人', direction: 'higher' };
  if (/学位/.test(name)) return { id: 'new_seat_count', unit: '个' };
  return null;
};

export const HEADER = ['指标', '学段', '年份', '比较', '目标值', '单位', '条款'];

export const read = (rows: readonly (readonly Scalar[])[], rest: Partial<Sheet> = {}): OwnPlan =>
  packFromSheets({ file: '规划.xlsx', sheets: [sheetOf('目标', rows, rest)] }, know);

export const problemsOf = (run: () => unknown): PlanProblem => {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanProblem) return error;
    throw error;
  }
  return assert.fail('no problem found');
};

export type Wanted = readonly [
  stage: Target['stage'],
  deadline: string,
  comparator: Target['comparator'],
  value: number | null,
  valueHigh: number | null,
  unit: string,
  kind: Target['kind'],
];

export const summary = (target: Target | undefined): Wanted | undefined =>
  target && [
    target.stage,
    target.deadline,
    target.comparator,
    target.value,
    target.valueHigh,
    target.unit,
    target.kind,
  ];
