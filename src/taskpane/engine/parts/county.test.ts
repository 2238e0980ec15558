import assert from 'node:assert/strict';
import { check } from '../../../core/check/check.ts';
import { resolvePack } from '../../../core/plans/index.ts';
import { findTables } from '../../../core/tables/index.ts';
import { sheetOf, type Scalar } from '../../../core/values/workbook.ts';
import type { Checked } from './checked.ts';
import { county, type Operation } from './county.ts';

const SHEETS: Readonly<Record<string, readonly (readonly Scalar[])[]>> = {
  幼儿园: [
    ['2024年幼儿园'],
    ['幼儿园名称', '办学性质', '是否普惠', '在园幼儿数', '班数', '专任教师数', '教职工数'],
    ['一幼', '公办', '是', 420, 14, 30, 60],
    ['二幼', '民办', '是', 380, 13, 26, 50],
    ['三幼', '民办', '否', 200, 8, 16, 30],
  ],
  小学: [
    ['2024年小学'],
    ['学校名称', '在校生数', '班数'],
    ['第一小学', 1000, 18],
    ['第二小学', 450, 10],
    ['第三小学', '不详', 10],
  ],
};

const part = () => {
  const sheets = Object.entries(SHEETS).map(([name, rows]) => sheetOf(name, rows));
  const workbook = { file: '县.xlsx', sheets };
  const pack = resolvePack('taikang-2023-2025');
  assert.ok(pack);
  const report = check([workbook], { plan: pack, year: 2024, lang: 'zh' });
  const tables = sheets.flatMap((sheet) => findTables(sheet, { file: workbook.file }).tables);
  const order = { plan: pack.id, year: 2024, fallbackYear: 2024, words: [] };
  const checked: Checked = { lang: 'zh', workbook, reference: [], tables, pack, order, report };
  return county(() => checked);
};

const convert = (pupils: number): Operation => ({
  kind: 'convertPlaces',
  school: '二幼',
  stage: 'kindergarten',
  to: 'public',
  pupils,
});

describe('county scenarios for the pane', () => {
  it('there is no county before a check', () => {
    const api = county(() => {
      throw new RangeError('nothing was checked');
    });
    assert.equal(api.open('zh'), null);
  });

  it('lists the schools by stage and names those without certain pupils', () => {
    const view = part().open('zh');
    assert.deepEqual(
      view?.stages.map(({ name, schools }) => [name, schools]),
      [
        ['幼儿园', ['一幼', '二幼', '三幼']],
        ['小学', ['第一小学', '第二小学']],
      ],
    );
    assert.deepEqual(view?.leftOut, ['第三小学']);
  });

  it('80 of 1,000 places converted: 42 % become 50 %, the plan’s target is met; 79 are too few', () => {
    const answer = part().run([convert(80)], 'zh');
    assert.ok(answer.ok);
    const share = answer.rows.find(({ key }) => key === 'kindergarten/public_child_share');
    assert.deepEqual(
      [share?.before, share?.after, share?.change, share?.way],
      ['42%', '50%', '+8', 'better'],
    );
    const moved = (pupils: number) => {
      const ran = part().run([convert(pupils)], 'zh');
      return ran.ok ? ran.targets.filter(({ move }) => move === 'meets').map(({ goal }) => goal) : [];
    };
    assert.deepEqual(moved(80), ['≥50%']);
    assert.deepEqual(moved(79), []);
  });

  it('what isn’t possible is told with its place among the operations', () => {
    const answer = part().run([convert(10), convert(500)], 'zh');
    assert.ok(!answer.ok);
    assert.equal(answer.at, 1);
    assert.match(answer.text, /500/);
  });

  it('classes of 56 come down: the larger class count is worse for nobody, large classes are better', () => {
    const answer = part().run(
      [{ kind: 'addClasses', school: '第一小学', stage: 'primary', classes: 5 }],
      'zh',
    );
    assert.ok(answer.ok);
    const way = (id: string) => answer.rows.find(({ key }) => key === `primary/${id}`)?.way;
    assert.deepEqual(
      [way('large_class_count'), way('class_count'), way('pupil_count')],
      ['better', 'neither', 'same'],
    );
  });

  it('takes only scenarios out of a workbook’s settings', () => {
    const own = { name: '转公办', operations: [convert(80)] };
    assert.deepEqual(
      part().known([own, { name: 1 }, 'x', { name: 'y', operations: [{ kind: 'explode' }] }]),
      [own],
    );
    assert.deepEqual(part().known(null), []);
  });
});
