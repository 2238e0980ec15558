/** The template workbook from the built pane: opened as a new workbook, or offered as a download. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { START_TIMEOUT_MS } from './pages.ts';
import { openPaneWith, ready, type OpenedPane } from './paneHost.ts';
import { primary } from './paneSamples.ts';

/** How every .xlsx begins: that of a zip container. */
const ZIP = 'PK\x03\x04';

describe('the template in the pane', function () {
  this.timeout(30_000);
  let pane: OpenedPane;
  let frame: Frame;

  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    pane = await openPaneWith(await primary());
    ({ frame } = pane);
    await ready(frame);
    await frame.locator('.setup select').first().selectOption('taikang-2023-2025');
    await frame.getByRole('tab', { name: '规划' }).click();
  });
  after(() => pane?.close());

  const press = (): Promise<void> => frame.getByRole('button', { name: '打开空白模板' }).click();
  const section = () => frame.locator('section[aria-labelledby=template]');

  it('hands the chosen plan’s file to Excel, whole', async () => {
    await frame.evaluate(() => {
      Excel.createWorkbook = async (file?: string) =>
        void Reflect.set(window, 'openedFile', atob(file ?? ''));
    });
    await press();
    await section().getByText('模板已在新工作簿里打开').waitFor();
    const [begin, length] = await frame.evaluate(() => {
      const file = String(Reflect.get(window, 'openedFile'));
      return [file.slice(0, 4), file.length] as const;
    });
    const served = await pane.page.request.get(new URL('template/taikang-2023-2025.xlsx', frame.url()).href);
    assert.equal(begin, ZIP);
    assert.equal(length, (await served.body()).length);
  });

  it('offers the file where Excel refuses', async () => {
    await frame.evaluate(() => {
      Excel.createWorkbook = () => Promise.reject(new Error('refused'));
    });
    await press();
    const link = section().getByRole('link', { name: '下载模板' });
    const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
    const served = await pane.page.request.get(address);
    assert.equal(served.status(), 200);
    assert.match(served.headers()['content-type'] ?? '', /spreadsheetml/);
  });

  it('says when the file can’t be fetched', async () => {
    await pane.page.route('**/template/*.xlsx', (route) => route.abort());
    await press();
    await section().getByText('没有取到模板文件').waitFor();
  });
});
