import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { closePages, openWorkbench } from './pages.ts';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';
import { selectInGrid } from './grid.ts';
import { checkIn, openPaneWith, TALL } from './paneHost.ts';
import { sample, twoYears } from './paneSamples.ts';

/** `npm run pictures`: the README's pictures, taken of the built pages; `npm run pictures -- workbench` takes some. */

/** Scripts and canvas come to rest after the last change. */
const REST_MS = 800;

const folder = join(import.meta.dirname, '../../docs/pictures');

interface Picture {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** The pane alone instead of the whole page. */
  readonly paneOnly?: boolean;
  /** What is done before the picture is taken. */
  readonly prepare?: (page: Page, pane: Frame) => Promise<void>;
  /** Of this workbook in the pane alone, instead of the workbench with its sample. */
  readonly workbook?: () => Promise<Workbook>;
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

/** The county that the balance assessment is judged by. */
const county = async (): Promise<Workbook> => {
  const path = join(import.meta.dirname, '../golden/balance-county.xlsx');
  const book = await readWorkbook('某县.xlsx', new Uint8Array(readFileSync(path)));
  return { ...book, sheets: book.sheets.filter(({ name }) => !name.startsWith('验算')) };
};

/** A page of the assessments, scrolled so that `from` is below the tabs. */
const assessment =
  (name: string, from: string, press?: string) =>
  async (_page: Page, pane: Frame): Promise<void> => {
    await checkIn(pane);
    await pane.getByRole('tab', { name: '指标' }).click();
    await pane.getByRole('radio', { name, exact: true }).check({ force: true });
    await pane.locator('.assessment h2').waitFor();
    if (press !== undefined) await pane.locator(press).first().click();
    await pane.locator(from).first().waitFor();
    await pane.evaluate((css) => {
      document.querySelector(css)?.scrollIntoView({ block: 'start' });
      scrollBy(0, -100);
    }, from);
  };

/** Kindergartens, primary schools and the ledger of the sample county in one workbook. */
const sampleCounty = async (): Promise<Workbook> => {
  const files = ['小学.xlsx', '幼儿园.xlsx', '规划指标台账.xlsx'];
  const books = await Promise.all(files.map((file) => sample(`安平县/${file}`)));
  return { file: '安平县.xlsx', sheets: books.flatMap(({ sheets }) => sheets) };
};

/** A what-if question, found by its name. */
const question = async (pane: Frame, name: string): Promise<void> => {
  await checkIn(pane);
  await pane.getByRole('tab', { name: '试算' }).click();
  await pane.locator('.question').filter({ hasText: name }).click();
  await pane.locator('.answers').waitFor();
};

const whatIf = async (_page: Page, pane: Frame): Promise<void> => {
  await question(pane, '照现在的速度哪年达标');
  await pane.locator('#view-whatif').getByLabel('指标').selectOption('公办园在园幼儿占比');
  await pane.locator('svg.chart').waitFor();
  await pane.evaluate(() => scrollTo(0, document.body.scrollHeight));
};

const sumScenarios = async (page: Page, pane: Frame): Promise<void> => {
  await question(pane, '公办园占比达标要多少学位');
  for (const [letter, share] of [
    ['B', '55'],
    ['C', '60'],
  ] as const) {
    await pane.getByRole('button', { name: `复制为方案${letter}` }).click();
    await pane
      .locator('#view-whatif')
      .getByLabel(/^公办占比目标/)
      .fill(share);
    await page.waitForTimeout(REST_MS);
  }
  await pane.evaluate(() => scrollTo(0, document.body.scrollHeight));
};

const countyScenario = async (page: Page, pane: Frame): Promise<void> => {
  await checkIn(pane);
  await pane.getByRole('tab', { name: '试算' }).click();
  await pane.getByRole('radio', { name: '县情景' }).check({ force: true });
  await pane.getByRole('button', { name: '新建情景' }).click();
  const form = pane.locator('form.operation');
  const add = async (
    kind: string,
    stage: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<void> => {
    await form.getByLabel('做什么').selectOption(kind);
    await form.getByLabel('学段').selectOption(stage);
    for (const [label, value] of Object.entries(fields))
      await form.getByLabel(label, { exact: true }).fill(value);
    await form.getByRole('button', { name: '加上' }).click();
    await page.waitForTimeout(REST_MS);
  };
  await add('addClasses', 'primary', { 学校: '安平县第二小学', 班数: '2' });
  await add('convertPlaces', 'kindergarten', { 学校: '红缨幼儿园', 学位数: '60' });
  await pane.evaluate(() => scrollTo(0, 0));
};

/** The form in which a finding of last year's comparison is explained. */
const explaining = async (_page: Page, pane: Frame): Promise<void> => {
  await checkIn(pane);
  const row = pane.locator('article.finding', { hasText: 'M4' });
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: '说明……' }).click();
  await row.getByLabel('情况说明（必填）').fill('旧设备已报废，清单见附件');
  await row.getByLabel('说明人（必填）').fill('王芳');
};

const againstLastYear = async (_page: Page, pane: Frame): Promise<void> => {
  await checkIn(pane);
  await pane.getByRole('radio', { name: '与上年比' }).check();
  await pane.locator('.years .statuses').waitFor();
  await pane.locator('#doubts').evaluate((one) => scrollTo(0, one.getBoundingClientRect().top - 60));
};

const FORMS = join(import.meta.dirname, '../../assets/samples/forms');

/** A form, and beside it the book of schools it is filled from. */
const formAndBook = (name: string) => async (): Promise<Workbook> => {
  const [form, book] = await Promise.all(
    [name, '安平县学校台账2024.xlsx'].map(async (file) =>
      readWorkbook(file, readFileSync(join(FORMS, file)), { looks: true }),
    ),
  );
  return { file: name, sheets: [...(form?.sheets ?? []), ...(book?.sheets ?? [])] };
};

/** The form in its own shape, with what lies behind a figure. */
const filling = async (_page: Page, pane: Frame): Promise<void> => {
  await pane.getByRole('tab', { name: '填报' }).click();
  await pane.getByRole('button', { name: '读取本工作簿' }).click();
  await pane.locator('section.write button.primary:not(:disabled)').waitFor();
  await pane.locator('.form td.proposed').first().click();
  await pane.locator('#fill-preview').evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 60));
};

/** What a person is asked. */
const asking = async (page: Page, pane: Frame): Promise<void> => {
  await filling(page, pane);
  await pane.evaluate(() => scrollTo(0, 0));
  await pane.getByRole('button', { name: '下一个', exact: true }).click();
  await pane.evaluate(() => scrollTo(0, 0));
};

const PICTURES: readonly Picture[] = (['light', 'dark'] as const).flatMap((theme) => [
  { name: `workbench-${theme}`, theme, prepare: checked },
  { name: `pane-check-${theme}`, theme, paneOnly: true, prepare: view('检查') },
  { name: `pane-indicators-${theme}`, theme, paneOnly: true, prepare: view('指标') },
  { name: `pane-plans-${theme}`, theme, paneOnly: true, prepare: view('规划') },
  { name: `pane-whatif-${theme}`, theme, workbook: sampleCounty, prepare: whatIf },
  { name: `pane-scenarios-${theme}`, theme, workbook: sampleCounty, prepare: sumScenarios },
  { name: `pane-county-${theme}`, theme, workbook: sampleCounty, prepare: countyScenario },
  { name: `pane-explain-${theme}`, theme, workbook: async () => twoYears(), prepare: explaining },
  { name: `pane-years-${theme}`, theme, workbook: async () => twoYears(), prepare: againstLastYear },
  { name: `pane-fill-${theme}`, theme, workbook: formAndBook('基本情况表.xlsx'), prepare: filling },
  { name: `pane-fill-asks-${theme}`, theme, workbook: formAndBook('办学条件调查表.xlsx'), prepare: asking },
  ...(theme === 'dark'
    ? []
    : [
        {
          name: 'pane-balance-light',
          theme,
          workbook: county,
          prepare: assessment('优质均衡', '.coefficients li:nth-child(6)'),
        },
        {
          name: 'pane-school-light',
          theme,
          workbook: county,
          prepare: assessment('优质均衡', '.legend', '.grid-row .fail'),
        },
        {
          name: 'pane-inclusive-light',
          theme,
          workbook: () => sample('安平县/幼儿园.xlsx'),
          prepare: assessment('普及普惠', 'table.small'),
        },
      ]),
]);

const takePane = async ({ name, theme, prepare }: Picture, workbook: Workbook): Promise<void> => {
  const { page, frame, close } = await openPaneWith(
    workbook,
    {},
    { colorScheme: theme, viewport: TALL, deviceScaleFactor: 1.5 },
  );
  await prepare?.(page, frame);
  await page.waitForTimeout(REST_MS);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
  await close();
};

const take = async (picture: Picture): Promise<void> => {
  if (picture.workbook) return takePane(picture, await picture.workbook());
  const { name, theme, paneOnly, prepare } = picture;
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
