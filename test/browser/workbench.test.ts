import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { readWorkbook } from '../../src/files/read/workbook.ts';
import { textAt, valueAt } from '../../src/core/values/workbook.ts';
import {
  gridCell,
  insertRowInGrid,
  renameInGrid,
  selected,
  selectInGrid,
  sheetNames,
  typeInGrid,
  waitForCell,
} from './grid.ts';
import type { OpenedWorkbench } from './pages.ts';
import { accessibilityFaults, openWorkbench, START_TIMEOUT_MS } from './pages.ts';

const samples = join(import.meta.dirname, '../../assets/samples');
const require = createRequire(import.meta.url);

describe('the workbench in a browser', function () {
  this.timeout(30_000);
  let workbench: OpenedWorkbench;
  let pane: Frame;

  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    workbench = await openWorkbench();
    pane = await workbench.pane();
  });
  after(() => workbench?.close());

  it('starts with the sample county in the grid', async () => {
    const { page } = workbench;
    const names = await sheetNames(page);
    assert.ok(names.includes('2024年小学') && names.includes('规划指标台账'), names.join());
    assert.equal((await gridCell(page, 'C5')).shown, '安平县第一小学');
    const { value, formula } = await gridCell(page, 'G5');
    assert.equal(value, 2093);
    assert.match(formula, /^=SUM\(/);
  });

  it('says that it is not Excel', async () => {
    assert.match(await workbench.page.locator('body > footer').innerText(), /这不是 Excel/);
  });

  for (const file of ['office.js', 'excel-web-16.00.js'])
    it(`serves ${file} unchanged`, async () => {
      const served = await pane.evaluate(async (name) => {
        const bytes = await (await fetch(`office/${name}`)).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }, file);
      const original = readFileSync(require.resolve(`@microsoft/office-js/dist/${file}`));
      assert.equal(served, createHash('sha256').update(original).digest('hex'));
    });

  it('the pane runs in the frame and knows its host', async () => {
    const host = await pane.evaluate(() => `${Office.context.host} ${Office.context.platform}`);
    assert.equal(host, 'Excel OfficeOnline');
  });

  it('shows what the add-in writes, with looks and formulas', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('2024年小学');
        const range = sheet.getRange('Y1:Z2');
        range.values = [
          ['来自窗格', 12],
          [true, 0.5],
        ];
        sheet.getRange('Z2').numberFormat = [['0.0%']];
        sheet.getRange('Y1').format.fill.color = '#FFEB9C';
        sheet.getRange('Z3').formulas = [['=SUM(Z1:Z2)*2']];
        await context.sync();
      }),
    );
    const { page } = workbench;
    assert.equal((await gridCell(page, 'Y1')).shown, '来自窗格');
    assert.equal((await gridCell(page, 'Y1')).fill.toUpperCase(), '#FFEB9C');
    assert.equal((await gridCell(page, 'Z2')).shown, '50.0%');
    await waitForCell(page, 'Z3', '25');
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('2024年小学').getRange('Z3');
        range.load('values');
        await context.sync();
        return range.values[0]?.[0] as number;
      }),
    );
    assert.equal(read, 25, 'the add-in reads what the grid calculated');
  });

  it('takes looks and values away again', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('2024年小学').getRange('Y1:Z3').clear();
        await context.sync();
      }),
    );
    const { shown, formula, fill } = await gridCell(workbench.page, 'Y1');
    assert.deepEqual([shown, formula, fill.toUpperCase()], ['', '', '#FFF']);
    assert.equal((await gridCell(workbench.page, 'Z3')).formula, '');
  });

  it('tells the add-in of an edit in the grid, with the new value in its place', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const seen: string[] = [];
        Reflect.set(window, 'seen', seen);
        context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
          seen.push(`${address} ${triggerSource}`);
        });
        await context.sync();
      }),
    );
    await typeInGrid(workbench.page, 'Y5', 77);
    await pane.waitForFunction(() => (Reflect.get(window, 'seen') as string[]).length > 0);
    assert.deepEqual(await pane.evaluate(() => Reflect.get(window, 'seen') as string[]), ['Y5 Unknown']);
    const value = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('Y5');
        range.load('values');
        await context.sync();
        return range.values[0]?.[0] as number;
      }),
    );
    assert.equal(value, 77);
  });

  it('makes the add-in wait while somebody types in a cell, and goes on after Enter', async () => {
    const { page } = workbench;
    await selectInGrid(page, 'Y9', '2024年小学');
    await page.locator('canvas[id^=univer-sheet-main]').click({ position: { x: 300, y: 160 } });
    await page.keyboard.type('91');
    const written = pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('2024年小学').getRange('Y10').values = [['写好']];
        await context.sync();
        return Date.now();
      }),
    );
    await page.waitForTimeout(400);
    assert.equal((await gridCell(page, 'Y10', '2024年小学')).shown, '', 'Excel waits for the cell');
    const pressed = Date.now();
    await page.keyboard.press('Enter');
    assert.ok((await written) >= pressed);
    assert.equal((await gridCell(page, 'Y10', '2024年小学')).shown, '写好');
    const typed = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
        used.load('values');
        await context.sync();
        return used.values.flat().filter((value) => value === 91).length;
      }),
    );
    assert.ok(typed > 0, 'what was typed reached the add-in');
    await page.keyboard.press('Control+z');
  });

  it('calculates an EDU function by way of the add-in', async () => {
    const { page } = workbench;
    await typeInGrid(page, 'Y6', 61);
    await typeInGrid(page, 'Y7', '=EDU.CLASSSIZE_BAND(Y6)');
    await waitForCell(page, 'Y7', '大班额');
    await typeInGrid(page, 'Y6', 40);
    await waitForCell(page, 'Y7', '标准');
    const formula = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('Y7');
        range.load('formulas,values');
        await context.sync();
        return [range.formulas[0]?.[0], range.values[0]?.[0]] as string[];
      }),
    );
    assert.deepEqual(formula, ['=EDU.CLASSSIZE_BAND(Y6)', '标准']);
  });

  it('spills what a function answers for a column', async () => {
    const { page } = workbench;
    for (const [row, size] of [45, 50, 60, 70].entries()) await typeInGrid(page, `AA${row + 1}`, size);
    await typeInGrid(page, 'AB1', '=EDU.CLASSSIZE_BAND(AA1:AA4)');
    await waitForCell(page, 'AB4', '超大班额');
    const spilled = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('AB1:AB4');
        range.load('values');
        await context.sync();
        return range.values.flat() as string[];
      }),
    );
    assert.deepEqual(spilled, ['标准', '偏大', '大班额', '超大班额']);
  });

  it('selection goes both ways', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('幼儿园一览表').getRange('C7:D8').select();
        await context.sync();
      }),
    );
    const { page } = workbench;
    assert.equal(await selected(page), '幼儿园一览表!C7:D8');
    await selectInGrid(page, 'D9', '2024年小学');
    await page.waitForTimeout(100);
    const address = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    );
    assert.match(address, /2024年小学.*!D9$/);
  });

  it('sheets come, change their name and go on both sides', async () => {
    const { page } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('达标检查');
        sheet.getRange('A1').values = [['结果']];
        sheet.getRange('A1:C1').merge();
        sheet.tabColor = '#0F6F59';
        await context.sync();
      }),
    );
    assert.equal((await gridCell(page, 'A1', '达标检查')).shown, '结果');
    await renameInGrid(page, '达标检查', '检查结果');
    const names = (): Promise<string[]> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/name');
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
    assert.ok((await names()).includes('检查结果'));
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('检查结果').delete();
        await context.sync();
      }),
    );
    assert.ok(!(await sheetNames(page)).includes('检查结果'));
  });

  it('rows inserted in the grid move the add-in’s cells too', async () => {
    const { page } = workbench;
    await insertRowInGrid(page, '小学班级', 2);
    await page.waitForTimeout(100);
    const shown = (await gridCell(page, 'A4', '小学班级')).shown;
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('小学班级').getRange('A3:A4');
        range.load('text');
        await context.sync();
        return range.text.flat();
      }),
    );
    assert.deepEqual(values, ['', shown]);
  });

  it('saves a copy that holds the edits', async () => {
    const { page } = workbench;
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    assert.equal(download.suggestedFilename(), '安平县2024（副本）.xlsx');
    const { sheets } = await readWorkbook('副本.xlsx', readFileSync(await download.path()));
    const sheet = sheets.find(({ name }) => name === '2024年小学');
    assert.ok(sheet);
    assert.equal(valueAt(sheet, 4, 24), 77);
    assert.equal(valueAt(sheet, 6, 24), '标准');
    assert.ok(
      [...sheet.formulas.values()].some((formula) => /_xldudf_EDU_CLASSSIZE_BAND\(Y6\)/.test(formula)),
    );
    assert.equal(sheets.find(({ name }) => name === '2023年小学')?.visibility, 'hidden');
    assert.ok(sheet.hiddenColumns.size > 0 && sheet.merges.length > 3);
  });

  it('opens a dropped file, and keeps the workbook when a file can’t be read', async () => {
    const { page } = workbench;
    const drop = async (name: string, file: string): Promise<void> => {
      const bytes = [...readFileSync(join(samples, file))];
      await page.evaluate(
        ([fileName, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
          for (const type of ['dragenter', 'dragover', 'drop'])
            document.body.dispatchEvent(
              new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
            );
        },
        [name, bytes] as const,
      );
    };
    await drop('基线.xlsx', '日照经开区基线.xlsx');
    await page.waitForFunction(() =>
      document.getElementById('status')?.textContent.startsWith('已打开 基线.xlsx'),
    );
    const original = await readWorkbook('基线.xlsx', readFileSync(join(samples, '日照经开区基线.xlsx')));
    const [first] = original.sheets;
    assert.ok(first);
    assert.deepEqual(await sheetNames(page), [first.name]);
    assert.equal((await gridCell(page, 'A1')).shown, textAt(first, 0, 0));
    await workbench.pane();

    await drop('坏.xlsx', 'bad/截断.xlsx');
    await page.waitForSelector('#trouble:not([hidden])');
    assert.match(await page.locator('#trouble').innerText(), /坏\.xlsx/);
    assert.deepEqual(await sheetNames(page), [first.name]);
    await page.click('#trouble button');
  });

  it('opens a true .xls and a GBK .csv by the file button', async () => {
    const { page } = workbench;
    for (const [file, cell] of [
      ['安平县/初中.xls', 'A1'],
      ['bad/石门镇班级名单.csv', 'A1'],
    ] as const) {
      await page.setInputFiles('#picker', join(samples, file));
      const name = file.replace(/^.*\//, '');
      await page.waitForFunction(
        (text) => document.getElementById('status')?.textContent.startsWith(`已打开 ${text}`),
        name,
      );
      const [sheet] = (await readWorkbook(name, readFileSync(join(samples, file)))).sheets;
      assert.equal((await gridCell(page, cell)).shown, sheet && textAt(sheet, 0, 0));
    }
  });

  it('is reachable by keyboard: samples, splitter, theme', async () => {
    const { page } = workbench;
    await page.focus('#samples summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
    await page.focus('#splitter');
    const width = (): Promise<number> =>
      page.locator('#side').evaluate((side) => side.getBoundingClientRect().width);
    const before = await width();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await width(), before + 16);
    await page.focus('#dark');
    await page.keyboard.press('Space');
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark');
    const dark = await workbench.pane();
    assert.equal(await dark.evaluate(() => document.documentElement.dataset['theme']), 'dark');
    assert.deepEqual(await accessibilityFaults(page, ['#grid']), []);
    await page.keyboard.press('Space');
    assert.deepEqual(await accessibilityFaults(page, ['#grid']), []);
  });

  it('no script failed on the way', () => assert.deepEqual(workbench.faults, []));
});
