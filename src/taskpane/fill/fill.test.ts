/** 填报's own reckoning in the page: how cells stand, where arrow keys lead, recipes in the workbook. */
import assert from 'node:assert/strict';
import type { Entry } from '../../core/messages/index.ts';
import { fillWords } from '../../core/messages/pane/fill.ts';
import type { CandidateView, CellView, Decision } from '../engine/parts/fill/views.ts';
import { moved } from './gridMoves.ts';
import { keepRecipe, keptRecipe } from './recipes.ts';
import { brief, countsOf, standingOf, typedValue } from './standing.ts';

const candidate = (id: string, shown: string): CandidateView => ({
  id,
  shown,
  what: '在校生数',
  reason: '',
  confidence: 90,
  sources: [],
  moreSources: 0,
  formula: true,
});

const cell = (rest: Partial<CellView>): CellView => ({
  id: '表!B2',
  sheet: '表',
  address: 'B2',
  row: '在校生数',
  column: '全县',
  unit: '人',
  state: 'doubtful',
  byRecipe: false,
  what: '',
  reason: '',
  shown: '',
  percent: false,
  candidates: [candidate('a', '12'), candidate('b', '')],
  ...rest,
});

describe('how a cell of a form stands', () => {
  for (const [name, of, decision, expected] of [
    ['proposed', cell({ state: 'proposed', shown: '12' }), undefined, ['proposed', '12']],
    ['doubtful until decided', cell({}), undefined, ['doubtful', '']],
    ['decided by a candidate', cell({}), { kind: 'accept', candidate: 'a' }, ['decided', '12']],
    [
      'a candidate without a figure decides nothing',
      cell({}),
      { kind: 'accept', candidate: 'b' },
      ['doubtful', ''],
    ],
    ['an own figure', cell({}), { kind: 'value', value: 7 }, ['decided', '7']],
    ['an own share', cell({ percent: true }), { kind: 'value', value: 0.853 }, ['decided', '85.3%']],
    ['left alone', cell({ state: 'proposed', shown: '12' }), { kind: 'skip' }, ['skipped', '']],
  ] as [string, CellView, Decision | undefined, string[]][])
    it(name, () => {
      const { standing, shown } = standingOf(of, decision);
      assert.deepEqual([standing, shown], expected);
    });

  it('is counted once for each cell', () => {
    const cells = [cell({}), cell({ id: '表!B3' }), cell({ id: '表!B4', state: 'missing' })];
    const counts = countsOf(cells, { '表!B3': { kind: 'skip' } });
    assert.deepEqual([counts.doubtful, counts.skipped, counts.missing, counts.proposed], [1, 1, 1, 0]);
  });

  for (const [text, percent, expected] of [
    ['1234', false, 1234],
    ['１，234', false, 1234],
    ['85%', true, 0.85],
    ['85%', false, 85],
    ['0.85', true, 0.85],
    ['-3.5', false, -3.5],
    ['无', false, '无'],
    [' 一小 ', false, '一小'],
  ] as const)
    it(`“${text}” typed${percent ? ' into a share' : ''} is ${expected}`, () =>
      assert.equal(typedValue(text, percent), expected));

  for (const [shown, expected] of [
    ['12', '12'],
    ['53.123456', '53.1235'],
    ['0.5', '0.5'],
    ['85.30000001%', '85.30000001%'],
  ] as const)
    it(`${shown} is ${expected} in the preview`, () => assert.equal(brief(shown), expected));
});

describe('arrow keys in a form', () => {
  const at = (row: number, column: number) => ({ row, column });
  const spots = [at(0, 2), at(0, 3), at(1, 3), at(3, 2), at(3, 5)];
  for (const [from, key, to] of [
    [at(0, 2), 'ArrowRight', at(0, 3)],
    [at(0, 3), 'ArrowRight', null],
    [at(0, 3), 'ArrowLeft', at(0, 2)],
    [at(0, 2), 'ArrowDown', at(3, 2)],
    [at(0, 3), 'ArrowDown', at(1, 3)],
    [at(1, 3), 'ArrowDown', at(3, 2)],
    [at(3, 5), 'ArrowUp', at(1, 3)],
    [at(3, 5), 'Home', at(3, 2)],
    [at(3, 2), 'End', at(3, 5)],
    [at(3, 2), 'PageUp', at(0, 2)],
    [at(0, 2), 'PageDown', at(3, 5)],
    [at(0, 2), 'a', null],
  ] as const)
    it(`${key} from ${from.row},${from.column}`, () => {
      const origin = spots.find(({ row, column }) => row === from.row && column === from.column);
      assert.ok(origin);
      assert.deepEqual(moved(spots, origin, key), to);
    });

  it('lead to every cell with Down and Right from the first', () => {
    const seen = new Set([spots[0]]);
    for (const spot of seen)
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
        const next = spot && moved(spots, spot, key);
        if (next) seen.add(next);
      }
    assert.equal(seen.size, spots.length);
  });
});

describe('recipes in the workbook', () => {
  const book = () => {
    const kept = new Map<string, unknown>();
    return {
      kept,
      setting: async (key: string): Promise<unknown> => kept.get(key) ?? null,
      keep: async (key: string, value: unknown): Promise<void> => void kept.set(key, value),
    };
  };

  it('are found again by the form’s sheets, each form its own', async () => {
    const one = book();
    assert.equal(await keptRecipe(one, ['小学']), null);
    await keepRecipe(one, ['小学', '初中'], '{"a":1}');
    await keepRecipe(one, ['办学条件'], '{"b":2}');
    await keepRecipe(one, ['初中', '小学'], '{"a":3}');
    assert.equal(await keptRecipe(one, ['小学', '初中']), '{"a":3}');
    assert.equal(await keptRecipe(one, ['初中']), '{"a":3}');
    assert.equal(await keptRecipe(one, ['办学条件']), '{"b":2}');
    assert.equal(await keptRecipe(one, ['别的']), null);
    assert.equal(one.kept.size, 3);
  });

  it('survive settings that somebody else wrote', async () => {
    const one = book();
    one.kept.set('fillForms', ['x', null, { key: 'fillRecipe.1', sheets: ['小学'] }]);
    assert.equal(await keptRecipe(one, ['小学']), null);
  });
});

describe('the words of 填报', () => {
  it('are said in both languages with the same places', () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const [code, { zh, en }] of Object.entries<Entry>(fillWords))
      assert.deepEqual([zh !== '' && en !== '', places(zh)], [true, places(en)], code);
  });
});
