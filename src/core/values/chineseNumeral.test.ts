import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chineseDigits, parseChineseNumeral } from './chineseNumeral.ts';

const DIGITS = '零一二三四五六七八九';

/** A section below 10,000 in Chinese, as taught in school: a zero for every gap, no zero at the end. */
const section = (value: number): string => {
  let text = '';
  let gap = false;
  for (const [index, unit] of ['千', '百', '十', ''].entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit]}${unit}`;
      gap = false;
    }
  }
  return text;
};

const inChinese = (value: number): string => {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const upper = high === 0 ? '' : `${section(high)}万`;
  const zero = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return `${upper}${zero}${section(low)}`;
};

const ACCEPT: readonly (readonly [string, number])[] = [
  ['零', 0],
  ['〇', 0],
  ['十', 10],
  ['十三', 13],
  ['二十三', 23],
  ['两百', 200],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一百二', 120],
  ['两千三', 2300],
  ['三万五', 35_000],
  ['一万零十', 10_010],
  ['二百五十万', 2_500_000],
  ['一亿两千万', 120_000_000],
  ['一万亿', 1e12],
  ['1.2万', 12_000],
  ['3千', 3000],
  ['1万2千', 12_000],
  ['3百万', 3_000_000],
  ['三点五', 3.5],
  ['三点五万', 35_000],
  ['零点八五', 0.85],
  ['负三', -3],
  ['贰佰叁拾', 230],
];

const REJECT = [
  '',
  '120',
  '十四五',
  '十三五规划',
  '一二三',
  '二〇二四',
  '万',
  '千',
  '百人',
  '三人',
  '零五',
  '五零',
  '百分之',
  '三百四千',
  '一十百',
  '12万5',
  '万一',
  '点五',
  '三点',
  '负',
  '负零',
  '一万万万',
  'abc',
];

describe('parseChineseNumeral', () => {
  for (const [text, value] of ACCEPT) {
    it(`${text} is ${value}`, () => assert.deepEqual(parseChineseNumeral(text), { value }));
  }
  for (const text of REJECT) {
    it(`${JSON.stringify(text)} is no numeral`, () => assert.equal(parseChineseNumeral(text), null));
  }
  it('reads percentages in percent', () => {
    assert.deepEqual(parseChineseNumeral('百分之八十五'), { value: 85, percent: true });
    assert.deepEqual(parseChineseNumeral('百分之八十五点五'), { value: 85.5, percent: true });
    assert.deepEqual(parseChineseNumeral('百分之85'), { value: 85, percent: true });
    assert.deepEqual(parseChineseNumeral('百分之百'), { value: 100, percent: true });
  });
  it('reads back every number from 0 to 99,999,999', () => {
    const check = (value: number): void => {
      const text = inChinese(value);
      assert.equal(parseChineseNumeral(text)?.value, value, text);
      if (value >= 10 && value < 20) assert.equal(parseChineseNumeral(text.slice(1))?.value, value);
      const two = text.replace(/二(?=[百千万])/g, '两');
      assert.equal(parseChineseNumeral(two)?.value, value, two);
    };
    for (let value = 0; value <= 2100; value++) check(value);
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), check), { numRuns: 1000 });
  });
  it('reads back mixed numbers in 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (hundredths) => {
        assert.equal(parseChineseNumeral(`${hundredths / 100}万`)?.value, hundredths * 100);
      }),
    );
  });
});

describe('chineseDigits', () => {
  it('reads digit for digit, and only digits', () => {
    assert.equal(chineseDigits('二〇二四'), '2024');
    assert.equal(chineseDigits('二零二四'), '2024');
    assert.equal(chineseDigits('二十四'), null);
    assert.equal(chineseDigits(''), null);
  });
});
