import assert from 'node:assert/strict';
import type { Sheet } from '../values/workbook.ts';
import { columnName } from '../values/address.ts';
import { dataSpan, findTables, type Table } from './index.ts';
import { layout } from './layouts.fixture.ts';

interface Expected {
  readonly kind: string;
  readonly header: [number, number];
  readonly data: [number, number];
  readonly rows: number;
  readonly subtotals?: number[];
  readonly totals?: number[];
  readonly columns: Record<string, string>;
  readonly stage?: string | null;
  readonly year?: number | null;
  readonly school?: string | null;
}

const seen = (table: Table): Expected => ({
  kind: table.kind,
  header: [table.header[0] + 1, table.header[1] + 1],
  data: dataSpan(table).map((row) => row + 1) as [number, number],
  rows: table.dataRows.length,
  subtotals: table.subtotalRows.map((row) => row + 1),
  totals: table.totalRows.map((row) => row + 1),
  columns: Object.fromEntries(
    table.columns
      .filter(({ used }) => used)
      .map(({ index, match }) => [columnName(index), String(match.field)]),
  ),
  stage: table.context.stage,
  year: table.context.census?.year ?? null,
  school: table.context.school,
});

const cases: { name: string; sheet: Sheet; expected: Expected[] }[] = [
  {
    name: 'hand-made bulletin: title, unit line, merged two-row header, merged townships, subtotals, total, notes',
    sheet: layout(
      '2024年小学',
      `
安平县2024年小学班额情况统计表 | > | > | > | > | > | > | > | >
填报单位：安平县教体局 | | | | | | | 单位：人、个 |
序号 | 乡镇 | 学校名称 | 班数 | 在校生数 | 一年级 | > | 二年级 | >
^ | ^ | ^ | ^ | ^ | 班级数 | 学生数 | 班级数 | 学生数
1 | 城关镇 | 中心小学 | 4 | 200 | 2 | 100 | 2 | 100
2 | ^ | 第二小学 | 2 | '８０ | 1 | 40人 | 1 | 40
 | 城关镇小计 | > | 6 | 280 | 3 | 140 | 3 | 140
3 | 马头镇 | 马头小学 | 2 | 60 | 1 | 30 | 1 | 30
 | 小 计 | > | 2 | 60 | 1 | 30 | 1 | 30
合　计 | > | > | 8 | 340 | 4 | 170 | 4 | 170
注：统计时点为2024年9月1日 | > | > | > | > | > | > | > | >
制表人：张三 | | | 审核人：李四 | | | | |`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [3, 4],
        data: [5, 10],
        rows: 3,
        subtotals: [7, 9],
        totals: [10],
        columns: {
          A: 'seq_no',
          B: 'township',
          C: 'school_name',
          D: 'class_count',
          E: 'pupil_count',
          F: 'grade_1_class_count',
          G: 'grade_1_pupil_count',
          H: 'grade_2_class_count',
          I: 'grade_2_pupil_count',
        },
        stage: 'primary',
        year: 2024,
        school: null,
      },
    ],
  },
  {
    name: 'class list with names written once, a footnote mark and a text for a number',
    sheet: layout(
      '名单',
      `
学校 | 年级 | 班级 | 班主任 | 学生数 | 备注
实验小学 | 一年级 | 1班 | 张三 | 46 |
 | | 2班 | 李四 | '52① |
 | 二年级 | 1班 | 王五 | 待定 |
第一初中 | 七年级 | 1班 | 赵六 | 51 |`,
    ),
    expected: [
      {
        kind: 'class_list',
        header: [1, 1],
        data: [2, 5],
        rows: 4,
        subtotals: [],
        totals: [],
        columns: {
          A: 'school_name',
          B: 'grade',
          C: 'class_name',

          E: 'pupil_count',
          F: 'remark',
        },
        stage: null,
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'class list of one school: the school stands in the title',
    sheet: layout(
      'Sheet1',
      `
2024—2025学年度班级人数统计表 | > | >
学校名称：城关镇实验小学 | |
年级 | 班别 | 人数
三年级 | 三(1)班 | 44
三年级 | 三(2)班 | 47
合计 | | 91`,
    ),
    expected: [
      {
        kind: 'class_list',
        header: [3, 3],
        data: [4, 6],
        rows: 2,
        subtotals: [],
        totals: [6],
        columns: { A: 'grade', B: 'class_name', C: 'pupil_count' },
        stage: 'primary',
        year: 2024,
        school: '城关镇实验小学',
      },
    ],
  },
  {
    name: 'official band table with a code row and the total first',
    sheet: layout(
      '小学班额',
      `
小学班数、班额 | > | > | > | >
表号：教基2106 | | | | 计量单位：个
班额 | 代码 | 合计 | 一年级 | 二年级
甲 | 乙 | 1 | 2 | 3
总计 | 01 | 10 | 5 | 5
25人及以下 | 02 | 1 | 1 | —
26-30人 | 03 | 2 | 1 | 1
31—35 | 04 | 0 | |
36~40 | 05 | 1 | | 1
41至45 | 06 | 2 | 1 | 1
46-50 | 07 | 2 | 1 | 1
51-55 | 08 | 1 | 1 |
56-60 | 09 | 1 | | 1
61-65 | 10 | 0 | |
66人及以上 | 11 | 0 | |`,
    ),
    expected: [
      {
        kind: 'band_table',
        header: [3, 3],
        data: [5, 15],
        rows: 10,
        subtotals: [],
        totals: [5],
        columns: { C: 'class_count', D: 'grade_1_class_count', E: 'grade_2_class_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'band table turned: bands as columns, stages as rows',
    sheet: layout(
      '班额',
      `
义务教育班额分布
学段 | 班数 | 45人及以下 | 46-50人 | 51-55人 | 56-60人 | 61-65人 | 66人及以上
小学 | 100 | 80 | 10 | 6 | 3 | 1 | 0
初中 | 50 | 20 | 20 | 8 | 2 | 0 | 0`,
    ),
    expected: [
      {
        kind: 'band_table',
        header: [2, 2],
        data: [3, 4],
        rows: 2,
        subtotals: [],
        totals: [],
        columns: {
          B: 'class_count',
          D: 'class_band_46_50',
          E: 'class_band_51_55',
          F: 'class_band_56_60',
          G: 'class_band_61_65',
          H: 'class_band_ge_66',
        },
        stage: 'compulsory',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'three header rows, a code row and the total on top',
    sheet: layout(
      '初中2024',
      `
学校基本情况 | > | > | 在校生情况 | > | > | 教师情况 | >
序号 | 学校名称 | 办学类型 | 在校生数 | 其中 | > | 教职工数 | 专任教师
^ | ^ | ^ | ^ | 女 | 寄宿生 | ^ | ^
甲 | 乙 | 丙 | 1 | 2 | 3 | 4 | 5
合计 | | | 3800 | 1880 | 300 | 250 | 230
1 | 第一中学 | 初级中学 | 1200 | 590 | 300 | 100 | 90
2 | 实验学校 | 九年一贯制学校 | 2600 | 1290 | 0 | 150 | 140`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 3],
        data: [5, 7],
        rows: 2,
        subtotals: [],
        totals: [5],
        columns: {
          A: 'seq_no',
          B: 'school_name',
          C: 'school_type',
          D: 'pupil_count',
          E: 'female_pupil_count',
          F: 'boarder_count',
          G: 'staff_count',
          H: 'teacher_count',
        },
        stage: 'junior',
        year: 2024,
        school: null,
      },
    ],
  },
  {
    name: 'group headings centred without merging',
    sheet: layout(
      '小学',
      `
序号 | 学校名称 | 一年级 | | 二年级 |
 | | 班数 | 人数 | 班数 | 人数
1 | 东街小学 | 2 | 90 | 2 | 88
2 | 西街小学 | 1 | 40 | 1 | 41`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 2],
        data: [3, 4],
        rows: 2,
        subtotals: [],
        totals: [],
        columns: {
          A: 'seq_no',
          B: 'school_name',
          C: 'grade_1_class_count',
          D: 'grade_1_pupil_count',
          E: 'grade_2_class_count',
          F: 'grade_2_pupil_count',
        },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'two tables on one sheet, each with its own title and notes',
    sheet: layout(
      '城关镇',
      `
一、小学情况
学校名称 | 班数 | 在校生数
东街小学 | 6 | 240
西街小学 | 6 | 250
合计 | 12 | 490
注：含附设班

二、初中情况
学校名称 | 班数 | 在校生数
第一初中 | 12 | 600
合计 | 12 | 600`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [2, 2],
        data: [3, 5],
        rows: 2,
        subtotals: [],
        totals: [5],
        columns: { A: 'school_name', B: 'class_count', C: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
      {
        kind: 'school_list',
        header: [9, 9],
        data: [10, 11],
        rows: 1,
        subtotals: [],
        totals: [11],
        columns: { A: 'school_name', B: 'class_count', C: 'pupil_count' },
        stage: 'junior',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'printed in two blocks side by side',
    sheet: layout(
      '小学',
      `
序号 | 学校名称 | 学生数 | 序号 | 学校名称 | 学生数
1 | 东街小学 | 240 | 3 | 南街小学 | 300
2 | 西街小学 | 250 | | |`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 1],
        data: [2, 3],
        rows: 2,
        subtotals: [],
        totals: [],
        columns: { A: 'seq_no', B: 'school_name', C: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
      {
        kind: 'school_list',
        header: [1, 1],
        data: [2, 2],
        rows: 1,
        subtotals: [],
        totals: [],
        columns: { D: 'seq_no', E: 'school_name', F: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'a header printed again on each page, townships as lines of their own, blank rows between them',
    sheet: layout(
      '小学',
      `
学校名称 | 班数 | 学生数
城关镇 | |
东街小学 | 6 | 240

马头镇 | |
马头小学 | 6 | 230
学校名称 | 班数 | 学生数
河东小学 | 6 | 200`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 1],
        data: [3, 8],
        rows: 3,
        subtotals: [],
        totals: [],
        columns: { A: 'school_name', B: 'class_count', C: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'one row a school and grade',
    sheet: layout(
      '小学',
      `
学校 | 年级 | 班数 | 学生数
东街小学 | 一年级 | 2 | 95
^ | 二年级 | 2 | 90
西街小学 | 一年级 | 1 | 40`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 1],
        data: [2, 4],
        rows: 3,
        subtotals: [],
        totals: [],
        columns: { A: 'school_name', B: 'grade', C: 'class_count', D: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'kindergarten list with age groups',
    sheet: layout(
      '幼儿园',
      `
序号 | 园名 | 办园性质 | 是否普惠 | 班数 | 在园幼儿数 | 小班 | > | 中班 | >
| | | | | | 班数 | 幼儿数 | 班数 | 幼儿数
1 | 县直幼儿园 | 公办 | √ | 9 | 300 | 3 | 80 | 3 | 100
2 | 小太阳幼儿园 | 民办 | 否 | 3 | 90 | 1 | 30 | 1 | 30
合计 | | | | 12 | 390 | 4 | 110 | 4 | 130`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 2],
        data: [3, 5],
        rows: 2,
        subtotals: [],
        totals: [5],
        columns: {
          A: 'seq_no',
          B: 'school_name',
          C: 'sponsor_type',
          D: 'is_inclusive',
          E: 'class_count',
          F: 'pupil_count',
          G: 'kg_class_count_small',
          H: 'kg_child_count_small',
          I: 'kg_class_count_middle',
          J: 'kg_child_count_middle',
        },
        stage: 'kindergarten',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'plan ledger with base, yearly and target columns',
    sheet: layout(
      '台账',
      `
规划主要指标
序号 | 指标 | 单位 | 2020年基期 | 2023年完成 | 2024年完成 | 2025年目标 | 属性
1 | 学前三年毛入园率 | % | 88 | 91 | 92.5 | ≥93 | 预期性
2 | 普惠性幼儿园覆盖率 | % | 80 | 82 | 83% | 85%以上 | 约束性`,
    ),
    expected: [
      {
        kind: 'plan_ledger',
        header: [2, 2],
        data: [3, 4],
        rows: 2,
        subtotals: [],
        totals: [],
        columns: {
          A: 'seq_no',
          B: 'indicator_name',
          C: 'unit',
          D: 'base_value',
          E: 'actual_value',
          F: 'actual_value',
          G: 'target_value',
          H: 'indicator_kind',
        },
        stage: null,
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'summary of named quantities',
    sheet: layout(
      '基线',
      `
全区教育基线情况表 | > | >
项目 | 单位 | 数值
学校数 | 所 | 10
其中：初中 | 所 | 1
在园幼儿数 | 人 | 9569
其中：公办幼儿园在园幼儿 | 人 | 3393`,
    ),
    expected: [
      {
        kind: 'official_form',
        header: [2, 2],
        data: [3, 6],
        rows: 4,
        subtotals: [],
        totals: [],
        columns: { B: 'unit' },
        stage: null,
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'form of one school filled in as pairs',
    sheet: layout(
      '表单',
      `
学校名称 | 城关镇中心小学 | 学校标识码 | '2141000001
在校生数 | 450 | 班数 | 10
专任教师数 | 25 | 占地面积(平方米) | 12000`,
    ),
    expected: [
      {
        kind: 'official_form',
        header: [1, 1],
        data: [1, 3],
        rows: 3,
        subtotals: [],
        totals: [],
        columns: {},
        stage: 'primary',
        year: null,
        school: '城关镇中心小学',
      },
    ],
  },
  {
    name: 'a sum line that nobody labelled',
    sheet: layout(
      '小学',
      `
学校名称 | 班数 | 学生数
东街小学 | 6 | 240
西街小学 | 6 | 250
 | 12 | 490`,
      {
        formulas: new Map([
          [3 * 16384 + 1, '=SUM(B2:B3)'],
          [3 * 16384 + 2, '=SUM(C2:C3)'],
        ]),
      },
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 1],
        data: [2, 4],
        rows: 2,
        subtotals: [4],
        totals: [],
        columns: { A: 'school_name', B: 'class_count', C: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'several rows called 合计: only the one over all rows is the total',
    sheet: layout(
      '小学',
      `
学校名称 | 班数 | 学生数
东街小学 | 6 | 240
西街小学 | 6 | 250
合计 | 12 | 490
马头小学 | 6 | 230
合计 | 6 | 230
合计 | 18 | 720`,
    ),
    expected: [
      {
        kind: 'school_list',
        header: [1, 1],
        data: [2, 7],
        rows: 3,
        subtotals: [4, 6],
        totals: [7],
        columns: { A: 'school_name', B: 'class_count', C: 'pupil_count' },
        stage: 'primary',
        year: null,
        school: null,
      },
    ],
  },
  {
    name: 'a notice without any table',
    sheet: layout(
      '通知',
      `
关于召开会议的通知
各学校：
定于本周五召开会议，请准时参加。`,
    ),
    expected: [],
  },
];

describe('findTables', () => {
  for (const { name, sheet, expected } of cases) {
    it(name, () => {
      const { tables } = findTables(sheet, { file: '表.xlsx' });
      assert.deepEqual(tables.map(seen), expected);
    });
  }

  it('reads hidden sheets, rows and columns and says so', () => {
    const sheet = layout('小学', '学校名称 | 班数 | 学生数\n东街小学 | 6 | 240', {
      visibility: 'hidden',
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([2]),
    });
    const { tables, remarks } = findTables(sheet, { file: '表.xlsx' });
    assert.deepEqual(
      remarks.map(({ code }) => code),
      ['hiddenSheetRead'],
    );
    assert.deepEqual(
      tables[0]?.remarks.map(({ code }) => code),
      ['hiddenColumnsRead', 'hiddenRowsRead'],
    );
  });

  it('takes a person’s word on a column before any matching', () => {
    const sheet = layout('小学', '学校名称 | 班数 | 本期\n东街小学 | 6 | 240');
    const overrides = [{ sheet: '小学', column: 2, field: 'pupil_count' as const }];
    const { tables } = findTables(sheet, { file: '表.xlsx', overrides });
    assert.equal(tables[0]?.columns[2]?.match.field, 'pupil_count');
    assert.equal(tables[0]?.columns[2]?.used, true);
  });

  it('reports two columns that claim the same field and computes with neither', () => {
    const sheet = layout('小学', '学校名称 | 班数 | 学生数 | 学生数\n东街小学 | 6 | 240 | 250');
    const { tables } = findTables(sheet, { file: '表.xlsx' });
    assert.deepEqual(
      tables[0]?.columns.map(({ used }) => used),
      [true, true, false, false],
    );
    assert.equal(tables[0]?.remarks.filter(({ code }) => code === 'columnTwice').length, 2);
  });
});
