/** 填报 in the pane: forms of the sample county filled cell by cell through a simulated Excel, undone, asked about. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';
import { answerFor, bytesOf, close, FOLDER, isRight } from '../fill/samples.ts';
import { accessibilityFaults, START_TIMEOUT_MS } from './pages.ts';
import { openPaneWith, plain, press, ready, SMALL, type OpenedPane } from './paneHost.ts';

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

const sourcesOf = (form: string): Promise<Workbook[]> =>
  Promise.all(
    answerFor(form)
      .sources.flatMap((source) =>
        /\.\w+$/.test(source)
          ? [join(FOLDER, source)]
          : readdirSync(join(FOLDER, source)).map((file) => join(FOLDER, source, file)),
      )
      .map((path) => readWorkbook(basename(path), new Uint8Array(readFileSync(path)))),
  );

const formOf = (name: string): Promise<Workbook> => readWorkbook(name, bytesOf(name), { looks: true });

interface Opened extends OpenedPane {
  readonly sources: readonly Workbook[];
}

/** The form in Excel, the view open; the files it may be given are named by their bytes. */
const openForm = async (name: string, context: BrowserContextOptions = {}): Promise<Opened> => {
  const sources = await sourcesOf(name);
  const pane = await openPaneWith(await formOf(name), { files: sources.map(plain) }, context);
  await ready(pane.frame);
  await pane.frame.getByRole('tab', { name: '填报' }).click();
  return { ...pane, sources };
};

/** Reads the form and hands the data over. */
const propose = async ({ frame, sources }: Opened): Promise<void> => {
  await press(frame, '读取本工作簿');
  const input = frame.locator('input[type=file][multiple]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(
    sources.map(({ file }) => ({
      name: file,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file),
    })),
  );
  await frame.waitForSelector('.standings', { timeout: 40_000 });
  await frame.locator('section.write button.primary:not(:disabled)').waitFor({ timeout: 20_000 });
};

type Cells = Readonly<Record<string, { readonly value: unknown; readonly formula: string | null }>>;

/** Every cell of the open workbook with its value and formula, and what is protected. */
const state = ({ page }: OpenedPane): Promise<{ readonly cells: Cells; readonly looks: string }> =>
  page.evaluate(() => {
    const sheets = window.hostPage.host?.workbook.sheets ?? [];
    const cells: Record<string, { value: unknown; formula: string | null }> = {};
    const looks: unknown[] = [];
    for (const sheet of sheets) {
      for (const [key, { value, formula, numberFormat, style }] of sheet.cells) {
        const row = Math.floor(key / 16_384);
        let letters = '';
        for (let left = (key % 16_384) + 1; left > 0; left = Math.floor((left - 1) / 26))
          letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
        if (value !== null || formula !== undefined)
          cells[`${sheet.name}!${letters}${row + 1}`] = { value, formula: formula ?? null };
        looks.push([sheet.name, key, numberFormat ?? null, style ?? null]);
      }
      looks.push([sheet.name, sheet.protection !== null, sheet.merges.length]);
    }
    return { cells, looks: JSON.stringify(looks.filter((one) => JSON.stringify(one) !== '{}').sort()) };
  });

/** Another plan's targets, and the proposal anew. */
const withPlan = async (frame: Frame, plan: string): Promise<void> => {
  await frame.locator('.fold > summary', { hasText: '表样和数据' }).click();
  await frame.getByLabel('目标值取自规划').selectOption(plan);
  await press(frame, '按新的选择重新提出');
  await frame.getByRole('button', { name: '按新的选择重新提出' }).waitFor({ state: 'detached' });
  await frame.locator('section.write button.primary:not(:disabled)').waitFor({ timeout: 20_000 });
};

/** Decides every doubtful cell as somebody would who knows the county. */
const decide = async (frame: Frame, form: string): Promise<void> => {
  const { cells: known } = answerFor(form);
  const chip = frame.locator('.asks .chip', { hasText: '存疑' });
  const count = Number(await chip.locator('.number').textContent());
  for (let at = 0; at < count; at++) {
    await frame.getByRole('button', { name: '下一个', exact: true }).click();
    const card = frame.locator('.asks .card');
    const legend = (await card.locator('legend').textContent()) ?? '';
    const id = legend.replace(' 填哪个数', '');
    const answer = known[id];
    assert.ok(answer, id);
    const labels = card.locator('.candidate label:has(strong)');
    const shown = await labels.locator('strong').allTextContents();
    const right = shown.findIndex((text) => isRight(Number(text), answer));
    if ('value' in answer && right >= 0) await labels.nth(right).click();
    else await card.getByText('不填', { exact: true }).click();
  }
};

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const faultsFromTop = async (frame: Frame): Promise<string[]> => {
  await frame.evaluate(() => scrollTo(0, 0));
  return accessibilityFaults(frame);
};

describe('填报 in the pane', function () {
  // whichever test comes first builds the pages
  this.timeout(START_TIMEOUT_MS);

  for (const form of ['班额表.xlsx', '基本情况表.xlsx', '规划进展表.xlsx', '办学条件调查表.xlsx'])
    it(`${form}: every input cell as it is right, nothing else changed, undo brings all back`, async () => {
      const pane = await openForm(form);
      const { frame } = pane;
      try {
        await propose(pane);
        const { plan } = answerFor(form);
        if (plan !== undefined) await withPlan(frame, plan);
        const before = await state(pane);
        await decide(frame, form);
        const audit = frame.getByLabel(/同时写“填报记录”/);
        await audit.uncheck();
        await frame.locator('section.write button.primary:not(:disabled)').click();
        await frame.waitForSelector('section.after', { timeout: 20_000 });
        const after = await state(pane);
        const { cells: known, computed } = answerFor(form);
        for (const [id, answer] of Object.entries(known)) {
          const got = after.cells[id]?.value ?? null;
          if ('value' in answer) assert.ok(isRight(got, answer), `${id}: ${String(got)}`);
          else assert.equal(got, before.cells[id]?.value ?? null, id);
        }
        for (const id of new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])) {
          if (id in known) continue;
          assert.equal(after.cells[id]?.formula, before.cells[id]?.formula, id);
          if (before.cells[id]?.formula === null || !before.cells[id])
            assert.deepEqual(after.cells[id], before.cells[id], id);
        }
        for (const [id, expected] of Object.entries(computed)) {
          const got = after.cells[id]?.value;
          assert.ok(
            typeof expected === 'number' ? close(got, expected) : got === expected,
            `${id} ${String(got)}`,
          );
        }
        const told = await frame.locator('section.after').innerText();
        assert.match(told, /已重新读取/, told);
        await frame.locator('.notice').getByRole('button', { name: /撤销/ }).click();
        await frame.locator('section.after').waitFor({ state: 'detached' });
        assert.deepEqual((await state(pane)).cells, before.cells);
        assert.deepEqual(pane.faults, []);
      } finally {
        await pane.close();
      }
    });

  it('the tricky form: doubtful cells first, each with its figures and where they come from', async () => {
    const form = '办学条件调查表.xlsx';
    const pane = await openForm(form);
    const { frame } = pane;
    try {
      await propose(pane);
      const lines = await frame.locator('.asks article').allInnerTexts();
      assert.ok(lines.length >= (answerFor(form).askOneOf?.length ?? 0));
      assert.match(lines.join('\n'), /在校生数/);
      assert.match(await frame.locator('.remarks').first().innerText(), /受保护[\s\S]*隐藏列/);
      await press(frame, '下一个');
      const card = frame.locator('.asks .card');
      assert.match(await card.innerText(), /把握[\s\S]*自己填[\s\S]*不填/);
      assert.match(await card.locator('.place').first().innerText(), /\[.+\].+![A-Z]+\d+/);
      const write = frame.locator('section.write button.primary');
      const count = async (): Promise<number> =>
        Number(/\d+/.exec((await write.textContent()) ?? '')?.[0] ?? NaN);
      const before = await count();
      await card.getByLabel(/自己填的数/).fill('１，234');
      await frame.waitForFunction(
        (was) =>
          !document.querySelector('section.write button.primary')?.textContent?.includes(`（${was} 格`),
        before,
      );
      assert.equal(await count(), before + 1);
      assert.match(await frame.locator('.asks article.open').innerText(), /已定 1234/);
      await frame.locator('.asks .chip', { hasText: '没认出' }).click();
      assert.match(await frame.locator('.asks').innerText(), /智慧操场预约终端/);
      await pane.page.evaluate(() => window.hostPage.host?.user.type('办学条件!C5', 99));
      await frame.getByText(/读取之后，这些表有改动：办学条件/).waitFor();
      await write.click();
      await frame
        .getByText(/没有任何改动[\s\S]*重新读取|在读取之后有人改过/)
        .first()
        .waitFor();
      const typed = await pane.page.evaluate(() => window.hostPage.host?.user.cell('办学条件!C5')?.value);
      assert.equal(typed, 99, 'what a person has typed since is never written over');
    } finally {
      await pane.close();
    }
  });

  it('works by keyboard alone: from the tab to a filled form', async () => {
    const pane = await openForm('办学条件调查表.xlsx');
    const { frame, page } = pane;
    const focused = (): Promise<string> =>
      frame.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
      });
    const tabTo = async (name: RegExp, most = 60): Promise<void> => {
      for (let stop = 0; stop < most; stop++) {
        if (name.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`${String(name)} isn’t reached, only ${await focused()}`);
    };
    try {
      await frame.locator('#tab-fill').focus();
      await tabTo(/^读取本工作簿$/);
      await propose(pane);
      await frame.locator('#tab-fill').focus();
      await tabTo(/在校生数/);
      await page.keyboard.press('Enter');
      assert.ok(await frame.locator('.asks .card').isVisible());
      await page.keyboard.press('ArrowDown');
      assert.match(await focused(), /在校生数|学生总人数/);
      // one stop for the whole form; arrows go from cell to cell, Enter opens
      await frame.locator('.form td[tabindex="0"]').focus();
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      const second = await focused();
      assert.notEqual(second, first);
      await page.keyboard.press('ArrowRight');
      assert.notEqual(await focused(), second);
      await page.keyboard.press('Enter');
      await frame.locator('.opened .card').waitFor();
      await tabTo(/^填入（\d+ 格）$/, 80);
      await page.keyboard.press('Enter');
      await frame.waitForSelector('section.after', { timeout: 20_000 });
      assert.match(await frame.locator('.notice').innerText(), /已填入 \d+ 格，来源记在“填报记录”/);
      const names = await page.evaluate(() => window.hostPage.host?.workbook.sheets.map(({ name }) => name));
      assert.deepEqual(names, ['办学条件', '填报记录']);
      await frame.locator('.notice').getByRole('button', { name: /撤销/ }).click();
      await frame.locator('section.after').waitFor({ state: 'detached' });
      const left = await page.evaluate(() => window.hostPage.host?.workbook.sheets.map(({ name }) => name));
      assert.deepEqual(left, ['办学条件'], 'one undo takes the record away too');
    } finally {
      await pane.close();
    }
  });

  it('form and data in one workbook: filled as formulas, and by the same recipe the next time', async () => {
    const form = '办学条件调查表.xlsx';
    const [ledger] = await sourcesOf(form);
    assert.ok(ledger);
    const open = await formOf(form);
    const both: Workbook = { file: '合并.xlsx', sheets: [...open.sheets, ...ledger.sheets] };
    const pane = await openPaneWith(both);
    const { frame } = pane;
    try {
      await ready(frame);
      await frame.getByRole('tab', { name: '填报' }).click();
      await press(frame, '读取本工作簿');
      await frame.waitForSelector('.standings', { timeout: 40_000 });
      await decide(frame, form);
      await frame.getByLabel('公式（随数据变）').check();
      await frame.getByText(/\d+ 格写成引用本工作簿数据的公式/).waitFor();
      await frame.locator('section.write button.primary:not(:disabled)').click();
      await frame.waitForSelector('section.after', { timeout: 20_000 });
      assert.match(await frame.locator('section.after').innerText(), /已重新读取/);
      const { cells } = await state(pane);
      const { cells: known } = answerFor(form);
      const formulas = Object.keys(known).filter((id) => cells[id]?.formula !== null && cells[id]);
      assert.ok(formulas.length > 0);
      for (const id of formulas) {
        const answer = known[id];
        if (answer) assert.ok(isRight(cells[id]?.value, answer), `${id} ${String(cells[id]?.value)}`);
      }
      await frame.locator('.notice').getByRole('button', { name: /撤销/ }).click();
      await frame.locator('section.after').waitFor({ state: 'detached' });
      await frame.locator('.fold > summary', { hasText: '表样和数据' }).click();
      await press(frame, '重新读取');
      await frame.getByText(/按上次的填法：\d+ 格/).waitFor({ timeout: 40_000 });
      await press(frame, '存成文件');
      const link = frame.getByRole('link', { name: /填法-合并\.json/ });
      await link.waitFor();
      const [download] = await Promise.all([pane.page.waitForEvent('download'), link.click()]);
      const text = readFileSync(await download.path(), 'utf8');
      const shown = await frame.locator('.download textarea').inputValue();
      assert.match(shown, /"kind": "dabiao-fill-recipe"/);
      assert.deepEqual([download.suggestedFilename(), text], ['填法-合并.json', shown]);
      const importing = frame.locator('.recipe input[type=file]');
      await importing.setInputFiles({
        name: '同事.json',
        mimeType: 'application/json',
        buffer: Buffer.from(shown),
      });
      await frame.getByText(/按 同事\.json 的填法/).waitFor({ timeout: 40_000 });
      await importing.setInputFiles({
        name: '坏.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      });
      await frame.getByText(/坏\.json 用不了/).waitFor();
    } finally {
      await pane.close();
    }
  });

  it('without a form or data it says what to do next', async () => {
    const notes: Workbook = await formOf('办学条件调查表.xlsx');
    const pane = await openPaneWith(notes, { files: [] });
    const { frame } = pane;
    try {
      await ready(frame);
      await frame.getByRole('tab', { name: '填报' }).click();
      await press(frame, '读取本工作簿');
      await frame.getByText(/还没有数据/).waitFor();
      assert.ok(await frame.getByRole('button', { name: '提出填法' }).isDisabled());
      await frame.getByLabel('“办学条件”怎么用').selectOption('data');
      await frame.getByText('先选一张要填的表。').waitFor();
    } finally {
      await pane.close();
    }
  });

  it('reading can be cancelled, and begun anew', async () => {
    const pane = await openForm('办学条件调查表.xlsx');
    const { frame, page } = pane;
    const delay = (ms: number): Promise<void> =>
      page.evaluate((wait) => {
        const { host } = window.hostPage;
        if (host) host.faults.delayMs = wait;
      }, ms);
    try {
      await delay(700);
      await press(frame, '读取本工作簿');
      await frame.locator('.working progress').waitFor();
      await press(frame, '取消');
      await frame.getByText('已取消，什么也没有写。').waitFor();
      await delay(0);
      await propose(pane);
      assert.deepEqual(pane.faults, []);
    } finally {
      await pane.close();
    }
  });

  for (const [theme, context] of Object.entries(THEMES))
    it(`WCAG 2.2 AA without a violation, ${theme}`, async () => {
      const pane = await openForm('办学条件调查表.xlsx', context);
      const { frame } = pane;
      try {
        assert.deepEqual(await faultsFromTop(frame), [], 'before reading');
        await propose(pane);
        assert.deepEqual(await faultsFromTop(frame), [], 'proposed');
        await press(frame, '下一个');
        await frame.locator('.form td[data-id]').first().click();
        await frame.locator('.fold > summary', { hasText: '表样和数据' }).click();
        assert.deepEqual(await faultsFromTop(frame), [], 'a cell, the setup');
        await frame.locator('section.write button.primary:not(:disabled)').click();
        await frame.waitForSelector('section.after', { timeout: 20_000 });
        assert.deepEqual(await faultsFromTop(frame), [], 'filled in');
      } finally {
        await pane.close();
      }
    });

  for (const [name, viewport] of [
    ['350 × 378', SMALL],
    ['200 % zoom of a pane of 350 × 760', { width: 175, height: 380 }],
  ] as const)
    it(`fits: ${name}`, async () => {
      const pane = await openForm('基本情况表.xlsx', { viewport });
      const { frame } = pane;
      try {
        assert.equal(await overflow(frame), 0, 'before reading');
        await propose(pane);
        assert.equal(await overflow(frame), 0, 'proposed');
        await frame.locator('.form td[data-id]').first().click();
        await frame.locator('.fold > summary', { hasText: '表样和数据' }).click();
        assert.equal(await overflow(frame), 0, 'a cell, the setup');
      } finally {
        await pane.close();
      }
    });

  it('speaks English in an English Excel', async () => {
    const sources = await sourcesOf('办学条件调查表.xlsx');
    const options = { locale: 'en-US', files: sources.map(plain) };
    const pane = await openPaneWith(await formOf('办学条件调查表.xlsx'), options);
    const { frame } = pane;
    try {
      await frame.waitForSelector('.run:not(:disabled)');
      await frame.getByRole('tab', { name: 'Fill in' }).click();
      await press(frame, 'Read this workbook');
      await frame.getByText(/No data yet/).waitFor();
      assert.doesNotMatch(await frame.locator('.next').innerText(), /[\u4e00-\u9fff]/);
    } finally {
      await pane.close();
    }
  });
});
