/** Checking a class list against reading the same rows from its .xlsx, and how the time grows with the rows. */
import { utils, write } from '@e965/xlsx';
import { check } from '../src/core/check/check.ts';
import { resolvePack } from '../src/core/plans/index.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { classListRows, classListSheet, COLUMNS } from './county.ts';
import { best, peakMegabytes, round } from './measure.ts';
import type { Bench } from './run.ts';

const SMALL = 20_000;
const LARGE = 200_000;

const fileOf = (classes: number): Uint8Array => {
  const sheet = utils.aoa_to_sheet(classListRows(classes) as unknown[][], { dense: true });
  const book = utils.book_new(sheet, '班级名单');
  return new Uint8Array(write(book, { type: 'buffer', compression: true }) as Uint8Array);
};

const checked = (classes: number, plan: NonNullable<ReturnType<typeof resolvePack>>) => {
  const workbook = { file: '班级.xlsx', sheets: [classListSheet(classes)] };
  return best(3, () => check([workbook], { plan, year: 2024, lang: 'zh' }));
};

export const bench: Bench = {
  name: 'check',
  async run() {
    const plan = resolvePack('taikang-2023-2025');
    if (!plan) throw new Error('plan missing');
    const small = await checked(SMALL, plan);
    const large = await checked(LARGE, plan);
    const bytes = fileOf(LARGE);
    const reading = await best(1, () => readWorkbook('班级.xlsx', bytes));
    const findings = large.result.files.reduce((sum, file) => sum + file.findings.length, 0);
    return [
      {
        what: `check ${LARGE} × ${COLUMNS.length} in memory`,
        value: round(large.milliseconds / 1000),
        unit: 's',
      },
      {
        what: `read the same rows from .xlsx (our reader, SheetJS)`,
        value: round(reading.milliseconds / 1000),
        unit: 's',
      },
      {
        what: 'check ÷ read',
        value: round(large.milliseconds / reading.milliseconds),
        unit: '',
        atMost: 0.5,
      },
      {
        what: `time of ${LARGE} rows ÷ time of ${SMALL} rows (10 is linear)`,
        value: round(large.milliseconds / small.milliseconds, 1),
        unit: '',
        atMost: 15,
      },
      { what: 'findings reported', value: findings, unit: '' },
      { what: 'peak memory of the process', value: peakMegabytes(), unit: 'MB' },
    ];
  },
};
