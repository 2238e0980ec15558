/** The sheets' own verdicts read back, and held against the core's. */
import assert from 'node:assert/strict';
import type { CheckReport, IndicatorRow } from '../../src/core/check/report.ts';
import { isCellError, type Scalar, type Sheet, type Workbook } from '../../src/core/values/workbook.ts';

const WORDS = { met: '达标', near: '接近', unmet: '未达标', undecidable: '不可判定' } as const;
const RELATIVE = 1e-9;

export const sheetNamed = (book: Workbook, name: string): Sheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  assert.ok(sheet, `no sheet ${name}`);
  return sheet;
};

/** The rows below a header, by header text. */
export const recordsOf = (sheet: Sheet, first: string): Readonly<Record<string, Scalar>>[] => {
  const header = sheet.rows.findIndex((row) => row.includes(first));
  assert.ok(header >= 0, `${sheet.name}: no header ${first}`);
  // Units of a heading stand on a line of their own.
  const titles = (sheet.rows[header] ?? []).map((title) => String(title).replace('\n', ''));
  return sheet.rows
    .slice(header + 1)
    .map((row) => Object.fromEntries(titles.map((title, c) => [title, row[c] ?? null])));
};

export const close = (left: Scalar, right: number | null): boolean =>
  right === null
    ? typeof left !== 'number'
    : typeof left === 'number' && Math.abs(left - right) <= RELATIVE * Math.max(1, Math.abs(right));

/** Everything in which 差距一览 and the core differ; empty when they agree on every target. */
export const differences = (book: Workbook, report: CheckReport): string[] => {
  const rows = recordsOf(sheetNamed(book, '差距一览'), '指标');
  const own = report.indicators.filter(({ plan }) => plan === report.plan);
  const found: string[] = [];
  own.forEach((indicator: IndicatorRow, i) => {
    // The counts by status above the list carry the same heading.
    const row = rows.filter(({ 指标 }) => 指标 !== undefined)[i] ?? {};
    const same =
      row['指标'] === indicator.name &&
      row['状态'] === WORDS[indicator.status] &&
      close(row['实际值'] ?? null, indicator.value) &&
      close(row['差距'] ?? null, indicator.gap) &&
      (row['已到期'] === '是') === indicator.due &&
      close(row['每年需变化'] ?? null, indicator.pace === 0 ? null : indicator.pace);
    if (same) return;
    const { name, status, value, gap, due, pace, reason } = indicator;
    found.push(
      `${name}: core ${[status, value, gap, due, pace, reason].join(' | ')}; sheet ${JSON.stringify(row)}`,
    );
  });
  return found;
};

/** Cells that show an error value. */
export const errorsIn = (book: Workbook): string[] =>
  book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => (isCellError(value) ? [`${name} ${r + 1}/${c + 1} ${value.error}`] : [])),
    ),
  );
