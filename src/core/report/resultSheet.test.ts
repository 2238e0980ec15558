import assert from 'node:assert/strict';
import { report } from './report.fixture.ts';
import { resultSheet } from './resultSheet.ts';

describe('a report on one sheet', () => {
  const of = report();
  const sheet = resultSheet(of, { lang: 'zh', date: '2024-10-01 09:00' });
  const header = sheet.header ?? -1;

  it('says the source, the time, and plan and year on top', () => {
    const top = sheet.rows.slice(0, 8).flatMap((row) => row.map(({ value }) => value));
    assert.equal(top[0], `达标检查  ${of.planName}  ${of.year}`);
    for (const { file } of of.files)
      assert.ok(
        top.some((value) => String(value).includes(file)),
        file,
      );
    assert.ok(top.includes('2024-10-01 09:00'));
  });

  it('ends with the findings, one a row, to filter', () => {
    const findings = of.files.reduce((sum, file) => sum + file.findings.length, 0);
    assert.equal(sheet.rows.length - header - 1, findings);
    assert.equal(sheet.rows[header]?.[0]?.value, '规则');
  });

  it('has a row for every indicator above them', () => {
    const at = sheet.rows.findLastIndex(([first]) => first?.value === '指标' && first.role === 'header');
    const end = sheet.rows.findIndex((row, index) => index > at && row.length === 0);
    const rows = sheet.rows.slice(at + 1, end);
    assert.equal(rows.length, of.indicators.length);
    assert.ok(rows.every((row) => row.length === sheet.widths.length));
  });

  it('links to cells: those of findings, and the first source cell of indicators', () => {
    const links = sheet.rows.flatMap((row) => row.flatMap(({ link }) => link ?? []));
    assert.ok(links.some(({ sheet: name, address }) => name === '2024年小学' && address === 'D17'));
    assert.ok(links.some(({ address }) => address === 'D5'));
  });

  it('keeps the chart beside its figures, and the lists below it', () => {
    assert.ok(sheet.chart);
    const { values, at } = sheet.chart;
    assert.equal(typeof sheet.rows[values.firstRow]?.[values.firstColumn]?.value, 'number');
    const section = sheet.rows.findLastIndex(
      ([first]) => first?.value === '指标' && first.role === 'section',
    );
    assert.ok(section > at.lastRow, `${section} > ${at.lastRow}`);
  });

  it('speaks English too', () => assert.equal(resultSheet(of, { lang: 'en' }).name, 'Targets check'));
});
