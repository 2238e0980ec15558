import assert from 'node:assert/strict';
import { book, formSheet } from '../../fill/forms.fixture.ts';
import { fillSource, fillWrites, proposeFill, readForm, type Decisions } from '../../fill/index.ts';
import { findTables, isOwnSheet } from '../../tables/index.ts';
import { sheetOf } from '../../values/workbook.ts';
import { auditSheet } from './fillAudit.ts';

const SCHOOLS = ['2024年小学基本情况统计表', '学校名称|班数|在校生数', '甲小学|6|240', '乙小学|3|90'];
const FORM = ['2024年小学统计表', '项目|数量', '在校生数|', '班数|', '走读生|', '教职工数|'];

const audit = (decisions: Decisions = {}) => {
  const form = readForm(book('报表.xlsx', formSheet('报表', FORM)));
  const proposal = proposeFill(form, fillSource([book('台账.xlsx', formSheet('2024年小学', SCHOOLS))]));
  const writes = fillWrites(form, proposal, decisions);
  return auditSheet(form, proposal, decisions, writes, 'zh');
};

const COLUMNS = { cell: 1, value: 5, state: 7, sources: 10, decision: 12 } as const;
const column = (sheet: ReturnType<typeof audit>, name: keyof typeof COLUMNS): (string | number | null)[] =>
  sheet.rows.slice(2).map((row) => row[COLUMNS[name]]?.value ?? null);

describe('the audit sheet of a filling', () => {
  it('has a row for every cell that was to be filled, written or not', () => {
    const sheet = audit();
    assert.deepEqual(column(sheet, 'cell'), ['B3', 'B4', 'B5', 'B6']);
    assert.deepEqual(column(sheet, 'value'), [330, 9, null, null]);
    assert.deepEqual(column(sheet, 'state'), ['已填', '已填', '没有认出', '没有数据']);
    assert.deepEqual(column(sheet, 'sources'), [
      '[台账.xlsx]2024年小学!C3:C4',
      '[台账.xlsx]2024年小学!B3:B4',
      '',
      '',
    ]);
    assert.deepEqual(column(sheet, 'decision'), ['按建议', '按建议', '', '']);
  });

  it('tells what a person decided from what was proposed', () => {
    const sheet = audit({
      '报表!B3': { kind: 'skip' },
      '报表!B4': { kind: 'accept', candidate: 'c1' },
      '报表!B6': { kind: 'value', value: 30 },
    });
    assert.deepEqual(column(sheet, 'state'), ['不填', '已填', '没有认出', '已填']);
    assert.deepEqual(column(sheet, 'decision'), ['人定为不填', '人选定', '', '人手填']);
    assert.deepEqual(column(sheet, 'value'), [null, 9, null, 30]);
  });

  it('is no data for whoever reads the workbook again', () => {
    const rows = audit().rows.map((row) => row.map(({ value }) => value));
    const sheet = sheetOf('填报记录', rows);
    assert.ok(isOwnSheet(sheet));
    assert.deepEqual(findTables(sheet, { file: '报表.xlsx' }).tables, []);
    assert.deepEqual(readForm({ file: '报表.xlsx', sheets: [sheet] }).sheets, []);
  });
});
