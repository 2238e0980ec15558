import assert from 'node:assert/strict';
import type { CountyAnswer, Operation, Scenario } from '../../engine/parts/county.ts';
import type { Desk } from '../../state/desk.ts';
import { initialState } from '../../state/paneState.ts';
import { Store } from '../../state/store.ts';
import { operationFrom, toldOperation, type Typed } from './operation.ts';
import { Scenarios, SCENARIOS_KEY } from './scenarios.ts';
import { countySay } from './words.ts';

const COUNTY = {
  year: 2024,
  plan: '国家标准',
  stages: [{ id: 'primary' as const, name: '小学', schools: ['一小', '二小'] }],
  leftOut: [],
};
const ADD: Operation = { kind: 'addClasses', school: '一小', stage: 'primary', classes: 2 };
const RAN: CountyAnswer = { ok: true, rows: [], targets: [] };

const opened = (kept: readonly Scenario[] = []) => {
  const settings = new Map<string, unknown>([[SCENARIOS_KEY, kept]]);
  const store = new Store(initialState('zh'));
  const runs: (readonly Operation[])[] = [];
  const desk = {
    lang: 'zh',
    store,
    book: { setting: (key: string) => Promise.resolve(settings.get(key)) },
    remember: (key: string, value: unknown) => void settings.set(key, value),
    ask: (_: string, ask: string, ...args: readonly unknown[]) => {
      if (ask === 'known') return Promise.resolve(args[0] ?? []);
      if (ask === 'open') return Promise.resolve(COUNTY);
      const operations = args[0] as readonly Operation[];
      runs.push(operations);
      const wrong = operations.findIndex(({ school }) => school === '没有');
      return Promise.resolve(wrong < 0 ? RAN : { ok: false, at: wrong, text: '没有这所学校' });
    },
  } as unknown as Desk;
  return { scenarios: new Scenarios(desk), settings, store, runs };
};

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('county scenarios kept in the workbook', () => {
  it('come back from the settings and are run', async () => {
    const { scenarios, runs } = opened([{ name: '增班', operations: [ADD] }]);
    await scenarios.load();
    assert.deepEqual(scenarios.store.value.answers, [RAN]);
    assert.deepEqual(runs, [[ADD]]);
  });

  it('are run again when the data change', async () => {
    const { scenarios, runs, store } = opened([{ name: '增班', operations: [ADD] }]);
    await scenarios.load();
    store.set({ revision: 1 });
    await rest();
    assert.equal(runs.length, 2);
    store.set({ busy: true });
    await rest();
    assert.equal(runs.length, 2, 'only when the data change');
  });

  it('are named, changed and saved at once; deleting can be undone', async () => {
    const { scenarios, settings } = opened();
    await scenarios.load();
    scenarios.create();
    scenarios.rename('  县城增班 ');
    assert.equal(await scenarios.add(ADD), '');
    assert.deepEqual(settings.get(SCENARIOS_KEY), [{ name: '县城增班', operations: [ADD] }]);
    scenarios.remove(0);
    assert.equal(settings.get(SCENARIOS_KEY), null);
    scenarios.bringBack();
    assert.deepEqual(settings.get(SCENARIOS_KEY), [{ name: '县城增班', operations: [ADD] }]);
    scenarios.choose(0);
    scenarios.drop(0);
    assert.deepEqual(settings.get(SCENARIOS_KEY), [{ name: '县城增班', operations: [] }]);
    scenarios.rename('  ');
    assert.equal(scenarios.store.value.scenarios[0]?.name, '县城增班', 'a name stays a name');
  });

  it('an operation that isn’t possible is not added', async () => {
    const { scenarios } = opened();
    await scenarios.load();
    scenarios.create();
    assert.equal(await scenarios.add({ ...ADD, school: '没有' }), '没有这所学校');
    assert.deepEqual(scenarios.store.value.scenarios[0]?.operations, []);
  });

  it('new names don’t repeat, and at most four are compared', async () => {
    const { scenarios } = opened();
    await scenarios.load();
    for (let i = 0; i < 6; i++) scenarios.create();
    const names = scenarios.store.value.scenarios.map(({ name }) => name);
    assert.equal(new Set(names).size, 6);
    for (let i = 0; i < 6; i++) scenarios.compare(i, true);
    assert.deepEqual(scenarios.store.value.compared, [0, 1, 2, 3]);
    scenarios.remove(1);
    assert.deepEqual(scenarios.store.value.compared, [0, 1, 2]);
    scenarios.bringBack();
    assert.deepEqual(scenarios.store.value.compared, [0, 2, 3]);
  });
});

describe('operations as typed', () => {
  const typed: Typed = {
    kind: 'open',
    stage: 'primary',
    school: ' 新校 ',
    into: '二小',
    figures: { classes: '6', teachers: '14', staff: '15', pupils: '30' },
    keepSite: true,
    isPublic: true,
    to: 'inclusive',
    from: [
      { school: '一小', pupils: '120' },
      { school: '', pupils: '' },
    ],
  };
  const words = countySay('zh');
  for (const [kind, told] of [
    ['open', '新开新校（小学，6 班，教师 14），学生来自：一小 120 人'],
    ['merge', '新校并入二小（小学，原校舍继续用）'],
    ['movePupils', '新校分流 30 人到二小（小学）'],
    ['addClasses', '新校增 6 班（小学）'],
    ['addTeachers', '新校增 14 名教师（小学）'],
    ['convertPlaces', '新校 30 个学位转为普惠性民办（小学）'],
  ] as const)
    it(told, () => assert.equal(toldOperation(operationFrom({ ...typed, kind }), COUNTY, words), told));
});
