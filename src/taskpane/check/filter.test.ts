import assert from 'node:assert/strict';
import type { FindingView } from '../engine/protocol.ts';
import { filtered, findingKey, isFiltered, linesOf, namesIn, NO_FILTER, type Filter } from './filter.ts';

const finding = (rest: Partial<FindingView>): FindingView => ({
  rule: 'class_size',
  severity: 'standard',
  sheet: '班级',
  cell: 'D3',
  place: '一小 三（1）班',
  school: '一小',
  received: '52',
  expected: '≤ 45人',
  message: '超过班额上限',
  howToFix: '增开 1 个班',
  origin: '教督〔2017〕6号',
  about: null,
  lapsed: null,
  repair: null,
  repairs: [],
  ...rest,
});

const ALL = [
  finding({ severity: 'logic', rule: 'sum', cell: 'G40', school: '', place: '' }),
  finding({}),
  finding({ cell: 'D4', school: '二小', place: '二小 三（2）班' }),
  finding({ sheet: '附表', cell: 'D4', school: '二小' }),
];

const CASES: readonly (readonly [string, Partial<Filter>, number])[] = [
  ['nothing left out', {}, 4],
  ['a severity left out', { without: new Set(['logic']) }, 3],
  ['a sheet', { sheet: '附表' }, 1],
  ['a school', { school: '二小' }, 2],
  ['words of the place', { text: '二小' }, 1],
  ['several words, all of them', { text: '三（1）班  超过' }, 3 - 1],
  ['an address, whatever its case', { text: 'g40' }, 1],
  ['a clause', { text: '教督' }, 4],
  ['what nothing holds', { text: '没有' }, 0],
  ['blanks only', { text: '   ' }, 4],
];

describe('findings shown', () => {
  for (const [name, filter, count] of CASES)
    it(name, () => assert.equal(filtered(ALL, { ...NO_FILTER, ...filter }).length, count));

  it('are the very list when nothing is filtered', () => assert.equal(filtered(ALL, NO_FILTER), ALL));

  it('knows whether anything is filtered', () => {
    assert.equal(isFiltered({ ...NO_FILTER, text: ' ' }), false);
    assert.equal(isFiltered({ ...NO_FILTER, sheet: 'x' }), true);
  });

  it('offers names in the order of their places, without blanks', () => {
    assert.deepEqual(namesIn(ALL, 'sheet'), ['班级', '附表']);
    assert.deepEqual(namesIn(ALL, 'school'), ['一小', '二小']);
  });

  it('stand under their rules with counts; closed groups keep their heading', () => {
    const lines = linesOf(ALL, new Set(['standard class_size']));
    assert.deepEqual(
      lines.map((line) => (line.kind === 'group' ? `${line.rule} ${line.count}` : line.finding.cell)),
      ['sum 1', 'G40', 'class_size 3'],
    );
    const [, , , , last] = linesOf(ALL, new Set());
    assert.equal(last?.kind === 'finding' && last.number, 2);
  });

  it('have keys of their own, even when two say the same', () => {
    const twice = [finding({}), finding({})];
    const keys = linesOf(twice, new Set()).map(({ key }) => key);
    assert.equal(new Set(keys).size, 3);
    assert.equal(findingKey(finding({ received: '52' })), findingKey(finding({ received: '53' })));
  });
});
