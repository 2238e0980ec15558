import assert from 'node:assert/strict';
import { distinctNames } from './input.ts';
import { pathBeside } from './outputs.ts';

describe('names of the files in a report', () => {
  const cases: readonly (readonly [string[], string[]])[] = [
    [[], []],
    [['小学.xlsx'], ['小学.xlsx']],
    [
      ['a/小学.xlsx', 'b/初中.xlsx'],
      ['小学.xlsx', '初中.xlsx'],
    ],
    [
      ['2023/小学.xlsx', '2024/小学.xlsx'],
      ['2023/小学.xlsx', '2024/小学.xlsx'],
    ],
    [
      ['2023/报表/小学.xlsx', '2024/报表/小学.xlsx', '2024/初中.xlsx'],
      ['2023/报表/小学.xlsx', '2024/报表/小学.xlsx', '初中.xlsx'],
    ],
  ];
  for (const [paths, names] of cases) {
    it(`${paths.join(' ') || '(none)'} → ${names.join(' ') || '(none)'}`, () =>
      assert.deepEqual(distinctNames(paths), names));
  }
  it('a link is relative to where the report lies', () => {
    assert.equal(pathBeside('out/report.xlsx', 'data/小学.xlsx'), '../data/小学.xlsx');
    assert.equal(pathBeside('report.xlsx', '小学.xlsx'), '小学.xlsx');
  });
});
