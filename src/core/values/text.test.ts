import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  cleanName,
  isAverageLabel,
  isNoteText,
  isSubtotalLabel,
  isTotalLabel,
  normalise,
  withoutInvisible,
  withoutSpaces,
} from './text.ts';
import { simplified } from './traditional.ts';

describe('normalise', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['班 \n数', '班数'],
    ['合　计', '合计'],
    ['小\u00a0计', '小计'],
    ['在校\u200b生数', '在校生数'],
    ['面积（㎡）', '面积(m2)'],
    ['面积(m²)', '面积(m2)'],
    ['学校【机构】名称', '学校(机构)名称'],
    ['学校〔机构〕名称', '学校(机构)名称'],
    ['２０２４年', '2024年'],
    ['26—30人', '26-30人'],
    ['26～30人', '26~30人'],
    ['班級數', '班级数'],
    ['專任教師', '专任教师'],
    ['學校(機構)標識碼', '学校(机构)标识码'],
    ['幼兒園', '幼儿园'],
    ['在校生数①', '在校生数'],
    ['①', '1'],
    ['No.', 'No.'],
    ['巩固率（％）', '巩固率(%)'],
    ['1∶19', '1:19'],
    ['', ''],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} → ${expected}`, () => assert.equal(normalise(text), expected));
  }
  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('①', '㎡', '—', '【', '學', '\u200b', ''),
        (text, extra) => {
          const once = normalise(`${text}${extra}${text}`);
          assert.equal(normalise(once), once);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('leaves no white space and nothing invisible', () => {
    assert.equal(withoutSpaces('\u3000 a\u00a0\u200b\r\nb\ufeff\t'), 'ab');
    assert.equal(withoutInvisible('a\u200b b'), 'a b');
  });
  it('knows one simplified form for each traditional character', () => {
    for (const text of ['學級數總計間圖書', '縣鄉鎮區', '臺灣廣東'])
      assert.equal(simplified(simplified(text)), simplified(text));
    assert.equal(simplified('乾县一中'), '乾县一中');
  });
});

describe('cleanName', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['XX县第一小学（本部）', 'XX县第一小学(本部)'],
    ['XX县第一小学\n(东校区)', 'XX县第一小学(东校区)'],
    ['城关 小学*', '城关小学'],
    ['★城关小学', '城关小学'],
    ['城关小学（）', '城关小学'],
    ['城關小學①', '城关小学'],
    ['城关小学，', '城关小学'],
    ['', ''],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} → ${expected}`, () => assert.equal(cleanName(text), expected));
  }
  it('is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'小学*★（）(),、 ①城關') }), (text) => {
        assert.equal(cleanName(cleanName(text)), cleanName(text));
      }),
    );
  });
});

describe('row labels', () => {
  const TOTALS = [
    '合计',
    '总计',
    '共计',
    '合　计',
    '总 计',
    '计',
    '全县合计',
    '全县',
    '全区总计',
    '县合计',
    '一、合计',
    '合计：',
    '合计（人）',
    '總計',
    '全县小学合计',
    '小学总计',
    'Total',
  ];
  const SUBTOTALS = [
    '小计',
    '小 计',
    '城关镇小计',
    '城关镇合计',
    'XX乡 小计',
    '小学合计',
    '初中小计',
    '民办合计',
  ];
  const SCHOOLS = [
    '城关镇中心小学',
    '会计学校',
    '第一小学',
    '会计',
    '全县第一小学',
    '统计',
    '其中：合计',
    '计划生育学校',
    '',
    '县城小学',
    '总部',
  ];
  for (const text of TOTALS) {
    it(`${text} is a total`, () =>
      assert.deepEqual([isTotalLabel(text), isSubtotalLabel(text)], [true, false]));
  }
  for (const text of SUBTOTALS) {
    it(`${text} is a subtotal`, () =>
      assert.deepEqual([isTotalLabel(text), isSubtotalLabel(text)], [false, true]));
  }
  for (const text of SCHOOLS) {
    it(`${JSON.stringify(text)} is neither`, () => {
      assert.deepEqual([isTotalLabel(text), isSubtotalLabel(text)], [false, false]);
    });
  }
  it('knows averages', () => {
    for (const text of ['平均', '全县平均', '平均值']) assert.ok(isAverageLabel(text), text);
    for (const text of ['平均班额', '小学', '平均小学']) assert.ok(!isAverageLabel(text), text);
  });
});

describe('isNoteText', () => {
  const NOTES = [
    '注：1.本表不含教学点',
    '注1：含附设班',
    '说明：',
    '备注: 含分校',
    '制表人：张三',
    '制表人',
    '审核人（签字）：',
    '审核人',
    '填报人：',
    '单位负责人：',
    '填表日期：2024年9月10日',
    '数据来源：教育局',
    '*表示教学点',
    '①含附设幼儿班',
    '联系电话：123',
    '填报单位（盖章）：城关镇中心校',
  ];
  const OTHER = [
    '备注',
    '说明',
    '联系人',
    '联系电话',
    '负责人',
    '注册学生数',
    '注音小学',
    '单位:人',
    '城关小学',
    '*城关小学',
    '120①',
    '',
  ];
  for (const text of NOTES) it(`${text} is a note`, () => assert.ok(isNoteText(text)));
  for (const text of OTHER) it(`${JSON.stringify(text)} is none`, () => assert.ok(!isNoteText(text)));
});
