/** The main job in the built pane: check, correct, jump, mark, write, undo, and the other two views. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { START_TIMEOUT_MS } from './pages.ts';
import { checkIn, openPaneWith, press, ready, type OpenedPane } from './paneHost.ts';
import { primary } from './paneSamples.ts';

describe('the pane', function () {
  this.timeout(30_000);
  let pane: OpenedPane;
  let frame: Frame;

  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    pane = await openPaneWith(await primary());
    ({ frame } = pane);
  });
  after(() => pane?.close());

  const selection = (): Promise<string> => pane.page.evaluate(() => window.hostPage.selection);
  const sheets = (): Promise<string[]> =>
    pane.page.evaluate(
      () =>
        window.hostPage.host?.workbook.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map(({ name }) => name) ?? [],
    );
  const fill = (address: string): Promise<string | undefined> =>
    pane.page.evaluate((at) => window.hostPage.host?.user.cell(at)?.style?.fill, address);
  const setting = (key: string): Promise<unknown> =>
    pane.page.evaluate((name) => window.hostPage.host?.settings.get(name), `dabiao.data.${key}`);
  const type = (address: string, input: string | number): Promise<unknown> =>
    pane.page.evaluate(([at, entered]) => window.hostPage.host?.user.type(at, entered), [
      address,
      input,
    ] as const);
  const notice = async (): Promise<string> => {
    await frame.waitForSelector('.notice.done, .notice.fault');
    const text = await frame.locator('.notice p').innerText();
    await frame.getByRole('button', { name: '关闭' }).click();
    return text;
  };
  const updated = (): Promise<unknown> =>
    frame.waitForFunction(() => !document.body.innerText.includes('正在更新'));

  it('offers plans and years, says that data stay here, and what to do first', async () => {
    await ready(frame);
    assert.equal(await frame.locator('.setup select').first().locator('option').count(), 6);
    assert.match(await frame.locator('body').innerText(), /按“检查本工作簿”[\s\S]*数据不离开本机/);
    assert.deepEqual(await frame.getByRole('tab').allInnerTexts(), ['检查', '指标', '试算', '填报', '规划']);
  });

  it('checks the workbook, remembers plan and year in it', async () => {
    await frame.locator('.setup select').first().selectOption('taikang-2023-2025');
    await checkIn(frame);
    assert.match(await frame.locator('.outcome').innerText(), /太康县[\s\S]*2024 年[\s\S]*未达标/);
    assert.equal(await setting('plan'), '"taikang-2023-2025"');
    await frame.locator('.setup select').nth(1).selectOption('2023');
    await frame.waitForFunction(() => document.querySelector('.of')?.textContent?.includes('2023 年'));
    await frame.locator('.setup select').nth(1).selectOption('');
    await frame.waitForFunction(() => document.querySelector('.of')?.textContent?.includes('2024 年'));
    assert.equal(await setting('year'), undefined);
  });

  it('shows findings by rule, and everything about one', async () => {
    const group = frame.locator('h3.group').first();
    assert.match(await group.innerText(), /逻辑[\s\S]*\d/);
    const row = frame.locator('article.finding').first();
    await row.getByRole('button').click();
    const labels = await row.locator('dt').allInnerTexts();
    assert.deepEqual(labels, ['实际', '应为', '原因', '怎么改', '依据']);
  });

  it('a press selects the cell; next and previous go on', async () => {
    const first = await selection();
    assert.match(first, /^2024年小学!/);
    await press(frame, '下一个');
    await frame.waitForFunction(() =>
      document.querySelector('.search .number')?.textContent?.startsWith('2 /'),
    );
    await pane.page.waitForTimeout(100);
    const second = await selection();
    assert.notEqual(second, first);
    await press(frame, '上一个');
    await pane.page.waitForTimeout(100);
    assert.equal(await selection(), first);
  });

  it('filters by severity, school and words', async () => {
    const shown = async (): Promise<number> =>
      Number((await frame.locator('#findings').innerText()).match(/(\d+) \//)?.[1]);
    const all = await shown();
    await frame.locator('.chip.target').first().click();
    const without = await shown();
    assert.ok(without < all && without > 0);
    await frame.locator('.chip.target').first().click();
    await frame.getByLabel('学校', { exact: true }).selectOption({ index: 1 });
    assert.ok((await shown()) < all);
    await frame.getByLabel('学校', { exact: true }).selectOption('');
    await frame.getByLabel('搜索', { exact: true }).fill('没有这样的字');
    assert.equal(await shown(), 0);
    await press(frame, '清除筛选');
    assert.equal(await shown(), all);
  });

  it('says what was read, and a column can be corrected, which the workbook remembers', async () => {
    await frame.locator('summary', { hasText: '读到的表' }).click();
    await frame.locator('details.table summary').first().click();
    const column = frame.getByLabel('G 列“在校 生数”是');
    assert.equal(await column.inputValue(), 'pupil_count');
    await column.focus();
    await column.selectOption('');
    await frame.getByRole('button', { name: '撤销更正' }).waitFor();
    assert.match(String(await setting('columns')), /"header":"在校 生数","field":null/);
    await frame.getByRole('button', { name: '撤销更正' }).click();
    await frame.getByRole('button', { name: '撤销更正' }).waitFor({ state: 'detached' });
    assert.equal(await column.inputValue(), 'pupil_count');
    await frame.locator('summary', { hasText: '读到的表' }).click();
  });

  it('says what was not checked and why', async () => {
    const fold = frame.locator('details', { hasText: '没有检查的' });
    await fold.locator('summary').click();
    assert.ok((await fold.locator('li').count()) > 3);
    await fold.locator('summary').click();
  });

  it('follows an edit without being asked, and takes it back', async () => {
    const row = frame.locator('article.finding', { hasText: 'G40' });
    await row.waitFor();
    const before = await frame.locator('#findings').innerText();
    await type('2024年小学!G40', 605);
    await row.waitFor({ state: 'detached' });
    assert.notEqual(await frame.locator('#findings').innerText(), before);
    await type('2024年小学!G40', 593);
    await row.waitFor();
    await updated();
    assert.equal(await frame.locator('#findings').innerText(), before);
  });

  it('marks cells, and clears the marks', async () => {
    await press(frame, '标注单元格');
    assert.match(await notice(), /已标注 \d+ 个单元格/);
    assert.equal(await fill('2024年小学!G40'), '#F8CBAD');
    await press(frame, '清除标注');
    assert.match(await notice(), /标注已清除/);
    assert.notEqual(await fill('2024年小学!G40'), '#F8CBAD');
  });

  it('undoes the last step, step by step', async () => {
    await press(frame, '撤销上一步');
    assert.match(await notice(), /已撤销：清除标记/);
    assert.equal(await fill('2024年小学!G40'), '#F8CBAD');
    await press(frame, '撤销上一步');
    await notice();
    assert.notEqual(await fill('2024年小学!G40'), '#F8CBAD');
    await frame.waitForSelector('button:disabled:has-text("撤销上一步")');
  });

  it('writes the results on one sheet with links, filter, chart and provenance, replaces it, and undoes it', async () => {
    const before = await sheets();
    await press(frame, '写入结果表');
    assert.match(await notice(), /已写入“达标检查”/);
    assert.deepEqual((await sheets()).toSorted(), [...before, '达标检查'].toSorted());
    const facts = await pane.page.evaluate(() => {
      const sheet = window.hostPage.host?.workbook.sheet('达标检查');
      const cells = [...(sheet?.cells.values() ?? [])];
      return {
        charts: sheet?.charts.map(({ type }) => type),
        filtered: (sheet?.filter?.area.firstRow ?? 0) > 20,
        frozen: sheet?.frozen ?? null,
        landscape: sheet?.page.orientation,
        link: cells.some(({ formula }) => /^=HYPERLINK\("#'2024年小学'!G40"/.test(formula ?? '')),
        source: cells.some(({ value }) => value === '小学.xlsx'),
        time: cells.some(({ value }) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(String(value))),
      };
    });
    assert.deepEqual(facts, {
      charts: ['BarClustered'],
      filtered: true,
      frozen: null,
      landscape: 'Landscape',
      link: true,
      source: true,
      time: true,
    });
    await press(frame, '写入结果表');
    await notice();
    assert.equal((await sheets()).filter((name) => name.startsWith('达标检查')).length, 1);
    await press(frame, '撤销上一步');
    await notice();
    assert.ok((await sheets()).includes('达标检查'));
  });

  it('lists every indicator, the widest gap first, and how it is computed', async () => {
    await frame.getByRole('tab', { name: '指标' }).click();
    const rows = frame.locator('article.indicator');
    assert.match(await rows.first().innerText(), /未达标[\s\S]*差距/);
    assert.ok((await frame.locator('svg.bullet').count()) > 2);
    await frame.getByLabel('搜索指标').fill('小学所有班级');
    await rows.first().getByRole('button').click();
    assert.match(await rows.first().locator('.facts').innerText(), /分子[\s\S]*分母[\s\S]*依据/);
    await rows.first().locator('.cell').first().click();
    await pane.page.waitForTimeout(100);
    assert.match(await selection(), /^2024年小学!/);
    await frame.getByLabel('搜索指标').fill('');
    await frame.getByLabel('期限').selectOption('notDue');
    assert.match(await frame.locator('#view-indicators').innerText(), /到期/);
    await frame.getByLabel('期限').selectOption('all');
  });

  it('lists plans, searches the targets of one, and puts another to use', async () => {
    await frame.getByRole('tab', { name: '规划' }).click();
    await press(frame, '安宁市教育高质量发展三年行动方案（2023—2025年）');
    await frame.locator('article.target').first().waitFor();
    await frame.getByLabel('搜索目标、条款').fill('教师');
    assert.match(await frame.locator('#view-plans .search .number').innerText(), /^\d+ \/ 140/);
    await press(frame, '用于本工作簿');
    assert.equal(await setting('plan'), '"anning-2023-2025"');
    await press(frame, '全部规划');
    await frame.getByRole('tab', { name: '检查' }).click();
    await frame.waitForFunction(() => document.querySelector('.of')?.textContent?.includes('安宁市'));
  });

  it('reads an own plan from a file, keeps it in the workbook, and says what is wrong with another', async () => {
    await frame.getByRole('tab', { name: '规划' }).click();
    const choose = (name: string, text: string): Promise<void> =>
      frame
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose('我的规划.csv', '指标,学段,年份,比较,目标值,单位\n班额,小学,2024,<=,50,人');
    await frame.locator('.told').waitFor();
    assert.match(await frame.locator('.told').innerText(), /读到 1 个目标/);
    assert.equal(await setting('plan'), '"own"');
    assert.match(String(await setting('ownPlan')), /"targets"/);
    await choose('坏.csv', '指标,目标值\n班额,45');
    await frame.locator('.own .warning').waitFor();
    assert.match(await frame.locator('.own .warning').innerText(), /没有读成[\s\S]*年/);
    await choose('规划.xlsx', 'PK\u0003\u0004');
    await frame.locator('.own .warning', { hasText: 'Excel 文件' }).waitFor();
  });

  it('no script failed, and nothing was asked of the network but the own server', () =>
    assert.deepEqual(pane.faults, []));
});
