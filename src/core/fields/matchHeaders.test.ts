import assert from 'node:assert/strict';
import { matchHeaders, type FieldId, type MatchContext } from './index.ts';

const columns = (headers: string, context?: MatchContext) =>
  matchHeaders(
    headers.split(/\s+/).map((path) => path.split('|')),
    context,
  );
const fieldsOf = (headers: string, context?: MatchContext): (FieldId | null)[] =>
  columns(headers, context).map(({ field }) => field);

describe('matchHeaders reads neighbours', () => {
  const tables: readonly (readonly [string, string, readonly (FieldId | null)[], MatchContext?])[] = [
    [
      '其中:女 belongs to the whole before it',
      '学校名称 在校生数 其中:女 专任教师数 其中:女 教职工数 其中:女',
      [
        'school_name',
        'pupil_count',
        'female_pupil_count',
        'teacher_count',
        'female_teacher_count',
        'staff_count',
        'female_staff_count',
      ],
    ],
    [
      'parts in between do not change the whole',
      '在校生数 #少数民族 #寄宿生 #女 专任教师 #本科 #女',
      [
        'pupil_count',
        'minority_pupil_count',
        'boarder_count',
        'female_pupil_count',
        'teacher_count',
        'teacher_degree_bachelor',
        'female_teacher_count',
      ],
    ],
    [
      'the group goes before the neighbour',
      '专任教师 在校生数|计 在校生数|其中:女',
      ['teacher_count', 'pupil_count', 'female_pupil_count'],
    ],
    [
      'grade pairs',
      '学校 一年级|班级数 一年级|学生数 二年级|班级数 二年级|学生数 合计|班级数 合计|学生数',
      [
        'school_name',
        'grade_1_class_count',
        'grade_1_pupil_count',
        'grade_2_class_count',
        'grade_2_pupil_count',
        'class_count',
        'pupil_count',
      ],
    ],
    [
      'titles and age bands without a group row',
      '专任教师 正高级 副高级 一级 二级 三级',
      [
        'teacher_count',
        'teacher_title_full_senior',
        'teacher_title_deputy_senior',
        'teacher_title_middle',
        'teacher_title_assistant',
        'teacher_title_junior',
      ],
    ],
    [
      '教辅 beside staff',
      '教职工数 行政 教辅 工勤',
      ['staff_count', 'admin_staff_count', 'support_staff_count', 'worker_staff_count'],
    ],
    ['教辅 beside areas', '占地面积 校舍建筑面积 教辅', ['site_area', 'building_area', 'teaching_area']],
    [
      'a class list: 班额 is the class’s own pupils',
      '学校名称 年级 班号 班额',
      ['school_name', 'grade', 'class_name', 'pupil_count'],
    ],
    [
      'a school list: 班额 is an average',
      '学校名称 班数 在校生数 班额',
      ['school_name', 'class_count', 'pupil_count', 'avg_class_size'],
    ],
    [
      'a ledger: 单位 is the unit',
      '序号 指标 单位 2020年基期 2025年目标 属性',
      ['seq_no', 'indicator_name', 'unit', 'base_value', 'target_value', 'indicator_kind'],
    ],
    [
      'two kinds of migrant children',
      '随迁子女 进城务工人员随迁子女',
      ['migrant_child_count', 'migrant_worker_child_count'],
    ],
    [
      'a junior school’s grades',
      '学校名称 一年级 二年级 三年级',
      ['school_name', 'grade_7_pupil_count', 'grade_8_pupil_count', 'grade_9_pupil_count'],
      { stage: 'junior' },
    ],
    [
      'bands of a band table',
      '学校 合计 25人及以下 26-30人 56-60人 61-65人 66人及以上 大班额',
      [
        'school_name',
        null,
        'class_band_le_25',
        'class_band_26_30',
        'class_band_56_60',
        'class_band_61_65',
        'class_band_ge_66',
        'large_class_count',
      ],
    ],
  ];
  for (const [name, headers, expected, context] of tables) {
    it(name, () => assert.deepEqual(fieldsOf(headers, context), expected));
  }

  it('carries the stage of the whole to its 其中', () => {
    const [, girls] = columns('小学在校生数 其中:女');
    assert.equal(girls?.stage, 'primary');
  });
});

describe('matchHeaders on fields that occur twice', () => {
  it('keeps them apart by stage, year, sponsor, grade', () => {
    for (const headers of [
      '小学|在校生数 初中|在校生数',
      '2023年|在校生数 2024年|在校生数',
      '公办|在园幼儿数 民办|在园幼儿数',
      '在园幼儿数 公办园在园幼儿数 普惠性民办园在园幼儿数',
      '公用经费支出 生均公用经费',
      '在校生数 上学年|在校生数',
      '高一|班数 高二|班数',
    ]) {
      assert.ok(
        columns(headers).every(({ conflicts, field }) => conflicts.length === 0 && field !== null),
        headers,
      );
    }
  });

  it('trusts neither where nothing tells them apart', () => {
    const [, first, , second] = columns('学校名称 在校生数 班数 学生总数');
    for (const [match, other] of [
      [first, 3],
      [second, 1],
    ] as const) {
      assert.equal(match?.field, 'pupil_count');
      assert.ok((match?.confidence ?? 1) <= 0.5);
      assert.deepEqual(match?.conflicts, [other]);
      assert.ok(match?.notes.some(({ code }) => code === 'fieldRepeated'));
      assert.deepEqual(match?.candidates[0], { field: 'pupil_count', confidence: match?.confidence });
    }
  });

  it('keeps the standard term of an identity beside an everyday wording', () => {
    const [name, other] = columns('学校名称 单位名称 在校生数');
    assert.ok((name?.confidence ?? 0) >= 0.8);
    assert.ok((other?.confidence ?? 1) <= 0.5);
  });

  it('does not mind two remarks', () => {
    assert.ok(columns('备注 学校名称 备注').every(({ conflicts }) => conflicts.length === 0));
  });

  it('says what contains what', () => {
    const codes = (headers: string) => columns(headers)[0]?.notes.map(({ code }) => code);
    assert.deepEqual(codes('艺术教师 音乐教师 美术教师'), ['fieldOverlaps']);
    assert.deepEqual(codes('研究生 博士 硕士'), ['fieldOverlaps']);
    assert.deepEqual(codes('56人及以上 56-60人 61-65人 66人及以上'), ['fieldOverlaps']);
    assert.deepEqual(codes('艺术教师 体育教师'), []);
  });

  it('gives one match a header, in their order', () => {
    assert.deepEqual(matchHeaders([]), []);
    const paths = [['学校'], [], [''], ['在校生数']];
    assert.deepEqual(
      matchHeaders(paths).map(({ path }) => path),
      paths,
    );
  });
});

describe('matchHeaders on plan ledgers', () => {
  it('offers what a bare year column may hold', () => {
    const [, year] = columns('指标名称 2025年');
    assert.equal(year?.field, null);
    assert.equal(year?.qualifiers.year, 2025);
    assert.deepEqual(
      year?.candidates.map(({ field }) => field),
      ['target_value', 'actual_value'],
    );
  });
});

describe('matchHeaders on lost merges and parts of one field', () => {
  it('gives a bare 人数 the grade of the class column before it', () => {
    assert.deepEqual(fieldsOf('学校 一年级班数 人数 二年级班数 人数'), [
      'school_name',
      'grade_1_class_count',
      'grade_1_pupil_count',
      'grade_2_class_count',
      'grade_2_pupil_count',
    ]);
    assert.deepEqual(fieldsOf('幼儿园名称 小班班数 幼儿数 大班班数 幼儿数'), [
      'school_name',
      'kg_class_count_small',
      'kg_child_count_small',
      'kg_class_count_top',
      'kg_child_count_top',
    ]);
  });

  it('leaves the 代码 of a form alone', () => {
    assert.deepEqual(fieldsOf('指标名称 代码 在校生数'), ['indicator_name', null, 'pupil_count']);
  });

  it('trusts 计算机台数 and not its 其中:教学用计算机', () => {
    const [whole, part] = columns('计算机台数 其中:教学用计算机');
    assert.ok((whole?.confidence ?? 0) > 0.9);
    assert.ok((part?.confidence ?? 1) <= 0.5);
  });
});
