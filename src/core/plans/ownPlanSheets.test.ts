import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MessageCode } from '../messages/index.ts';
import { sheetOf } from '../values/workbook.ts';
import type { Scalar } from '../values/workbook.ts';
import { HEADER, know, problemsOf, read, summary } from './own/ownPlan.fixture.ts';
import { ownIndicatorId, packFromSheets } from './ownPlan.ts';
import { parsePack } from './parsePack.ts';
import { PlanProblem } from './problem.ts';

describe('packFromSheets: sheets', () => {
  it('finds the header under a title, columns in any order, other columns among them', () => {
    const { pack } = read([
      ['县教育规划主要指标（2023—2025年）'],
      [],
      ['序号', '目标值（%）', '完成时限', '规划指标', '责任单位', '依据'],
      [1, '≥93', '2025年', '学前三年毛入园率', '教体局', '二(四)'],
      ['注：以上为预期性指标'],
    ]);
    assert.equal(pack.name, '县教育规划主要指标（2023—2025年）');
    assert.deepEqual(pack.years, [2023, 2025]);
    assert.equal(pack.targets.length, 1);
    const [target] = pack.targets;
    assert.deepEqual(summary(target), ['kindergarten', '2025', '>=', 93, null, '%', 'level']);
    assert.equal(target?.clause, '二(四)');
  });

  it('reads one target from each column such as 2025年目标, and no base value', () => {
    const { pack } = read([
      ['指标', '单位', '2022年基期', '2024年目标', '2025年目标值', '属性'],
      ['普惠性幼儿园覆盖率', '%', 78, '≥80', '≥85', '预期性'],
    ]);
    assert.deepEqual(
      pack.targets.map(({ deadline, value }) => [deadline, value]),
      [
        ['2024', 80],
        ['2025', 85],
      ],
    );
  });

  it('carries merged cells down', () => {
    const { pack } = read(
      [HEADER, ['示范校', '', 2024, '≥', 5, '所', '三'], [null, '', 2025, null, 8, null]],
      {
        merges: [0, 3, 5, 6].map((column) => ({
          firstRow: 1,
          lastRow: 2,
          firstColumn: column,
          lastColumn: column,
        })),
      },
    );
    assert.deepEqual(
      pack.targets.map(({ name, deadline, comparator, value, unit, clause }) => [
        name,
        deadline,
        comparator,
        value,
        unit,
        clause,
      ]),
      [
        ['示范校', '2024', '>=', 5, '所', '三'],
        ['示范校', '2025', '>=', 8, '所', '三'],
      ],
    );
  });

  it('passes over headings, blank rows and notes', () => {
    const { pack, remarks } = read([
      HEADER,
      ['一、学前教育'],
      [],
      ['普惠性幼儿园覆盖率', '', 2025, '>=', 85, '%'],
      ['说明：数据为年末数'],
    ]);
    assert.equal(pack.targets.length, 1);
    assert.deepEqual(
      remarks.map(({ code }) => code),
      ['plan-own-heading'],
    );
  });

  it('keeps an indicator that it does not know as its own, one unit and one direction', () => {
    const { pack, remarks } = read([
      HEADER,
      ['名师工作室', '', 2024, '>=', 10, '个'],
      ['名师 工作室', '', 2025, '', '≥15个', ''],
      ['奖励经费', '', 2025, '>=', '2000万', '万元'],
    ]);
    const [first, second, third] = pack.targets;
    assert.equal(first?.indicator, ownIndicatorId('名师工作室'));
    assert.equal(second?.indicator, first?.indicator);
    assert.deepEqual([third?.value, third?.unit], [2000, '万元']);
    assert.deepEqual(pack.indicators[0], {
      id: ownIndicatorId('名师工作室'),
      name: '名师工作室',
      aliases: [],
      unit: '个',
      direction: 'higher',
    });
    assert.equal(remarks.filter(({ code }) => code === 'plan-own-new-indicator').length, 2);
  });

  it('remarks what it took from elsewhere', () => {
    const { remarks } = read([
      HEADER,
      ['班额', '小学', '2023-2025', '', 45, '人'],
      ['普惠性幼儿园覆盖率', '', 2025, '', 0.85, ''],
      ['深化改革', '', 2025, '', '全面完成改革任务', ''],
    ]);
    assert.deepEqual(
      remarks.map(({ code }) => code),
      [
        'plan-own-range-end',
        'plan-own-direction',
        'plan-own-direction',
        'plan-own-fraction',
        'plan-own-qualitative',
        'plan-own-new-indicator',
      ],
    );
  });

  it('counts a repeated row once, and rejects two values for one thing', () => {
    const row = ['班额', '小学', 2025, '<=', 45, '人'];
    const { pack, remarks } = read([HEADER, row, row]);
    assert.equal(pack.targets.length, 1);
    assert.equal(remarks[0]?.code, 'plan-own-repeat');
    const { problem } = problemsOf(() => read([HEADER, row, ['班额', '小学', 2025, '<=', 50, '人']]));
    assert.deepEqual(
      [problem.code, problem.params['place'], problem.params['other']],
      ['plan-own-duplicate', '[规划.xlsx]目标!E3', '[规划.xlsx]目标!E2'],
    );
  });

  it('reads all visible sheets and leaves hidden ones out with a remark', () => {
    const rows = (name: string): Scalar[][] => [[...HEADER], [name, '', 2025, '>=', 1, '个']];
    const { pack, remarks } = packFromSheets(
      {
        file: '规划.xlsx',
        sheets: [
          sheetOf('说明', [['填表说明']]),
          sheetOf('学前', rows('甲')),
          sheetOf('旧', rows('乙'), { visibility: 'hidden' }),
          sheetOf('义教', rows('丙')),
        ],
      },
      know,
    );
    assert.deepEqual(
      pack.targets.map(({ name }) => name),
      ['甲', '丙'],
    );
    assert.equal(remarks[0]?.code, 'plan-own-hidden-sheet');
  });

  it('reads a range without a file', () => {
    const { pack } = packFromSheets(
      {
        file: '',
        sheets: [
          sheetOf('Sheet1', [
            ['指标', '年份', '比较', '目标值'],
            ['班额', 2025, '<=', 45],
          ]),
        ],
      },
      know,
    );
    assert.equal(pack.name, 'Sheet1');
    assert.equal(pack.targets[0]?.clause, 'Sheet1!A2');
  });

  const unusable: readonly (readonly [string, Scalar[][], MessageCode])[] = [
    [
      'no table',
      [
        ['学校', '学生数'],
        ['一小', 45],
      ],
      'plan-own-no-table',
    ],
    ['an empty sheet', [], 'plan-own-no-table'],
    [
      'no year column',
      [
        ['指标', '目标值'],
        ['班额', 45],
      ],
      'plan-own-no-year-column',
    ],
    ['nothing below the header', [HEADER], 'plan-own-no-rows'],
  ];
  for (const [name, rows, code] of unusable) {
    it(`rejects ${name}`, () => assert.equal(problemsOf(() => read(rows)).problem.code, code));
  }

  it('reads the same targets whatever the order of the columns', () => {
    const rows: readonly (readonly Scalar[])[] = [
      HEADER,
      ['班额', '小学', '2025年秋季', '<=', 45, '人', '一'],
      ['名师', '', '2023-2025每年', '', '≥10名', '', '二'],
      ['学位', '义务教育', 2025, '>=', '[5000]', '个', '三'],
    ];
    const expected = read(rows).pack.targets;
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
        const shuffled = rows.map((row) => order.map((column) => row[column] ?? null));
        assert.deepEqual(read(shuffled).pack.targets, expected);
      }),
      { numRuns: 30 },
    );
  });

  it('never throws anything but a PlanProblem, and what it returns is a valid pack', () => {
    const cell = fc.oneof(
      fc.constantFrom<Scalar>(
        '',
        null,
        '班额',
        '≥85',
        '85%以上',
        '2025',
        2025,
        '每年',
        '#REF!',
        '3-5',
        '—',
        '无',
        true,
      ),
      fc.string({ maxLength: 6 }),
      fc.double({ noNaN: true }),
    );
    const row = fc.array(cell, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        try {
          parsePack(structuredClone(read([HEADER, ...rows]).pack), 'x');
        } catch (error) {
          assert.ok(error instanceof PlanProblem, String(error));
          assert.ok(!error.problems.some(({ code }) => code.startsWith('plan-json')), error.message);
        }
      }),
      { numRuns: 300 },
    );
  });
});
