import assert from 'node:assert/strict';
import { censusYearOf, censusYearOfDate } from './period.ts';
import type { Certainty } from './period.ts';

describe('censusYearOf', () => {
  const rows: readonly (readonly [string | number, number, Certainty])[] = [
    ['2023—2024学年度第一学期', 2023, 'high'],
    ['2023-2024学年第二学期', 2023, 'high'],
    ['２０２４－２０２５学年度', 2024, 'high'],
    ['2023-24学年', 2023, 'high'],
    ['2024/2025学年初', 2024, 'high'],
    ['23-24学年', 2023, 'medium'],
    ['2024学年', 2024, 'medium'],
    ['2024年秋季', 2024, 'high'],
    ['2024秋', 2024, 'high'],
    ['2024年春季', 2023, 'high'],
    ['2025春小学', 2024, 'high'],
    ['24年秋季', 2024, 'medium'],
    ['2024年9月', 2024, 'high'],
    ['2024年3月', 2023, 'high'],
    ['填报日期：2024年9月10日', 2024, 'high'],
    ['2023年9月—2024年8月', 2023, 'high'],
    ['2024-09-01', 2024, 'high'],
    ['20240901', 2024, 'high'],
    ['202409', 2024, 'medium'],
    [202503, 2024, 'medium'],
    ['2025.9', 2025, 'medium'],
    ['2024年上半年', 2023, 'medium'],
    ['2023—2024年', 2023, 'medium'],
    ['2024年小学', 2024, 'medium'],
    ['2024年度教育事业统计', 2024, 'medium'],
    ['二〇二四年', 2024, 'medium'],
    ['二零二四年秋季', 2024, 'high'],
    ['2025年目标', 2025, 'medium'],
    ['根据教督〔2017〕6号，2024年', 2024, 'medium'],
    ['2022年、2023年', 2022, 'low'],
    ['2024', 2024, 'low'],
    [2024, 2024, 'low'],
    ['小学2025', 2025, 'low'],
  ];
  for (const [text, year, certainty] of rows) {
    it(`${text} → ${year}, ${certainty}`, () => {
      const found = censusYearOf(text);
      assert.deepEqual([found?.year, found?.certainty], [year, certainty]);
    });
  }
  const NONE = [
    '',
    '小学',
    '十四五',
    '教督〔2017〕6号',
    '2021-2023年规划',
    '2023级',
    '2024届毕业生',
    '在校生2024.5人',
    '在校生2000人',
    '13202409',
    '3.2024',
    '1:19',
    '生均公用经费2000元',
  ];
  for (const text of NONE)
    it(`${JSON.stringify(text)} names no year`, () => assert.equal(censusYearOf(text), null));
});

describe('censusYearOfDate', () => {
  it('begins a school year in September', () => {
    assert.equal(censusYearOfDate(2024, 8), 2023);
    assert.equal(censusYearOfDate(2024, 9), 2024);
    assert.equal(censusYearOfDate(2024, 12), 2024);
    assert.equal(censusYearOfDate(2025, 1), 2024);
  });
});
