import assert from 'node:assert/strict';
import type { ReportSheet } from '../../core/report/index.ts';
import { cellKey, sheetOf, type Scalar, type Workbook } from '../../core/values/workbook.ts';
import { Engine, EngineProblem } from './engine.ts';
import { feedWorkbook, type Call } from './feed.ts';
import { applied } from './listChange.ts';
import type { Ask, CheckOrder, ColumnWord, EngineApi, FindingView } from './protocol.ts';

const HEADER = ['学校名称', '年级', '班级', '学生数', '证件'];
const CARD = '370602199001011234';

const workbook = (rows: readonly (readonly Scalar[])[] = []): Workbook => ({
  file: '班级.xlsx',
  sheets: [
    sheetOf('班级', [
      ['2024年小学班级名单'],
      HEADER,
      ...Array.from({ length: 6 }, (_, i): Scalar[] => [
        '一小',
        '三年级',
        `三（${i + 1}）班`,
        i === 0 ? 52 : 40,
        CARD,
      ]),
      ...rows,
    ]),
    sheetOf('说明', [['填表说明']]),
  ],
});

const ORDER: CheckOrder = { plan: 'taikang-2023-2025', year: null, fallbackYear: 2020, words: [] };

const callOf =
  (engine: Engine): Call =>
  async <K extends Ask>(ask: K, ...args: Parameters<EngineApi[K]>) =>
    (engine[ask] as (...given: Parameters<EngineApi[K]>) => ReturnType<EngineApi[K]>).apply(engine, args);

const started = async (book = workbook()): Promise<Engine> => {
  const engine = new Engine();
  engine.start('zh');
  await feedWorkbook(callOf(engine), book);
  return engine;
};

const word = (rest: Partial<ColumnWord> = {}): ColumnWord => ({
  sheet: '班级',
  column: 3,
  header: '学生数',
  field: null,
  ...rest,
});

describe('the engine', () => {
  it('offers plans and fields in the reader’s language', () => {
    const { plans, fields } = new Engine().start('en');
    assert.equal(plans.length, 6);
    assert.equal(fields.find(({ id }) => id === 'pupil_count')?.group, 'classes');
    assert.ok(!fields.some(({ id }) => id === 'personal_contact'));
  });

  it('checks for the year the tables speak of, unless told one', async () => {
    const engine = await started();
    assert.equal(engine.check(ORDER).summary.year, 2024);
    const other = engine.check({ ...ORDER, year: 2023 });
    assert.deepEqual([other.summary.year, other.summary.tableYears], [2023, [2024]]);
  });

  it('says what was read, warns of card numbers, and tells findings by rule', async () => {
    const { summary, findings } = (await started()).check(ORDER);
    const [table] = summary.tables;
    assert.deepEqual([table?.sheet, table?.rowCount, table?.columns[3]?.field], ['班级', 6, 'pupil_count']);
    assert.deepEqual(
      summary.personal.map(({ letter, count }) => `${letter} ${count}`),
      ['E 6'],
    );
    const sizes = findings.items.filter(({ cell }) => cell === 'D3');
    assert.ok(sizes.length > 0 && sizes.every(({ received }) => received === '52'));
    assert.ok(summary.ruleNames['class_size']);
  });

  it('after an edit carries only what changed', async () => {
    const engine = await started();
    const first = engine.check(ORDER);
    const area = { firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 3 };
    engine.patch({ sheet: '班级', area, rows: [[61]] });
    const second = engine.check(ORDER);
    assert.ok(second.findings.items.length > 0 && second.findings.items.length <= 4);
    const all: readonly FindingView[] = applied(applied([], first.findings), second.findings);
    assert.ok(all.some(({ cell, received }) => cell === 'D4' && received === '61'));
    assert.ok(all.some(({ cell }) => cell === 'D3'));
  });

  it('follows a person’s word on a column, also when it has moved, and tells of one that is gone', async () => {
    const engine = await started();
    const corrected = engine.check({ ...ORDER, words: [word()] });
    assert.deepEqual(
      [corrected.summary.tables[0]?.columns[3]?.field, corrected.summary.tables[0]?.columns[3]?.corrected],
      [null, true],
    );
    const moved = engine.check({ ...ORDER, words: [word({ column: 9 })] });
    assert.equal(moved.summary.tables[0]?.columns[3]?.corrected, true);
    const gone = engine.check({ ...ORDER, words: [word({ header: '在园幼儿数' })] });
    assert.deepEqual(
      [gone.summary.lapsed.length, gone.summary.tables[0]?.columns[3]?.field],
      [1, 'pupil_count'],
    );
  });

  it('an empty workbook has an error with a next step, and nothing else', async () => {
    const engine = await started({ file: '空.xlsx', sheets: [] });
    const { summary, findings } = engine.check(ORDER);
    assert.ok(summary.error);
    assert.deepEqual([findings.items.length, summary.tables.length], [0, 0]);
  });

  it('lists the targets of a plan with everything a search looks through', () => {
    const engine = new Engine();
    const targets = engine.targets('anning-2023-2025');
    assert.equal(targets.length, 140);
    assert.ok(targets.every(({ words, name }) => words.includes(name.toLowerCase())));
    assert.throws(() => engine.targets('没有这个'), EngineProblem);
  });

  it('reads an own plan from a sheet and checks by it; a broken one is told row by row', async () => {
    const rows: Scalar[][] = [
      ['指标', '学段', '年份', '比较', '目标值', '单位'],
      ['班额', '小学', 2024, '<=', 50, '人'],
    ];
    const engine = await started({
      ...workbook(),
      sheets: [...workbook().sheets, sheetOf('我的规划', rows)],
    });
    const { plan, pack } = engine.readOwnPlan({ name: '我的规划', sheet: '我的规划' });
    assert.deepEqual([plan.id, plan.targets], ['own', 1]);
    assert.equal(engine.check({ ...ORDER, plan: 'own' }).summary.plan, 'own');
    const later = new Engine();
    assert.equal(later.useOwnPlan(JSON.parse(JSON.stringify(pack))).targets, 1);
    const bad = { name: 'x.csv', bytes: new TextEncoder().encode('指标,目标值\n班额,45') };
    assert.throws(() => engine.readOwnPlan(bad), EngineProblem);
  });

  it('puts results on one sheet, once something was checked', async () => {
    const engine = await started();
    const sheets = () => engine.askPart('results', 'sheets', ['2024-10-01 09:00']) as Promise<ReportSheet[]>;
    await assert.rejects(sheets, RangeError);
    engine.check(ORDER);
    const [sheet] = await sheets();
    assert.equal(sheet?.name, '达标检查');
    assert.equal(sheet.rows[sheet.header ?? -1]?.[0]?.role, 'header');
  });

  it('knows the formulas too: a figure typed over one is told', async () => {
    const rows: Scalar[][] = [
      ['学校名称', '班数', '在校生数'],
      ...Array.from({ length: 12 }, (_, i): Scalar[] => [`第${i + 1}小学`, 6, 240 + i]),
    ];
    const formulas = new Map(rows.slice(1, 12).map((_, i) => [cellKey(i + 1, 2), `=6*${40 + i}`] as const));
    const engine = await started({ file: '小学.xlsx', sheets: [sheetOf('2024年小学', rows, { formulas })] });
    const { findings } = engine.check(ORDER);
    assert.deepEqual(
      findings.items.filter(({ rule }) => rule === 'formula_consistency').map(({ cell }) => cell),
      ['C13'],
    );
  });
});
