import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer } from './indicator.ts';
import { answerOf, factsFrom, inShort, query, type Rows } from '../../../test/indicators/facts.ts';
import { indicators } from './registry.ts';

const COLUMNS = [
  '幼儿园名称',
  '办园性质',
  '是否普惠',
  '班级数',
  '在园幼儿数',
  '专任教师数',
  '教职工数',
  '园舍建筑面积',
] as const;

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 600 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, '待定', '/', '无', -3, { error: '#REF!' }, '４５人', 1e12) },
);
const row = fc.tuple(
  fc.constantFrom('公办', '民办', '普惠性民办', '', '不详'),
  fc.constantFrom('是', '否', '', '√'),
  figure,
  figure,
  figure,
  figure,
  figure,
);
const kindergartens = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows): Rows => rows.map((cells, i) => [`第${i + 1}幼儿园`, ...cells]));

const sheetOf = (rows: Rows): Rows => [['2024年幼儿园基本情况'], COLUMNS, ...rows];
const answer = (id: string, rows: Rows): Answer =>
  answerOf(id, factsFrom({ 幼儿园: sheetOf(rows) }), { stage: 'kindergarten' });

const SHARES = ['inclusive_child_share', 'public_child_share', 'inclusive_kindergarten_share'];
const COUNTY = [...SHARES, 'pupil_count', 'class_count', 'children_per_teacher', 'pupil_staff_ratio'];

describe('indicators over any rows', () => {
  it('never throw and never give a figure that isn’t one', () => {
    fc.assert(
      fc.property(kindergartens, fc.constantFrom('kindergarten', 'compulsory', null), (rows, stage) => {
        const facts = factsFrom({ 幼儿园: sheetOf(rows) });
        for (const { compute } of indicators) {
          const found = compute?.(facts, query({ stage }));
          if (found?.kind === 'amount') assert.ok(Number.isFinite(found.value));
          if (found?.kind === 'each')
            assert.ok(found.items.length > 0 && found.items.every(({ value }) => Number.isFinite(value)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have their value within their bounds, and shares within 0 and 100 %', () => {
    fc.assert(
      fc.property(kindergartens, fc.constantFrom(...COUNTY), (rows, id) => {
        const found = answer(id, rows);
        if (found.kind !== 'amount') return;
        const { value, low, high } = found;
        assert.ok(low === null || low <= value + 1e-9, `${low} <= ${value}`);
        assert.ok(high === null || value <= high + 1e-9, `${value} <= ${high}`);
        if (SHARES.includes(id)) assert.ok((low ?? value) >= 0 && (high ?? value) <= 100 + 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('don’t depend on the order of the schools', () => {
    fc.assert(
      fc.property(kindergartens, fc.constantFrom(...COUNTY), (rows, id) => {
        assert.equal(inShort(answer(id, [...rows].reverse())), inShort(answer(id, rows)));
      }),
      { numRuns: 100 },
    );
  });

  it('filling in a cell in doubt never leaves the bounds it left open', () => {
    fc.assert(
      fc.property(
        kindergartens,
        fc.nat({ max: 11 }),
        fc.integer({ min: 0, max: 600 }),
        (rows, at, children) => {
          const open = rows.map((cells, i) =>
            i === at ? cells.map((cell, j) => (j === 4 ? '待定' : cell)) : cells,
          );
          const known = rows.map((cells, i) =>
            i === at ? cells.map((cell, j) => (j === 4 ? children : cell)) : cells,
          );
          const [before, after] = [answer('public_child_share', open), answer('public_child_share', known)];
          if (before.kind !== 'amount' || after.kind !== 'amount') return;
          assert.ok((before.low ?? before.value) <= (after.low ?? after.value) + 1e-9);
          assert.ok((after.high ?? after.value) <= (before.high ?? before.value) + 1e-9);
        },
      ),
      { numRuns: 150 },
    );
  });
});
