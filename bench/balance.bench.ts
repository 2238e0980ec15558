/** The whole balance assessment of a province's schools against reading the same rows from their .xlsx. */
import { utils, write } from '@e965/xlsx';
import { assessBalance, balanceReport } from '../src/core/check/assessment/index.ts';
import { factsOf, findTables } from '../src/core/tables/index.ts';
import { sheetOf, type Scalar } from '../src/core/values/workbook.ts';
import { wayToPass } from '../src/core/whatif/way_to_pass/index.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { best, round } from './measure.ts';
import type { Bench } from './run.ts';

const SCHOOLS = 10_000;

const HEADER = [
  '学校名称',
  '办学类型',
  '在校生数',
  '专科',
  '本科',
  '研究生',
  '骨干教师',
  '体育教师',
  '艺术教师',
  '教学及辅助用房面积',
  '室内体育用房面积',
  '运动场地面积',
  '教学仪器设备值（万元）',
  '网络多媒体教室数',
];

const rowOf = (i: number): Scalar[] => {
  const pupils = 60 + ((i * 37) % 1900);
  const spread = (k: number): number => 0.8 + ((i * k) % 97) / 60;
  return [
    `第${i}小学`,
    i % 20 === 0 ? '教学点' : '小学',
    pupils,
    Math.round(pupils * 0.015 * spread(3)),
    Math.round(pupils * 0.03 * spread(5)),
    Math.round(pupils * 0.004 * spread(7)),
    Math.round(pupils * 0.011 * spread(11)),
    Math.round(pupils * 0.006 * spread(13)),
    Math.round(pupils * 0.006 * spread(17)),
    Math.round(pupils * 5 * spread(19)),
    i % 4 === 0 ? 400 : null,
    Math.round(pupils * 8 * spread(23)),
    round(pupils * 0.22 * spread(29)),
    Math.round(pupils * 0.025 * spread(31)),
  ];
};

export const bench: Bench = {
  name: 'balance',
  async run() {
    const rows = [['2024年小学办学条件'], HEADER, ...Array.from({ length: SCHOOLS }, (_, i) => rowOf(i))];
    const book = utils.book_new(utils.aoa_to_sheet(rows as unknown[][], { dense: true }), '小学');
    const bytes = new Uint8Array(write(book, { type: 'buffer', compression: true }) as Uint8Array);
    const reading = await best(2, async () => {
      const { sheets } = await readWorkbook('小学.xlsx', bytes);
      return sheets.flatMap((sheet) => findTables(sheet, { file: '小学.xlsx' }).tables);
    });
    const tables = findTables(sheetOf('小学', rows), { file: '小学.xlsx' }).tables;
    const facts = await best(3, () => factsOf(tables, 2024));
    // Fresh facts each time: what is computed from them is kept with them.
    const assessing = await best(3, () => {
      const assessment = assessBalance(factsOf(tables, 2024));
      return assessment && balanceReport(assessment, [], 'zh');
    });
    const report = assessing.result;
    if (!report) throw new Error('nothing assessed');
    const way = await best(2, () => wayToPass(report));
    const own = Math.max(0, assessing.milliseconds - facts.milliseconds);
    return [
      {
        what: `read ${SCHOOLS} schools from .xlsx and find the table`,
        value: round(reading.milliseconds),
        unit: 'ms',
      },
      { what: `assess them: grid, verdicts, coefficients, report`, value: round(own), unit: 'ms' },
      { what: 'assess ÷ read', value: round(own / reading.milliseconds), unit: '', atMost: 4 },
      { what: 'the way to pass', value: round(way.milliseconds), unit: 'ms' },
      {
        what: 'way to pass ÷ read',
        value: round(way.milliseconds / reading.milliseconds),
        unit: '',
        atMost: 2,
      },
      { what: 'schools with a way', value: way.result.schools.length, unit: '' },
    ];
  },
};
