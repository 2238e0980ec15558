/** Findings explained, repaired and held against last year, in the built pane. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { sheetOf, type Workbook } from '../../src/core/values/workbook.ts';
import { accessibilityFaults, START_TIMEOUT_MS } from './pages.ts';
import { checkIn, openPaneWith, plain, press, SMALL, type OpenedPane } from './paneHost.ts';
import { twoYears } from './paneSamples.ts';

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const fromTop = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(() => scrollTo(0, 0));
  return accessibilityFaults(frame);
};
const setting = (pane: OpenedPane, key: string): Promise<unknown> =>
  pane.page.evaluate((name) => window.hostPage.host?.settings.get(name), `dabiao.data.${key}`);
const type = (pane: OpenedPane, address: string, input: string | number): Promise<unknown> =>
  pane.page.evaluate(([at, entered]) => window.hostPage.host?.user.type(at, entered), [
    address,
    input,
  ] as const);
const cell = (pane: OpenedPane, address: string): Promise<unknown> =>
  pane.page.evaluate((at) => window.hostPage.host?.user.cell(at)?.value, address);
const sheets = (pane: OpenedPane): Promise<string[]> =>
  pane.page.evaluate(
    () =>
      window.hostPage.host?.workbook.sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ name }) => name) ?? [],
  );
const page = (frame: Frame, name: string): Promise<void> => frame.getByRole('radio', { name }).check();

describe('explanations in the pane', function () {
  this.timeout(30_000);
  let pane: OpenedPane;
  let frame: Frame;
  const finding = (text: string) => frame.locator('article.finding', { hasText: text });
  const settled = async (): Promise<void> => {
    await pane.page.waitForTimeout(200);
    await frame.waitForFunction(() => !document.body.innerText.includes('正在更新'));
  };

  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    pane = await openPaneWith(twoYears());
    ({ frame } = pane);
    await checkIn(frame);
  });
  after(() => pane?.close());

  it('groups say in which rows they stand', async () => {
    const groups = await frame.locator('h3.group').allInnerTexts();
    assert.ok(
      groups.some((text) => /第 4 行/.test(text)) && groups.some((text) => /第 4—6 行/.test(text)),
      groups.join(),
    );
  });

  it('a logic error can’t be explained and says so', async () => {
    await finding('F3').getByRole('button').first().click();
    const text = await finding('F3').innerText();
    assert.match(text, /逻辑错误不能说明，只能改正/);
    assert.equal(await finding('F3').getByRole('button', { name: '说明……' }).count(), 0);
  });

  it('its repair is written at a press that says what it writes, follows at once, and can be undone', async () => {
    const button = finding('F3').getByRole('button', { name: '把 2024年小学!F3 的“58”改为 38' });
    assert.match(await finding('F3').innerText(), /改过以后，J3、F9 的合计都对上。/);
    await button.click();
    await finding('F3').waitFor({ state: 'detached' });
    assert.equal(await cell(pane, '2024年小学!F3'), 38);
    assert.match(await frame.locator('.notice.done').innerText(), /已把 2024年小学!F3 改为 38/);
    await press(frame, '撤销上一步');
    await finding('F3').waitFor();
    assert.equal(await cell(pane, '2024年小学!F3'), 58);
    await settled();
  });

  it('explaining needs a reason and who gives it; then the finding is gone and kept in the workbook', async () => {
    const row = finding('M4');
    await row.getByRole('button').first().click();
    await row.getByRole('button', { name: '说明……' }).click();
    await row.getByLabel('情况说明（必填）').waitFor();
    await press(frame, '保存说明');
    assert.match(await row.getByRole('alert').innerText(), /请填写情况说明和说明人/);
    await row.getByLabel('情况说明（必填）').fill('旧设备已报废，清单见附件');
    await row.getByLabel('说明人（必填）').fill('王芳');
    assert.match(await row.getByLabel('日期').inputValue(), /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual(await fromTop(frame), []);
    await press(frame, '保存说明');
    await row.waitFor({ state: 'detached' });
    assert.match(await frame.locator('#findings').innerText(), /另有 1 个已说明/);
    const kept = JSON.parse(String(await setting(pane, 'waivers'))) as Record<string, unknown>[];
    assert.deepEqual(
      kept.map(({ rule, school, field, value, reason, author }) => [
        rule,
        school,
        field,
        value,
        reason,
        author,
      ]),
      [['year_on_year', '城关镇二小', 'equipment_value', '20', '旧设备已报废，清单见附件', '王芳']],
    );
  });

  it('is listed as in force', async () => {
    await page(frame, '说明');
    const card = frame.locator('li.waiver');
    await card.waitFor();
    assert.match(await card.innerText(), /城关镇二小[\s\S]*有效[\s\S]*旧设备已报废[\s\S]*王芳[\s\S]*针对 20/);
    assert.deepEqual(await fromTop(frame), []);
  });

  it('lapses when the value changes, and the finding is back and says so', async () => {
    await type(pane, '2024年小学!M4', 21);
    await frame.locator('li.waiver.lapsed').waitFor();
    assert.match(await frame.locator('li.waiver').innerText(), /已失效[\s\S]*现为 21/);
    await page(frame, '问题');
    await finding('M4').waitFor();
    assert.match(await finding('M4').innerText(), /王芳的说明针对的是 20，现为 21，说明已失效/);
  });

  it('is renewed for the value of now, edited, removed, and each step undone', async () => {
    await page(frame, '说明');
    await frame.getByRole('button', { name: /^按现值重新说明/ }).click();
    await press(frame, '保存说明');
    await frame.locator('li.waiver.applied').waitFor();
    assert.match(await frame.locator('li.waiver').innerText(), /针对 21/);
    await frame.getByRole('button', { name: /^删除 城关镇二小/ }).click();
    await frame.locator('li.waiver').waitFor({ state: 'detached' });
    assert.equal(await setting(pane, 'waivers'), undefined);
    await press(frame, '撤销');
    await frame.locator('li.waiver.applied').waitFor();
    await press(frame, '撤销');
    await frame.locator('li.waiver.lapsed').waitFor();
    await type(pane, '2024年小学!M4', 20);
    await frame.locator('li.waiver.applied').waitFor();
  });

  it('the sheet of explanations is written, filled in by people, and read back', async () => {
    await press(frame, '写出说明表');
    await frame.locator('.notice.done', { hasText: '已写入“说明”' }).waitFor();
    assert.ok((await sheets(pane)).includes('说明'));
    assert.match(String(await cell(pane, '说明!A1')), /达标检查结果/);
    const row = await pane.page.evaluate(() => {
      const cells = window.hostPage.host?.workbook.sheet('说明').cells ?? new Map();
      const waiting = [...cells].find(([, { value }]) => value === '待说明')?.[0] as number;
      return Math.floor(waiting / 16384);
    });
    const rule = String(await cell(pane, `说明!K${row + 1}`));
    assert.equal(rule, 'history_break');
    await type(pane, `说明!H${row + 1}`, '学生已并入四小');
    await type(pane, `说明!I${row + 1}`, '李强');
    await type(pane, `说明!J${row + 1}`, '2024年9月20日');
    await press(frame, '从工作表读入');
    assert.equal(await frame.getByLabel('读入哪张表').inputValue(), '说明');
    await press(frame, '读入');
    await frame.locator('.told', { hasText: '已读入 1 条说明' }).waitFor();
    await frame.locator('li.waiver', { hasText: '学生已并入四小' }).waitFor();
    await frame.getByLabel('读入哪张表').waitFor({ state: 'detached' });
    await press(frame, '从工作表读入');
    await frame.getByLabel('读入哪张表').selectOption('2023年小学');
    await press(frame, '读入');
    await frame.locator('.warning', { hasText: '不是说明表' }).waitFor();
  });

  it('works by keyboard alone: Escape leaves the form, what was typed is kept', async () => {
    await page(frame, '问题');
    // taken back by removing it: the finding is to be explained again
    await page(frame, '说明');
    await frame.getByRole('button', { name: /^删除 城关镇二小/ }).click();
    await page(frame, '问题');
    await finding('M4').waitFor();
    await finding('M4').getByRole('button').first().focus();
    await pane.page.keyboard.press('Enter');
    for (let stop = 0; stop < 4; stop++) {
      await pane.page.keyboard.press('Tab');
      if ((await frame.evaluate(() => document.activeElement?.textContent)) === '说明……') break;
    }
    await pane.page.keyboard.press('Enter');
    await finding('M4').getByLabel('情况说明（必填）').waitFor();
    await frame.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await pane.page.keyboard.type('待补');
    await pane.page.keyboard.press('Home');
    assert.equal(await frame.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
    await pane.page.keyboard.press('Escape');
    await finding('M4').getByRole('button', { name: '说明……' }).click();
    assert.equal(await finding('M4').getByLabel('情况说明（必填）').inputValue(), '待补');
    assert.equal(await finding('M4').getByLabel('说明人（必填）').inputValue(), '王芳');
    await press(frame, '取消');
  });

  it('no script failed', () => assert.deepEqual(pane.faults, []));
});

const lastYearOnly = (): { now: Workbook; then: Workbook } => {
  const { file, sheets: all } = twoYears();
  return { now: { file, sheets: all.slice(0, 1) }, then: { file: '去年.xlsx', sheets: all.slice(1) } };
};

describe('this year against last year in the pane', function () {
  this.timeout(40_000);
  before(function () {
    this.timeout(START_TIMEOUT_MS);
  });

  it('pairs, asks what is doubtful, and follows the answers', async () => {
    const pane = await openPaneWith(twoYears());
    const { frame } = pane;
    try {
      await checkIn(frame);
      await page(frame, '与上年比');
      const view = frame.locator('.years');
      await view.locator('.statuses').waitFor();
      assert.match(await view.innerText(), /2023年小学 已认出是上年[\s\S]*待确认（2）[\s\S]*对上/);
      assert.deepEqual(await fromTop(frame), []);
      assert.equal(await overflow(frame), 0);
      await frame.getByRole('button', { name: /与上年的“城关镇东关回族小学”是同一所/ }).click();
      await view.locator('h2', { hasText: '待确认（1）' }).waitFor();
      await frame.getByRole('button', { name: '“城关镇西关教学点”并入了“城关镇四小”' }).click();
      await view.locator('#doubts').waitFor({ state: 'detached' });
      assert.deepEqual(JSON.parse(String(await setting(pane, 'sameSchools'))), [
        { now: '城关镇东关回民小学', then: '城关镇东关回族小学' },
        { now: '2141000104', then: '2141000109', merged: true },
      ]);
      assert.match(
        await view.locator('.statuses').innerText(),
        /对上\s*6[\s\S]*改名\s*1[\s\S]*合并\s*1[\s\S]*不见了\s*0/,
      );
      const first = view.locator('article.change').first();
      assert.match(await first.innerText(), /城关镇二小\s*40 → 20 -50%[\s\S]*教学仪器设备值/);
      await first.getByRole('button').click();
      await pane.page.waitForTimeout(100);
      assert.match(await pane.page.evaluate(() => window.hostPage.selection), /^2024年小学!4,13/);
      await view.getByLabel('小的变动也列出').check();
      await view.locator('article.change').nth(5).waitFor();
      await view.getByLabel('项目').selectOption('pupil_count');
      await view.locator('article.change', { hasText: '在校生数' }).first().waitFor();
      assert.match(
        await view.locator('article.change', { hasText: '上年为合并前各校之和' }).innerText(),
        /城关镇四小/,
      );
      await view.locator('summary', { hasText: '您的判断（2）' }).click();
      await frame.getByRole('button', { name: /^收回 “城关镇东关回民小学”/ }).click();
      await view.locator('h2', { hasText: '待确认（1）' }).waitFor();
      assert.deepEqual(await fromTop(frame), []);
      assert.deepEqual(pane.faults, []);
    } finally {
      await pane.close();
    }
  });

  it('takes a sheet that names no year as last year’s at a press, and remembers it', async () => {
    const { file, sheets: all } = twoYears();
    const unnamed = sheetOf('上年', [['小学基本情况'], ...(all[1]?.rows.slice(1) ?? [])]);
    const pane = await openPaneWith({ file, sheets: [...all.slice(0, 1), unnamed] });
    const { frame } = pane;
    try {
      await checkIn(frame);
      await page(frame, '与上年比');
      await frame.locator('.years .warning', { hasText: '没有认出 2023 年的表' }).waitFor();
      await frame.getByRole('checkbox', { name: /上年 当作上年/ }).click();
      await frame.locator('.years .statuses').waitFor();
      assert.equal(await setting(pane, 'lastYear'), '["上年"]');
      await frame.getByRole('checkbox', { name: /上年 当作上年/ }).click();
      await frame.locator('.years .statuses').waitFor({ state: 'detached' });
    } finally {
      await pane.close();
    }
  });

  it('takes another workbook by way of Excel, and leaves nothing of it behind', async () => {
    const { now, then } = lastYearOnly();
    const pane = await openPaneWith(now, { file: plain(then) }, { viewport: SMALL });
    const { frame } = pane;
    try {
      await checkIn(frame);
      await page(frame, '与上年比');
      await frame.locator('.years .warning').waitFor();
      const before = await sheets(pane);
      await frame
        .locator('.source input[type=file]')
        .setInputFiles({ name: '去年.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
      await frame.locator('.years .statuses').waitFor();
      assert.match(await frame.locator('.source').innerText(), /正在使用“去年\.xlsx”/);
      assert.deepEqual(await sheets(pane), before);
      assert.equal(await overflow(frame), 0);
      await press(frame, '不再使用');
      await frame.locator('.years .statuses').waitFor({ state: 'detached' });
    } finally {
      await pane.close();
    }
  });

  it('says what to do when Excel can’t open the file', async () => {
    const { now } = lastYearOnly();
    const pane = await openPaneWith(now);
    const { frame } = pane;
    try {
      await checkIn(frame);
      await page(frame, '与上年比');
      await frame.locator('.years .warning').waitFor();
      await frame
        .locator('.source input[type=file]')
        .setInputFiles({ name: '坏.xlsx', mimeType: 'application/zip', buffer: Buffer.from('??') });
      await frame.locator('.notice.fault', { hasText: '复制到本工作簿' }).waitFor();
    } finally {
      await pane.close();
    }
  });
});
