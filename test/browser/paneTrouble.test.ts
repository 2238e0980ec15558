/** When things don't go as they should: no Excel, an old one, nothing found, cancelled, edited meanwhile, odd names. */
import assert from 'node:assert/strict';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { sheetOf } from '../../src/core/values/workbook.ts';
import { accessibilityFaults, openPage, START_TIMEOUT_MS } from './pages.ts';
import { checkIn, openPaneWith, press, ready, type OpenedPane } from './paneHost.ts';
import { classes, hostile, HOSTILE, primary } from './paneSamples.ts';

const using = async (
  opened: Promise<OpenedPane>,
  work: (pane: OpenedPane) => Promise<void>,
): Promise<void> => {
  const pane = await opened;
  try {
    await work(pane);
  } finally {
    await pane.close();
  }
};

describe('the pane in trouble', function () {
  this.timeout(60_000);
  before(function () {
    this.timeout(START_TIMEOUT_MS);
  });

  it('paints before Office.js has come, and offers diagnostics when it does not come', async function () {
    this.timeout(START_TIMEOUT_MS);
    const opened = await openPage('help.html', { viewport: { width: 350, height: 600 } });
    const { page } = opened;
    try {
      await page.route('**/office/office.js', () => undefined); // hangs, as on a network that reaches nothing
      await page.goto(page.url().replace('help.html', 'taskpane.html'), { waitUntil: 'commit' });
      await page.locator('#status').waitFor();
      assert.match(await page.locator('#status').innerText(), /正在连接 Excel/);
      await page.locator('#reload').waitFor({ timeout: 12_000 });
      assert.match(await page.locator('#diagnostics').inputValue(), /office\.js missing[\s\S]*Office absent/);
      assert.equal(
        (await page.locator('#status').isVisible()) &&
          (await page.locator('#status').boundingBox())!.width > 2,
        false,
      );
    } finally {
      await opened.close();
    }
  });

  it('says so outside Excel', async () => {
    const opened = await openPage('taskpane.html', { viewport: { width: 350, height: 600 } });
    try {
      await opened.page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
      assert.match(await opened.page.locator('#status').innerText(), /要在 Excel 里打开/);
      assert.deepEqual(await accessibilityFaults(opened.page), []);
    } finally {
      await opened.close();
    }
  });

  it('says what an old Excel lacks', () =>
    using(openPaneWith(classes(10), { requirementSets: { ExcelApi: '1.8' } }), async ({ frame }) => {
      await frame.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
      assert.match(await frame.locator('#status').innerText(), /ExcelApi 1\.14/);
      assert.equal(await frame.locator('.run').count(), 0);
    }));

  it('a workbook without a table is told what a table is', () => {
    const empty: Workbook = { file: '空.xlsx', sheets: [sheetOf('Sheet1', [])] };
    return using(openPaneWith(empty), async ({ frame }) => {
      await checkIn(frame);
      assert.match(await frame.locator('.outcome').innerText(), /没有|找不到|认出/);
      assert.equal(await frame.locator('article.finding').count(), 0);
    });
  });

  it('can be cancelled at any time, and checks afterwards', () =>
    using(openPaneWith(classes(10_000), { faults: { delayMs: 150 } }), async ({ frame }) => {
      await ready(frame);
      await press(frame, '检查本工作簿');
      await press(frame, '取消');
      await frame.waitForSelector('.notice.hint');
      assert.match(await frame.locator('.notice').innerText(), /已取消，工作簿没有任何改动/);
      await press(frame, '检查本工作簿');
      await frame.waitForFunction(() => Number(document.querySelector('progress')?.value) >= 60);
      await press(frame, '取消');
      await frame.waitForSelector('.notice.hint');
      assert.equal(await frame.locator('.outcome').count(), 0);
      await press(frame, '检查本工作簿');
      await frame.waitForSelector('.outcome', { timeout: 30_000 });
    }));

  it('an edit while checking is in the result', () =>
    using(openPaneWith(classes(2000), { faults: { delayMs: 200 } }), async ({ frame, page }) => {
      await ready(frame);
      await press(frame, '检查本工作簿');
      await page.waitForTimeout(500);
      await page.evaluate(() => window.hostPage.host?.user.type('班级!D4', 71));
      await frame.waitForSelector('.outcome', { timeout: 30_000 });
      await frame.locator('article.finding', { hasText: 'D4' }).first().waitFor();
      assert.match(await frame.locator('article.finding', { hasText: 'D4' }).first().innerText(), /71/);
    }));

  it('waits for a user who is typing in a cell, and says what to do', () =>
    using(openPaneWith(classes(20)), async ({ frame, page }) => {
      await ready(frame);
      await page.evaluate(() => window.hostPage.host?.user.startCellEdit());
      await press(frame, '检查本工作簿');
      await frame.waitForSelector('.notice.hint');
      assert.match(await frame.locator('.notice').innerText(), /按回车键/);
      await page.evaluate(() => window.hostPage.host?.user.endCellEdit());
      await frame.waitForSelector('.outcome');
    }));

  it('a refused sheet leaves a clear word and untouched cells', () =>
    using(openPaneWith(classes(40)), async ({ frame, page }) => {
      await checkIn(frame);
      await page.evaluate(() => window.hostPage.host?.faults.failSync({ sync: 2, code: 'GeneralException' }));
      await press(frame, '标注单元格');
      await frame.waitForSelector('.notice.fault');
      assert.match(await frame.locator('.notice').innerText(), /没有任何改动|完全一样/);
      await press(frame, '复制诊断信息');
      await frame.locator('.notice textarea, .notice button:has-text("已复制")').first().waitFor();
    }));

  it('text from cells is never markup', () =>
    using(openPaneWith(hostile()), async ({ frame, page, faults }) => {
      await checkIn(frame);
      const list = await frame.locator('.long').first().innerText();
      assert.ok(list.includes(HOSTILE[0]), list);
      for (const row of await frame.locator('article.finding button').all()) await row.click();
      await frame.locator('summary', { hasText: '读到的表' }).click();
      await frame.locator('details.table summary').first().click();
      await press(frame, '写入结果表');
      await frame.waitForSelector('.notice.done');
      await press(frame, '标注单元格');
      await page.waitForTimeout(500);
      assert.equal(await frame.evaluate(() => Reflect.get(window, 'hacked')), undefined);
      assert.equal(
        await frame.locator('#content img, #content script, #content b, #content i, #content u').count(),
        0,
      );
      const formulas = await page.evaluate(() =>
        [...(window.hostPage.host?.workbook.sheet('达标检查').cells.values() ?? [])]
          .map(({ formula }) => formula ?? '')
          .filter((formula) => formula.includes('evil.example')),
      );
      assert.deepEqual(formulas, [], 'a name that looks like a formula stays a text');
      assert.deepEqual(faults, []);
    }));

  it('does its work in the page where workers are forbidden', () =>
    using(openPaneWith(classes(40), {}, {}), async ({ frame, page }) => {
      await page.route('**/engine.*.js', (route) => route.abort());
      await frame.evaluate(() => location.reload());
      await page.waitForTimeout(300);
      await ready(frame);
      await checkIn(frame);
      assert.ok((await frame.locator('article.finding').count()) > 0);
    }));

  it('says so when the engine does not come, and offers to reload', () =>
    using(openPaneWith(classes(10)), async ({ frame, page }) => {
      await ready(frame);
      await page.route(/\/engine[.-][^/]*\.js/, (route) => route.abort());
      await frame.evaluate(() => location.reload());
      await frame.waitForSelector('.notice.fault');
      assert.ok(await frame.getByRole('button', { name: '重新加载' }).isVisible());
      assert.deepEqual(await accessibilityFaults(frame), []);
    }));

  it('warns of columns that look like identity-card numbers', () => {
    const cards = ['370602199001011234', '370602198512124321', '37060219790305123X', '370602200002290011'];
    const rows = [
      ['2024年小学班级名单'],
      ['学校名称', '年级', '班级', '学生数', '班主任证件'],
      ...cards.map((card, index) => ['一小', '三年级', `三（${index + 1}）班`, 40, card]),
    ];
    const workbook: Workbook = { file: '班级.xlsx', sheets: [sheetOf('班级', rows)] };
    return using(openPaneWith(workbook), async ({ frame }) => {
      await checkIn(frame);
      assert.match(await frame.locator('section.warning').innerText(), /身份证号[\s\S]*E 列/);
    });
  });

  it('no script fails on the sample county', () =>
    using(
      primary().then((workbook) => openPaneWith(workbook)),
      async ({ frame, faults }) => {
        await checkIn(frame);
        assert.deepEqual(faults, []);
      },
    ));
});
