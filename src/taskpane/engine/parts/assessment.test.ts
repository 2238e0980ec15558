import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../files/read/workbook.ts';
import { Engine } from '../engine.ts';
import { feedSheets, type Call } from '../feed.ts';
import type { CheckOrder, Recorded } from '../protocol.ts';
import type { AssessmentApi } from './assessment.ts';

const GOLDEN = join(import.meta.dirname, '../../../../test/golden/balance-county.xlsx');

/** The engine over the sample county of 40 primary and 25 junior schools, asked as the page asks it. */
const opened = async () => {
  const engine = new Engine();
  engine.start('zh');
  const book = await readWorkbook('county.xlsx', new Uint8Array(readFileSync(GOLDEN)));
  const call: Call = async (ask, ...args) => {
    const method = engine[ask] as (...given: typeof args) => ReturnType<Engine[typeof ask]>;
    return Reflect.apply(method, engine, args) as never;
  };
  engine.openBook('county.xlsx');
  const sheets = book.sheets.filter(({ name }) => !name.startsWith('验算'));
  await feedSheets(
    call,
    sheets.map((sheet, position) => ({ sheet, position })),
  );
  const check = (rest: Partial<CheckOrder> = {}): void =>
    void engine.check({ plan: 'national', year: 2024, fallbackYear: 2024, words: [], ...rest });
  const ask = async <K extends keyof AssessmentApi>(
    what: K,
    ...args: Parameters<AssessmentApi[K]>
  ): Promise<ReturnType<AssessmentApi[K]>> =>
    (await engine.askPart('assessment', what, args)) as ReturnType<AssessmentApi[K]>;
  return { engine, check, ask };
};

const recorded = (rest: Partial<Recorded>): Partial<CheckOrder> => ({
  recorded: { checklist: null, balance: null, ...rest },
});

describe('the engine’s part for the assessments', function () {
  this.timeout(30_000);
  let county: Awaited<ReturnType<typeof opened>>;
  before(async () => {
    county = await opened();
    county.check();
  });

  it('gives each stage with coefficients and every school as one short line', async () => {
    const view = await county.ask('balance');
    assert.deepEqual(
      view?.stages.map(({ stage, schools, coefficients }) => [stage, schools.length, coefficients.length]),
      [
        ['primary', 40, 7],
        ['junior', 25, 7],
      ],
    );
    for (const { schools } of view?.stages ?? []) {
      for (const { standings, values, met } of schools) {
        assert.match(standings, /^[mlfu]{7}$/);
        assert.equal(values.length, 7);
        assert.equal([...standings].filter((letter) => letter === 'm').length, met);
      }
    }
    assert.ok(view?.readings.every(({ origin }) => origin !== ''));
  });

  it('opens a school with its cells, gaps and the cheapest way', async () => {
    const view = await county.ask('balance');
    const failing = view?.stages[0]?.schools.find(({ verdict }) => verdict === 'unmet');
    assert.ok(failing);
    const school = await county.ask('school', { stage: 'primary', key: failing.key });
    assert.equal(school?.school, failing.school);
    assert.equal(school?.cells.filter(({ short }) => short !== '').length, 7 - failing.met);
    assert.ok(school?.cells.every(({ places }) => places.length > 0));
    assert.ok((school?.way?.actions.length ?? 0) > 0);
    assert.equal(await county.ask('school', { stage: 'primary', key: '没有这所学校' }), null);
  });

  it('tells the county’s way to pass: every failing school, every coefficient above its limit', async () => {
    const [view, way] = [await county.ask('balance'), await county.ask('way')];
    const failing = view?.stages.flatMap(({ schools }) =>
      schools.filter(({ verdict }) => verdict === 'unmet').map(({ school }) => school),
    );
    assert.deepEqual(
      way?.schools.map(({ school }) => school),
      failing,
    );
    const above = view?.stages.flatMap(({ coefficients }) =>
      coefficients.filter(({ standing }) => standing === 'unmet'),
    );
    assert.equal(way?.coefficients.length, above?.length);
    assert.ok(way?.coefficients.every(({ receivers }) => receivers.length > 0));
  });

  it('is the same under a plan that says nothing of it', async () => {
    const national = await county.ask('balance');
    county.check({ plan: 'bijie-2023-2028' });
    const other = await county.ask('balance');
    county.check();
    assert.deepEqual(other, national);
  });

  it('has no kindergartens here', async () => assert.equal(await county.ask('inclusive'), null));

  it('takes recorded verdicts and readings into the check, and gives them back to be stored', async () => {
    const given = {
      item: 'layout-planning',
      verdict: 'met',
      evidence: '规划3号',
      by: '王',
      date: '2024-11-05',
      year: 2024,
    } as const;
    const checklist = await county.ask('withVerdict', null, given);
    const balance = await county.ask('withChoice', null, {
      kind: 'parameter',
      id: 'difference_coefficient.primary',
      own: { value: 0.9, basis: '省文件' },
    });
    county.check(recorded({ checklist, balance }));
    const view = await county.ask('balance');
    const item = view?.items
      .flatMap(({ checks }) => checks)
      .find((check) => check.item === 'layout-planning');
    assert.deepEqual([item?.verdict, item?.by], ['met', '王']);
    assert.ok(view?.stages[0]?.coefficients.every(({ standing }) => standing === 'met'));
    assert.deepEqual(
      view?.readings.filter(({ own }) => own).map(({ id, basis }) => [id, basis]),
      [['difference_coefficient.primary', '省文件']],
    );
    county.check(recorded({ checklist: await county.ask('withVerdict', null, { ...given, year: 2023 }) }));
    const stale = (await county.ask('balance'))?.items
      .flatMap(({ checks }) => checks)
      .find((check) => check.item === 'layout-planning');
    assert.deepEqual([stale?.verdict, stale?.stale?.year], [null, 2023]);
    assert.equal(await county.ask('withoutVerdict', checklist, 'layout-planning', 2024), null);
    county.check();
  });

  it('changes readings one by one; the last one taken back leaves nothing to store', async () => {
    let stored: unknown = null;
    const take = async (change: Parameters<AssessmentApi['withChoice']>[1]): Promise<void> => {
      stored = await county.ask('withChoice', stored, change);
    };
    const indicator = 'resource_pe_art_teachers';
    await take({ kind: 'teachers', indicator, column: 'rotation_teacher_count', counts: true });
    await take({ kind: 'teachers', indicator, column: 'part_time_teacher_count', counts: true });
    await take({ kind: 'shared', school: '甲小', count: 2 });
    await take({ kind: 'parent', point: '乙教学点', school: '甲小' });
    assert.deepEqual(stored, {
      parameters: {},
      teachers: { [indicator]: ['part_time_teacher_count', 'rotation_teacher_count'] },
      shared: { 甲小: 2 },
      parents: { 乙教学点: '甲小' },
    });
    await take({ kind: 'teachers', indicator, column: 'rotation_teacher_count', counts: false });
    await take({ kind: 'teachers', indicator, column: 'part_time_teacher_count', counts: false });
    await take({ kind: 'shared', school: '甲小', count: null });
    await take({ kind: 'parent', point: '乙教学点', school: null });
    assert.equal(stored, null);
  });

  it('damaged settings change nothing', async () => {
    const plain = await county.ask('balance');
    county.check(
      recorded({ checklist: 'x', balance: { parameters: { resource_floor_share: { value: 'x' } } } }),
    );
    assert.deepEqual(await county.ask('balance'), plain);
    county.check();
  });

  it('puts the sheets of the assessments beside the results', async () => {
    const sheets = await county.engine.askPart('results', 'sheets', ['2024-11-05']);
    const names = (sheets as { name: string; chart: unknown }[]).map(({ name, chart }) => [
      name,
      chart !== null,
    ]);
    assert.deepEqual(names.slice(0, 2), [
      ['达标检查', true],
      ['优质均衡', true],
    ]);
  });
});
