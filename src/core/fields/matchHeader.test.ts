import assert from 'node:assert/strict';
import { fields, matchHeader, withSynonyms, type FieldId } from './index.ts';
import { grades } from './testdata/grades.ts';
import { headers } from './testdata/headers.ts';
import { rejected } from './testdata/rejected.ts';
import type { Expected, Row } from './testdata/row.ts';
import { scopes } from './testdata/scopes.ts';

const accept: Record<string, readonly Row[]> = { ...headers, ...grades, ...scopes };

const headerOf = (text: string): string[] => text.split('|');

describe('matchHeader', () => {
  for (const [group, rows] of Object.entries(accept)) {
    describe(`takes ${group}`, () => {
      for (const [header, expected, more = {}, context] of rows) {
        it(`${header.replace(/\s/g, '·')} → ${expected}`, () => {
          const match = matchHeader(headerOf(header), context);
          assert.equal(match.field, expected);
          assert.ok(match.confidence > 0 && match.confidence <= 1);
          for (const key of Object.keys(more) as (keyof Expected)[]) {
            assert.deepEqual(match[key] ?? undefined, more[key], key);
          }
        });
      }
    });
  }

  it('takes every term and every synonym of the catalogue for its field', () => {
    // 进城务工人员随迁子女 is a synonym of 随迁子女 in the handbook and a row of its own on the form: both are offered.
    const shared = new Set(['进城务工人员随迁子女数']);
    const wrong: string[] = [];
    for (const { id, term, synonyms } of fields) {
      for (const word of [term, ...synonyms]) {
        const match = matchHeader([word]);
        if (match.field === id) continue;
        if (shared.has(word) && match.candidates.some((one) => one.field === id)) continue;
        wrong.push(`${word}: ${match.field} instead of ${id}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('knows more than 250 wordings', () => {
    const wordings = new Set(fields.flatMap(({ term, synonyms }) => [term, ...synonyms]));
    assert.ok(wordings.size > 800, String(wordings.size));
    assert.ok(Object.values(accept).flat().length >= 250, String(Object.values(accept).flat().length));
  });
});

describe('matchHeader leaves alone', () => {
  for (const header of rejected) {
    it(JSON.stringify(header), () => {
      const match = matchHeader(headerOf(header));
      assert.equal(match.field, null);
      assert.equal(match.confidence, 0);
    });
  }
});

describe('matchHeader offers candidates where it cannot tell', () => {
  const open: readonly (readonly [string, readonly FieldId[]])[] = [
    ['班额', ['avg_class_size', 'pupil_count']],
    ['班级', ['class_name', 'class_count']],
    ['班别', ['age_group', 'class_name']],
    ['教辅', ['support_staff_count', 'teaching_area']],
    ['人数', ['pupil_count', 'staff_count']],
    ['女', ['female_pupil_count', 'female_teacher_count']],
    ['单位', ['unit', 'school_name']],
    ['园长', ['kg_head_count', 'personal_contact']],
    ['级别', ['stage', 'kindergarten_grade']],
    ['教室', ['classroom_count', 'classroom_area']],
    ['一年级', ['grade_1_pupil_count', 'grade_1_class_count']],
    ['小班', ['kg_child_count_small', 'kg_class_count_small']],
    ['进城务工人员随迁子女', ['migrant_child_count', 'migrant_worker_child_count']],
    ['新增学位', ['new_seat_count', 'seat_capacity']],
    ['初级', ['teacher_title_assistant', 'teacher_title_junior']],
    ['专任教师(在编)', ['teacher_count', 'established_teacher_count']],
  ];
  for (const [header, expected] of open) {
    it(header, () => {
      const match = matchHeader(headerOf(header));
      assert.deepEqual(
        match.candidates.slice(0, 2).map(({ field }) => field),
        expected,
      );
      assert.ok(match.confidence < 0.96);
    });
  }

  it('never reads a per-pupil column surely as the quantity', () => {
    const match = matchHeader(['生均公用经费(元)']);
    assert.ok(match.confidence < 0.6);
    assert.deepEqual(
      match.notes.map(({ code }) => code),
      ['fieldPerPupil'],
    );
  });

  it('says that 65人以上 does not say whether 65 belongs to it', () => {
    const match = matchHeader(['65人以上']);
    assert.equal(match.field, 'class_band_ge_66');
    assert.ok(match.confidence < 0.6);
  });

  it('keeps a band the catalogue lacks', () => {
    assert.deepEqual(matchHeader(['46-55人']).qualifiers.band, { low: 46, high: 55 });
  });
});

describe('near spellings', () => {
  const near: readonly (readonly [string, FieldId])[] = [
    ['学校名名称', 'school_name'],
    ['专任教帅数', 'teacher_count'],
    ['在校生生数', 'pupil_count'],
    ['占地面枳', 'site_area'],
    ['教学仪器设备直', 'equipment_value'],
    ['教职工工数', 'staff_count'],
    ['统一社会信用代号', 'social_credit_code'],
  ];
  for (const [header, expected] of near) {
    it(`${header} is nearly ${expected}, and no more than that`, () => {
      const match = matchHeader([header]);
      assert.equal(match.field, expected);
      assert.ok(match.confidence < 0.8);
      assert.ok(match.notes.some(({ code }) => code === 'fieldNearSpelling'));
    });
  }
  const different = [
    '班次数',
    '斑数',
    '女人数',
    '保安人员',
    '语文教师',
    '数学教师',
    '体育教室',
    '公办园数据',
    '老教师数',
    '缺教师数',
  ];
  for (const header of different) {
    it(`${header} is something else`, () => {
      const match = matchHeader([header]);
      assert.ok(match.field === null || match.confidence < 0.6, `${match.field} ${match.confidence}`);
    });
  }
});

describe('withSynonyms', () => {
  it("puts a user's own wording before the built-in ones", () => {
    const own = withSynonyms({ pupil_count: ['在册娃娃'], class_count: ['班级'] });
    assert.equal(own.matchHeader(['在册娃娃']).field, 'pupil_count');
    assert.equal(own.matchHeader(['小学', '在册娃娃(人)']).stage, 'primary');
    assert.equal(own.matchHeader(['班级']).field, 'class_count');
    assert.equal(own.matchHeader(['班级']).confidence, 1);
    assert.equal(matchHeader(['在册娃娃']).field, null);
  });
});
