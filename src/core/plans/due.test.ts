import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueIn, dueYear, inForce, paceNeeded, yearsLeft } from './due.ts';
import type { OptIn } from './due.ts';
import { aPack, aTarget } from './plan.fixture.ts';
import { packs } from './packs.ts';
import type { Target } from './schema.ts';

describe('dueIn', () => {
  const plan = aPack([aTarget()]);
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    // deadline, due in, not due in (plan 2023–2025)
    ['2025', [2025, 2026, 2030], [2024, 2023]],
    ['2024-09', [2024, 2025], [2023]],
    ['2024-08', [2024], [2023]],
    ['2024-01', [2024], [2023]],
    ['2024-10', [2025, 2026], [2024]],
    ['2024-12', [2025], [2024]],
    ['2023..2025', [2023, 2024, 2025, 2026], [2022]],
    ['2024..2025', [2024, 2025], [2023]],
    ['ongoing', [2023, 2024, 2030], [2022]],
  ];
  for (const [deadline, due, notDue] of cases) {
    const target = aTarget({ deadline });
    it(`${deadline} is due in ${due.join(', ')}`, () => {
      for (const year of due) assert.equal(dueIn(target, plan, year), true, String(year));
    });
    it(`${deadline} is not due in ${notDue.join(', ')}`, () => {
      for (const year of notDue) assert.equal(dueIn(target, plan, year), false, String(year));
    });
  }

  const validity: readonly (readonly [string | undefined, number])[] = [
    ['2017', 2017],
    ['2017-04-26', 2017],
    ['2017-09', 2017],
    ['2017-09-01', 2017],
    ['2017-09-02', 2018],
    ['2017-10', 2018],
    [undefined, -Infinity],
  ];
  for (const [validFrom, first] of validity) {
    it(`a standard valid from ${validFrom ?? '(no date)'} is due from ${first}`, () => {
      const target = aTarget({ deadline: 'ongoing', ...(validFrom === undefined ? {} : { validFrom }) });
      assert.equal(dueYear(target, aPack([target], { years: [null, null] })), first);
    });
  }

  it('stays due once it is', () => {
    const deadline = fc.oneof(
      fc.integer({ min: 2000, max: 2040 }).map(String),
      fc
        .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
      fc.constant('ongoing'),
    );
    fc.assert(
      fc.property(deadline, fc.integer({ min: 1990, max: 2050 }), (text, year) => {
        const target = aTarget({ deadline: text });
        assert.ok(!dueIn(target, plan, year) || dueIn(target, plan, year + 1));
      }),
    );
  });
});

describe('inForce', () => {
  const cases: readonly (readonly [string, Partial<Target>, number, OptIn, boolean])[] = [
    ['no validity', {}, 1990, {}, true],
    ['before it begins', { validFrom: '2017' }, 2016, {}, false],
    ['in its first year', { validFrom: '2017' }, 2017, {}, true],
    ['begun after the census', { validFrom: '2017-11-01' }, 2017, {}, false],
    ['in its last year', { validTo: '2024' }, 2024, {}, true],
    ['after its last year', { validTo: '2024' }, 2025, {}, false],
    ['ended in spring', { validTo: '2025-02-28' }, 2025, {}, false],
    ['ended in spring, the year before', { validTo: '2025-02-28' }, 2024, {}, true],
    ['relaxed, not chosen', { parameters: { relaxed: 1 } }, 2024, {}, false],
    ['relaxed, chosen', { parameters: { relaxed: 1 } }, 2024, { relaxed: true }, true],
    ['new buildings, not chosen', { parameters: { newBuild: 1 } }, 2024, {}, false],
    ['new buildings, chosen', { parameters: { newBuild: 1 } }, 2024, { newBuild: true }, true],
    ['a province, not chosen', { parameters: { province: '四川' } }, 2024, {}, false],
    ['another province', { parameters: { province: '四川' } }, 2024, { province: '重庆' }, false],
    ['the province', { parameters: { province: '四川' } }, 2024, { province: '四川' }, true],
    ['chosen but over', { parameters: { relaxed: 1 }, validTo: '2020' }, 2024, { relaxed: true }, false],
    ['narrowed only', { parameters: { schoolType: '小学' } }, 2024, {}, true],
  ];
  for (const [name, rest, year, optIn, expected] of cases) {
    it(`${name}: ${expected}`, () => assert.equal(inForce(aTarget(rest), year, optIn), expected));
  }

  it('hands special education over from 6000 to 7000 without gap or overlap', () => {
    const rows = packs()[0]?.targets.filter(({ indicator }) => indicator === 'special_fund_per_pupil') ?? [];
    for (const [year, value] of [
      [2017, 6000],
      [2024, 6000],
      [2025, 7000],
    ] as const) {
      assert.deepEqual(
        rows.filter((row) => inForce(row, year)).map((row) => row.value),
        [value],
      );
    }
  });
});

describe('yearsLeft and paceNeeded', () => {
  const left: readonly (readonly [string, number, number])[] = [
    ['2025', 2023, 2],
    ['2025', 2025, 0],
    ['2025', 2027, 0],
    ['2024-09', 2023, 1],
    ['2024-10', 2023, 2],
    ['2024..2028', 2023, 1],
    ['ongoing', 2023, 0],
  ];
  for (const [deadline, year, years] of left) {
    it(`${deadline} seen from ${year}: ${years} years`, () =>
      assert.equal(yearsLeft(aTarget({ deadline }), year), years));
  }

  const pace: readonly (readonly [string, number, Partial<Target>, number, number | null])[] = [
    ['down to a cap', 52, {}, 2023, -3.5],
    ['met', 44, {}, 2023, 0],
    ['met exactly', 45, {}, 2023, 0],
    ['no time left', 52, {}, 2025, null],
    ['met, no time left', 40, {}, 2025, 0],
    ['up to a share', 80, { comparator: '>=', value: 93, kind: 'level' }, 2023, 6.5],
    ['up into a range', 1, { comparator: 'between', value: 3, valueHigh: 5, kind: 'level' }, 2024, 2],
    ['down into a range', 9, { comparator: 'between', value: 3, valueHigh: 5, kind: 'level' }, 2023, -2],
    ['an exact figure from above', 6, { comparator: '=', value: 0, kind: 'level' }, 2023, -3],
    [
      'about, within tolerance',
      82,
      { comparator: 'about', value: 80, parameters: { tolerance: 4 } },
      2024,
      0,
    ],
    ['a yearly amount', 1, { comparator: '>=', value: 2, kind: 'increment' }, 2023, null],
    ['a standard', 52, { deadline: 'ongoing' }, 2023, null],
    ['words', 1, { comparator: null, value: null, kind: 'qualitative' }, 2023, null],
    ['without float noise', 0.1, { comparator: '>=', value: 0.4, kind: 'level' }, 2024, 0.3],
  ];
  for (const [name, value, rest, year, expected] of pace) {
    it(`${name}: ${expected}`, () => assert.equal(paceNeeded(value, aTarget(rest), year), expected));
  }

  it('brings an unmet value to its bound in the years left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 46, max: 90 }), fc.integer({ min: 2015, max: 2024 }), (value, year) => {
        const needed = paceNeeded(value, aTarget(), year) ?? NaN;
        assert.ok(Math.abs(value + needed * yearsLeft(aTarget(), year) - 45) < 1e-6);
      }),
    );
  });
});
