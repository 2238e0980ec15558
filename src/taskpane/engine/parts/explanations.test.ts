/** Explanations and two years as the pane asks its engine for them. */
import assert from 'node:assert/strict';
import { sheetOf, type Scalar, type Sheet } from '../../../core/values/workbook.ts';
import type { ReportSheet } from '../../../core/report/index.ts';
import { Engine } from '../engine.ts';
import { feedReference, feedWorkbook, type Call } from '../feed.ts';
import { applied } from '../listChange.ts';
import type { Ask, CheckOrder, EngineApi, FindingView, Given, Waiver } from '../protocol.ts';
import type { ReadBack, WaiverView } from './explanations.ts';
import type { ChangesView, YearsView } from './years.ts';

const HEAD = ['乡镇', '学校名称', '学校标识码', '班数', '在校生数'];
const row = (name: string, code: string, pupils: Scalar): Scalar[] => ['城关镇', name, code, 12, pupils];
const list = (name: string, ...rows: readonly Scalar[][]): Sheet => sheetOf(name, [HEAD, ...rows]);

const NOW = list('2024年小学', row('东街小学', '2141000101', 520), row('西街小学', '2141000102', 240));
const THEN = list('2023年小学', row('东街小学', '2141000101', 400), row('西街小学', '2141000102', 240));

const callOf =
  (engine: Engine): Call =>
  async <K extends Ask>(ask: K, ...args: Parameters<EngineApi[K]>) =>
    (engine[ask] as (...given: Parameters<EngineApi[K]>) => ReturnType<EngineApi[K]>).apply(engine, args);

const started = async (...sheets: readonly Sheet[]): Promise<Engine> => {
  const engine = new Engine();
  engine.start('zh');
  await feedWorkbook(callOf(engine), { file: '小学.xlsx', sheets });
  return engine;
};

const orderWith = (given: Partial<Given> = {}): CheckOrder => ({
  plan: 'national',
  year: 2024,
  fallbackYear: 2024,
  words: [],
  given: { waivers: [], sameSchools: [], lastYear: [], ...given },
});

const GIVEN = { reason: '新校舍启用', author: '王芳', date: '2024-09-20' };

const waiverOf = ({ rule, received, about }: FindingView): Waiver => ({
  rule,
  ...(about as NonNullable<FindingView['about']>),
  value: received,
  ...GIVEN,
});

const ask = <T>(
  engine: Engine,
  part: 'explanations' | 'years',
  what: string,
  ...args: unknown[]
): Promise<T> => engine.askPart(part, what as never, args) as Promise<T>;

describe('explanations in the engine', () => {
  const explained = async (): Promise<{ engine: Engine; finding: FindingView; waiver: Waiver }> => {
    const engine = await started(NOW, THEN);
    const all = applied<FindingView>([], engine.check(orderWith()).findings);
    const finding = all.find(({ rule }) => rule === 'year_on_year') as FindingView;
    return { engine, finding, waiver: waiverOf(finding) };
  };

  it('a finding says what an explanation would be kept under; others can’t be explained', async () => {
    const { finding } = await explained();
    assert.deepEqual(finding.about, {
      school: '东街小学',
      grade: null,
      class: null,
      field: 'pupil_count',
      item: null,
    });
    const engine = await started(list('2024年小学', row('东街小学', '2141000101', -5)));
    const all = applied<FindingView>([], engine.check(orderWith()).findings);
    assert.ok(
      all.length > 0 && all.every(({ severity, about }) => (severity === 'experience') === (about !== null)),
    );
  });

  it('explained, it is gone from the list and counted apart', async () => {
    const { engine, waiver } = await explained();
    engine.openBook('小学.xlsx');
    await feedWorkbook(callOf(engine), { file: '小学.xlsx', sheets: [NOW, THEN] });
    const { summary, findings } = engine.check(orderWith({ waivers: [waiver] }));
    assert.equal(
      findings.items.some(({ rule }) => rule === 'year_on_year'),
      false,
    );
    assert.deepEqual([summary.explained, summary.severities.experience], [1, 0]);
  });

  it('are listed with what became of them, and where', async () => {
    const { engine, waiver } = await explained();
    const waivers = [
      waiver,
      { ...waiver, rule: 'ratios_plausible', school: '没有的学校' },
      { ...waiver, rule: 'part_within_whole' },
    ];
    engine.check(orderWith({ waivers }));
    const views = await ask<WaiverView[]>(engine, 'explanations', 'list');
    assert.deepEqual(
      views.map(({ state, cell, place, field }) => [state, cell, place, field]),
      [
        ['applied', 'E2', '东街小学', '在校生数'],
        ['unused', '', '没有的学校', '在校生数'],
        ['unused', '', '东街小学', '在校生数'],
      ],
    );
    engine.check(orderWith({ waivers: [{ ...waiver, value: '510' }] }));
    const [lapsed] = await ask<WaiverView[]>(engine, 'explanations', 'list');
    assert.deepEqual([lapsed?.state, lapsed?.now, lapsed?.cell], ['lapsed', '520', 'E2']);
  });

  it('what a workbook keeps and makes no sense is left out', async () => {
    const { engine, waiver } = await explained();
    engine.check(orderWith({ waivers: [waiver, 7, { rule: 'x' }] as unknown as Waiver[] }));
    assert.equal((await ask<WaiverView[]>(engine, 'explanations', 'list')).length, 1);
  });

  it('their sheet is written and read back; a row that makes no sense is told', async () => {
    const { engine, waiver } = await explained();
    engine.check(orderWith({ waivers: [waiver] }));
    const [sheet] = await ask<ReportSheet[]>(engine, 'explanations', 'sheets');
    assert.ok(sheet);
    const rows = sheet.rows.map((cells) => cells.map(({ value }) => value));
    const back = await ask<ReadBack>(engine, 'explanations', 'read', [sheetOf('说明', rows)]);
    assert.deepEqual(back, { waivers: [waiver], problems: [] });
    const day = rows.map((cells) => cells.map((value) => (value === GIVEN.date ? '去年' : value)));
    const odd = await ask<ReadBack>(engine, 'explanations', 'read', [sheetOf('说明', day)]);
    assert.deepEqual([odd.waivers, odd.problems.length], [[], 1]);
    assert.match(odd.problems[0] ?? '', /东街小学.*date/);
    const other = await ask<ReadBack>(engine, 'explanations', 'read', [NOW]);
    assert.equal(other.waivers, null);
  });

  it('no sheet where there is nothing to explain', async () => {
    const engine = await started(list('2024年小学', row('东街小学', '2141000101', 520)));
    engine.check(orderWith());
    assert.deepEqual(await ask(engine, 'explanations', 'sheets'), []);
  });
});

describe('two years in the engine', () => {
  const view = (engine: Engine): Promise<YearsView> => ask(engine, 'years', 'view');
  const changes = (engine: Engine, rest: object = {}): Promise<ChangesView> =>
    ask(engine, 'years', 'changes', { field: '', school: '', small: true, ...rest });

  it('says which sheets are of which year, and what changed', async () => {
    const engine = await started(NOW, THEN);
    engine.check(orderWith());
    const { year, sheets, report, fields } = await view(engine);
    assert.deepEqual(
      [year, report?.matched, sheets.map(({ sheet, state }) => `${sheet} ${state}`)],
      [2023, 2, ['2024年小学 now', '2023年小学 recognised']],
    );
    assert.deepEqual(fields, [{ id: 'pupil_count', term: '在校生数', count: 1 }]);
    const { all, shown } = await changes(engine);
    assert.equal(all, 1);
    const [one] = shown;
    assert.deepEqual(
      [one?.school, one?.then, one?.now, one?.share, one?.rises, one?.large, one?.cell],
      ['东街小学', '400', '520', '+30%', true, true, 'E2'],
    );
    assert.equal((await changes(engine, { school: '西街' })).all, 0);
    assert.equal((await changes(engine, { field: 'class_count' })).all, 0);
  });

  it('takes a sheet without a year as last year’s when told, and not before', async () => {
    const unnamed = { ...THEN, name: '上年' };
    const engine = await started(NOW, unnamed);
    engine.check(orderWith());
    assert.equal((await view(engine)).report, null);
    const { summary } = engine.check(orderWith({ lastYear: ['上年'] }));
    const { report, sheets } = await view(engine);
    assert.deepEqual([report?.matched, sheets.at(-1)?.state], [2, 'chosen']);
    assert.deepEqual(
      summary.tables.map(({ sheet }) => sheet),
      ['2024年小学'],
    );
    assert.equal((await changes(engine)).all, 1);
  });

  it('another workbook is only compared with, until it is dropped', async () => {
    const engine = await started(NOW);
    await feedReference(callOf(engine), { file: '去年.xlsx', sheets: [THEN] });
    const { summary } = engine.check(orderWith());
    assert.deepEqual((await view(engine)).report?.files, ['去年.xlsx']);
    assert.equal(summary.tables.length, 1);
    engine.openReference(null);
    engine.check(orderWith());
    assert.equal((await view(engine)).report, null);
  });

  it('follows a person’s word on a school', async () => {
    const engine = await started(
      list('2024年小学', row('东关回民小学', '', 500), row('西街小学', '2141000102', 240)),
      list('2023年小学', row('东关回族小学', '', 250), row('西街小学', '2141000102', 240)),
    );
    engine.check(orderWith());
    assert.equal((await view(engine)).report?.doubtful.length, 1);
    engine.check(orderWith({ sameSchools: [{ now: '东关回民小学', then: '东关回族小学' }] }));
    assert.deepEqual([(await view(engine)).report?.doubtful, (await changes(engine)).all], [[], 1]);
  });
});
