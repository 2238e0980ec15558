import assert from 'node:assert/strict';
import type { IndicatorView } from '../engine/protocol.ts';
import { chosenIndicators, FIRST_CHOICE } from './order.ts';

const row = (name: string, rest: Partial<IndicatorView>): IndicatorView => ({
  key: name,
  name,
  stage: '小学',
  scope: '全县',
  status: 'unmet',
  due: true,
  deadline: '2025',
  ongoing: false,
  value: '',
  target: '',
  gap: '',
  pace: '',
  distance: null,
  bar: null,
  numerator: '',
  denominator: '',
  cells: [],
  moreCells: 0,
  clause: '三（一）',
  source: '',
  remarks: [],
  plan: 'p',
  ...rest,
});

const ROWS = [
  row('不可判定', { status: 'undecidable', distance: null, deadline: '2024' }),
  row('达标', { status: 'met', distance: -20, deadline: '2026', due: false }),
  row('差得远', { distance: 40 }),
  row('差一点', { status: 'near', distance: 2, due: false, deadline: '2023' }),
];

const names = (choice: Partial<typeof FIRST_CHOICE>): string[] =>
  chosenIndicators(ROWS, { ...FIRST_CHOICE, ...choice }).map(({ name }) => name);

describe('indicators shown', () => {
  it('the widest gap first, what can’t be told last', () =>
    assert.deepEqual(names({}), ['差得远', '差一点', '达标', '不可判定']));
  it('in the plan’s order', () =>
    assert.deepEqual(
      names({ sort: 'plan' }),
      ROWS.map(({ name }) => name),
    ));
  it('by deadline', () =>
    assert.deepEqual(names({ sort: 'deadline' }), ['差一点', '不可判定', '差得远', '达标']));
  it('due ones, or those to come', () => {
    assert.deepEqual(names({ due: 'due' }), ['差得远', '不可判定']);
    assert.deepEqual(names({ due: 'notDue' }), ['差一点', '达标']);
  });
  it('of one status', () => assert.deepEqual(names({ status: 'near' }), ['差一点']));
  it('by words of name, stage, scope and clause', () => {
    assert.deepEqual(names({ text: '小学 差得' }), ['差得远']);
    assert.equal(names({ text: '三（一）' }).length, 4);
    assert.deepEqual(names({ text: '初中' }), []);
  });
});
