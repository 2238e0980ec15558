import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFault } from './engine/fault.ts';
import { Memo } from './engine/memo.ts';
import type { FunctionRecord } from './engine/record.ts';
import { run, type Outcome } from './engine/run.ts';
import { functionByName, functions } from './registry.ts';

const call = (name: string, ...args: readonly unknown[]): Outcome =>
  run(functionByName(name) as FunctionRecord, args);
const number = (outcome: Outcome): number => Number(outcome[0]?.[0]);

const anyCell = fc.oneof(
  fc.integer({ min: -5, max: 3000 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(
    '',
    null,
    '45人',
    '８０',
    '85%',
    '1:19',
    '/',
    '小学',
    '初中',
    'x',
    '太康',
    '小学班额',
    2025,
    true,
  ),
  fc.constant({ code: '#REF!', type: 'CustomFunctionError' }),
  fc.string({ maxLength: 6 }),
);
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

const ELEMENTWISE = ['number', 'share', 'year', 'text', 'figure', 'flag'];

describe('functions, whatever they are given', () => {
  it('never throw, and answer in rows of one width with cells or faults', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...functions),
        fc.array(fc.oneof(anyCell, anyRange, fc.anything()), { maxLength: 6 }),
        (record, args) => {
          const outcome = run(record, args);
          assert.ok(outcome.length > 0);
          for (const row of outcome) {
            assert.equal(row.length, outcome[0]?.length);
            for (const cell of row) {
              assert.ok(isFault(cell) || ['number', 'string', 'boolean'].includes(typeof cell), String(cell));
              if (isFault(cell)) assert.notEqual(cell.text?.code, 'function-internal', JSON.stringify(cell));
              if (typeof cell === 'number') assert.ok(Number.isFinite(cell));
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
  it('a range in gives its shape out, and each cell what it gives alone', () => {
    const records = functions.filter(
      ({ result, parameters }) => result.kind === 'each' && ELEMENTWISE.includes(parameters[0]?.kind ?? ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...records), anyRange, (record, range) => {
        const [example] = record.examples;
        const rest = (example?.args ?? []).slice(1).filter((one) => !Array.isArray(one));
        if (record.name === 'SCHOOL_MATCH' || rest.length < (example?.args.length ?? 0) - 1) return;
        // Shares are read in the scale of their range, so single cells say the same only without them.
        if (record.parameters[0]?.kind === 'figure') range = range.map((row) => row.map(() => 44));
        const outcome = run(record, [range, ...rest]);
        assert.deepEqual(
          outcome.map((row) => row.length),
          range.map((row) => row.length),
        );
        range.forEach((row, r) =>
          row.forEach((cell, c) => assert.deepEqual(outcome[r]?.[c], run(record, [cell, ...rest])[0]?.[0])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('difference coefficient', () => {
  const schools = fc.array(
    fc.record({ amount: fc.integer({ min: 1, max: 100_000 }), pupils: fc.integer({ min: 1, max: 3000 }) }),
    { minLength: 1, maxLength: 30 },
  );
  type Schools = readonly { readonly amount: number; readonly pupils: number }[];
  const coefficient = (rows: Schools, times = 1): number =>
    number(
      call(
        'DIFF_COEFF',
        rows.map(({ amount }) => [amount * times]),
        rows.map(({ pupils }) => [pupils]),
      ),
    );
  const close = (a: number, b: number) =>
    assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)), `${a} ${b}`);
  it('does not change with the unit of the resource, nor with the order of schools', () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(0.0001, 0.01, 10, 10_000), (rows, times) => {
        close(coefficient(rows), coefficient(rows, times));
        close(coefficient(rows), coefficient([...rows].reverse()));
      }),
    );
  });
  it('is 0 where every pupil has the same', () => {
    fc.assert(
      fc.property(schools, (rows) =>
        close(coefficient(rows.map(({ pupils }) => ({ pupils, amount: pupils * 7 }))), 0),
      ),
    );
  });
});

describe('splitting and shares', () => {
  const count = fc.integer({ min: 0, max: 5000 });
  it('parts add up to the amount', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), count, count, count, (amount, a, b, c) => {
        fc.pre(a + b + c > 0);
        const [row] = call('SPLIT_SCHOOL', amount, a, b, c);
        const sum = (row ?? []).reduce((total: number, part) => total + Number(part), 0);
        assert.ok(Math.abs(sum - amount) <= 1e-9 * Math.max(1, amount));
      }),
    );
  });
  it('so many places reach the target, one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 99 }),
        (whole, part, percent) => {
          const has = Math.floor(part * whole);
          for (const method of ['convert', 'add']) {
            const places = number(call('SHARE_SHORT', has, whole, `${percent}%`, method));
            const reached = (k: number) =>
              100 * (has + k) >= percent * (method === 'add' ? whole + k : whole);
            assert.ok(reached(places), `${places}`);
            if (places > 0) assert.ok(!reached(places - 1), `${places}`);
          }
        },
      ),
    );
  });
});

describe('memo', () => {
  it('remembers equal arguments, tells different ones apart, stays within its bounds', () => {
    const memo = new Memo<number>(3, 10);
    let made = 0;
    const ask = (name: string, ...cells: (number | string | null)[]) =>
      memo.remember(name, [[cells]], () => ++made);
    assert.equal(ask('A', 1, '1', null), ask('A', 1, '1', null));
    assert.notEqual(ask('A', 1), ask('A', '1'));
    assert.notEqual(ask('B', 1), ask('A', 1));
    for (let index = 0; index < 50; index++) ask('A', index, index);
    assert.ok(memo.size <= 3);
    const before = made;
    ask('A', ...Array.from({ length: 11 }, () => 0));
    ask('A', ...Array.from({ length: 11 }, () => 0));
    assert.equal(made, before + 2, 'more cells than the memo holds are not kept');
  });
});
