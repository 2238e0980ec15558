/** 试算 in a real browser: everybody can use it, by mouse or keyboard, before a check and after. */
import assert from 'node:assert/strict';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { sheetOf, type Scalar } from '../../src/core/values/workbook.ts';
import { accessibilityFaults, START_TIMEOUT_MS } from './pages.ts';
import { cellsOf, checkIn, openPaneWith, press, ready, SMALL, type OpenedPane } from './paneHost.ts';
import { HOSTILE, sample } from './paneSamples.ts';

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** Kindergartens, primary schools and the ledger of the sample county in one workbook. */
const county = async (): Promise<Workbook> => {
  const books = await Promise.all(
    ['小学.xlsx', '幼儿园.xlsx', '规划指标台账.xlsx'].map((file) => sample(`安平县/${file}`)),
  );
  return { file: '安平县.xlsx', sheets: books.flatMap(({ sheets }) => sheets) };
};

const view = (frame: Frame) => frame.locator('#view-whatif');

const openView = async (frame: Frame): Promise<void> => {
  await frame.getByRole('tab', { name: '试算' }).click();
  await frame.waitForSelector('.question');
};

/** Opens the question of that name, found by words. */
const ask = async (frame: Frame, words: string, name: RegExp): Promise<void> => {
  const back = frame.getByRole('button', { name: '全部试算' });
  if (await back.isVisible()) await back.click();
  await frame.getByRole('searchbox', { name: '用自己的话找' }).fill(words);
  await view(frame).getByRole('status').filter({ hasText: '找到' }).waitFor();
  await frame.locator('.question').filter({ hasText: name }).first().click();
  await frame.waitForSelector('.answers');
};

const firstValue = (frame: Frame): Promise<string> => frame.locator('.values dd').first().innerText();
const settled = (frame: Frame): Promise<unknown> =>
  frame.waitForSelector('.answers[aria-busy=false] .values');

const faultsFromTop = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(() => scrollTo(0, 0));
  return accessibilityFaults(frame);
};

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const withPane = async (
  workbook: () => Promise<Workbook>,
  work: (pane: OpenedPane) => Promise<void>,
  context: BrowserContextOptions = {},
): Promise<void> => {
  const pane = await openPaneWith(await workbook(), {}, context);
  try {
    await ready(pane.frame);
    await work(pane);
    assert.deepEqual(pane.faults, []);
  } finally {
    await pane.close();
  }
};

const addOperation = async (frame: Frame): Promise<void> => {
  await view(frame).getByText('县情景').click();
  await press(frame, '新建情景');
  const form = frame.locator('form.operation');
  await form.getByLabel('做什么').selectOption('addClasses');
  await form.getByLabel('学段').selectOption('primary');
  await form.getByLabel('学校', { exact: true }).fill('安平县第二小学');
  await form.getByLabel('班数').fill('2');
  await press(frame, '加上');
  await frame.waitForSelector('.operations li');
  await frame.waitForSelector('.effects');
};

/** Chinese words; units (人, 班) stand in English sheets too. */
const WORDS = /[\u4e00-\u9fff]{3,}/;

/** Types three figures into the open row; answers the longest time in ms in which the page did nothing else. */
const LONGEST_BREATH = `(async () => {
  let worst = 0, last = performance.now(), on = true;
  (function tick() {
    const now = performance.now();
    worst = Math.max(worst, now - last);
    last = now;
    if (on) setTimeout(tick, 0);
  })();
  const input = document.querySelector('.row-editor input[inputmode=decimal]');
  for (const text of ['1', '12', '123']) {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 60));
  }
  await new Promise((done) => setTimeout(done, 500));
  on = false;
  return worst;
})()`;

describe('试算 in the pane', function () {
  this.timeout(90_000);
  before(function () {
    this.timeout(START_TIMEOUT_MS);
  });

  for (const [theme, context] of Object.entries(THEMES))
    it(`WCAG 2.2 AA without a violation, ${theme}`, async function () {
      this.timeout(START_TIMEOUT_MS);
      const { frame, close } = await openPaneWith(await county(), {}, context);
      try {
        await ready(frame);
        await openView(frame);
        assert.deepEqual(await faultsFromTop(frame), [], 'the list, before a check');
        await frame.getByRole('tab', { name: '检查' }).click();
        await checkIn(frame);
        await openView(frame);
        await ask(frame, '公办占比', /公办园占比达标/);
        await settled(frame);
        await press(frame, '复制为方案B');
        await view(frame)
          .getByLabel(/公办占比目标/)
          .fill('六成');
        await frame.waitForSelector('.sum-field .problem');
        assert.deepEqual(await faultsFromTop(frame), [], 'scenarios, one input wrong');
        await ask(frame, '何时达标', /哪年达标/);
        await view(frame).getByLabel('指标').selectOption('公办园在园幼儿占比');
        await frame.waitForSelector('svg.chart');
        assert.deepEqual(await faultsFromTop(frame), [], 'a chart and a small table');
        await ask(frame, '小规模学校', /太小/);
        await frame.locator('.unfold').click();
        await frame.locator('.table-field [data-stop]').first().click();
        assert.deepEqual(await faultsFromTop(frame), [], 'a long table with a row open');
        await addOperation(frame);
        assert.deepEqual(await faultsFromTop(frame), [], 'a county scenario');
        await press(frame, '全部情景');
        assert.deepEqual(await faultsFromTop(frame), [], 'county scenarios');
      } finally {
        await close();
      }
    });

  it('works by hand before a check, and says so; answers follow the typing', () =>
    withPane(county, async ({ frame }) => {
      await openView(frame);
      assert.match(await view(frame).innerText(), /还没有检查/);
      await ask(frame, '公办占比', /公办园占比达标/);
      assert.match(await frame.locator('.answers').innerText(), /填好/);
      await view(frame)
        .getByLabel(/在园幼儿总数/)
        .fill('10000');
      await view(frame)
        .getByLabel(/公办园在园幼儿/)
        .fill('4200');
      await settled(frame);
      assert.match(await frame.locator('.values').innerText(), /800个[\s\S]*1600个/);
      await view(frame)
        .getByLabel(/在园幼儿总数/)
        .fill('一万多');
      await frame.waitForSelector('.sum-field .problem');
      assert.match(await frame.locator('.sum-field .problem').innerText(), /应为数/);
    }));

  it('is filled in from the tables; a press on the source selects the cells', () =>
    withPane(county, async ({ frame, page }) => {
      await checkIn(frame);
      await openView(frame);
      await ask(frame, '公办占比', /公办园占比达标/);
      await settled(frame);
      assert.match(await firstValue(frame), /^59个/);
      await view(frame).locator('button.cell').first().click();
      await page.waitForTimeout(200);
      assert.match(await page.evaluate(() => window.hostPage.selection), /幼儿园一览表!/);
      await view(frame)
        .getByLabel(/在园幼儿总数/)
        .fill('4000');
      await page.waitForTimeout(400);
      await settled(frame);
      assert.match(await firstValue(frame), /^127个/);
      await frame.getByRole('button', { name: '恢复“在园幼儿总数”' }).click();
      await page.waitForTimeout(400);
      await settled(frame);
      assert.match(await firstValue(frame), /^59个/);
    }));

  it('follows the data: an edit in the sheet changes the answer', () =>
    withPane(county, async ({ frame, page }) => {
      await checkIn(frame);
      await openView(frame);
      await ask(frame, '公办占比', /公办园占比达标/);
      await settled(frame);
      const before = await firstValue(frame);
      await page.evaluate(() => window.hostPage.host?.user.type('幼儿园一览表!H5', '1000'));
      await frame.waitForFunction(
        (old) => document.querySelector('.values dd')?.textContent?.startsWith(old) === false,
        before.split('\n')[0] ?? '',
      );
    }));

  it('writes a sheet with live formulas, and takes it away again', () =>
    withPane(county, async (pane) => {
      const { frame, page } = pane;
      const sheets = () => page.evaluate(() => window.hostPage.host?.workbook.sheets.map(({ name }) => name));
      await checkIn(frame);
      const before = await sheets();
      await openView(frame);
      await ask(frame, '公办占比', /公办园占比达标/);
      await settled(frame);
      await press(frame, '写入工作表');
      await frame.waitForSelector('.notice.done');
      assert.deepEqual(await sheets(), [...(before ?? []), '试算 E4']);
      const [title, children] = await cellsOf(pane, ['试算 E4!A1', '试算 E4!B4']);
      assert.deepEqual([title, children], ['E4 公办园占比达标要多少学位', 3863]);
      await frame.locator('.notice').getByRole('button', { name: '撤销上一步' }).click();
      await frame.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('已撤销'));
      assert.deepEqual(await sheets(), before);
    }));

  it('county scenarios are kept in the workbook, deleted and brought back', () =>
    withPane(county, async ({ frame, page }) => {
      await checkIn(frame);
      await openView(frame);
      await addOperation(frame);
      assert.match(await frame.locator('.effects').last().innerText(), /班级数[\s\S]*\+2/);
      const kept = (wanted: boolean) =>
        page.waitForFunction(
          (is) =>
            JSON.stringify(window.hostPage.host?.settings.serialised ?? []).includes('安平县第二小学') === is,
          wanted,
        );
      await kept(true);
      await press(frame, '全部情景');
      await frame.getByRole('button', { name: /删去情景/ }).click();
      await kept(false);
      await press(frame, '恢复');
      await kept(true);
    }));

  it('works by keyboard alone: find, fill in, compare, go back', () =>
    withPane(county, async ({ frame, page }) => {
      const { keyboard } = page;
      const active = (): Promise<string> =>
        frame.evaluate(() => {
          const { activeElement: own } = document;
          return (
            own?.closest('label')?.textContent ?? own?.getAttribute('aria-label') ?? own?.textContent ?? ''
          );
        });
      const tabTo = async (wanted: RegExp): Promise<void> => {
        for (let stop = 0; stop < 25; stop++) {
          if (wanted.test(await active())) return;
          await keyboard.press('Tab');
        }
        assert.fail(`Tab never came to ${String(wanted)}, but to ${await active()}`);
      };
      await frame.locator('#tab-check').focus();
      await keyboard.press('ArrowRight');
      await keyboard.press('ArrowRight');
      assert.match(await active(), /试算/);
      await frame.waitForSelector('.question');
      await tabTo(/用自己的话找/);
      await keyboard.type('公办占比');
      await view(frame).getByRole('status').filter({ hasText: '找到' }).waitFor();
      await tabTo(/公办园占比达标/);
      await keyboard.press('Enter');
      await frame.waitForSelector('.answers');
      assert.match(await active(), /全部试算/, 'the keyboard is at the top of what was opened');
      await tabTo(/在园幼儿总数/);
      await keyboard.type('10000');
      await tabTo(/公办园在园幼儿/);
      await keyboard.type('4200');
      await settled(frame);
      assert.match(await firstValue(frame), /^800个/);
      await frame.locator('.back').focus();
      await tabTo(/复制为方案B/);
      await keyboard.press('Enter');
      await frame.waitForSelector('.compare');
      await tabTo(/公办占比目标/);
      await keyboard.press('Control+A');
      await keyboard.type('60');
      await page.waitForTimeout(400);
      await settled(frame);
      assert.match(await frame.locator('.compare').innerText(), /1800个\s*\+1000/);
    }));

  it('a table of three thousand rows is typed in without holding up the page', () => {
    const rows: Scalar[][] = [['2024年小学'], ['学校名称', '在校生数', '班数']];
    for (let i = 0; i < 3000; i++) rows.push([`第${i + 1}小学`, 200 + ((i * 37) % 900), 5 + (i % 20)]);
    const book = { file: '大县.xlsx', sheets: [sheetOf('小学', rows)] };
    return withPane(
      () => Promise.resolve(book),
      async ({ frame, page }) => {
        await checkIn(frame);
        await openView(frame);
        await ask(frame, '太小', /太小/);
        await view(frame)
          .getByLabel(/几年后/)
          .fill('3');
        await settled(frame);
        await frame.locator('.unfold').click();
        const drawn = await frame.locator('.table-field [data-row]').count();
        assert.ok(drawn > 5 && drawn < 60, `${drawn} rows drawn`);
        await frame.locator('.table-field [data-stop]').first().click();
        const longest = await frame.evaluate<number>(LONGEST_BREATH);
        assert.ok(longest < 400, `${longest} ms without a breath`);
        await page.waitForTimeout(200);
        await settled(frame);
      },
    );
  });

  it('text from cells is text', () => {
    const rows: Scalar[][] = [['2024年小学'], ['学校名称', '在校生数', '班数']];
    for (const [i, name] of HOSTILE.entries()) rows.push([name, 300 + i, 5]);
    const book = { file: 'x.xlsx', sheets: [sheetOf('小学', rows)] };
    return withPane(
      () => Promise.resolve(book),
      async ({ frame }) => {
        await checkIn(frame);
        await openView(frame);
        await ask(frame, '增班', /增加几个班/);
        await settled(frame);
        await frame.locator('.unfold').click();
        await view(frame).getByText('县情景').click();
        await press(frame, '新建情景');
        await frame.getByLabel('情景名称').fill(HOSTILE[0]);
        await press(frame, '全部情景');
        assert.match(await frame.locator('.scenario-list').innerText(), /<img src=x/);
        assert.equal(await frame.evaluate(() => Reflect.get(window, 'hacked')), undefined);
      },
    );
  });

  for (const [name, viewport] of [
    ['350 × 378', SMALL],
    ['320 px wide', { width: 320, height: 700 }],
    ['200 % zoom of a pane of 350 × 760', { width: 175, height: 380 }],
  ] as const)
    it(`fits: ${name}`, () =>
      withPane(
        county,
        async ({ frame }) => {
          await checkIn(frame);
          await openView(frame);
          assert.equal(await overflow(frame), 0, 'list');
          await ask(frame, '公办占比', /公办园占比达标/);
          await settled(frame);
          await press(frame, '复制为方案B');
          await press(frame, '复制为方案C');
          await press(frame, '复制为方案D');
          await frame.waitForSelector('.compare');
          assert.equal(await overflow(frame), 0, 'scenarios');
          await ask(frame, '何时达标', /哪年达标/);
          await view(frame).getByLabel('指标').selectOption('公办园在园幼儿占比');
          await frame.waitForSelector('svg.chart');
          assert.equal(await overflow(frame), 0, 'chart');
          await addOperation(frame);
          assert.equal(await overflow(frame), 0, 'county');
        },
        { viewport },
      ));

  it('speaks English in an English Excel', async () => {
    const { frame, close } = await openPaneWith(await county(), { locale: 'en-US' });
    try {
      await ready(frame);
      await frame.getByRole('tab', { name: 'What-if' }).click();
      await frame.waitForSelector('.question');
      assert.doesNotMatch(await view(frame).innerText(), WORDS);
      await frame.locator('.question').first().click();
      await frame.waitForSelector('.answers');
      assert.doesNotMatch(await view(frame).innerText(), WORDS);
    } finally {
      await close();
    }
  });
});
