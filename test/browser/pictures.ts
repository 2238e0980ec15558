import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { closePages, openWorkbench } from './pages.ts';
import { selectInGrid } from './grid.ts';

/** `npm run pictures`: the README's pictures, taken of the built pages; `npm run pictures -- workbench` takes some. */

const folder = join(import.meta.dirname, '../../docs/pictures');

interface Picture {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** The pane alone instead of the whole page. */
  readonly paneOnly?: boolean;
  /** What is done before the picture is taken. */
  readonly prepare?: (page: Page, pane: Frame) => Promise<void>;
}

/** The main job done: checked, cells marked, the first large class selected. */
const checked = async (page: Page, pane: Frame): Promise<void> => {
  await pane.getByRole('button', { name: '检查本工作簿' }).click();
  await pane.getByRole('button', { name: '标注单元格' }).click();
  await pane
    .getByText(/已标注/)
    .first()
    .waitFor();
  await selectInGrid(page, 'E7', '小学班级');
};

/** A view of the pane after a check. */
const view =
  (name: string) =>
  async (_page: Page, pane: Frame): Promise<void> => {
    await pane.getByRole('button', { name: '检查本工作簿' }).click();
    await pane.getByRole('button', { name: '标注单元格' }).waitFor();
    await pane.getByRole('tab', { name }).click();
  };

const PICTURES: readonly Picture[] = (['light', 'dark'] as const).flatMap((theme) => [
  { name: `workbench-${theme}`, theme, prepare: checked },
  { name: `pane-check-${theme}`, theme, paneOnly: true, prepare: view('检查') },
  { name: `pane-indicators-${theme}`, theme, paneOnly: true, prepare: view('指标') },
  { name: `pane-plans-${theme}`, theme, paneOnly: true, prepare: view('规划') },
]);

/** Scripts and canvas come to rest after the last change. */
const REST_MS = 800;

const take = async ({ name, theme, paneOnly, prepare }: Picture): Promise<void> => {
  const { page, pane, close } = await openWorkbench({
    colorScheme: theme,
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1.5,
  });
  await prepare?.(page, await pane());
  await page.waitForTimeout(REST_MS);
  const path = join(folder, `${name}.png`);
  await (paneOnly ? page.locator('#pane').screenshot({ path }) : page.screenshot({ path }));
  console.log(`docs/pictures/${name}.png`);
  await close();
};

mkdirSync(folder, { recursive: true });
const wanted = process.argv[2] ?? '';
try {
  for (const picture of PICTURES) if (picture.name.includes(wanted)) await take(picture);
} finally {
  await closePages();
}
