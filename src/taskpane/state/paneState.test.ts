import assert from 'node:assert/strict';
import type { PlanItem } from '../engine/protocol.ts';
import { censusYearOf, yearsOffered } from './paneState.ts';

const plan = (years: string): PlanItem => ({
  id: 'p',
  name: 'p',
  years,
  lastYear: null,
  targets: 1,
  document: '',
  note: null,
});

describe('census years', () => {
  for (const [day, year] of [
    ['2024-08-31', 2023],
    ['2024-09-01', 2024],
    ['2025-01-15', 2024],
    ['2025-12-31', 2025],
  ] as const)
    it(`${day} falls into ${year}`, () => assert.equal(censusYearOf(new Date(`${day}T12:00:00`)), year));

  it('to choose from: today’s, the plan’s, the tables’, the one chosen', () => {
    assert.deepEqual(yearsOffered(2025, undefined, null, null), [2026, 2025, 2024, 2023, 2022]);
    assert.deepEqual(yearsOffered(2025, plan('2018—2020'), null, null).at(-1), 2018);
    assert.ok(yearsOffered(2025, plan('2035'), { tableYears: [2015] }, 2010).includes(2015));
    assert.ok(yearsOffered(2025, plan(''), null, 2010).includes(2010));
  });
});
