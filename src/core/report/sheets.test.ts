import assert from 'node:assert/strict';
import { reportBook } from './sheets.ts';
import { LINKS_MAX, jumpCell } from './sheets/findings.ts';
import { fileReport, finding, report, table } from './report.fixture.ts';

const sheetNamed = (name: string, of = report(), options: Partial<Parameters<typeof reportBook>[1]> = {}) => {
  const sheet = reportBook(of, { lang: 'zh', ...options }).sheets.find(
    (candidate) => candidate.name === name,
  );
  assert.ok(sheet, `no sheet ${name}`);
  return sheet;
};
const column = (sheet: ReturnType<typeof sheetNamed>, header: string): (string | number | null)[] => {
  const at = sheet.rows[sheet.header ?? 0]?.findIndex((cell) => cell.value === header) ?? -1;
  assert.ok(at >= 0, `no column ${header}`);
  return sheet.rows.slice(1).map((row) => row[at]?.value ?? null);
};

describe('report as sheets', () => {
  it('has the five sheets in both languages', () => {
    const names = (lang: 'zh' | 'en') => reportBook(report(), { lang }).sheets.map((sheet) => sheet.name);
    assert.deepEqual(names('zh'), ['汇总', '指标', '问题', '读取', '未检查']);
    assert.equal(new Set(names('en')).size, 5);
  });
  it('is rectangular: every list row has as many cells as there are widths', () => {
    for (const sheet of reportBook(report(), { lang: 'zh' }).sheets) {
      if (sheet.header === null) continue;
      for (const row of sheet.rows) assert.equal(row.length, sheet.widths.length, sheet.name);
    }
  });
  it('has a row for every indicator, finding and rule not run', () => {
    assert.equal(sheetNamed('指标').rows.length - 1, report().indicators.length);
    assert.equal(sheetNamed('问题').rows.length - 1, 4);
    assert.equal(sheetNamed('未检查').rows.length - 1, 2);
  });
  it('links each finding to its cell, under the path asked for', () => {
    const sheet = sheetNamed('问题', report(), { hrefOf: (file) => `../数据/${file}` });
    const links = sheet.rows.slice(1).flatMap((row) => row.flatMap((cell) => cell.link ?? []));
    assert.equal(links.length, 4);
    assert.ok(
      links.some(
        (link) =>
          link.to === 'file' &&
          link.file === '../数据/小学.xlsx' &&
          link.sheet === '2024年小学' &&
          link.address === 'D5',
      ),
    );
  });
  it('links nothing where there is nowhere to link to', () => {
    const sheet = sheetNamed('问题', report(), { hrefOf: () => null });
    assert.ok(sheet.rows.every((row) => row.every((cell) => cell.link === undefined)));
  });
  it('stays below the number of links a sheet can hold', () => {
    const findings = Array.from({ length: LINKS_MAX + 10 }, () => finding());
    const sheet = sheetNamed('问题', report({ files: [fileReport({ findings })] }));
    assert.equal(sheet.rows.flat().filter((cell) => cell.link !== undefined).length, LINKS_MAX);
    assert.equal(sheet.rows.length - 1, findings.length);
  });
  it('leaves columns to sign off in', () => {
    const sheet = sheetNamed('问题');
    assert.deepEqual(column(sheet, '责任人'), [null, null, null, null]);
    assert.deepEqual(column(sheet, '情况说明'), [null, null, null, null]);
  });
  it('lists every recognised column from left to right, and tables and files without any', () => {
    assert.deepEqual(column(sheetNamed('读取'), '列'), ['B', 'D', '']);
    const wide = report({
      files: [fileReport({ tables: [table({ columns: { AA: 'class_count', B: 'school_name' } })] })],
    });
    assert.deepEqual(column(sheetNamed('读取', wide), '列'), ['B', 'AA']);
  });
  it('charts the gaps of unmet targets over the cells that hold them', () => {
    const sheet = sheetNamed('汇总');
    const { chart } = sheet;
    assert.ok(chart);
    const { firstRow, lastRow } = chart.values;
    const shares = sheet.rows.slice(firstRow, lastRow + 1).map((row) => row[1]?.value);
    assert.equal(shares.length, 1);
    assert.deepEqual(shares[0], 5.9);
    assert.ok(chart.at.firstColumn > 3);
  });
  it('has no chart when nothing is missed', () => {
    assert.equal(sheetNamed('汇总', report({ indicators: [] })).chart, null);
  });
  const jumps = [
    ['D17', 'D17'],
    ['D5:D132', 'D5'],
    ['$D$5', 'D5'],
    ['D:D', 'D1'],
    ['5:5', 'A5'],
    ['D5,E9', 'D5'],
    ['', 'A1'],
  ] as const;
  for (const [cell, jump] of jumps)
    it(`a link to ${cell || 'nothing'} jumps to ${jump}`, () => assert.equal(jumpCell(cell), jump));
});
