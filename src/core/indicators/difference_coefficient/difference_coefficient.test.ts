import assert from 'node:assert/strict';
import { expectAnswers } from '../../../../test/indicators/cases.ts';
import { differenceCoefficient } from './coefficient.ts';

const PUPILS = [45, 37, 89, 76, 55];
const BOOKS = [279, 137, 935, 160, 402];
const books = [
  ['2024年小学'],
  ['学校名称', '学生数', '教学及辅助用房面积'],
  ...PUPILS.map((pupils, i) => [`${'甲乙丙丁戊'[i]}小`, pupils, BOOKS[i] ?? 0]),
];

describe('differenceCoefficient', () => {
  const schools = PUPILS.map((pupils, i) => ({ pupils, amount: BOOKS[i] ?? 0 }));
  it('G1: weighted 0.515257', () => {
    assert.ok(Math.abs((differenceCoefficient(schools) ?? 0) - 0.5152566298844764) < 1e-12);
  });
  it('G2: unweighted 0.488771, which is not the official method', () => {
    assert.ok(Math.abs((differenceCoefficient(schools, false) ?? 0) - 0.48877068160501713) < 1e-12);
  });
});

expectAnswers('difference_coefficient', [
  {
    name: 'one indicator, weighted by pupils as the official method has it',
    sheets: { 小学: books },
    asked: { stage: 'primary', parameters: { resource: 'resource_teaching_area' } },
    want: 'each null=0.52',
  },
  {
    name: 'unweighted where asked for',
    sheets: { 小学: books },
    asked: { stage: 'primary', parameters: { resource: 'resource_teaching_area', weighted: 0 } },
    want: 'each null=0.49',
  },
  {
    name: 'a school without a figure puts the coefficient in doubt',
    sheets: { 小学: [...books, ['己小', 50, null]] },
    asked: { stage: 'primary', parameters: { resource: 'resource_teaching_area' } },
    want: 'undecidable balanceNothingDecided',
  },
]);
