/** The writer of filled templates as the pane asks it, without its thread. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type CheckOptions } from '../core/check/check.ts';
import { OWN_PLAN_ID, resolvePack } from '../core/plans/index.ts';
import type { TemplateOrder, TemplateReply } from '../core/report/templateOrder.ts';
import { factsOf, findTables, templateStamp } from '../core/tables/index.ts';
import { sheetOf, textAt, type Scalar, type Workbook } from '../core/values/workbook.ts';
import { readWorkbook } from '../files/read/workbook.ts';
import { partText, unpack } from '../files/zip-parts.ts';
import { answerOrder } from './answer.ts';
import type { Deployment } from './index.ts';

const YEAR = 2024;
const PLAN = 'taikang-2023-2025';
const SIDELOAD: Deployment = { profile: 'sideload' };
const FILES = ['小学.xlsx', '初中.xls', '幼儿园.xlsx', '班级名单.xlsx'];

/** The sample county as one open workbook. */
const county = async (): Promise<Workbook> => {
  const folder = join(import.meta.dirname, '../../assets/samples/安平县');
  const books = await Promise.all(FILES.map((file) => readWorkbook(file, readFileSync(join(folder, file)))));
  return { file: '安平县.xlsx', sheets: books.flatMap(({ sheets }) => sheets) };
};

const classList = (rows: readonly (readonly Scalar[])[]): Workbook => ({
  file: '班级.xlsx',
  sheets: [
    sheetOf('班级', [['全县小学班级名单'], ['学校名称', '年级', '班级', '学生数', '应到人数'], ...rows]),
  ],
});

const CLASSES = classList([
  ['第一小学', '三年级', '三（1）班', 44, 45],
  ['第一小学', '三年级', '三（2）班', 43, 47],
]);

const order = (workbook: Workbook, more: Partial<TemplateOrder> = {}): TemplateOrder => ({
  ...{ lang: 'zh', plan: PLAN, ownPlan: null, year: null, fallbackYear: YEAR, words: [], workbook },
  ...more,
});

type Filled = Extract<TemplateReply, { kind: 'filled' }>;

const filledOf = (reply: TemplateReply): Filled => {
  assert.equal(reply.kind, 'filled', JSON.stringify(reply));
  return reply as Filled;
};

const answered = (asked: TemplateOrder, deployment: Deployment | null = null): Promise<TemplateReply> =>
  // as it travels: what can't be cloned can't be asked or answered
  answerOrder(structuredClone(asked), deployment, () => undefined).then((reply) => structuredClone(reply));

const factsIn = ({ file, sheets }: Workbook) =>
  factsOf(
    sheets.flatMap((sheet) => findTables(sheet, { file }).tables),
    YEAR,
  );

describe('the writer of filled templates', function () {
  this.timeout(120_000);

  describe('with the sample county as the open workbook', () => {
    let source: Workbook;
    let reply: Filled;
    let filled: Workbook;
    const steps: (readonly [number, number])[] = [];

    before(async () => {
      source = await county();
      reply = filledOf(
        await answerOrder(order(source), SIDELOAD, (told) => {
          if (told.kind === 'progress') steps.push([told.done, told.total]);
        }),
      );
      filled = await readWorkbook('模板.xlsx', reply.bytes);
    });

    it('tells how far it is, to the end', () => {
      assert.ok(steps.length > source.sheets.length);
      assert.deepEqual(
        steps,
        steps.toSorted(([one], [other]) => one - other),
      );
      assert.deepEqual(steps.at(-1), [100, 100]);
    });

    it('takes the year that the workbook speaks of', () => assert.equal(reply.year, YEAR));

    it('puts in as many classes, schools and kindergartens as the core finds', () => {
      const facts = factsIn(source);
      const kindergartens = facts.schools.filter(({ stage }) => stage === 'kindergarten').length;
      assert.ok(facts.classes.length > 300 && kindergartens > 20);
      assert.equal(reply.counts.classes, facts.classes.length);
      assert.equal(reply.counts.kindergartens, kindergartens);
      assert.equal(reply.counts.schools, facts.schools.length - kindergartens);
    });

    it('says what could not be used', () => {
      assert.deepEqual(reply.notes, ['没有填入：安平县.xlsx › 2023年小学（不是 2024 年的数据）']);
    });

    it('names the add-in as it was told', () => {
      const extension = partText(unpack(reply.bytes), 'xl/webextensions/webextension1.xml') ?? '';
      assert.match(extension, /storeType="Registry"/);
    });

    it('is a template that a check reads as it reads the county', () => {
      assert.ok(filled.sheets.every((sheet) => templateStamp(sheet) !== null));
      const [before, after] = [factsIn(source), factsIn(filled)];
      assert.equal(after.classes.length, before.classes.length);
      assert.deepEqual(
        after.schools.map(({ identity, stage }) => `${identity.name} ${stage}`).toSorted(),
        before.schools.map(({ identity, stage }) => `${identity.name} ${stage}`).toSorted(),
      );
      const plan = resolvePack(PLAN);
      assert.ok(plan);
      const options: CheckOptions = { plan, year: YEAR, lang: 'zh', rules: false };
      const verdicts = (book: Workbook): Map<string, unknown> =>
        new Map(
          check([book], options)
            .indicators.filter(({ scope }) => /班|校/.test(scope))
            .map(({ targetId, status, value }) => [targetId, [status, value]]),
        );
      assert.ok(verdicts(source).size > 0);
      assert.deepEqual(verdicts(filled), verdicts(source));
    });
  });

  it('follows what a person said about a column, wherever it stands now', async () => {
    const word = { sheet: '班级', column: 9, header: '学生数', field: null };
    const other = { sheet: '班级', column: 9, header: '应到人数', field: 'pupil_count' };
    const { bytes, year } = filledOf(await answered(order(CLASSES, { words: [word, other] })));
    assert.equal(year, YEAR, 'no table names a year');
    const filled = await readWorkbook('模板.xlsx', bytes);
    assert.deepEqual(
      factsIn(filled).classes.map(({ pupils }) => pupils),
      [45, 47],
    );
  });

  it('writes a plan of the user’s own, and no add-in where there is none to name', async () => {
    const plan = { ...resolvePack(PLAN), id: OWN_PLAN_ID, name: '本县自备规划' };
    const asked = order(CLASSES, { plan: OWN_PLAN_ID, ownPlan: plan, year: 2023 });
    const { bytes, year } = filledOf(await answered(asked));
    assert.equal(year, 2023);
    const settings = (await readWorkbook('模板.xlsx', bytes)).sheets.find(({ name }) => name === '设置');
    assert.ok(settings);
    assert.ok(settings.rows.some((_, row) => textAt(settings, row, 1).includes('本县自备规划')));
    assert.equal(partText(unpack(bytes), 'xl/webextensions/webextension1.xml'), undefined);
  });

  for (const [what, more, expected] of [
    ['an own plan that was not kept', { plan: OWN_PLAN_ID }, /^自备的规划没有存进/],
    ['the same in English', { plan: OWN_PLAN_ID, lang: 'en' }, /^the plan of your own/],
    ['an own plan that is none', { plan: OWN_PLAN_ID, ownPlan: { id: OWN_PLAN_ID } }, /name|targets/],
  ] as const)
    it(`answers ${what} with the reason`, async () => {
      const reply = await answered(order(CLASSES, more));
      assert.equal(reply.kind, 'fault');
      assert.match(reply.kind === 'fault' ? reply.reason : '', expected);
    });

  for (const [what, sheets] of [
    ['a workbook without tables', [sheetOf('通知', [['关于做好统计工作的通知'], ['请各校按时上报。']])]],
    ['no sheets', []],
  ] as const)
    it(`makes no file of ${what}`, async () => {
      assert.equal((await answered(order({ file: '空.xlsx', sheets }))).kind, 'nothing');
    });
});
