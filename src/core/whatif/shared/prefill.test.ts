import assert from 'node:assert/strict';
import { factsFrom } from '../../../../test/indicators/facts.ts';
import { complete } from '../engine/complete.ts';
import { GOLDEN_YEAR } from '../engine/golden.fixture.ts';
import { questionById } from '../registry.ts';
import type { Prefilled } from '../engine/question.ts';

const filledBy = (
  id: string,
  given: Readonly<Record<string, string>>,
  sheets: Parameters<typeof factsFrom>[0],
): Prefilled => questionById(id)?.prefill(factsFrom(sheets), given) ?? {};

const PRIMARY = {
  小学: [
    ['2024年小学'],
    ['学校名称', '在校生数', '班数', '教职工数'],
    ['第一小学', 276, 6, 15],
    ['第二小学', 90, 2, null],
  ],
};

describe('what-if inputs from checked tables', () => {
  it('classes listed one by one become grades, with the cells they were read from', () => {
    const filled = filledBy(
      'classes_to_add',
      { stage: 'primary' },
      {
        班级: [
          ['2024年小学班级名单'],
          ['学校名称', '年级', '班级', '学生数'],
          ['第一小学', '一年级', '1班', 46],
          ['第一小学', '一年级', '2班', 44],
          ['第一小学', '二年级', '1班', 50],
        ],
      },
    );
    assert.deepEqual(filled['grades']?.value, [
      { school: '第一小学', grade: '一年级', pupils: 90, classes: 2 },
      { school: '第一小学', grade: '二年级', pupils: 50, classes: 1 },
    ]);
    assert.equal(filled['grades']?.cells.length, 3);
  });

  it('school totals are said to be totals: the answer is a bound', () => {
    const filled = filledBy('classes_to_add', { stage: 'primary' }, PRIMARY);
    assert.equal(filled['rows']?.value, 'school');
    assert.deepEqual((filled['grades']?.value as readonly unknown[])[0], {
      school: '第一小学',
      grade: '',
      pupils: 276,
      classes: 6,
    });
  });

  it('a school that lacks a figure is left out by name, and a field that no table states is not taken for zero', () => {
    const posts = filledBy('staff_posts', { stage: 'primary' }, PRIMARY)['schools'];
    assert.deepEqual(posts?.leftOut, ['第二小学']);
    assert.equal((posts?.value as readonly unknown[]).length, 1);
    assert.deepEqual(filledBy('redistribute_pupils', { stage: 'primary' }, PRIMARY), {});
  });

  it('children are counted by who runs the kindergarten, and only where every row says so', () => {
    const rows = (last: string) => ({
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '办学性质', '在园幼儿数'],
        ['一幼', '公办', 100],
        ['二幼', last, 150],
      ],
    });
    const filled = filledBy('public_places', {}, rows('民办'));
    assert.deepEqual([filled['children']?.value, filled['public']?.value], [250, 100]);
    assert.equal(filledBy('public_places', {}, rows(''))['public'], undefined);
  });

  it('what is filled in completes the question', () => {
    const question = questionById('small_schools');
    assert.ok(question);
    const filled = question.prefill(factsFrom(PRIMARY), { stage: 'primary' });
    const result = complete(question, { years: 1, schools: filled['schools']?.value }, GOLDEN_YEAR);
    assert.ok(result.ok);
  });
});
