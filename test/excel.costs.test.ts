/** What a full check of the open workbook costs in Excel, through the unmodified Office.js: read, check, results. */
import assert from 'node:assert/strict';
import { check } from '../src/core/check/check.ts';
import { resolvePack } from '../src/core/plans/index.ts';
import { resultSheet } from '../src/core/report/index.ts';
import { sheetOf, type Scalar, type Workbook } from '../src/core/values/workbook.ts';
import { portOf } from '../src/excel/port.ts';
import { Session } from '../src/excel/session.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { saveCopy } from '../src/workbench/files/save.ts';
import { openHost, type NodeHost } from '../src/workbench/host/node.ts';

const SHEETS = 10;
const CHUNK_BYTES = 1_500_000;
const GRADES = ['一', '二', '三', '四', '五', '六'];

/** A county's class lists, a sheet for each township; every twentieth class is too large. */
const county = (rows: number): Workbook => ({
  file: '班级名单.xlsx',
  sheets: Array.from({ length: SHEETS }, (_, township) =>
    sheetOf(`第${township + 1}镇`, [
      ['2024年秋季小学班级名单'],
      ['学校名称', '年级', '班级', '班主任', '学生数', '其中：女', '寄宿生数', '随迁子女数', '备注'],
      ...Array.from({ length: rows }, (_row, row): Scalar[] => [
        `第${township + 1}镇第${Math.floor(row / 36) + 1}小学`,
        `${GRADES[Math.floor(row / 6) % 6]}年级`,
        `${(row % 6) + 1}班`,
        `教师${row}`,
        row % 20 === 0 ? 58 : 40 + (row % 5),
        20,
        row % 9,
        row % 4,
        null,
      ]),
    ]),
  ),
});

interface Cost {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface Run {
  readonly reading: Cost;
  readonly writing: Cost;
  readonly findings: number;
}

const plan = resolvePack('taikang-2023-2025');

const checked = (workbooks: readonly Workbook[]) => {
  assert.ok(plan);
  return check(workbooks, { plan, year: 2024, lang: 'zh', rules: false });
};

/** What the pane does at 检查 and 写入结果表; `chunk` is how many bytes may go into one answer or request. */
const fullCheck = async (host: NodeHost, chunk: number): Promise<Run> => {
  const session = new Session(await host.startAddIn());
  session.reading.bytes = chunk;
  session.writing.bytes = chunk;
  const excel = portOf(session);
  host.meter.reset();
  const workbook = await excel.readWorkbook();
  const reading = host.meter.readings;
  assert.equal(workbook.sheets.length, SHEETS);
  const report = checked([workbook]);
  host.meter.reset();
  const { without } = await excel.replaceSheets([resultSheet(report, { lang: 'zh', date: '2024-11-05' })]);
  assert.deepEqual(without, []);
  return {
    reading,
    writing: host.meter.readings,
    findings: report.files.reduce((sum, { findings }) => sum + findings.length, 0),
  };
};

const withHost = async <T>(workbook: Workbook, work: (host: NodeHost) => Promise<T>): Promise<T> => {
  const host = await openHost({ workbook });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
};

describe('a full check in Excel', function () {
  this.timeout(60_000);

  it('of 10 sheets × 2,000 rows takes at most 4 syncs to read and 2 + ceil(bytes / 1.5 MB) to write', async () => {
    const { reading, writing, findings } = await withHost(county(2000), (host) =>
      fullCheck(host, CHUNK_BYTES),
    );
    assert.ok(findings >= 1000, `${findings} findings`);
    assert.ok(reading.syncs <= 4, `${reading.syncs} syncs to read`);
    assert.ok(reading.responseBytes > 1_000_000, `${reading.responseBytes} bytes read`);
    const most = 2 + Math.ceil(writing.requestBytes / CHUNK_BYTES);
    assert.ok(writing.syncs <= most, `${writing.syncs} syncs to write ${writing.requestBytes} bytes`);
  });

  // 200 → 2,000 rows in chunks of a tenth: the syncs are those of 2,000 → 20,000 rows, at a tenth of the time
  it('of ten times the rows adds only chunks of payload, and finds ten times as much', async () => {
    const chunk = CHUNK_BYTES / 10;
    const few = await withHost(county(200), (host) => fullCheck(host, chunk));
    const many = await withHost(county(2000), (host) => fullCheck(host, chunk));
    assert.ok(few.reading.syncs <= 4, `${few.reading.syncs} syncs to read`);
    assert.equal(many.findings, few.findings * 10);
    const chunks = Math.ceil(many.reading.responseBytes / chunk);
    assert.ok(chunks > 5, `${chunks} chunks`);
    assert.ok(
      many.reading.syncs <= few.reading.syncs + chunks,
      `${few.reading.syncs} syncs, then ${many.reading.syncs} for ${many.reading.responseBytes} bytes`,
    );
    for (const { writing } of [few, many]) {
      const most = 2 + Math.ceil(writing.requestBytes / chunk);
      assert.ok(writing.syncs <= most, `${writing.syncs} syncs for ${writing.requestBytes} bytes`);
    }
  });

  it('finds the same in the file saved afterwards: its own results, renamed too, are no data', async () => {
    const workbook = county(40);
    const before = checked([workbook]);
    await withHost(workbook, async (host) => {
      for (let run = 0; run < 2; run++) await fullCheck(host, CHUNK_BYTES);
      const own = host.workbook.sheets.filter(({ name }) => /^(达标检查|dabiao-)/.test(name));
      assert.deepEqual(own.map(({ visibility }) => visibility).sort(), ['VeryHidden', 'Visible']);
      for (const name of ['达标检查', '结果']) {
        host.workbook.sheets
          .filter((sheet) => sheet.name === '达标检查')
          .forEach((sheet) => (sheet.name = name));
        const saved = await readWorkbook(workbook.file, await saveCopy(host.workbook));
        assert.equal(saved.sheets.length, SHEETS + own.length);
        const after = checked([saved]);
        const figures = ({ indicators }: typeof after) =>
          indicators.map(({ id, value, cells }) => [id, value, cells]);
        assert.deepEqual(figures(after), figures(before));
        assert.deepEqual(after.files[0]?.findings, before.files[0]?.findings);
        assert.deepEqual(
          after.files[0]?.tables.map(({ sheet }) => sheet),
          workbook.sheets.map(({ name: sheet }) => sheet),
        );
      }
    });
  });
});
