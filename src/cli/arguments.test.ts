import assert from 'node:assert/strict';
import { readArguments } from './arguments.ts';
import type { OptionSpec } from './arguments.ts';
import { UsageProblem } from './usage.ts';

const options: readonly OptionSpec[] = [
  { name: 'plan', about: 'cli-option-plan', value: 'cli-value-plan' },
  { name: 'year', about: 'cli-option-year', value: 'cli-value-year' },
  { name: 'json', about: 'cli-option-json' },
  { name: 'reference', about: 'cli-option-reference', value: 'cli-value-file', repeated: true },
];

const accepted: readonly (readonly [
  string[],
  { positionals: string[]; plan?: string; year?: string; json?: boolean },
])[] = [
  [[], { positionals: [] }],
  [
    ['小学.xlsx', '--plan', 'national', '--year', '2024'],
    { positionals: ['小学.xlsx'], plan: 'national', year: '2024' },
  ],
  [['--plan=national', 'a b.xlsx', '--json'], { positionals: ['a b.xlsx'], plan: 'national', json: true }],
  [['--json', '--', '--plan'], { positionals: ['--plan'], json: true }],
  [['--year=-5'], { positionals: [], year: '-5' }],
  [['--year', '-5'], { positionals: [], year: '-5' }],
  [['--plan', '太康'], { positionals: [], plan: '太康' }],
];

const rejected: readonly (readonly [string[], string])[] = [
  [['--plan'], 'cli-option-without-value'],
  [['--plan='], 'cli-option-without-value'],
  [['--plan', '--year', '2024'], 'cli-option-without-value'],
  [['--plan', 'a', '--plan', 'b'], 'cli-option-twice'],
  [['--json', '--json'], 'cli-option-twice'],
  [['--json=yes'], 'cli-option-takes-no-value'],
  [['--paln', 'national'], 'cli-unknown-option-near'],
  [['--colour'], 'cli-unknown-option'],
  [['-x'], 'cli-unknown-option'],
];

describe('arguments of a command', () => {
  it('keeps every value of an option that may be repeated', () => {
    const args = readArguments(['a', '--reference', 'b', '--reference=c'], options);
    assert.deepEqual(args.values('reference'), ['b', 'c']);
    assert.deepEqual(args.values('plan'), []);
  });

  for (const [args, { positionals, plan, year, json }] of accepted) {
    it(`accepts ${JSON.stringify(args)}`, () => {
      const read = readArguments(args, options);
      assert.deepEqual(read.positionals, positionals);
      assert.equal(read.value('plan'), plan);
      assert.equal(read.value('year'), year);
      assert.equal(read.flag('json'), json ?? false);
    });
  }
  for (const [args, code] of rejected) {
    it(`rejects ${JSON.stringify(args)}: ${code}`, () => {
      assert.throws(
        () => readArguments(args, options),
        (problem) => problem instanceof UsageProblem && problem.problem.code === code,
      );
    });
  }
});
