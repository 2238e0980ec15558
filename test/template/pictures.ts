/**
 * `npm run pictures:template`: a picture of each sheet of the template filled from the sample county, as LibreOffice
 * computes and prints it. Needs soffice, pdftotext and pdftoppm (Debian: libreoffice-calc poppler-utils fonts-noto-cjk).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePack } from '../../src/core/plans/index.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { fillTemplate, writeTemplate } from '../../src/template/index.ts';
import { converted } from './office.ts';
import { pasted } from './paste.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLES = join(ROOT, 'assets/samples/安平县');
const FOLDER = join(ROOT, 'docs/pictures');
const DOTS_PER_INCH = '75';

/** Sheet → name of its picture. */
const PICTURES: Readonly<Record<string, string>> = {
  说明: 'guide',
  设置: 'settings',
  规划指标: 'plan',
  班级数据: 'classes',
  学校数据: 'schools',
  幼儿园数据: 'kindergartens',
  师资与条件: 'resources',
  班额分段: 'bands',
  检查: 'check',
  班级检查: 'class-check',
  园所检查: 'kindergarten-check',
  优质均衡: 'balance',
  差距一览: 'gaps',
  试算: 'whatif',
  上报表: 'form',
  字段对照: 'mapping',
};

const FEW = { classes: 20, schools: 70, kindergartens: 20 };
/** The workbook that shows a sheet best. */
const SHOWN_BY: Readonly<Record<string, string>> = { 优质均衡: 'resources', 字段对照: 'pasted' };

/** Every page's footer begins with its sheet's name; the first page of each sheet counts. */
const firstPages = (pdf: string): Map<string, number> => {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).split('\f');
  const found = new Map<string, number>();
  pages.forEach((page, i) => {
    const footer =
      page
        .trimEnd()
        .split('\n')
        .at(-1)
        ?.trim()
        .split(/\s{2,}/)[0] ?? '';
    if (!found.has(footer)) found.set(footer, i + 1);
  });
  return found;
};

const county = await Promise.all(
  readdirSync(SAMPLES).map((file) => readWorkbook(file, new Uint8Array(readFileSync(join(SAMPLES, file))))),
);
const plan = resolvePack('taikang-2023-2025');
if (!plan) throw new Error('no plan');
/** Figures for the seven resource indicators, which the sample county doesn't have. */
const resources = await readWorkbook(
  'balance-county.xlsx',
  new Uint8Array(readFileSync(join(ROOT, 'test/golden/balance-county.xlsx'))),
);
const filled = async (from: readonly Workbook[]): Promise<Uint8Array> => {
  const request = { plan, year: 2024, county: '安平县', deployment: null, schools: 70, kindergartens: 50 };
  return (await fillTemplate(from, { ...request, classes: 360 })).bytes;
};
const work = mkdtempSync(join(tmpdir(), 'dabiao-pictures-'));
try {
  const primary = county
    .find(({ file }) => file === '小学.xlsx')
    ?.sheets.find(({ name }) => name === '2024年小学');
  const blank = await writeTemplate({ plan, year: 2024, deployment: null, ...FEW });
  const books = new Map([
    ['county', await filled(county)],
    ['resources', await filled([resources])],
    ['pasted', pasted(blank, '原始数据', 4, primary?.rows ?? [])],
  ]);
  const printed = new Map<string, { readonly pdf: string; readonly pages: ReadonlyMap<string, number> }>();
  for (const [name, bytes] of await converted(books, 'pdf')) {
    const pdf = join(work, `${name}.pdf`);
    writeFileSync(pdf, bytes);
    printed.set(name, { pdf, pages: firstPages(pdf) });
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [sheet, name] of Object.entries(PICTURES)) {
    const { pdf, pages } = printed.get(SHOWN_BY[sheet] ?? 'county') ?? {};
    const page = pages?.get(sheet);
    if (pdf === undefined || page === undefined) throw new Error(`no page of ${sheet}`);
    const path = join(FOLDER, `template-${name}`);
    execFileSync('pdftoppm', [
      '-r',
      DOTS_PER_INCH,
      '-f',
      `${page}`,
      '-l',
      `${page}`,
      '-singlefile',
      '-png',
      pdf,
      path,
    ]);
    console.log(`docs/pictures/template-${name}.png`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
