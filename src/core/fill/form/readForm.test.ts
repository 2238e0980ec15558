import assert from 'node:assert/strict';
import { bandForm, book, formSheet, planForm, provincialForm, type Marks } from '../forms.fixture.ts';
import { readForm } from './readForm.ts';
import type { FormCell } from '../types.ts';

const cellAt = (cells: readonly FormCell[], address: string): FormCell => {
  const found = cells.find((cell) => cell.address === address);
  assert.ok(found, `no cell ${address}`);
  return found;
};

const read = (lines: readonly string[], marks: Marks = {}) =>
  readForm(book('表.xlsx', formSheet('表', lines, marks)));

describe('readForm', () => {
  it('reads the official band form: code row skipped, sums computed, dashes given', () => {
    const { cells, sheets } = readForm(bandForm());
    assert.deepEqual(sheets[0]?.census, { year: 2024, source: '2024学年' });
    assert.equal(sheets[0]?.tables[0]?.kind, 'bands');
    assert.equal(sheets[0]?.tables[0]?.codeRow, 5);
    const roles = ['C7', 'D7', 'D8', 'I17', 'C8', 'J8'].map((address) => cellAt(cells, address).role);
    assert.deepEqual(roles, ['computed', 'computed', 'input', 'input', 'computed', 'given']);
    assert.deepEqual(cellAt(cells, 'D9').rowPath, ['26-30人']);
    assert.deepEqual(cellAt(cells, 'D9').columnPath, ['一年级']);
    assert.equal(cellAt(cells, 'D9').unit, '个');
  });

  it('reads three header levels merged both ways', () => {
    const { cells } = readForm(provincialForm());
    const paths = ['B6', 'D6', 'F6', 'J6', 'K6'].map((address) =>
      cellAt(cells, address).columnPath.join('/'),
    );
    assert.deepEqual(paths, [
      '学校数',
      '在校学生/合计',
      '在校学生/按年级分/一年级',
      '教职工/专任教师/计',
      '教职工/专任教师/占比(%)',
    ]);
    assert.equal(cellAt(cells, 'K6').unit, '%');
    assert.equal(cellAt(cells, 'B9').computedBy, 'formula');
    assert.equal(
      cells.some(({ row }) => row > 8),
      false,
      'notes are no rows',
    );
  });

  it('reads a plan table with units in a column of their own', () => {
    const { cells, sheets } = readForm(planForm());
    assert.equal(sheets[0]?.tables[0]?.kind, 'plan');
    assert.equal(cellAt(cells, 'E6').unit, '人');
    assert.equal(
      cells.some(({ columnPath }) => columnPath.includes('备注')),
      false,
    );
  });

  const LABELS: readonly (readonly [string, readonly string[], Marks, string, readonly string[]])[] = [
    [
      '其中 hangs under the whole above it',
      ['县表', '项目|数量', '在校生数|', '其中:女|', '专任教师|'],
      {},
      'B4',
      ['在校生数', '其中:女'],
    ],
    [
      'indentation makes a part',
      ['县表', '项目|数量', '小学|', '　　城区|', '　　镇区|', '初中|'],
      {},
      'B5',
      ['小学', '镇区'],
    ],
    [
      'a label written once speaks for the rows below',
      ['县表', '学段|办别|数量', '小学|公办|', '|民办|', '初中|公办|'],
      {},
      'C4',
      ['小学', '民办'],
    ],
    [
      'a merged label does too',
      ['县表', '学段|办别|数量', '小学|公办|', '|民办|', '初中|公办|'],
      { merges: ['A3:A4'] },
      'C4',
      ['小学', '民办'],
    ],
    [
      'a numbered line over the columns is a group',
      ['县表', '项目|数量', '一、小学|', '学校数|', '二、初中|', '学校数|'],
      { merges: ['A3:B3', 'A5:B5'] },
      'B6',
      ['二、初中', '学校数'],
    ],
    [
      '其中:56人及以上 is a part of all bands',
      [
        '县表',
        '班额|班数',
        '总计|',
        '45人及以下|',
        '46-55人|',
        '56-65人|',
        '66人及以上|',
        '其中：56人及以上|',
      ],
      {},
      'B8',
      ['其中：56人及以上'],
    ],
  ];
  for (const [name, lines, marks, address, path] of LABELS) {
    it(`row labels: ${name}`, () =>
      assert.deepEqual(cellAt(read(lines, marks).cells, address).rowPath, path));
  }

  const ROLES: readonly (readonly [string, Marks, string, string, string | null])[] = [
    ['a blank cell is open', {}, 'B3', 'input', null],
    ['a blank 合计 is open where nothing marks it', {}, 'B5', 'input', null],
    ['a formula is computed', { formulas: { B5: '=B3+B4' } }, 'B5', 'computed', 'formula'],
    ['a locked cell of a protected sheet is locked', { unlocked: ['B3'] }, 'B4', 'locked', null],
    ['a locked 合计 is the form’s own', { unlocked: ['B3:B4'] }, 'B5', 'computed', 'convention'],
    ['an unlocked one is open', { unlocked: ['B3:B5'] }, 'B5', 'input', null],
    [
      'a 合计 in a colour of its own is the form’s',
      { fills: { B5: 'FFF2CC' } },
      'B5',
      'computed',
      'convention',
    ],
    ['grey among white is closed', { fills: { B4: 'D9D9D9' } }, 'B4', 'locked', null],
    ['a colour all over closes nothing', { fills: { 'B3:B5': 'FFFFCC' } }, 'B3', 'input', null],
    ['yellow for input, white for nothing', { fills: { 'B3:B4': 'FFFF00' } }, 'B3', 'input', null],
  ];
  for (const [name, marks, address, role, computedBy] of ROLES) {
    it(`roles: ${name}`, () => {
      const cell = cellAt(read(['县表', '项目|数量', '小学|', '初中|', '合计|'], marks).cells, address);
      assert.deepEqual([cell.role, cell.computedBy], [role, computedBy]);
    });
  }

  it('keeps figures that stand in the form, and replaces them when told to', () => {
    const workbook = book('表.xlsx', formSheet('表', ['县表', '项目|甲|乙', '学校数|5|', '班数||']));
    assert.equal(cellAt(readForm(workbook).cells, 'B3').role, 'given');
    assert.equal(cellAt(readForm(workbook, { standing: 'replace' }).cells, 'B3').role, 'input');
  });

  it('says protected, hidden and wholly locked sheets', () => {
    const lines = ['县表', '项目|数量|人数', '小学||'];
    const codes = (marks: Marks): string[] => read(lines, marks).remarks.map(({ code }) => code);
    assert.deepEqual(codes({ unlocked: ['B3'] }), ['fillSheetProtected']);
    assert.deepEqual(codes({ unlocked: [] }), ['fillSheetAllLocked', 'fillNothingToFill']);
    const hidden = read(lines, { hiddenColumns: ['C'], hiddenRows: [3] });
    assert.deepEqual(
      hidden.remarks.map(({ code }) => code),
      ['fillHiddenColumns', 'fillHiddenRows'],
    );
    assert.equal(cellAt(hidden.cells, 'C3').hidden, true);
  });

  it('reads labels and cells side by side where there is no header', () => {
    const { cells, sheets } = read([
      '县摸底表',
      '小学校数（所）||初中校数（所）|',
      '小学在校生数（人）||初中在校生数（人）|',
    ]);
    assert.equal(sheets[0]?.tables[0]?.kind, 'pairs');
    assert.deepEqual(
      cells.map(({ address }) => address),
      ['B2', 'D2', 'B3', 'D3'],
    );
    assert.deepEqual([cellAt(cells, 'D3').rowPath, cellAt(cells, 'D3').unit], [['初中在校生数（人）'], '人']);
  });

  it('reads two blocks side by side', () => {
    const { cells } = read([
      '县表',
      '指标名称|代码|数量|指标名称|代码|数量',
      '学校数|01||班数|05|',
      '在校生数|02||专任教师|06|',
    ]);
    assert.deepEqual(
      cells.map(({ address, rowPath }) => [address, rowPath[0]]),
      [
        ['C3', '学校数'],
        ['C4', '在校生数'],
        ['F3', '班数'],
        ['F4', '专任教师'],
      ],
    );
  });

  it('takes a list of data for no form', () => {
    const list = formSheet('名单', ['2024年初中', '学校|在校生数|女生数', '甲中学|100|50', '乙中学|200|']);
    assert.deepEqual(readForm(book('名单.xlsx', list)).sheets, []);
  });
});
