/** The pages 优质均衡 and 普及普惠: grid, school, way to pass, verdicts of people, readings; in every theme, by keyboard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { sheetOf, type Scalar, type Workbook } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';
import { accessibilityFaults, START_TIMEOUT_MS } from './pages.ts';
import { checkIn, openPaneWith, press, ready, SMALL, type OpenedPane } from './paneHost.ts';
import { primary, sample } from './paneSamples.ts';
import { site } from './site.ts';

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** The sample county of 40 primary and 25 junior schools, without the sheets of formulas it is judged by. */
const county = async (): Promise<Workbook> => {
  const path = join(import.meta.dirname, '../golden/balance-county.xlsx');
  const book = await readWorkbook('县.xlsx', new Uint8Array(readFileSync(path)));
  return { ...book, sheets: book.sheets.filter(({ name }) => !name.startsWith('验算')) };
};

const COLUMNS = [
  '学校名称',
  '办学类型',
  '是否计校数',
  '学生数',
  '高于规定学历教师',
  '骨干教师',
  '体育艺术专任教师',
  '教学及辅助用房面积',
  '运动场地面积',
  '教学仪器设备值（元）',
  '网络多媒体教室数',
];

const many = (count: number): Workbook => ({
  file: '多校.xlsx',
  sheets: [
    sheetOf('小学', [
      ['2024年小学'],
      COLUMNS,
      ...Array.from({ length: count }, (_, i): Scalar[] => [
        `第${i + 1}小学`,
        '小学',
        '是',
        500,
        30,
        i % 5 === 0 ? 3 : 8,
        8,
        2500,
        4500,
        1_200_000,
        14,
      ]),
      ['张庄分校', '小学', '否', 80, 5, 1, 1, 400, 700, 180_000, 3],
    ]),
  ],
});

const page = async (frame: Frame, name: '优质均衡' | '普及普惠'): Promise<void> => {
  await frame.getByRole('tab', { name: '指标' }).click();
  await frame.getByRole('radio', { name, exact: true }).check({ force: true });
};
const opened = async (frame: Frame, name: '优质均衡' | '普及普惠'): Promise<void> => {
  await checkIn(frame);
  await page(frame, name);
  await frame.waitForSelector('.assessment h2');
};
const fold = (frame: Frame, name: string): Promise<void> =>
  frame.locator('.assessment > details > summary', { hasText: name }).click();
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const faultsFromTop = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(() => scrollTo(0, 0));
  return accessibilityFaults(frame);
};
const active = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('data-at') ?? '');
const selection = ({ page: host }: OpenedPane): Promise<string> =>
  host.evaluate(() => window.hostPage.selection);

describe('the pages of the national assessments', function () {
  this.timeout(90_000);
  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    await site();
  });

  const using = async (
    book: Workbook,
    work: (pane: OpenedPane) => Promise<void>,
    context: BrowserContextOptions = {},
  ): Promise<void> => {
    const pane = await openPaneWith(book, {}, context);
    try {
      await work(pane);
      assert.deepEqual(pane.faults, []);
    } finally {
      await pane.close();
    }
  };

  for (const [theme, context] of Object.entries(THEMES))
    it(`WCAG 2.2 AA without a violation, ${theme}`, async function () {
      this.timeout(START_TIMEOUT_MS);
      await using(
        await county(),
        async ({ frame }) => {
          await ready(frame);
          await page(frame, '优质均衡');
          await frame.getByRole('button', { name: '去检查' }).waitFor();
          assert.deepEqual(await faultsFromTop(frame), [], 'nothing checked');
          await frame.getByRole('tab', { name: '检查' }).click();
          await opened(frame, '优质均衡');
          await frame.locator('.grid-row .fail').first().click();
          await frame.waitForSelector('.school');
          await fold(frame, '全县达标路径');
          await frame.waitForSelector('.ways');
          await fold(frame, '其他条目');
          await frame.getByRole('button', { name: '记录判定：县域内义务教育学校布局规划合理' }).click();
          await fold(frame, '口径和参数');
          await frame.locator('summary', { hasText: '评估范围' }).click();
          assert.deepEqual(await faultsFromTop(frame), [], 'everything open');
        },
        context,
      );
    });

  it('普及普惠: both readings of coverage, age groups, kindergartens; a row jumps to its cell', async () => {
    await using(await sample('安平县/幼儿园.xlsx'), async (pane) => {
      const { frame } = pane;
      await opened(frame, '普及普惠');
      assert.deepEqual(await faultsFromTop(frame), []);
      const text = await frame.locator('.assessment').innerText();
      assert.match(text, /按在园幼儿数（国家口径）[\s\S]*81\.83%[\s\S]*按幼儿园数（仅供参考）[\s\S]*85\.71%/);
      assert.match(text, /小班\s+25\s/);
      const before = await selection(pane);
      await frame.locator('.grid-row .corner').nth(2).click();
      await frame.waitForTimeout(300);
      assert.notEqual(await selection(pane), before);
    });
  });

  it('says what is missing where no table has the data, and leads back to the check', async () => {
    await using(await primary(), async ({ frame }) => {
      await checkIn(frame);
      await page(frame, '普及普惠');
      await frame.getByText('没有找到幼儿园的数据').waitFor();
      await frame.getByRole('button', { name: '去检查' }).click();
      assert.ok(await frame.locator('#view-check').isVisible());
    });
  });

  it('the grid works by keyboard: one stop, arrows, Enter opens a school, its cells are selected', async () => {
    await using(await county(), async (pane) => {
      const { frame, page: window } = pane;
      await opened(frame, '优质均衡');
      await frame.locator('.assessment input[type=search]').focus();
      await window.keyboard.press('Tab');
      assert.equal(await active(frame), '0,0');
      const presses = async (...keys: string[]): Promise<string> => {
        for (const key of keys) await window.keyboard.press(key);
        await frame.waitForTimeout(100);
        return active(frame);
      };
      assert.equal(await presses('ArrowDown', 'ArrowRight', 'ArrowRight'), '1,2');
      assert.equal(await presses('End'), '1,7');
      assert.equal(await presses('Control+End'), '39,7');
      assert.equal(await presses('PageUp'), '31,7');
      assert.equal(await presses('Control+Home'), '0,0');
      await presses('ArrowDown', 'Enter');
      await frame.waitForSelector('.school');
      const name = await frame.locator('.grid-row').nth(1).locator('.corner .name').innerText();
      assert.equal(await frame.locator('.school h3').innerText(), name);
      assert.equal(await frame.locator('.seven li').count(), 7);
      const before = await selection(pane);
      await frame.locator('.school .cell').first().click();
      await frame.waitForTimeout(300);
      assert.notEqual(await selection(pane), before);
      await frame.locator('.school').getByRole('button', { name: '关闭' }).focus();
      assert.equal(await presses('Enter'), '1,0', 'closing leads back to the row');
      assert.equal(await frame.locator('.school').count(), 0);
    });
  });

  it('names, titles and words stay in view: filter, search, stages', async () => {
    await using(await county(), async ({ frame }) => {
      await opened(frame, '优质均衡');
      const shown = (): Promise<number> => frame.locator('.grid').getAttribute('aria-rowcount').then(Number);
      assert.equal(await shown(), 41);
      await frame.locator('.assessment .chip.unmet').click();
      assert.equal(await shown(), 15);
      for (const text of await frame.locator('.grid-row .corner').allInnerTexts())
        assert.match(text, /未达标/);
      await frame.locator('.assessment input[type=search]').fill('没有这个名字');
      await frame.getByText('没有符合筛选的学校').waitFor();
      await frame.locator('.assessment input[type=search]').fill('');
      await frame.locator('.assessment .chip.unmet').click();
      await frame.evaluate(() => document.querySelector('.grid')?.scrollTo(200, 600));
      await frame.waitForTimeout(200);
      const [grid, head, corner] = await Promise.all(
        ['.grid', '.grid-head', '.grid-row .corner'].map((css) => frame.locator(css).first().boundingBox()),
      );
      assert.ok(grid && head && corner);
      assert.ok(Math.abs(head.y - grid.y) <= 2, 'titles at the top');
      assert.ok(Math.abs(corner.x - grid.x) <= 1, 'names at the left');
      await frame.locator('.assessment .pages .page').nth(1).click();
      assert.equal(await shown(), 26);
    });
  });

  it('2,000 schools draw a window’s worth, and a point gets its parent', async function () {
    this.timeout(START_TIMEOUT_MS);
    await using(many(2000), async ({ frame }) => {
      await opened(frame, '优质均衡');
      assert.equal(await frame.locator('.grid').getAttribute('aria-rowcount'), '2001');
      assert.ok((await frame.locator('.grid-row').count()) < 60);
      await frame.getByLabel('并入哪一所').selectOption('第3小学');
      await frame.locator('.assessment .done', { hasText: '张庄分校' }).waitFor();
      await frame.getByLabel('并入哪一所').waitFor({ state: 'detached' });
    });
  });

  it('a verdict is recorded with evidence, name and date, kept in the workbook, undone and taken back', async () => {
    await using(await county(), async ({ frame, page: host }) => {
      await opened(frame, '优质均衡');
      await fold(frame, '其他条目');
      const name = '县域内义务教育学校布局规划合理';
      await frame.getByRole('button', { name: `记录判定：${name}` }).click();
      await press(frame, '保存');
      await frame.getByRole('alert').waitFor();
      await frame.getByRole('radio', { name: '达标', exact: true }).check();
      await frame.getByLabel('依据').fill('布局规划〔2024〕3号');
      await frame.getByLabel('判定人').fill('王');
      await frame.getByLabel('日期').fill('2024-11-05');
      await press(frame, '保存');
      await frame.getByText('布局规划〔2024〕3号 — 王 · 2024-11-05').waitFor();
      const kept = (): Promise<unknown> =>
        host.evaluate(() => window.hostPage.host?.settings.get('dabiao.data.checklist'));
      assert.deepEqual(JSON.parse(String(await kept())), [
        {
          item: 'layout-planning',
          verdict: 'met',
          evidence: '布局规划〔2024〕3号',
          by: '王',
          date: '2024-11-05',
          year: 2024,
        },
      ]);
      const change = frame.getByRole('button', { name: `修改判定：${name}` });
      await frame.locator('.assessment .done').getByRole('button', { name: '撤销' }).click();
      await change.waitFor({ state: 'detached' });
      await frame.getByRole('button', { name: `记录判定：${name}` }).click();
      await frame.getByRole('radio', { name: '未达标', exact: true }).check();
      assert.equal(await frame.getByLabel('判定人').inputValue(), '王', 'the name is remembered');
      await press(frame, '保存');
      await change.click();
      await press(frame, '撤回判定');
      await change.waitFor({ state: 'detached' });
      // the pane shows it at once, the workbook has it a moment later
      await host.waitForFunction(() => !window.hostPage.host?.settings.has('dabiao.data.checklist'));
    });
  });

  it('a local reading changes the assessment and is marked; the source comes back', async () => {
    await using(await county(), async ({ frame }) => {
      await opened(frame, '优质均衡');
      const unmet = (): Promise<number> => frame.locator('.coefficients .tag.unmet').count();
      assert.ok((await unmet()) > 0);
      await fold(frame, '口径和参数');
      await frame.locator('summary', { hasText: '标准和差异系数上限' }).click();
      const own = frame.getByRole('button', { name: /改用本地值：小学：.*差异系数/ });
      await own.click();
      await frame.getByLabel(/本地值（/).fill('-1');
      await press(frame, '保存');
      await frame.getByRole('alert').waitFor();
      await frame.getByLabel(/本地值（/).fill('0.9');
      await frame.getByLabel('依据、确认人').fill('省文件');
      await press(frame, '保存');
      await frame.locator('summary', { hasText: '1 处自定' }).waitFor();
      assert.equal(await unmet(), 0);
      await own.click();
      await press(frame, '恢复来源值');
      await frame.locator('summary', { hasText: '1 处自定' }).waitFor({ state: 'detached' });
      assert.ok((await unmet()) > 0);
    });
  });

  it('what was recorded and chosen is there again when the workbook is opened again', async () => {
    await using(await county(), async ({ frame, page: host }) => {
      await ready(frame);
      await host.evaluate(
        ([checklist, balance]) => {
          const settings = window.hostPage.host?.settings;
          settings?.set('dabiao.data.checklist', JSON.stringify(checklist));
          settings?.set('dabiao.data.balance', JSON.stringify(balance));
        },
        [
          [{ item: 'layout-planning', verdict: 'met', evidence: '', by: '李', date: '2023-11-05' }],
          { parameters: { resource_floor_share: { value: 80, basis: '省文件' } } },
        ] as const,
      );
      await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
      await opened(frame, '优质均衡');
      await frame.locator('summary', { hasText: '1 处自定' }).waitFor();
      assert.match(await frame.locator('.legend').innerText(), /≥80%/);
      await fold(frame, '其他条目');
      await frame.getByText(/2023年判定为“达标”，不用于2024年/).waitFor();
    });
  });

  for (const [name, viewport] of [
    ['350 × 378', SMALL],
    ['200 % zoom of a pane of 350 × 760', { width: 175, height: 380 }],
  ] as const)
    it(`fits: ${name}`, () =>
      county().then((book) =>
        using(
          book,
          async ({ frame }) => {
            await opened(frame, '优质均衡');
            assert.equal(await overflow(frame), 0, 'balance');
            await frame.locator('.grid-row .corner').first().click();
            await frame.waitForSelector('.school');
            for (const one of ['全县达标路径', '其他条目', '口径和参数']) await fold(frame, one);
            await frame.waitForSelector('.ways');
            assert.equal(await overflow(frame), 0, 'everything open');
          },
          { viewport },
        ),
      ));
});
