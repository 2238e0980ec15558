/** The template filled from the open workbook in the built pane: by its own worker, opened as a new workbook. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { check, type CheckOptions } from '../../src/core/check/check.ts';
import { resolvePack } from '../../src/core/plans/index.ts';
import { factsOf, findTables, templateStamp } from '../../src/core/tables/index.ts';
import { sheetOf, type Workbook } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';
import { partText, unpack } from '../../src/files/zip-parts.ts';
import { accessibilityFaults, START_TIMEOUT_MS } from './pages.ts';
import { checkIn, openPaneWith, press, ready, type OpenedPane, type PaneOptions } from './paneHost.ts';
import { classes, sample } from './paneSamples.ts';

const YEAR = 2024;
const PLAN = 'taikang-2023-2025';
/** What a template takes on a busy machine. */
const FILL_MS = 90_000;
const FILL = '用本工作簿的数据填好模板';

const county = async (): Promise<Workbook> => {
  const files = ['小学.xlsx', '初中.xls', '幼儿园.xlsx', '班级名单.xlsx'];
  const books = await Promise.all(files.map((file) => sample(`安平县/${file}`)));
  return { file: '安平县.xlsx', sheets: books.flatMap(({ sheets }) => sheets) };
};

const section = (frame: Frame) => frame.locator('section[aria-labelledby=template]');

/** Excel's answer to a new workbook: what it is given is kept, or it is refused. */
const willing = (frame: Frame, opens: boolean): Promise<void> =>
  frame.evaluate((does) => {
    Excel.createWorkbook = (file?: string) => {
      if (!does) return Promise.reject(new Error('refused'));
      Reflect.set(window, 'openedFile', file ?? '');
      return Promise.resolve();
    };
  }, opens);

const openedFile = async (frame: Frame): Promise<Uint8Array | null> => {
  const file: unknown = await frame.evaluate(() => Reflect.get(window, 'openedFile') as unknown);
  return typeof file === 'string' ? new Uint8Array(Buffer.from(file, 'base64')) : null;
};

/** What the simulated Excel holds of the open workbook: sheets, cells, formats, merges. */
const heldBy = (pane: OpenedPane): Promise<string> =>
  pane.page.evaluate(() => {
    const { host } = window.hostPage;
    return JSON.stringify(host?.toWorkbook(), (_, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...(value as Set<unknown>)] : value,
    );
  });

const factsIn = ({ file, sheets }: Workbook) =>
  factsOf(
    sheets.flatMap((sheet) => findTables(sheet, { file }).tables),
    YEAR,
  );

/** Verdicts on classes and schools. */
const verdicts = (workbook: Workbook): Map<string, unknown> => {
  const plan = resolvePack(PLAN);
  assert.ok(plan);
  const options: CheckOptions = { plan, year: YEAR, lang: 'zh', rules: false };
  const rows = check([workbook], options).indicators.filter(({ scope }) => /班|校/.test(scope));
  assert.ok(rows.length > 0);
  return new Map(rows.map(({ targetId, status, value }) => [targetId, [status, value]]));
};

const openPlans = async (workbook: Workbook, options: PaneOptions = {}): Promise<OpenedPane> => {
  const pane = await openPaneWith(workbook, options);
  await ready(pane.frame);
  await pane.frame.locator('.setup select').first().selectOption(PLAN);
  await pane.frame.locator('#tab-plans').click();
  await section(pane.frame).waitFor();
  return pane;
};

const using = async (opened: Promise<OpenedPane>, work: (pane: OpenedPane) => Promise<void>) => {
  const pane = await opened;
  try {
    await work(pane);
  } finally {
    await pane.close();
  }
};

describe('filling the template in the pane', function () {
  this.timeout(FILL_MS);
  before(function () {
    this.timeout(START_TIMEOUT_MS);
  });

  describe('from the sample county', () => {
    let pane: OpenedPane;
    let source: Workbook;
    before(async function () {
      this.timeout(START_TIMEOUT_MS);
      source = await county();
      pane = await openPlans(source);
    });
    after(() => pane?.close());

    it('opens a new workbook that a check reads as it reads the county, and changes nothing', async () => {
      const { frame } = pane;
      await willing(frame, true);
      const before = await heldBy(pane);
      await press(frame, FILL);
      await section(frame).getByRole('progressbar').waitFor();
      assert.ok(await section(frame).getByRole('button', { name: '打开空白模板' }).isDisabled());
      await section(frame).getByText('填好的模板已在新工作簿里打开').waitFor({ timeout: FILL_MS });
      for (const { name } of source.sheets) assert.ok(before.includes(name), name);
      assert.equal(await heldBy(pane), before);

      const bytes = await openedFile(frame);
      assert.ok(bytes);
      const extension = partText(unpack(bytes), 'xl/webextensions/webextension1.xml') ?? '';
      assert.match(extension, /storeType="Registry"/, 'the add-in is named as in the release’s templates');
      const filled = await readWorkbook('模板.xlsx', bytes);
      assert.ok(filled.sheets.every((sheet) => templateStamp(sheet) !== null));
      const [theirs, ours] = [factsIn(source), factsIn(filled)];
      assert.ok(theirs.classes.length > 300);
      assert.equal(ours.classes.length, theirs.classes.length);
      assert.equal(ours.schools.length, theirs.schools.length);

      assert.deepEqual(verdicts(filled), verdicts(source));

      const said = await section(frame).locator('.told').innerText();
      const kindergartens = theirs.schools.filter(({ stage }) => stage === 'kindergarten').length;
      assert.match(said, new RegExp(`${YEAR} 年：填入 ${theirs.classes.length} 个班`));
      assert.match(said, new RegExp(`${theirs.schools.length - kindergartens} 行学校`));
      assert.match(said, new RegExp(`${kindergartens} 所幼儿园`));
      assert.match(said, /没有填入：.*2023年小学（不是 2024 年的数据）/);
      assert.deepEqual(pane.faults, []);
    });

    it('is without fault for assistive technology, with all that is said', async () => {
      const others = ['header', 'footer', '.tabs', 'section:not([aria-labelledby=template])'];
      assert.deepEqual(await accessibilityFaults(pane.frame, others), []);
    });

    it('can be cancelled while it reads or writes, and begun anew', async () => {
      const { frame } = pane;
      await frame.evaluate(() => Reflect.deleteProperty(window, 'openedFile'));
      await press(frame, FILL);
      await section(frame).getByText('正在填模板……').waitFor();
      await press(frame, '取消填写');
      await section(frame).getByText('已取消，没有生成文件').waitFor();
      assert.ok(await section(frame).getByRole('button', { name: FILL }).isEnabled());
      assert.equal(await section(frame).getByRole('progressbar').count(), 0);
      assert.equal(await openedFile(frame), null);
    });
  });

  it('offers the file where Excel refuses, and takes the year of the check', () =>
    using(openPlans(classes(60)), async (pane) => {
      const { frame, page } = pane;
      await willing(frame, false);
      await frame.locator('#tab-check').click();
      await checkIn(frame);
      await frame.locator('#tab-plans').click();
      await press(frame, FILL);
      const link = section(frame).getByRole('link', { name: '下载填好的模板' });
      await link.waitFor({ timeout: FILL_MS });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      assert.equal(download.suggestedFilename(), '达标模板（已填）.xlsx');
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const filled = await readWorkbook('模板.xlsx', Buffer.concat(chunks));
      assert.equal(factsIn(filled).classes.length, 60);
    }));

  it('makes no file where no table is recognised', () =>
    using(
      openPlans({ file: '通知.xlsx', sheets: [sheetOf('通知', [['请各校按时上报。']])] }),
      async ({ frame }) => {
        await willing(frame, true);
        await press(frame, FILL);
        await section(frame).getByText('没有从本工作簿里认出').waitFor({ timeout: FILL_MS });
        assert.equal(await openedFile(frame), null);
      },
    ));

  it('says what else to do where its thread does not start, in the language of Excel', () =>
    using(openPlans(classes(10), { locale: 'en-US' }), async ({ page, frame }) => {
      await page.route('**/template/writer.*.js', (route) => route.abort());
      await press(frame, 'Fill the template from this workbook');
      const said = section(frame).getByText('What fills the template did not start');
      await said.waitFor();
      assert.match(await said.innerText(), /template --from[\s\S]*Nothing in this workbook was changed/);
    }));
});
