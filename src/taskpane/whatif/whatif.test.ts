import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnswerView, ChartView, ColumnView, TableView } from '../engine/parts/whatif/views.ts';
import type { Desk } from '../state/desk.ts';
import { initialState } from '../state/paneState.ts';
import { Store } from '../state/store.ts';
import { compared } from './compared.ts';
import { firstOrder, isZero, orderedRows } from './order.ts';
import { barsOf, plotOf, WIDTH } from './plot.ts';
import { blankColumn, filledDown, pastedRows, rowFigures, rowName } from './rows.ts';
import { Sums, type Column } from './sums.ts';
import { whatIfSay } from './words.ts';

const column = (key: string, numeric: boolean, fallback: string | null = null): ColumnView => ({
  key,
  name: key,
  unit: numeric ? '人' : '',
  numeric,
  fallback,
});
const SCHOOLS = [column('school', false, ''), column('pupils', true), column('classes', true, '0')];

describe('rows pasted into a sum', () => {
  for (const [title, text, rows] of [
    [
      'tabs',
      '一小\t46\t1\n二小\t44\t2',
      [
        { school: '一小', pupils: '46', classes: '1' },
        { school: '二小', pupils: '44', classes: '2' },
      ],
    ],
    ['a header is left out', '学校\t学生\t班\n一小\t46\t1', [{ school: '一小', pupils: '46', classes: '1' }]],
    [
      'commas, blank lines',
      '一小,46,1\n\n二小，44，2',
      [
        { school: '一小', pupils: '46', classes: '1' },
        { school: '二小', pupils: '44', classes: '2' },
      ],
    ],
    [
      'figures alone',
      '46\t1\n44\t2',
      [
        { pupils: '46', classes: '1' },
        { pupils: '44', classes: '2' },
      ],
    ],
    [
      'units stay for the engine to read',
      '一小\t46人\t1个',
      [{ school: '一小', pupils: '46人', classes: '1个' }],
    ],
  ] as const)
    it(title, () => assert.deepEqual(pastedRows(text, SCHOOLS), { ok: true, rows }));

  it('too many cells are told with their line', () =>
    assert.deepEqual(pastedRows('一小\t1\t1\n二小\t1\t1\t9', SCHOOLS), { ok: false, row: 2, found: 4 }));

  it('a column that tables lack is filled down, what is there stays', () => {
    const rows = [
      { school: '一小', classes: '1' },
      { school: '二小', pupils: '5' },
    ];
    assert.deepEqual(blankColumn(rows, SCHOOLS), { column: SCHOOLS[1], count: 1 });
    assert.deepEqual(filledDown(rows, 'pupils', '40'), [
      { school: '一小', classes: '1', pupils: '40' },
      { school: '二小', pupils: '5' },
    ]);
    assert.equal(blankColumn(filledDown(rows, 'pupils', '40'), SCHOOLS), null, 'classes have a fallback');
    assert.equal(rowName({ school: '一小', pupils: '3' }, SCHOOLS), '一小');
    assert.equal(rowFigures({ school: '一小', pupils: '3' }, SCHOOLS), 'pupils 3人 · classes —');
  });
});

const table = (values: readonly (number | string | null)[][], ordered = false): TableView => ({
  key: 'schools',
  name: '各校',
  heads: [{ name: '缺', unit: '人', numeric: true }],
  rows: values.map((row, i) => ({ label: `第${i}小学`, cells: row.map(String), values: row })),
  ordered,
});

describe('rows of an answer', () => {
  it('largest first, ties as given, what has no figure last', () => {
    const view = table([[1], [null], [5], [1], [0]]);
    assert.deepEqual(
      orderedRows(view, 0).map(({ i }) => i),
      [2, 0, 3, 4, 1],
    );
    assert.deepEqual(
      orderedRows(view, null).map(({ i }) => i),
      [0, 1, 2, 3, 4],
    );
  });
  it('years keep their order; rows of nothing but 0 are told apart', () => {
    assert.equal(firstOrder(table([[1], [2]])), 0);
    assert.equal(firstOrder(table([[1], [2]], true)), null);
    assert.deepEqual(table([[0], [null], [1], ['是']]).rows.map(isZero), [true, true, false, false]);
  });
});

const chart = (values: readonly (number | null)[], target: number | null = null): ChartView => ({
  kind: 'line',
  labels: values.map((_, i) => String(2020 + i)),
  series: [{ name: '数值', values }],
  target,
});

describe('charts', () => {
  it('stay inside the drawing whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 })), { minLength: 2, maxLength: 30 }),
        fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
        (values, target) => {
          const plot = plotOf(chart(values, target));
          if (plot === null) return;
          const inside = (y: number | null): boolean => y === null || (y >= plot.top && y <= plot.bottom);
          assert.ok(inside(plot.target));
          for (const { points } of plot.lines)
            for (const [x, y] of points) assert.ok(inside(y) && x >= 0 && x <= WIDTH);
        },
      ),
    );
  });
  it('the target is named where the line is far from it', () => {
    assert.equal(plotOf(chart([35, 44, 49], 50))?.targetSide, 'start');
    assert.equal(plotOf(chart([50, 44, 30], 50))?.targetSide, 'end');
    assert.equal(plotOf(chart([null, null])), null);
  });
  it('bars go to both sides of zero', () => {
    const { zero, bars } = barsOf({ ...chart([30, -10]), kind: 'bars' });
    assert.equal(zero, 25);
    assert.deepEqual(
      bars.map(({ parts: [part] }) => [part?.from, part?.width]),
      [
        [25, 75],
        [0, 25],
      ],
    );
  });
});

const answered = (share: string, places: number): AnswerView => ({
  ok: true,
  values: [
    { key: 'convert', name: '转', text: `${places}个`, number: places, bounds: '', low: '', high: '' },
  ],
  share: null,
  watched: [],
  tables: [],
  chart: null,
  assumptions: [],
  leftOut: [],
  inputs: [
    { key: 'children', name: '总数', text: '10000人' },
    { key: 'target', name: '目标', text: share },
  ],
});

describe('scenarios side by side', () => {
  const words = whatIfSay('zh');
  it('show the inputs that differ, and each answer against the first', () => {
    const { inputs, answers } = compared(
      [
        { drafts: {}, answer: answered('50%', 800) },
        { drafts: { target: '60' }, answer: answered('60%', 1800) },
      ],
      words,
    );
    assert.deepEqual(
      inputs.map(({ key, cells }) => [key, cells.map(({ text, differs }) => [text, differs])]),
      [
        [
          'target',
          [
            ['50%', false],
            ['60%', true],
          ],
        ],
      ],
    );
    assert.deepEqual(
      answers[0]?.cells.map(({ text, change, differs }) => [text, change, differs]),
      [
        ['800个', '', false],
        ['1800个', '+1000', true],
      ],
    );
  });
  it('a table that was edited differs even where it is as long', () => {
    const rows = [{ a: '1' }];
    const edited: Column = { drafts: { children: rows }, answer: answered('50%', 800) };
    const { inputs } = compared([{ drafts: {}, answer: answered('50%', 800) }, edited], words);
    assert.deepEqual(
      inputs[0]?.cells.map(({ text }) => text),
      ['10000人', '10000人（已改）'],
    );
  });
  it('one without an answer shows what was typed', () => {
    const without: Column = { drafts: { target: 'abc' }, answer: { ok: false, problems: [] } };
    const { inputs, answers } = compared([{ drafts: {}, answer: answered('50%', 800) }, without], words);
    assert.deepEqual(
      inputs.map(({ cells }) => cells.map(({ text }) => text)),
      [['50%', 'abc']],
    );
    assert.equal(answers[0]?.cells[1]?.text, '没有结果');
  });
});

/** An engine that answers when it is told to, in any order. */
class SlowEngine {
  readonly waiting: {
    readonly ask: string;
    readonly args: readonly unknown[];
    answer(value: unknown): void;
  }[] = [];
  readonly ask = (_part: string, ask: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve) => void this.waiting.push({ ask, args, answer: resolve }));
}

const rest = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('typing into a sum', () => {
  const open = () => {
    const engine = new SlowEngine();
    const written: string[] = [];
    const store = new Store(initialState('zh'));
    const desk = {
      lang: 'zh',
      store,
      today: () => new Date(2024, 9, 1),
      ask: engine.ask,
      book: { writeSum: async ({ name }: { name: string }) => void written.push(name) },
      act: async (_: unknown, work: () => Promise<unknown>) => void (await work()),
    } as unknown as Desk;
    return { engine, store, sums: new Sums(desk), written };
  };
  const view = {
    id: 'public_places',
    number: 'E4',
    name: '',
    year: 2024,
    checked: false,
    inputs: [],
    states: {},
  };

  const chosen = async () => {
    const all = open();
    all.sums.choose('public_places');
    all.engine.waiting.shift()?.answer(view);
    await rest();
    all.engine.waiting.shift()?.answer(answered('50%', 800));
    await rest();
    return all;
  };

  it('asks once it pauses, and drops an answer that a newer question has overtaken', async () => {
    const { engine, sums } = await chosen();
    sums.type('target', '6');
    sums.type('target', '60');
    assert.equal(engine.waiting.length, 0, 'nothing is asked while keys are pressed');
    await rest(200);
    assert.deepEqual(
      engine.waiting.map(({ args }) => args[1]),
      [{ target: '60' }],
    );
    sums.type('target', '70');
    await rest(200);
    const [old, fresh] = engine.waiting;
    fresh?.answer(answered('70%', 2800));
    await rest();
    old?.answer(answered('60%', 1800));
    await rest();
    const own = sums.store.value.columns[0]?.answer;
    assert.equal(own?.ok === true && own.values[0]?.text, '2800个');
    assert.equal(sums.store.value.working, false);
  });

  it('keeps what was typed when one goes back and forth, and forgets nothing when data change', async () => {
    const { engine, sums, store } = await chosen();
    sums.type('target', '60');
    sums.back();
    sums.choose('public_places');
    assert.deepEqual(sums.store.value.columns[0]?.drafts, { target: '60' });
    engine.waiting.length = 0;
    store.set({ revision: 1 });
    assert.deepEqual(
      engine.waiting.map(({ ask }) => ask),
      ['open'],
    );
    assert.deepEqual(sums.store.value.columns[0]?.drafts, { target: '60' });
  });

  it('copies up to four, deletes and brings back; restoring takes what was typed away', async () => {
    const { sums } = await chosen();
    sums.type('target', '60');
    for (let i = 0; i < 6; i++) sums.copy();
    assert.equal(sums.store.value.columns.length, 4);
    sums.show(1);
    sums.type('target', undefined);
    assert.deepEqual(
      sums.store.value.columns.map(({ drafts }) => drafts['target']),
      ['60', undefined, '60', '60'],
    );
    sums.remove(1);
    assert.equal(sums.store.value.columns.length, 3);
    sums.bringBack();
    assert.deepEqual(
      sums.store.value.columns.map(({ drafts }) => drafts['target']),
      ['60', undefined, '60', '60'],
    );
  });

  it('writes each scenario to a sheet of its own name', async () => {
    const { sums, engine, written } = await chosen();
    const write = async () => {
      const writing = sums.write();
      await rest();
      const asked = engine.waiting.findLast(({ ask }) => ask === 'sheet');
      asked?.answer({ name: asked.args[2] });
      await writing;
    };
    await write();
    sums.copy();
    await write();
    assert.deepEqual(written, ['试算 E4', '试算 E4 方案B']);
  });
});
