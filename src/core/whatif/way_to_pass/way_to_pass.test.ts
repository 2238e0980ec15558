import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsFrom, type Rows } from '../../../../test/indicators/facts.ts';
import {
  assessBalance,
  balanceReport,
  type AssessedRow,
  type StageReport,
} from '../../check/assessment/index.ts';
import { liftSchool, UNIT_COSTS } from '../lift_school/index.ts';
import { wayToPass } from './index.ts';

const HEADER = [
  '学校名称',
  '在校生数',
  '高于规定学历教师',
  '骨干教师',
  '体育艺术专任教师',
  '教学及辅助用房面积',
  '室内体育用房面积',
  '运动场地面积',
  '教学仪器设备值（元）',
  '网络多媒体教室数',
];
/** Where an added unit goes, in the order of the seven. */
const COLUMN_OF = [2, 3, 4, 5, 7, 8, 9];

type Row = (string | number)[];

const sheets = (rows: readonly Row[]): Readonly<Record<string, Rows>> => ({
  小学: [['2024年小学'], HEADER, ...rows],
});

const stageOf = (rows: readonly Row[]): StageReport => {
  const assessment = assessBalance(factsFrom(sheets(rows)));
  const stage = assessment && balanceReport(assessment, [], 'zh').stages[0];
  assert.ok(stage);
  return stage;
};

const school = fc
  .record({
    pupils: fc.integer({ min: 60, max: 1500 }),
    shares: fc.array(fc.double({ min: 0.6, max: 1.4, noNaN: true }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ pupils, shares }): Row => {
    const limits = [0.042, 0.01, 0.009, 4.5, 7.5, 2000, 0.023];
    const [degree, backbone, arts, teaching, sports, equipment, rooms] = limits.map((limit, i) =>
      Math.round(limit * pupils * (shares[i] ?? 1)),
    ) as [number, number, number, number, number, number, number];
    return ['', pupils, degree, backbone, arts, teaching, 0, sports, equipment, rooms];
  });
const county = fc
  .array(school, { minLength: 2, maxLength: 8 })
  .map((rows) => rows.map((row, i): Row => [`第${'一二三四五六七八'[i]}小学`, ...row.slice(1)]));

const add = (rows: readonly Row[], name: string, index: number, units: number): Row[] =>
  rows.map((row) =>
    row[0] === name
      ? row.map((value, column) => (column === COLUMN_OF[index] ? Number(value) + units : value))
      : row,
  );

describe('wayToPass', () => {
  it('applied, every school and every coefficient passes', () => {
    fc.assert(
      fc.property(county, (rows) => {
        const before = stageOf(rows);
        const way = wayToPass({ stages: [before] });
        const indexOf = (indicator: string): number =>
          before.columns.findIndex((column) => column.indicator === indicator);
        let after: readonly Row[] = rows;
        for (const { school: name, lift } of way.schools) {
          for (const { indicator, add: units } of lift.actions)
            after = add(after, name, indexOf(indicator), units);
        }
        assert.equal(stageOf(after).counts.unmet, 0);
        for (const { indicator, receivers } of way.afterLifts) {
          for (const one of receivers) after = add(after, one.school, indexOf(indicator), one.add);
        }
        assert.equal(stageOf(after).verdict, 'met');
      }),
      { numRuns: 40 },
    );
  });

  it('one unit less in any action fails the school', () => {
    fc.assert(
      fc.property(county, (rows) => {
        const before = stageOf(rows);
        const [first] = wayToPass({ stages: [before] }).schools;
        if (!first) return;
        for (const left of first.lift.actions) {
          let after: readonly Row[] = rows;
          for (const action of first.lift.actions) {
            const index = before.columns.findIndex(({ indicator }) => indicator === action.indicator);
            after = add(after, first.school, index, action.add - (action === left ? 1 : 0));
          }
          const row: AssessedRow | undefined = stageOf(after).schools.find(({ key }) => key === first.key);
          assert.equal(row?.verdict, 'unmet');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the cheapest single indicator to raise', () => {
    // Two indicators lie between floor and limit: one of them has to be raised, the cheaper one.
    const stage = stageOf([['第一小学', 1000, 40, 9, 9, 4500, 0, 7500, 2000000, 23]]);
    const [row] = stage.schools;
    assert.equal(row?.verdict, 'unmet');
    const lift = row && liftSchool(row, stage.columns);
    assert.deepEqual(lift?.single, {
      indicator: 'resource_backbone_teachers',
      add: 1,
      unit: '人',
      cost: 10000,
    });
    const dear = UNIT_COSTS.map((one) =>
      one.indicator === 'resource_backbone_teachers' ? { ...one, cost: 1e6 } : one,
    );
    assert.equal(
      (row && liftSchool(row, stage.columns, dear))?.single?.indicator,
      'resource_degree_teachers',
    );
  });

  it('a section of a through-school needs more than it gets', () => {
    const grid = Array.from({ length: 7 }, (_, i) => ({
      amount: i === 3 ? 300 : 1e9,
      share: i === 3 ? 0.5 : 1,
    }));
    const columns = stageOf([['第一小学', 1000, 40, 9, 9, 4500, 0, 7500, 2000000, 23]]).columns;
    const lift = liftSchool({ pupils: 100, grid }, columns);
    // Left out it has to reach 85 %: 382.5 m² for the section are 165 m² for the school.
    assert.deepEqual(
      lift?.actions.map(({ add: units }) => units),
      [165],
    );
  });
});
