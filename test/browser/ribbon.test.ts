/** The ribbon in the built pane: what a press shows there. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { functions } from '../../src/functions/registry.ts';
import { START_TIMEOUT_MS } from './pages.ts';
import { openPaneWith, ready, SMALL, type OpenedPane } from './paneHost.ts';
import { primary } from './paneSamples.ts';

describe('the ribbon in the built pane', function () {
  this.timeout(30_000);
  let pane: OpenedPane;
  let frame: Frame;

  before(async function () {
    this.timeout(START_TIMEOUT_MS);
    pane = await openPaneWith(await primary(), {}, { viewport: SMALL });
    ({ frame } = pane);
    await ready(frame);
  });
  after(() => pane?.close());

  const pressRibbon = (name: string): Promise<unknown> =>
    pane.page.evaluate((action) => window.hostPage.host?.pressRibbonButton(action), name);

  it('帮助 shows every function over the pane, in its language; closing brings the pane back', async () => {
    await pressRibbon('openHelp');
    const help = frame.getByRole('dialog', { name: '达标：帮助' });
    assert.equal(await help.locator('h3').count(), functions.length);
    assert.match(await help.innerText(), /EDU\.CLASSSIZE_OK\(班额, 学段, \[上限\]\)/);
    assert.doesNotMatch(await help.innerText(), /How to begin/);
    const wide = await help.evaluate((one) => one.scrollWidth > one.clientWidth);
    assert.equal(wide, false, 'nothing runs out of the pane');
    await help.getByRole('button', { name: '关闭' }).click();
    await help.waitFor({ state: 'detached' });
    await pressRibbon('openHelp');
    await help.getByRole('button').press('Escape');
    await help.waitFor({ state: 'detached' });
  });

  it('冻结 is answered in the pane’s status', async () => {
    await pressRibbon('freeze');
    assert.match(await frame.locator('.notice').innerText(), /没有达标函数/);
  });
});
