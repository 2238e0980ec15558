import assert from 'node:assert/strict';
import fc from 'fast-check';
import { convert, isUnit, parseUnit, parseUnitLine, unitValue, withoutMultiplier } from './unit.ts';
import { UNIT_ROWS } from './unitTable.ts';

describe('parseUnit', () => {
  const rows: readonly (readonly [string, string, string?])[] = [
    ['教学仪器设备值(万元)', '教学仪器设备值', '万元'],
    ['教学仪器设备值（单位：万元）', '教学仪器设备值', '万元'],
    ['班 \n数（个）', '班数', '个'],
    ['占地面积（㎡）', '占地面积', 'm2'],
    ['占地面积㎡', '占地面积', 'm2'],
    ['占地面积/亩', '占地面积', '亩'],
    ['毛入园率(%)', '毛入园率', '%'],
    ['毛入园率％', '毛入园率', '%'],
    ['毛入园率(%,含附设班)', '毛入园率(含附设班)', '%'],
    ['公用经费（元/生）', '公用经费', '元/生'],
    ['图书(册/生)', '图书', '册/生'],
    ['教育经费万元', '教育经费', '万元'],
    ['单位:万元', '', '万元'],
    ['在校生数(人)其中:女', '在校生数其中:女', '人'],
    ['学校(机构)名称', '学校(机构)名称'],
    ['学校（园）名称', '学校(园)名称'],
    ['学校(机构)标识码(10位)', '学校(机构)标识码(10位)'],
    ['县(市、区)', '县(市、区)'],
    ['乡(镇)', '乡(镇)'],
    ['班数', '班数'],
    ['寄宿生人数', '寄宿生人数'],
    ['公办/民办', '公办/民办'],
    ['(个、人)', '(个、人)'],
    ['', ''],
  ];
  for (const [header, rest, unit] of rows) {
    it(`${header} → ${rest} | ${unit ?? 'none'}`, () => {
      assert.deepEqual(parseUnit(header), unit === undefined ? { rest } : { rest, unit });
    });
  }
});

describe('parseUnitLine', () => {
  const rows: readonly (readonly [string, readonly string[] | null])[] = [
    ['单位:人、个、平方米、万元', ['人', '个', '平方米', '万元']],
    ['计量单位：个', ['个']],
    ['2024年小学基本情况表（单位：人）', ['人']],
    ['单位： 所，人', ['所', '人']],
    ['填报单位:城关镇中心校', null],
    ['单位:教育局', null],
    ['单位', null],
    ['2024年小学', null],
  ];
  for (const [text, expected] of rows) {
    it(text, () => assert.deepEqual(parseUnitLine(text), expected));
  }
});

describe('convert', () => {
  const rows: readonly (readonly [number, string, string, number | null])[] = [
    [2, '万元', '元', 20_000],
    [5, '千元', '万元', 0.5],
    [1.2, '亿元', '万元', 12_000],
    [3, '亩', '平方米', 2000],
    [1, '亩', 'm²', 666.666666666667],
    [2, '公顷', '亩', 30],
    [35, '平米', '㎡', 35],
    [5, '百分点', '%', 5],
    [5, '‰', '%', 0.5],
    [45, '名', '人', 45],
    [1.2, '万人', '人', 12_000],
    [3, '台/百生', '台/人', 0.03],
    [500, '元/生', '元/人', 500],
    [0.05, '万元/生', '元/生', 500],
    [12, '个', '间', 12],
    [2000, '万', '元', 20_000_000],
    [20_000_000, '', '万元', 2000],
    [7, '不认识', '不认识', 7],
    [1, '元', '人', null],
    [1, '亩', '元', null],
    [1, '人', '班', null],
    [1, '不认识', '元', null],
  ];
  for (const [value, from, to, expected] of rows) {
    it(`${value} ${from} = ${String(expected)} ${to}`, () =>
      assert.equal(convert(value, from, to), expected));
  }
  it('comes back to where it started', () => {
    const units = fc.constantFrom('元', '千元', '万元', '亿元');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), units, units, (cents, from, to) => {
        const there = convert(cents / 100, from, to);
        assert.ok(there !== null);
        const back = convert(there, to, from) ?? Number.NaN;
        assert.ok(Math.abs(back - cents / 100) <= 1e-9 * Math.max(1, Math.abs(cents)));
      }),
    );
  });
});

describe('units', () => {
  it('have spellings in normal form, each once', () => {
    const all = UNIT_ROWS.flatMap(({ spellings }) => spellings);
    assert.deepEqual(all, [...new Set(all)]);
  });
  it('name their document where a factor is more than a power of ten', () => {
    for (const { factor, source, spellings } of UNIT_ROWS) {
      if (!Number.isInteger(Math.log10(factor))) assert.ok(source, spellings[0]);
    }
  });
  it('are told from words', () => {
    for (const unit of ['人', '万元', '㎡', '元/生', '百分点', 'Mbps', '万']) assert.ok(isUnit(unit), unit);
    for (const word of ['', '机构', '镇', '园', '10位', '生', '学校/学生']) assert.ok(!isUnit(word), word);
  });
  it('lose their multiplier', () => {
    assert.equal(withoutMultiplier('万元'), '元');
    assert.equal(withoutMultiplier('百分点'), '百分点');
    assert.equal(withoutMultiplier('元'), '元');
    assert.equal(withoutMultiplier('万'), '');
    assert.deepEqual(unitValue('万元'), { canonical: '元', factor: 10_000 });
  });
});
