import assert from 'node:assert/strict';
import { factsOf, findTables } from '../tables/index.ts';
import { layout } from '../tables/layouts.fixture.ts';
import type { SameSchool } from '../tables/records/matchYears.ts';
import { lastYearIn } from './twoYears.ts';
import { yearChanges } from './yearChanges.ts';

const HEAD = '学校名称 | 学校标识码 | 班数 | 在校生数 | 教学仪器设备值(万元) | 联系电话';

const changes = (
  now: readonly string[],
  then: readonly string[],
  sameSchools: readonly SameSchool[] = [],
) => {
  const tables = (name: string, rows: readonly string[]) =>
    findTables(layout(name, [HEAD, ...rows].join('\n')), { file: '表.xlsx' }).tables;
  const own = tables('2024年小学', now);
  const last = lastYearIn(own, factsOf(own, 2024), { reference: tables('2023年小学', then), sameSchools });
  assert.ok(last);
  return yearChanges(last);
};

const told = (found: ReturnType<typeof changes>): string[] =>
  found.map(({ school, field, shownThen, shownNow, large }) =>
    [school, field, `${shownThen}→${shownNow}`, large ? '*' : ''].join(' ').trim(),
  );

const EAST = '东街小学 | 2141000101 | 12 | 480 | 20 | 1';
const WEST = '西街小学 | 2141000102 | 6 | 20 | 8 | 2';

describe('changes from year to year', () => {
  it('lists what differs, the largest share first, a small school’s ups and downs last', () => {
    const found = changes(
      ['东街小学 | 2141000101 | 12 | 700 | 12 | 9', '西街小学 | 2141000102 | 6 | 35 | 8 | 8'],
      [EAST, WEST],
    );
    assert.deepEqual(told(found), [
      '东街小学 pupil_count 480→700 *',
      '东街小学 equipment_value 20→12 *',
      '西街小学 pupil_count 20→35',
    ]);
    assert.equal(Math.round(found[0]?.percent ?? 0), 46);
  });

  it('nothing where nothing differs, and telephone numbers are no figures', () => {
    assert.deepEqual(told(changes([EAST, WEST], [EAST.replace(/1$/, '7'), WEST])), []);
  });

  it('a blank, a text and an error are no change', () => {
    const rows = ['东街小学 | 2141000101 |  | 待定 | #REF! | 1'];
    assert.deepEqual(told(changes(rows, [EAST])), []);
  });

  it('from nought there is no share', () => {
    const [one] = changes(
      ['东街小学 | 2141000101 | 12 | 480 | 20 | 1'],
      ['东街小学 | 2141000101 | 12 | 480 | 0 | 1'],
    );
    assert.deepEqual([one?.percent, one?.shownThen], [null, '0']);
  });

  it('schools that are one now are added up', () => {
    const now = ['东街小学 | 2141000101 | 18 | 510 | 28 | 1'];
    const said = [{ now: '东街小学', then: '西街小学', merged: true }];
    const found = changes(now, [EAST, WEST], said);
    assert.deepEqual(told(found), ['东街小学 pupil_count 500→510']);
    assert.equal(found[0]?.merged, true);
  });
});
