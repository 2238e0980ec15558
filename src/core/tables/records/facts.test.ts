import assert from 'node:assert/strict';
import type { Sheet } from '../../values/workbook.ts';
import { factsOf, findTables, schoolFigure, type Facts } from '../index.ts';
import { layout } from '../layouts.fixture.ts';

const facts = (sheets: readonly Sheet[], year = 2024): Facts =>
  factsOf(
    sheets.flatMap((sheet) => findTables(sheet, { file: '表.xlsx' }).tables),
    year,
  );

const CLASS_LIST = layout(
  '班级名单',
  `
学校 | 年级 | 班级 | 学生数
东街小学 | 一年级 | 1班 | 46
 | | 2班 | '４５人
 | 二年级 | 1班 | 待定
第一初中 | 初一 | 1班 | 51
 | 八年级 | 1班 | '52①`,
);

const SCHOOL_LIST = layout(
  '小学',
  `
乡镇 | 学校名称 | 班数 | 在校生数 | 一年级 | > | 二年级 | >
^ | ^ | ^ | ^ | 班数 | 学生数 | 班数 | 学生数
城关镇 | 东街小学 | 3 | 131 | 2 | 91 | 1 | 40
^ | 西街小学 | 2 | 80 | 1 | 40 | 1 | 40
城关镇小计 | > | 5 | 211 | 3 | 131 | 2 | 80`,
);

describe('factsOf', () => {
  it('reads each class of a class list, names carried down, dirty numbers cleaned', () => {
    const { classes } = facts([CLASS_LIST]);
    assert.deepEqual(
      classes.map(({ school, stage, grade, className, pupils, row }) => [
        school,
        stage,
        grade,
        className,
        pupils,
        row + 1,
      ]),
      [
        ['东街小学', 'primary', 1, '1班', 46, 2],
        ['东街小学', 'primary', 1, '2班', 45, 3],
        ['东街小学', 'primary', 2, '1班', null, 4],
        ['第一初中', 'junior', 7, '1班', 51, 5],
        ['第一初中', 'junior', 8, '1班', 52, 6],
      ],
    );
  });

  it('keeps every school of a list that has the pupils of its grades but not their classes', () => {
    const list = layout(
      '学校',
      `
学校名称 | 班数 | 一年级学生数 | 二年级学生数 | 七年级学生数 | 八年级学生数
东街小学 | 3 | 91 | 40 |  |
第一初中 | 2 |  |  | 50 | 49
育才学校 | 6 | 45 | 44 | 43 | 42`,
    );
    const { schools, unplaced } = facts([list]);
    assert.deepEqual(
      schools.map((school) => [
        school.identity.name,
        school.stage,
        schoolFigure(school, 'pupil_count')?.value,
        schoolFigure(school, 'class_count')?.value,
      ]),
      [
        ['东街小学', 'primary', 131, 3],
        ['第一初中', 'junior', 99, 2],
        ['育才学校', 'primary', 89, undefined],
        ['育才学校', 'junior', 85, undefined],
      ],
    );
    assert.equal(unplaced.size, 0);
  });

  it('reads schools and grades of a school list, subtotals left out', () => {
    const { schools, grades } = facts([SCHOOL_LIST]);
    assert.deepEqual(
      schools.map((school) => [
        school.identity.name,
        school.stage,
        schoolFigure(school, 'pupil_count')?.value,
      ]),
      [
        ['东街小学', 'primary', 131],
        ['西街小学', 'primary', 80],
      ],
    );
    assert.deepEqual(
      grades.map(({ school, grade, classes, pupils }) => [school, grade, classes.value, pupils.value]),
      [
        ['东街小学', 1, 2, 91],
        ['东街小学', 2, 1, 40],
        ['西街小学', 1, 1, 40],
        ['西街小学', 2, 1, 40],
      ],
    );
  });

  it('splits the row of a nine-year school by the stages that columns name', () => {
    const { schools } = facts([
      layout(
        '义务教育',
        `
学校名称 | 办学类型 | 小学 | > | 初中 | >
^ | ^ | 班数 | 学生数 | 班数 | 学生数
实验学校 | 九年一贯制 | 12 | 500 | 6 | 290
东街小学 | 小学 | 6 | 240 | |`,
      ),
    ]);
    assert.deepEqual(
      schools.map((school) => [
        school.identity.name,
        school.stage,
        schoolFigure(school, 'pupil_count')?.value,
      ]),
      [
        ['实验学校', 'primary', 500],
        ['实验学校', 'junior', 290],
        ['东街小学', 'primary', 240],
      ],
    );
  });

  it('keeps a nine-year school whose sections nobody tells apart as one', () => {
    const { schools } = facts([
      layout(
        '学校',
        '学校名称 | 办学类型 | 学生数\n实验学校 | 九年一贯制学校 | 2600\n第一中学 | 初级中学 | 900',
      ),
    ]);
    assert.deepEqual(
      schools.map(({ identity, stage }) => [identity.name, stage]),
      [
        ['实验学校', 'compulsory'],
        ['第一中学', 'junior'],
      ],
    );
  });

  it('counts a school that two workbooks describe once, and joins what they say', () => {
    const staff = layout('教师', '学校名称 | 专任教师\n东街小学 | 10\n西街小学 | 9');
    const { schools, duplicates } = facts([SCHOOL_LIST, staff]);
    assert.equal(schools.length, 2);
    assert.equal(schools[0] && schoolFigure(schools[0], 'teacher_count')?.value, 10);
    assert.deepEqual(
      [...duplicates.values()].map(({ count }) => count),
      [2],
    );
  });

  it('counts a class once when two lists hold it, and all classes of a list cut in two', () => {
    const all = CLASS_LIST.rows;
    const head = all[0] ?? [];
    const first = { ...CLASS_LIST, name: '上', rows: all.slice(0, 3) };
    const second = layout(
      '下',
      '学校 | 年级 | 班级 | 学生数\n东街小学 | 二年级 | 1班 | 待定\n第一初中 | 初一 | 1班 | 51\n第一初中 | 八年级 | 1班 | 52',
    );
    assert.equal(facts([CLASS_LIST, { ...CLASS_LIST, name: '副本' }]).classes.length, 5);
    assert.equal(facts([first, second]).classes.length, 5);
    assert.equal(head.length, 4);
  });

  it('takes the school of a class list that doesn’t name it from its file', () => {
    const list = layout('Sheet1', '年级 | 班级 | 男 | 女 | 合计\n一年级 | 1班 | 20 | 21 | 41');
    const files = ['东街小学.xlsx', '西街小学.xlsx'];
    const tables = files.flatMap((file) => findTables(list, { file }).tables);
    assert.deepEqual(
      factsOf(tables, 2024).classes.map(({ schoolName, pupils }) => [schoolName, pupils]),
      [
        ['东街小学', 41],
        ['西街小学', 41],
      ],
    );
  });

  it('reads the sponsor from a column that is called a type', () => {
    const { schools } = facts([
      layout(
        '幼儿园',
        '园名 | 办园类型 | 幼儿人数\n甲园 | 公办 | 100\n乙园 | 村集体办 | 90\n丙园 | 民办 | 80',
      ),
    ]);
    assert.deepEqual(
      schools.map(({ identity }) => identity.sponsor),
      ['public', 'public', 'private'],
    );
  });

  it('keeps the classes of lists whose schools nobody names', () => {
    const list = layout('小学', '年级 | 班级 | 人数\n一年级 | 1班 | 41');
    assert.equal(
      factsOf(
        ['a.xlsx', 'b.xlsx'].flatMap((file) => findTables(list, { file }).tables),
        2024,
      ).classes.length,
      2,
    );
  });

  it('lists rows whose stage nothing tells', () => {
    const { schools, unplaced } = facts([layout('教师', '学校名称 | 学生数\n光明校区 | 500')]);
    assert.deepEqual([schools.length, [...unplaced.values()]], [0, [[1]]]);
  });

  it('gives the sections of a through-school their grades, not the row’s total', () => {
    const { schools } = facts([
      layout(
        '义务教育',
        '学校名称 | 办学类型 | 学生数 | 一年级班数 | 一年级人数 | 七年级班数 | 七年级人数\n实验学校 | 九年一贯制 | 90 | 1 | 40 | 1 | 50',
      ),
    ]);
    assert.deepEqual(
      schools.map((school) => [school.stage, schoolFigure(school, 'pupil_count')?.value]),
      [
        ['primary', 40],
        ['junior', 50],
      ],
    );
  });

  it('tells schools of one name in several townships apart', () => {
    const one = layout('甲', '乡镇 | 学校名称 | 学生数\n马头镇 | 中心小学 | 100');
    const two = layout('乙', '乡镇 | 学校名称 | 学生数\n河东乡 | 中心小学 | 200');
    assert.equal(facts([one, two]).schools.length, 2);
  });

  it('leaves a table of another census year out and says which', () => {
    const old = { ...SCHOOL_LIST, name: '2023年小学' };
    const found = facts([old]);
    assert.equal(found.schools.length, 0);
    assert.deepEqual(
      [...found.leftOut.values()].map(({ code, params }) => [code, params['year']]),
      [['otherCensusYear', 2023]],
    );
  });

  it('reads bands by grade with their total, and a turned table by stage', () => {
    const upright = layout(
      '小学班额',
      '班额 | 合计 | 一年级\n45人及以下 | 8 | 3\n46-55人 | 2 | —\n56人及以上 | 1 | 1',
    );
    assert.deepEqual(
      facts([upright]).bands.map(({ stage, grade, low, high, classes }) => [
        stage,
        grade,
        low,
        high,
        classes,
      ]),
      [
        ['primary', null, 1, 45, 8],
        ['primary', 1, 1, 45, 3],
        ['primary', null, 46, 55, 2],
        ['primary', 1, 46, 55, 0],
        ['primary', null, 56, null, 1],
        ['primary', 1, 56, null, 1],
      ],
    );
    const turned = layout(
      '班额',
      '学段 | 45人及以下 | 46-55人 | 56人及以上\n小学 | 80 | 10 | 3\n初中 | 20 | 20 | 2',
    );
    assert.deepEqual(
      facts([turned]).bands.map(({ stage, low, classes }) => [stage, low, classes]),
      [
        ['primary', 1, 80],
        ['primary', 46, 10],
        ['primary', 56, 3],
        ['junior', 1, 20],
        ['junior', 46, 20],
        ['junior', 56, 2],
      ],
    );
  });

  it('reads quantities of a summary with their stage and sponsor', () => {
    const { quantities } = facts([
      layout(
        '基线',
        '项目 | 单位 | 数值\n学校数 | 所 | 10\n其中：初中 | 所 | 1\n在园幼儿数 | 人 | 9569\n其中：公办幼儿园在园幼儿 | 人 | 3393\n小学在校生数 | 万人 | 1.2744',
      ),
    ]);
    assert.deepEqual(
      quantities.map(({ field, stage, qualifiers, value }) => [
        field,
        stage,
        qualifiers.sponsor ?? null,
        value,
      ]),
      [
        ['school_count', null, null, 10],
        ['school_count', 'junior', null, 1],
        ['pupil_count', 'kindergarten', null, 9569],
        ['pupil_count', 'kindergarten', 'public', 3393],
        ['pupil_count', 'primary', null, 12744],
      ],
    );
  });

  it('reads a summary by stage, its parts under the stage they belong to', () => {
    const { quantities } = facts([
      layout(
        '汇总',
        '类别 | 学校数 | 在校生数\n幼儿园 | 48 | 9569\n其中：公办 | 9 | 3393\n初中 | 13 | 7603\n其中：民办 | 1 | 300',
      ),
    ]);
    const pupils = quantities.filter(({ field }) => field === 'pupil_count');
    assert.deepEqual(
      pupils.map(({ stage, qualifiers, value }) => [stage, qualifiers.sponsor ?? null, value]),
      [
        ['kindergarten', null, 9569],
        ['kindergarten', 'public', 3393],
        ['junior', null, 7603],
        ['junior', 'private', 300],
      ],
    );
  });

  it('reads an official form of one school as that school', () => {
    const { schools } = facts([
      layout(
        '3112',
        `
小学学生数
学校名称：东街小学 | | | |
指标名称 | 代码 | 毕业生数 | 招生数 | 在校生数
甲 | 乙 | 1 | 2 | 3
总计 | 01 | 40 | 45 | 250
#女 | 02 | 20 | 22 | 120
#寄宿生 | 05 | 0 | 0 | 12`,
      ),
    ]);
    const [school] = schools;
    assert.ok(school);
    const read = (field: Parameters<typeof schoolFigure>[1]): number | null | undefined =>
      schoolFigure(school, field)?.value;
    assert.deepEqual(
      [
        school.identity.name,
        school.stage,
        read('pupil_count'),
        read('female_pupil_count'),
        read('boarder_count'),
        read('graduate_count'),
      ],
      ['东街小学', 'primary', 250, 120, 12, 40],
    );
  });

  it('reads a ledger by year and role', () => {
    const { ledger } = facts([
      layout(
        '台账',
        '指标 | 单位 | 2020年基期 | 2024年完成 | 2025年目标\n学前三年毛入园率 | % | 88 | 92.5 | ≥93',
      ),
    ]);
    assert.deepEqual(
      ledger.map(({ name, unit, entries }) => [name, unit, entries.map(({ role, year }) => [role, year])]),
      [
        [
          '学前三年毛入园率',
          '%',
          [
            ['base', 2020],
            ['actual', 2024],
            ['target', 2025],
          ],
        ],
      ],
    );
  });
});
