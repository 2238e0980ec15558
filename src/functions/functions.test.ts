/** The functions by family, with the golden values. */
import assert from 'node:assert/strict';
import { call, column, near, says } from './testing.ts';

describe('class and school sizes', () => {
  it('take texts, full-width digits and units', () => {
    assert.deepEqual(
      call('CLASSSIZE_OK', column('４５', '46人', '1,000', '/'), '小学'),
      column(true, false, false, ''),
    );
    assert.match(says('CLASSSIZE_OK', '45元', '小学'), /45元/);
    assert.match(says('CLASSSIZE_OK', -1, '小学'), /-1/);
    assert.match(says('CLASSSIZE_OK', '45以上', '小学'), /45以上/);
  });
  it('know stages by many words', () => {
    for (const [stage, limit] of [
      ['小学', 45],
      ['primary', 45],
      ['三年级', 45],
      ['初二', 50],
      ['初级中学', 50],
      ['junior', 50],
      ['高中', 50],
      ['托班', 20],
      ['小班', 25],
      ['幼儿园中班', 30],
      ['大班', 35],
      ['混合班', 30],
      ['top', 35],
    ] as const) {
      assert.deepEqual(call('CLASSSIZE_OK', column(limit, limit + 1), stage), column(true, false), stage);
    }
  });
  it('say which stages there are', () => {
    assert.match(says('CLASSSIZE_OK', 30, '幼儿园'), /小班、中班/);
    assert.match(says('CLASSSIZE_OK', 30, '大学'), /大学/);
    assert.match(says('CLASSSIZE_OK', 30, ''), /没有填学段/);
    assert.equal(says('CLASSES_SHORT', 30, 1, ''), '没有填学段，也没有给上限');
    assert.equal(says('SCHOOLSIZE_OK', 30, ''), '没有填学校类型，也没有给上限');
    assert.equal(says('STAFF_QUOTA', 30, ''), '没有填学段');
    assert.equal(says('BALANCE_OK', [[1, 1, 1, 1, 1, 1, 1]], ''), '没有填学段');
    assert.equal(says('SCHOOL_MATCH', '县一小', ''), '名单里没有校名');
    assert.equal(call('CLASSSIZE_OK', 30, '大学', 30), true);
    assert.match(says('CLASSSIZE_OK', 30, '小学', 0), /大于 0/);
    assert.equal(call('CLASSSIZE_OK', 46, '小学', '不超过46人'), true);
  });
  it('a range against a range, a mismatch is named', () => {
    assert.deepEqual(call('CLASSSIZE_OK', [[46, 46]], [['小学', '初中']]), [[false, true]]);
    assert.match(says('CLASSSIZE_OK', column(1, 2), column('小学', '初中', '高中')), /2×1 与 3×1/);
  });
  it('G7: by grade the truth, from the total a bound', () => {
    const six = column(46, 46, 46, 46, 46, 46);
    const ones = column(1, 1, 1, 1, 1, 1);
    const added = call('CLASSES_SHORT', six, ones, '小学') as number[][];
    assert.equal(
      added.flat().reduce((a, b) => a + b, 0),
      6,
    );
    assert.equal(call('CLASSES_SHORT', 276, 6, '小学'), 1);
    assert.equal(call('CLASSES_SHORT', 45, 1, '小学'), 0);
    assert.equal(call('CLASSES_SHORT', 0, 0, '小学'), 0);
  });
  it('bands go by whole pupils', () => {
    assert.deepEqual(
      call('CLASSSIZE_BAND', column(0, 45, 46, 55, 55.5, 56, 65, 66)),
      column('标准', '标准', '偏大', '偏大', '大班额', '大班额', '大班额', '超大班额'),
    );
  });
  it('school sizes by type, code or limit', () => {
    for (const [type, limit] of [
      ['小学', 2000],
      ['211', 2000],
      ['教学点', 2000],
      ['初级中学', 2000],
      ['完全中学', 2000],
      ['九年一贯制学校', 2500],
      ['十二年一贯制学校', 2500],
      ['345', 2500],
      ['幼儿园', 360],
      ['junior', 2000],
    ] as const) {
      assert.deepEqual(call('SCHOOLSIZE_OK', column(limit, limit + 1), type), column(true, false), type);
    }
    assert.equal(call('SCHOOLSIZE_OK', 2500, 312), true);
    assert.match(says('SCHOOLSIZE_OK', 2500, '高中'), /高中/);
  });
});

describe('balance', () => {
  const AMOUNTS = column(279, 137, 935, 160, 402);
  const PUPILS = column(45, 37, 89, 76, 55);
  it('G1 weighted and G2 unweighted', () => {
    near(call('DIFF_COEFF', AMOUNTS, PUPILS), 0.5152566298844764);
    near(call('DIFF_COEFF', AMOUNTS, PUPILS, false), 0.48877068160501713);
    near(call('DIFF_COEFF', AMOUNTS, PUPILS, '否'), 0.48877068160501713);
  });
  it('blank rows are no schools; half-filled rows and schools without pupils are named', () => {
    near(call('DIFF_COEFF', [...AMOUNTS, [''], [0]], [...PUPILS, [''], [0]]), 0.5152566298844764);
    assert.match(says('DIFF_COEFF', column(1, ''), column(10, 10)), /资源量.*第 2/);
    assert.match(says('DIFF_COEFF', column(1, 2), column(10, '')), /学生数.*第 2/);
    assert.match(says('DIFF_COEFF', column(1, 2), column(10, 0)), /第 2 行有资源 2/);
    assert.match(says('DIFF_COEFF', column(0, 0), column(10, 10)), /生均值为 0/);
    assert.match(says('DIFF_COEFF', column(''), column('')), /没有一所学校/);
    assert.match(says('DIFF_COEFF', column(1, 2), column(10)), /2 个.*1 个/);
  });
  it('G5 and G6: floors unrounded, in the official order', () => {
    const primary = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
    const floors = [3.57, 0.85, 0.765, 3.825, 6.375, 1700, 1.955];
    const junior = [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4];
    const juniorFloors = [4.505, 0.85, 0.765, 4.93, 8.67, 2125, 2.04];
    for (const [limits, lows, stage] of [
      [primary, floors, '小学'],
      [junior, juniorFloors, '初中'],
    ] as const) {
      const rows = limits.map((_, index) =>
        limits.map((limit, at) => (at === index ? (lows[index] as number) : limit)),
      );
      assert.deepEqual(
        call('BALANCE_OK', rows, stage),
        rows.map(() => [true]),
      );
      assert.deepEqual(
        call('BALANCE_COUNT', rows, stage),
        rows.map(() => [6]),
      );
      const under = rows.map((row, index) => row.map((value, at) => (at === index ? value * 0.9999 : value)));
      assert.deepEqual(
        call('BALANCE_OK', under, stage),
        rows.map(() => [false]),
      );
    }
  });
  it('a column of seven is one school; other widths and gaps are named', () => {
    assert.equal(call('BALANCE_COUNT', column(4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3), '小学'), 7);
    assert.match(says('BALANCE_OK', [[1, 2, 3]], '小学'), /7 列/);
    assert.match(says('BALANCE_OK', [[4.2, 1, '', 4.5, 7.5, 2000, 2.3]], '小学'), /第 3 项/);
    assert.match(says('BALANCE_OK', [[4.2, 1, 1, 4.5, 7.5, 2000, 2.3]], '高中'), /高中/);
    assert.deepEqual(
      call(
        'BALANCE_COUNT',
        [
          [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
          ['', '', '', '', '', '', ''],
        ],
        column('小学', '初中'),
      ),
      column(7, ''),
    );
  });
});

describe('shares, splitting, staffing', () => {
  it('G3: a nine-year school, parts adding up', () => {
    const [[primary, junior, senior]] = call('SPLIT_SCHOOL', 23226, 166, 210) as [[number, number, number]];
    near(Math.round(primary * 1e4) / 1e4, 9711.6272);
    near(Math.round(junior * 1e4) / 1e4, 13514.3728);
    assert.equal(senior, 0);
    assert.equal(primary + junior, 23226);
  });
  it('twelve years 1 : 1.1 : 1.32; columns; no pupils', () => {
    const rows = call(
      'SPLIT_SCHOOL',
      column(342, 100, ''),
      column(100, 0, 0),
      column(100, 10, 1),
      column(100, '', 1),
    );
    assert.deepEqual(
      (rows as number[][])[0]?.map((part) => Math.round(part * 1e6) / 1e6),
      [100, 110, 132],
    );
    assert.deepEqual((rows as number[][])[1], [0, 100, 0]);
    assert.deepEqual((rows as unknown[][])[2], ['', '', '']);
    assert.match(says('SPLIT_SCHOOL', 100, 0, 0), /都没有学生/);
    assert.match(says('SPLIT_SCHOOL', [[1, 2]], 1, 1), /一列/);
  });
  it('G4: convert 800, add 1600', () => {
    assert.equal(call('SHARE_SHORT', 4200, 10000, 0.5), 800);
    assert.equal(call('SHARE_SHORT', 4200, 10000, '50%', 'ADD'), 1600);
    assert.equal(call('SHARE_SHORT', 4200, 10000, '50%以上', '新增'), 1600);
    assert.equal(call('SHARE_SHORT', 7, 100, 0.07), 0);
    assert.match(says('SHARE_SHORT', 5, 10, '100%', '增'), /达不到/);
    assert.match(says('SHARE_SHORT', 11, 10, '50%'), /大于/);
    assert.match(says('SHARE_SHORT', 5, 10, '50%', '借'), /借/);
  });
  it('posts by stage', () => {
    assert.deepEqual(
      call('STAFF_QUOTA', 1900, column('小学', '初中', '高中', '幼儿园')),
      column(100, 141, 152, 272),
    );
    assert.equal(call('STAFF_SHORT', 100, 5.5, '小学'), 0);
    assert.match(says('STAFF_QUOTA', 100, '特教'), /特教/);
  });
});

describe('cleaning', () => {
  it('reads what people type', () => {
    for (const [text, value] of [
      ['45人', 45],
      ['１２０', 120],
      ['1,234.5', 1234.5],
      ['2000万', 2e7],
      ['85.0％', 0.85],
      ['1:19', 19],
      ['无', 0],
      ['—', ''],
      ['120①', 120],
      ['两百', 200],
      [12.5, 12.5],
      ['-3', -3],
    ] as const) {
      assert.equal(call('CLEAN_NUMBER', text), value, String(text));
    }
    assert.match(says('CLEAN_NUMBER', '已消除'), /已消除/);
  });
  it('matches schools, never across numbers and levels', () => {
    const list = column(
      '清河县第一小学',
      '清河县第二小学',
      '清河县第一中学',
      '石门镇中心小学',
      '育才小学',
      '育才幼儿园',
    );
    for (const [name, found] of [
      ['清河县第一小学', '清河县第一小学'],
      [' 清河县 第一小学 ', '清河县第一小学'],
      ['县一小', '清河县第一小学'],
      ['第2小学', '清河县第二小学'],
      ['一中', '清河县第一中学'],
      ['石门中心小学', '石门镇中心小学'],
      ['育才小学（本部）', '育才小学'],
      ['育才幼儿园', '育才幼儿园'],
    ] as const) {
      assert.equal(call('SCHOOL_MATCH', name, list), found, name);
    }
    for (const name of ['清河县第三小学', '育英中学', '人民政府'])
      assert.equal(call('SCHOOL_MATCH', name, list), '#N/A', name);
    assert.match(says('SCHOOL_MATCH', '育才小学', column('东乡育才小学', '西乡育才小学')), /几所/);
    assert.deepEqual(call('SCHOOL_MATCH', column('一中', ''), list), column('清河县第一中学', ''));
  });
});
