import assert from 'node:assert/strict';
import { quickNumber, readCell } from './readCell.ts';
import { isAbsent, numberOf, READING_MARKS } from './reading.ts';
import type { Reading } from './reading.ts';
import { catalogue } from '../messages/index.ts';

type Facts = Partial<Extract<Reading, { kind: 'number' }>>;

/** Dirty pattern, text, and what must come out of it at least. */
const NUMBERS: readonly (readonly [string, Facts])[] = [
  ['120', { value: 120, shownDecimals: 0, marks: ['textNumber'] }],
  ['0', { value: 0, marks: ['textNumber'] }],
  ['0.50', { value: 0.5, shownDecimals: 2 }],
  ['.5', { value: 0.5 }],
  ['+5', { value: 5 }],
  ['-5', { value: -5 }],
  ['－5', { value: -5 }],
  ['−5', { value: -5 }],
  ['–5.5', { value: -5.5 }],
  ['-0', { value: 0 }],
  ['１２０', { value: 120, marks: ['textNumber', 'fullWidth'] }],
  ['１２０．５', { value: 120.5, shownDecimals: 1 }],
  ['1,234', { value: 1234, marks: ['thousands'] }],
  ['1，234', { value: 1234, marks: ['thousands', 'fullWidth'] }],
  ['1,234,567.89', { value: 1234567.89, shownDecimals: 2 }],
  ['３，２００．５', { value: 3200.5 }],
  ['45人', { value: 45, unit: '人', marks: ['unitInCell'] }],
  ['45 人', { value: 45, unit: '人', marks: ['unitInCell', 'spaces'] }],
  ['４５人', { value: 45, unit: '人' }],
  ['45名', { value: 45, unit: '名' }],
  ['3个班', { value: 3, unit: '个班' }],
  ['35.5㎡', { value: 35.5, unit: 'm2' }],
  ['35m²', { value: 35, unit: 'm2' }],
  ['12平米', { value: 12, unit: '平米' }],
  ['3亩', { value: 3, unit: '亩' }],
  ['500元/生', { value: 500, unit: '元/生' }],
  ['2000万', { value: 20_000_000, unit: '', marks: ['multiplied'] }],
  ['2,000万', { value: 20_000_000 }],
  ['2000万元', { value: 20_000_000, unit: '元', marks: ['multiplied'] }],
  ['1.2万人', { value: 12_000, unit: '人', shownDecimals: 1 }],
  ['1.2亿元', { value: 120_000_000, unit: '元' }],
  ['3千元', { value: 3000, unit: '元' }],
  ['¥1,200', { value: 1200, unit: '元' }],
  ['￥1,200元', { value: 1200, unit: '元' }],
  ['85%', { value: 85, unit: '%', shownDecimals: 0, marks: ['percentText'] }],
  ['85.0％', { value: 85, unit: '%', shownDecimals: 1 }],
  ['-0.5%', { value: -0.5, unit: '%' }],
  ['5个百分点', { value: 5, unit: '个百分点' }],
  ['85%以上', { value: 85, unit: '%', bound: 'atLeast' }],
  ['85以上', { value: 85, bound: 'atLeast' }],
  ['85%及以上', { value: 85, bound: 'atLeast' }],
  ['56人（含）以上', { value: 56, bound: 'atLeast' }],
  ['≥85', { value: 85, bound: 'atLeast' }],
  ['>=85%', { value: 85, unit: '%', bound: 'atLeast' }],
  ['不低于85%', { value: 85, bound: 'atLeast' }],
  ['≤45', { value: 45, bound: 'atMost' }],
  ['不超过45人', { value: 45, unit: '人', bound: 'atMost' }],
  ['45人以内', { value: 45, bound: 'atMost' }],
  ['控制在5%以内', { value: 5, unit: '%', bound: 'atMost' }],
  ['25人及以下', { value: 25, bound: 'atMost' }],
  ['66人及以上', { value: 66, bound: 'atLeast' }],
  ['66+', { value: 66, bound: 'atLeast' }],
  ['＞5', { value: 5, bound: 'over' }],
  ['超过100', { value: 100, bound: 'over' }],
  ['<3', { value: 3, bound: 'under' }],
  ['不足100人', { value: 100, bound: 'under' }],
  ['85%左右', { value: 85, bound: 'about' }],
  ['约300人', { value: 300, bound: 'about' }],
  ['45余人', { value: 45, bound: 'about' }],
  ['[5000]', { value: 5000, cumulative: true }],
  ['［５０００］', { value: 5000, cumulative: true }],
  ['〔5000〕', { value: 5000, cumulative: true }],
  ['【5000】人', { value: 5000, unit: '人', cumulative: true }],
  ['[≥5000]', { value: 5000, bound: 'atLeast', cumulative: true }],
  ['二十三', { value: 23, marks: ['chineseNumeral'] }],
  ['二十三人', { value: 23, unit: '人' }],
  ['两百', { value: 200 }],
  ['两千三百元', { value: 2300, unit: '元' }],
  ['二万元', { value: 20_000, unit: '元' }],
  ['百分之八十五', { value: 85, unit: '%' }],
  ['百分之八十五以上', { value: 85, bound: 'atLeast' }],
  ['1.2万', { value: 12_000, unit: '' }],
  ['1万2千', { value: 12_000, unit: '' }],
  ['一', { value: 1, marks: ['chineseNumeral', 'maybeDash'] }],
  ['零', { value: 0 }],
  ['120①', { value: 120, marks: ['textNumber', 'footnote'] }],
  ['120⑴', { value: 120 }],
  ['120①人', { value: 120, unit: '人' }],
  ['45*', { value: 45, marks: ['textNumber', 'footnote'] }],
  ['45＊', { value: 45 }],
  ['*45', { value: 45 }],
  ['120¹', { value: 120 }],
  ['120（注1）', { value: 120 }],
  ['120[1]', { value: 120 }],
  ['85%*', { value: 85, unit: '%' }],
  [' 45 ', { value: 45, marks: ['textNumber', 'spaces'] }],
  ['\u00a045\u3000', { value: 45, marks: ['textNumber', 'spaces'] }],
  ['4\u200b5', { value: 45, marks: ['textNumber', 'spaces'] }],
  ['\ufeff45', { value: 45 }],
  ['45\n', { value: 45 }],
  ['1 234 567', { value: 1_234_567 }],
  ['2025.9', { value: 2025.9 }],
  ['202509', { value: 202509 }],
  ['1.23E+09', { value: 1.23e9, marks: ['scientific'] }],
];

const OTHERS: readonly (readonly [string, Reading])[] = [
  ['', { kind: 'blank' }],
  [' \u3000\u00a0\u200b\n', { kind: 'blank' }],
  ['/', { kind: 'notApplicable', mark: '/' }],
  ['／', { kind: 'notApplicable', mark: '／' }],
  ['-', { kind: 'notApplicable', mark: '-' }],
  ['—', { kind: 'notApplicable', mark: '—' }],
  ['——', { kind: 'notApplicable', mark: '——' }],
  ['－', { kind: 'notApplicable', mark: '－' }],
  [' - ', { kind: 'notApplicable', mark: '-' }],
  ['…', { kind: 'notApplicable', mark: '…' }],
  ['……', { kind: 'notApplicable', mark: '……' }],
  ['...', { kind: 'notApplicable', mark: '...' }],
  ['不适用', { kind: 'notApplicable', mark: '不适用' }],
  ['N/A', { kind: 'notApplicable', mark: 'N/A' }],
  ['无', { kind: 'none', mark: '无' }],
  ['無', { kind: 'none', mark: '無' }],
  ['没有', { kind: 'none', mark: '没有' }],
  ['√', { kind: 'yesNo', yes: true, mark: '√' }],
  ['✓', { kind: 'yesNo', yes: true, mark: '✓' }],
  ['✔\ufe0f', { kind: 'yesNo', yes: true, mark: '✔' }],
  ['是', { kind: 'yesNo', yes: true, mark: '是' }],
  ['有', { kind: 'yesNo', yes: true, mark: '有' }],
  ['×', { kind: 'yesNo', yes: false, mark: '×' }],
  ['否', { kind: 'yesNo', yes: false, mark: '否' }],
  ['Ｘ', { kind: 'yesNo', yes: false, mark: 'Ｘ' }],
  ['已消除', { kind: 'stated', state: 'eliminated', text: '已消除' }],
  ['全部消除', { kind: 'stated', state: 'eliminated', text: '全部消除' }],
  ['达标', { kind: 'stated', state: 'met', text: '达标' }],
  ['已完成', { kind: 'stated', state: 'met', text: '已完成' }],
  ['未达标', { kind: 'stated', state: 'unmet', text: '未达标' }],
  ['#REF!', { kind: 'error', code: '#REF!' }],
  ['#DIV/0!', { kind: 'error', code: '#DIV/0!' }],
  ['#n/a', { kind: 'error', code: '#N/A' }],
  ['#####', { kind: 'error', code: '#####' }],
  ['1:19', { kind: 'ratio', perOne: 19, marks: [] }],
  ['1：19', { kind: 'ratio', perOne: 19, marks: [] }],
  ['1∶19', { kind: 'ratio', perOne: 19, marks: [] }],
  ['19:1', { kind: 'ratio', perOne: 19, marks: [] }],
  ['1:13.5', { kind: 'ratio', perOne: 13.5, marks: [] }],
  ['1 : 19', { kind: 'ratio', perOne: 19, marks: ['spaces'] }],
  ['1比19', { kind: 'ratio', perOne: 19, marks: [] }],
  ['01:19', { kind: 'ratio', perOne: 19, marks: ['timeTyped'] }],
  ['1:19:00', { kind: 'ratio', perOne: 19, marks: ['timeTyped'] }],
  ['26-30', { kind: 'range', low: 26, high: 30, marks: [] }],
  ['26—30人', { kind: 'range', low: 26, high: 30, unit: '人', marks: ['unitInCell'] }],
  ['95.5—96', { kind: 'range', low: 95.5, high: 96, marks: [] }],
  ['95%~96%', { kind: 'range', low: 95, high: 96, unit: '%', marks: ['percentText'] }],
  ['5-6万', { kind: 'range', low: 50_000, high: 60_000, unit: '', marks: ['multiplied'] }],
  ['26至30', { kind: 'range', low: 26, high: 30, marks: [] }],
  ['3/126', { kind: 'pair', first: 3, second: 126 }],
  ['３／１２６', { kind: 'pair', first: 3, second: 126 }],
  ['3班126人', { kind: 'pair', first: 3, second: 126 }],
  ['2025/9', { kind: 'date', year: 2025, month: 9 }],
  ['2025-09', { kind: 'date', year: 2025, month: 9 }],
  ['2025年9月', { kind: 'date', year: 2025, month: 9 }],
  ['2025年9月1日', { kind: 'date', year: 2025, month: 9, day: 1 }],
  ['2025-09-01', { kind: 'date', year: 2025, month: 9, day: 1 }],
];

/** Near misses: what no pattern covers whole stays text, it is never guessed at. */
const TEXTS = [
  '十四五',
  '12,34',
  '1,2345',
  '45 50',
  '1 2',
  '12\n34',
  '(5)',
  '①',
  '一年级',
  '三年级',
  '第一小学',
  '初中',
  '会计',
  '万一',
  '30-26',
  '3:4',
  '1:1.1:1.32',
  '0:19',
  '0123456789',
  '3712345678901234567',
  '12.5.6',
  '4.5.',
  '--5',
  '45人52人',
  '45（其中女20）',
  '超过45人以上',
  '待定',
  '基本达标',
  '*',
  'A12',
  '1.2.3',
  '12万5',
];

describe('readCell, texts', () => {
  for (const [text, facts] of NUMBERS) {
    it(`reads ${JSON.stringify(text)} as ${facts.value}`, () => {
      const reading = readCell(text);
      assert.ok(reading.kind === 'number', JSON.stringify(reading));
      for (const [name, expected] of Object.entries(facts)) {
        assert.deepEqual(reading[name as keyof typeof reading], expected, name);
      }
      for (const name of ['bound', 'cumulative'] as const) {
        assert.equal(reading[name], facts[name], `${name} must not be made up`);
      }
    });
  }
  for (const [text, expected] of OTHERS) {
    it(`reads ${JSON.stringify(text)} as ${expected.kind}`, () => {
      assert.deepEqual(readCell(text), expected);
    });
  }
  for (const text of TEXTS) {
    it(`leaves ${JSON.stringify(text)} as text`, () => {
      assert.deepEqual(readCell(text), { kind: 'text', text });
    });
  }
});

describe('readCell, values with and without a format', () => {
  const MINUTES = 1440;
  const rows: readonly (readonly [string, Reading, ...Parameters<typeof readCell>])[] = [
    ['plain number', { kind: 'number', value: 12.5, marks: [] }, 12.5],
    ['negative number', { kind: 'number', value: -3, marks: [] }, -3],
    ['blank', { kind: 'blank' }, null],
    ['true', { kind: 'yesNo', yes: true, mark: 'TRUE' }, true],
    ['error cell', { kind: 'error', code: '#REF!' }, { error: '#REF!' }],
    ['not a number', { kind: 'error', code: '#NUM!' }, Number.NaN],
    ['0.85 as 85%', { kind: 'number', value: 85, unit: '%', shownDecimals: 0, marks: [] }, 0.85, '0%'],
    ['0.07 as 7.0%', { kind: 'number', value: 7, unit: '%', shownDecimals: 1, marks: [] }, 0.07, '0.0%'],
    [
      'a literal % scales nothing',
      { kind: 'number', value: 85, unit: '%', shownDecimals: 0, marks: [] },
      85,
      '0"%"',
    ],
    ['1:19 typed as a time', { kind: 'ratio', perOne: 19, marks: ['timeTyped'] }, 79 / MINUTES, 'h:mm'],
    ['19:1 typed as a time', { kind: 'ratio', perOne: 19, marks: ['timeTyped'] }, 1141 / MINUTES, 'hh:mm:ss'],
    [
      '25:1 typed as a time',
      { kind: 'ratio', perOne: 25, marks: ['timeTyped'] },
      1501 / MINUTES,
      '[h]:mm:ss',
    ],
    [
      '1:13.5 typed as a time',
      { kind: 'ratio', perOne: 13.5, marks: ['timeTyped'] },
      73.5 / 86_400,
      'mm:ss.0',
    ],
    ['a time that is no ratio', { kind: 'text', text: '8:30' }, 510 / MINUTES, 'h:mm', '8:30'],
    ['6-10 typed as a date', { kind: 'date', year: 2024, month: 6, day: 10 }, 45453, 'm"月"d"日"'],
    ['date and time', { kind: 'date', year: 2024, month: 6, day: 10 }, 45453.5, 'yyyy/m/d h:mm'],
    ['decimals', { kind: 'number', value: 4.505, shownDecimals: 2, marks: [] }, 4.505, '0.00_ '],
    [
      'two sections',
      { kind: 'number', value: 3.2, shownDecimals: 2, marks: [] },
      3.2,
      '#,##0.00;[Red]-#,##0.00',
    ],
    [
      'unit in the format',
      { kind: 'number', value: 45, unit: '人', shownDecimals: 0, marks: [] },
      45,
      '0"人"',
    ],
    ['shown in 万', { kind: 'number', value: 20000, shownDecimals: 1, marks: [] }, 20000, '0!.0,"万元"'],
    ['General', { kind: 'number', value: 3, marks: [] }, 3, 'General'],
  ];
  for (const [name, expected, ...args] of rows) {
    it(name, () => {
      assert.deepEqual(readCell(...args), expected);
    });
  }
});

describe('numbers of readings', () => {
  const rows: readonly (readonly [string | null, number | null])[] = [
    ['45人', 45],
    ['无', 0],
    ['1:19', 19],
    [null, null],
    ['—', null],
    ['×', null],
    ['26-30', null],
    ['3/126', null],
    ['已消除', null],
    ['#REF!', null],
    ['十四五', null],
  ];
  for (const [cell, expected] of rows) {
    it(`${String(cell)} → ${String(expected)}`, () => {
      assert.equal(numberOf(readCell(cell)), expected);
      assert.equal(quickNumber(cell), expected ?? undefined);
    });
  }
  it('quickNumber passes numbers and nothing else', () => {
    assert.equal(quickNumber(3), 3);
    assert.equal(quickNumber(Number.POSITIVE_INFINITY), undefined);
    assert.equal(quickNumber(true), undefined);
    assert.equal(quickNumber({ error: '#REF!' }), undefined);
  });
  it('knows an empty cell from a wrong one', () => {
    for (const cell of [null, '', '—', '/', '×']) assert.ok(isAbsent(readCell(cell)), String(cell));
    for (const cell of [0, '无', '已消除', '#REF!', '√']) assert.ok(!isAbsent(readCell(cell)), String(cell));
  });
  it('explains every mark', () => {
    for (const mark of READING_MARKS) assert.ok(`mark.${mark}` in catalogue, mark);
  });
});
