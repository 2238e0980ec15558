import assert from 'node:assert/strict';
import { parsePack } from './parsePack.ts';
import { aPack, aTarget } from './plan.fixture.ts';
import { PlanProblem } from './problem.ts';
import type { LedgerIndicator } from './schema.ts';

const problemOf = (json: unknown, known?: (id: string) => boolean): PlanProblem => {
  try {
    parsePack(json, '县规划.json', known);
  } catch (error) {
    if (error instanceof PlanProblem) return error;
    throw error;
  }
  return assert.fail('no problem found');
};

const own: LedgerIndicator = { id: 'own_rate', name: '率', aliases: [], unit: '%', direction: 'higher' };

describe('parsePack', () => {
  it('accepts a plain pack and returns it unchanged', () => {
    const pack = aPack([aTarget()]);
    assert.deepEqual(
      parsePack(structuredClone(pack), 'x.json', (id) => id === 'class_size'),
      pack,
    );
  });

  const rejected: readonly (readonly [string, unknown, string, string, string])[] = [
    // what, json, path, found, expected
    ['text instead of a pack', 'abc', '$', '"abc"', 'Object'],
    ['no targets', aPack([]), 'targets', '[]', '>=1'],
    ['a name missing', { ...aPack([aTarget()]), name: undefined }, 'name', '—', 'string'],
    [
      'an unknown comparator',
      aPack([{ ...aTarget(), comparator: '≥' as '>=' }]),
      'targets[0].comparator',
      '"≥"',
      '(">=" | "<=" | ">" | "<" | "=" | "between" | "about")',
    ],
    [
      'text for a number',
      { ...aPack([{ ...aTarget(), value: '45' as unknown as number }]) },
      'targets[0].value',
      '"45"',
      'number',
    ],
    [
      'a deadline in words',
      aPack([aTarget({ deadline: '2025年底' })]),
      'targets[0].deadline',
      '"2025年底"',
      '2025 · 2024-09 · 2023..2025 · ongoing',
    ],
    [
      'an id with capitals',
      aPack([aTarget({ id: 'Class Size' })]),
      'targets[0].id',
      '"Class Size"',
      'a-z 0-9 - _',
    ],
    ['a repeated id', aPack([aTarget(), aTarget()]), 'targets[1].id', '"target"', '≠ targets[0].id'],
    [
      'a deadline after the plan',
      aPack([aTarget({ deadline: '2052' })]),
      'targets[0].deadline',
      '"2052"',
      '2023–2025',
    ],
    [
      'a deadline before the plan',
      aPack([aTarget({ deadline: '2022-09' })]),
      'targets[0].deadline',
      '"2022-09"',
      '2023–2025',
    ],
    [
      'years backwards',
      aPack([aTarget({ deadline: '2025..2023' })]),
      'targets[0].deadline',
      '"2025..2023"',
      '2023–2025',
    ],
    [
      'a cap from below',
      aPack([aTarget({ comparator: '>=' })]),
      'targets[0].comparator',
      '">="',
      '<= < between',
    ],
    [
      'a comparator against the direction',
      aPack([aTarget({ indicator: 'own_rate', kind: 'level' })], { indicators: [own] }),
      'targets[0].comparator',
      '"<="',
      '>= > = between about',
    ],
    [
      'a range upside down',
      aPack([aTarget({ comparator: 'between', value: 5, valueHigh: 3 })]),
      'targets[0].valueHigh',
      '3',
      '> 5',
    ],
    [
      'validity that ends first',
      aPack([aTarget({ validFrom: '2024', validTo: '2023' })]),
      'targets[0].validTo',
      '"2023"',
      '≥ 2024',
    ],
    [
      'two indicators of one id',
      aPack([aTarget()], { indicators: [own, own] }),
      'indicators[1].id',
      '"own_rate"',
      '≠ indicators[0].id',
    ],
    [
      'plan years backwards',
      aPack([aTarget({ deadline: 'ongoing' })], { years: [2025, 2023] }),
      'years',
      '[2025,2023]',
      '[A, B], A ≤ B',
    ],
  ];
  for (const [name, json, path, found, expected] of rejected) {
    it(`rejects ${name}`, () => {
      const [first] = problemOf(json).problems;
      assert.equal(first?.code, 'plan-json-value');
      assert.deepEqual(first?.params, { source: '县规划.json', path, found, expected });
    });
  }

  it('rejects an indicator that neither registry nor pack knows', () => {
    const { problem } = problemOf(aPack([aTarget({ indicator: 'clas_size' })]), (id) => id === 'class_size');
    assert.equal(problem.params['path'], 'targets[0].indicator');
  });

  const wholeRows: readonly (readonly [string, Parameters<typeof aTarget>[0], string])[] = [
    ['a number in a qualitative target', { kind: 'qualitative' }, 'plan-json-qualitative'],
    ['no number in another', { value: null }, 'plan-json-qualitative'],
    ['an upper end without between', { valueHigh: 50 }, 'plan-json-between'],
    ['between without an upper end', { comparator: 'between' }, 'plan-json-between'],
  ];
  for (const [name, rest, code] of wholeRows) {
    it(`rejects ${name}`, () => {
      const { problem } = problemOf(aPack([aTarget(rest)]));
      const expected = problem.params['expected'];
      assert.equal(problem.params['path'], 'targets[0]');
      assert.equal(typeof expected === 'object' ? expected.code : expected, code);
    });
  }

  it('names an entry it does not know', () => {
    const { problem } = problemOf({ ...aPack([aTarget()]), titel: 1 });
    assert.deepEqual([problem.code, problem.params['key']], ['plan-json-unknown-key', 'titel']);
  });

  it('tells all faults at once', () => {
    const { problem, problems, message } = problemOf(
      aPack([aTarget({ deadline: '2052' }), aTarget({ comparator: '>=' })]),
    );
    assert.equal(problem.code, 'plan-several-problems');
    assert.equal(problems.length, 3);
    assert.match(message, /2052/);
  });
});
