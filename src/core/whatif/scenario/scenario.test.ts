import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerOf, factsFrom } from '../../../../test/indicators/facts.ts';
import { balanceGrid } from '../../indicators/shared/balance/grid.ts';
import { resolvePack } from '../../plans/packs.ts';
import type { Pack } from '../../plans/schema.ts';
import {
  compareStates,
  countyOf,
  MEASURES,
  readOperations,
  readScenario,
  rowsOf,
  run,
  stateOf,
  targetsOf,
  totalsOf,
  type CountyState,
  type Operation,
} from './index.ts';

const pack = (id: string): Pack => {
  const found = resolvePack(id);
  assert.ok(found);
  return found;
};

const SHEETS = {
  小学: [
    ['2024年小学'],
    [
      '学校名称',
      '办学性质',
      '在校生数',
      '班数',
      '专任教师数',
      '教职工数',
      '高于规定学历教师',
      '骨干教师',
      '体育艺术专任教师',
      '教学及辅助用房面积',
      '室内体育用房面积',
      '运动场地面积',
      '教学仪器设备值（元）',
      '网络多媒体教室数',
    ],
    ['第一小学', '公办', 1000, 18, 55, 60, 42, 10, 9, 4500, 0, 7500, 2000000, 23],
    ['第二小学', '公办', 450, 10, 25, 28, 19, 5, 3, 2100, 0, 3400, 910000, 11],
    ['第三小学', '民办', 540, 12, 28, 30, 23, 6, 5, 2500, 0, 4100, 1100000, 13],
  ],
  幼儿园: [
    ['2024年幼儿园'],
    ['幼儿园名称', '办学性质', '是否普惠', '在园幼儿数', '班数', '专任教师数', '教职工数'],
    ['一幼', '公办', '是', 420, 14, 30, 60],
    ['二幼', '民办', '是', 380, 13, 26, 50],
    ['三幼', '民办', '否', 200, 8, 16, 30],
  ],
};

const before = (): CountyState => stateOf(countyOf(factsFrom(SHEETS)).county);
const after = (...operations: Operation[]): CountyState => {
  const ran = run(before(), operations);
  assert.ok(ran.ok, ran.ok ? '' : JSON.stringify(ran.problem));
  return ran.state;
};
const valueIn = (state: CountyState, stage: 'kindergarten' | 'primary', id: string): number | null => {
  const totals = totalsOf(state, stage);
  return totals && (MEASURES.find((one) => one.id === id)?.value(totals) ?? null);
};
const close = (found: number | null, expected: number): void =>
  assert.ok(
    found !== null && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${found}, not ${expected}`,
  );

describe('county scenarios', () => {
  it('stand on the same figures as the indicators', () => {
    const facts = factsFrom(SHEETS);
    const asked: readonly (readonly ['kindergarten' | 'primary', string])[] = [
      ['primary', 'pupil_count'],
      ['primary', 'class_count'],
      ['primary', 'teacher_count'],
      ['primary', 'staff_count'],
      ['primary', 'school_count'],
      ['primary', 'pupil_staff_ratio'],
      ['kindergarten', 'public_child_share'],
      ['kindergarten', 'inclusive_child_share'],
      ['kindergarten', 'children_per_teacher'],
    ];
    for (const [stage, id] of asked) {
      const answer = answerOf(id, facts, { stage });
      assert.ok(answer.kind === 'amount', id);
      close(valueIn(before(), stage, id), answer.value);
    }
    const coefficients = answerOf('difference_coefficient', facts, { stage: 'primary' });
    assert.ok(coefficients.kind === 'each');
    coefficients.items.forEach((item, i) => {
      const own = MEASURES.filter(({ indicator }) => indicator === 'difference_coefficient')[i];
      close(valueIn(before(), 'primary', own?.id ?? ''), item.value);
    });
  });

  it('converting 80 places: 500 of 1,000 children in public kindergartens, the target is met; 79 are too few', () => {
    const convert = (pupils: number) =>
      after({ kind: 'convertPlaces', school: '二幼', stage: 'kindergarten', to: 'public', pupils });
    close(valueIn(before(), 'kindergarten', 'public_child_share'), 42);
    close(valueIn(convert(80), 'kindergarten', 'public_child_share'), 50);
    const change = (pupils: number) =>
      targetsOf(before(), convert(pupils), pack('taikang-2023-2025')).find(
        ({ target }) => target.indicator === 'public_child_share',
      )?.change;
    assert.equal(change(80), 'meets');
    assert.equal(change(79), 'none');
  });

  it('merging keeps pupils and people, loses a school and leaves the site', () => {
    const merged = after({
      kind: 'merge',
      school: '第二小学',
      into: '第一小学',
      stage: 'primary',
      keepSite: false,
    });
    close(valueIn(merged, 'primary', 'school_count'), 2);
    close(valueIn(merged, 'primary', 'pupil_count'), 1990);
    close(valueIn(merged, 'primary', 'class_count'), 40);
    close(valueIn(merged, 'primary', 'teacher_count'), 108);
    // 1,450 pupils with 4,500 m²: 3.10 against 2,500 ÷ 540 = 4.63; mean 7,000 ÷ 1,990.
    const [mean, a, b] = [7000 / 1990, 4500 / 1450, 2500 / 540];
    const spread = Math.sqrt((1450 * (a - mean) ** 2 + 540 * (b - mean) ** 2) / 1990) / mean;
    close(valueIn(merged, 'primary', 'difference_coefficient/resource_teaching_area'), spread);
  });

  it('a new school takes pupils from full classes; classes added bring a class size down', () => {
    // 1,000 in 18 classes: ten of 56, eight of 55: 10 large ones. 100 leave: 900 in 18, 50 each.
    close(valueIn(before(), 'primary', 'large_class_count'), 10);
    const opened = after({
      kind: 'open',
      school: '新校',
      stage: 'primary',
      isPublic: true,
      isInclusive: true,
      classes: 3,
      teachers: 7,
      staff: 8,
      from: [{ school: '第一小学', pupils: 100 }],
    });
    close(valueIn(opened, 'primary', 'large_class_count'), 0);
    close(valueIn(opened, 'primary', 'class_count'), 43);
    close(valueIn(opened, 'primary', 'pupil_count'), 1990);
    // 1,000 ÷ 22 = 45.45: still above 45; in 23 classes 44 at most.
    const size = (classes: number) =>
      valueIn(
        after({ kind: 'addClasses', school: '第一小学', stage: 'primary', classes }),
        'primary',
        'class_size',
      );
    close(size(5), 0);
    close(size(4), 10);
  });

  it('schools of which no resource is known have no verdict; none passes by what isn’t there', () => {
    const bare = {
      小学: [['2024年小学'], ['学校名称', '在校生数', '班数'], ['第一小学', 270, 6], ['第二小学', 90, 2]],
    };
    const state = stateOf(countyOf(factsFrom(bare)).county);
    assert.equal(valueIn(state, 'primary', 'resource_indicators_met'), null);
    assert.ok(rowsOf(state, state).every(({ id }) => id !== 'resource_indicators_met'));
    const { schools } = balanceGrid(factsFrom(SHEETS), 'primary') ?? { schools: [] };
    const met = schools.filter(({ verdict }) => verdict === 'met').length;
    assert.equal(valueIn(before(), 'primary', 'resource_indicators_met'), met);
    assert.equal(schools.length, 3);
  });

  it('says which targets a scenario breaks', () => {
    const worse = after({
      kind: 'movePupils',
      school: '第二小学',
      into: '第三小学',
      stage: 'primary',
      pupils: 100,
    });
    const { targets, rows } = compareStates(before(), worse, pack('national'));
    assert.ok(rows.some(({ id, difference }) => id === 'class_size' && (difference ?? 0) > 0));
    assert.ok(
      targets.every(
        ({ change, before: was, after: is }) => change !== 'breaks' || (was === true && is === false),
      ),
    );
    const share = targetsOf(
      before(),
      after({ kind: 'movePupils', school: '第二小学', into: '第三小学', stage: 'primary', pupils: 0 }),
      pack('national'),
    );
    assert.ok(share.length > 0 && share.every(({ change }) => change === 'none'));
  });

  it('an operation that isn’t possible is told with its position, and nothing changes', () => {
    const state = before();
    const wrong: readonly Operation[] = [
      { kind: 'addClasses', school: '第一小学', stage: 'primary', classes: 1 },
      { kind: 'movePupils', school: '第二小学', into: '第一小学', stage: 'primary', pupils: 451 },
    ];
    const ran = run(state, wrong);
    assert.ok(!ran.ok && ran.at === 1 && ran.problem.code === 'scenario-too-many-pupils');
    assert.deepEqual(
      rowsOf(state, before()).filter(({ difference }) => difference !== 0),
      [],
    );
    const nowhere = run(state, [{ kind: 'addClasses', school: '没有', stage: 'primary', classes: 1 }]);
    assert.ok(!nowhere.ok && nowhere.problem.code === 'scenario-school-unknown');
  });

  it('is stored as data and read back; other data are no scenario', () => {
    const scenario = {
      name: '并校',
      operations: [{ kind: 'merge', school: 'a', into: 'b', stage: 'primary', keepSite: true }],
    };
    assert.deepEqual(readScenario(JSON.parse(JSON.stringify(scenario))), scenario);
    assert.equal(readScenario({ name: '并校', operations: [{ kind: 'explode' }] }), null);
  });

  it('moved on by operations it is what counting everything anew gives', () => {
    const school = fc.constantFrom('第一小学', '第二小学', '第三小学');
    const operation: fc.Arbitrary<Operation> = fc.oneof(
      fc.record({
        kind: fc.constant('movePupils' as const),
        school,
        into: school,
        stage: fc.constant('primary' as const),
        pupils: fc.nat(60),
      }),
      fc.record({
        kind: fc.constant('addClasses' as const),
        school,
        stage: fc.constant('primary' as const),
        classes: fc.nat(4),
      }),
      fc.record({
        kind: fc.constant('addTeachers' as const),
        school,
        stage: fc.constant('primary' as const),
        teachers: fc.nat(9),
        degree: fc.nat(5),
        backbone: fc.nat(3),
        arts: fc.nat(3),
      }),
    );
    const start = before();
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 8 }), (operations) => {
        const possible = operations.filter((one) => one.kind !== 'movePupils' || one.school !== one.into);
        const ran = run(start, possible);
        if (!ran.ok) return;
        const anew = stateOf(ran.state.county);
        for (const { before: moved, after: full } of rowsOf(ran.state, anew)) {
          if (full === null) assert.equal(moved, null);
          else close(moved, full);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('operations as text', () => {
  for (const [text, operation] of [
    ['增班,小学,第一小学,2', { kind: 'addClasses', school: '第一小学', stage: 'primary', classes: 2 }],
    [
      '分流，小学，一小，二小，60人',
      { kind: 'movePupils', school: '一小', into: '二小', stage: 'primary', pupils: 60 },
    ],
    [
      '并校,初中,一中,二中,保留校舍',
      { kind: 'merge', school: '一中', into: '二中', stage: 'junior', keepSite: true },
    ],
    ['merge,primary,a,b', { kind: 'merge', school: 'a', into: 'b', stage: 'primary', keepSite: false }],
    [
      '转公办,幼儿园,二幼,80',
      { kind: 'convertPlaces', school: '二幼', stage: 'kindergarten', to: 'public', pupils: 80 },
    ],
    [
      '增教师,小学,一小,4,2',
      { kind: 'addTeachers', school: '一小', stage: 'primary', teachers: 4, degree: 2, backbone: 0, arts: 0 },
    ],
    [
      '新开,小学,新校,6,14,15,公办,一小:120+二小:80',
      {
        ...{ kind: 'open', school: '新校', stage: 'primary', isPublic: true, isInclusive: true },
        ...{ classes: 6, teachers: 14, staff: 15 },
        from: [
          { school: '一小', pupils: 120 },
          { school: '二小', pupils: 80 },
        ],
      },
    ],
  ] as const)
    it(text, () => {
      const read = readOperations(text);
      assert.deepEqual(read, { ok: true, operations: [operation] });
      assert.deepEqual(readOperations(JSON.stringify([operation])), read);
    });

  for (const text of [
    '',
    '增班,小学,一小',
    '增班,小学,一小,两三个',
    '增班,大学,一小,2',
    '炸掉,小学,一小',
    '增班,小学,一小,-1',
    '[{"kind":"addClasses"}]',
    '[',
    '增班,小学,一小,2,3',
  ])
    it(`“${text}” is none`, () => {
      const read = readOperations(text);
      assert.ok(!read.ok && read.problem.code === 'scenario-unreadable');
    });

  it('several in a row', () => {
    const read = readOperations('增班,小学,一小,2；分流,小学,一小,二小,3');
    assert.ok(read.ok && read.operations.length === 2);
  });
});
