import assert from 'node:assert/strict';
import { factsFrom } from '../../../test/indicators/facts.ts';
import { assess, type AssessmentReport, type ChecklistRecord } from '../check/assessment/index.ts';
import type { Lang } from '../messages/index.ts';
import { resolvePack } from '../plans/index.ts';
import { isOwnSheet } from '../tables/index.ts';
import { sheetOf, type Scalar, type Sheet } from '../values/workbook.ts';
import { checklistFromSheet } from './checklistRows.ts';
import { assessmentSheets } from './sheets/assessment/index.ts';
import { sayIn, type ReportSheet } from './sheets/model.ts';

const county = {
  小学: [
    ['2024年小学'],
    ['学校名称', '学生数', '骨干教师', '教学及辅助用房面积'],
    ['甲小', 500, 6, 2500],
    ['乙小', 400, 2, 2000],
  ],
  幼儿园: [
    ['2024年幼儿园'],
    ['园名', '规划年份', '在园幼儿数', '室外游戏场地面积', '小班班数', '小班幼儿数'],
    ['甲园', 2019, 120, 600, 1, 26],
    ['乙园', 2010, 60, 100, 1, 20],
  ],
} as const;

const record = (item: string, rest: Partial<ChecklistRecord> = {}): ChecklistRecord => ({
  item,
  verdict: 'met',
  evidence: '县政府文件3号',
  by: '王',
  date: '2024-11-05',
  year: 2024,
  ...rest,
});

const reportOf = (records: readonly ChecklistRecord[], lang: Lang): AssessmentReport => {
  const pack = resolvePack('national');
  assert.ok(pack);
  const assessed = assess(factsFrom(county), pack, [], records, lang);
  assert.ok(assessed);
  return assessed.report;
};
const sheetsOf = (records: readonly ChecklistRecord[], lang: Lang): ReportSheet[] =>
  assessmentSheets({ assessment: reportOf(records, lang) }, lang, sayIn(lang));
const read = ({ name, rows }: ReportSheet): Sheet =>
  sheetOf(
    name,
    rows.map((row) => row.map(({ value }) => value)),
  );
/** The sheet with something written into a row of the checklist. */
const filled = (sheet: ReportSheet, item: string, cells: readonly Scalar[]): Sheet => {
  const rows = sheet.rows.map((row) => row.map(({ value }): Scalar => value));
  const row = rows.find((one) => one[4] === item);
  assert.ok(row);
  [row[1], row[2], row[3], row[5]] = cells as [Scalar, Scalar, Scalar, Scalar];
  return sheetOf(sheet.name, rows);
};

describe('checklist on the sheets of the assessments', () => {
  const records = [record('layout-planning'), record('kg-public-fund', { verdict: 'unmet' })];
  for (const lang of ['zh', 'en'] as const)
    it(`is read back as it was recorded, ${lang}`, () => {
      const got = sheetsOf(records, lang).flatMap((sheet) => checklistFromSheet(read(sheet))?.records ?? []);
      assert.deepEqual(got, records);
    });

  it('takes what people write, and names what it can’t read', () => {
    const [sheet] = sheetsOf([], 'zh');
    assert.ok(sheet);
    assert.deepEqual(checklistFromSheet(read(sheet)), { records: [], problems: [] });
    const said = filled(sheet, 'veto-exam', ['没有', '李', '2024/9/20', '巡查记录']);
    assert.deepEqual(checklistFromSheet(said)?.records, [
      record('veto-exam', { by: '李', date: '2024-09-20', evidence: '巡查记录' }),
    ]);
    for (const cells of [
      ['也许', '李', '2024-09-20', ''],
      ['达标', '', '2024-09-20', ''],
      ['达标', '李', '昨天', ''],
    ]) {
      const wrong = checklistFromSheet(filled(sheet, 'veto-exam', cells));
      assert.deepEqual([wrong?.records.length, wrong?.problems.length], [0, 1], cells.join());
    }
  });

  it('is in no other sheet', () => assert.equal(checklistFromSheet(sheetOf('x', [['学校']])), null));

  it('stands on sheets that a later check knows for results', () => {
    const sheets = sheetsOf([], 'zh');
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['优质均衡', '普及普惠'],
    );
    for (const sheet of sheets) {
      assert.ok(isOwnSheet(read(sheet)));
      for (const row of sheet.rows) assert.ok(row.length <= sheet.widths.length, sheet.name);
    }
    assert.ok(sheets[0]?.chart);
  });
});
