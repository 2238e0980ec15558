/** The sample county against an assessment that LibreOffice computed from plain formulas (test/golden). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/core/check/check.ts';
import type { StageReport } from '../src/core/check/assessment/index.ts';
import { resolvePack } from '../src/core/plans/index.ts';
import { contractIssues } from '../src/core/report/contract.ts';
import type { CheckReport } from '../src/core/check/report.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

interface Answer {
  readonly stage: string;
  readonly schools: readonly {
    readonly name: string;
    readonly pupils: number;
    readonly values: readonly number[];
    readonly met: number;
    readonly passes: boolean;
  }[];
  readonly mean: readonly number[];
  readonly coefficients: readonly number[];
  readonly unweighted: readonly number[];
}

const answers = JSON.parse(readFileSync(join(GOLDEN, 'balance-county.json'), 'utf8')) as readonly Answer[];

const close = (got: number | null | undefined, want: number, what: string): void =>
  assert.ok(
    typeof got === 'number' && Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)),
    `${what}: ${got}, not ${want}`,
  );

const checked = async (plan: string): Promise<CheckReport> => {
  const bytes = new Uint8Array(readFileSync(join(GOLDEN, 'balance-county.xlsx')));
  const book = await readWorkbook('balance-county.xlsx', bytes);
  const pack = resolvePack(plan);
  assert.ok(pack);
  // The formulas that made the answers stand on sheets of their own.
  const data = { ...book, sheets: book.sheets.filter(({ name }) => !name.startsWith('验算')) };
  return check([data], { plan: pack, year: 2024, lang: 'zh' });
};

describe('the sample county of 40 primary and 25 junior schools', () => {
  let report: CheckReport;
  before(async () => {
    report = await checked('national');
  });
  const stageOf = (stage: string): StageReport => {
    const found = report.assessment?.balance?.stages.find((one) => one.stage === stage);
    assert.ok(found, stage);
    return found;
  };

  it('is 40 and 25 schools in the answers', () => {
    assert.deepEqual(
      answers.map(({ schools }) => schools.length),
      [40, 25],
    );
  });

  for (const answer of answers) {
    it(`${answer.stage}: each school’s pupils, seven values, number met and verdict`, () => {
      const stage = stageOf(answer.stage);
      assert.equal(stage.open.length, 0);
      assert.equal(stage.schools.length, answer.schools.length);
      const byName = new Map(stage.schools.map((school) => [school.school, school]));
      for (const { name, pupils, values, met, passes } of answer.schools) {
        const school = byName.get(name);
        assert.ok(school, name);
        close(school.pupils, pupils, `${name} pupils`);
        values.forEach((value, i) =>
          close(school.grid[i]?.value, value, `${name} ${stage.columns[i]?.indicator}`),
        );
        assert.equal(school.metCount, met, name);
        assert.equal(school.verdict, passes ? 'met' : 'unmet', name);
      }
    });

    it(`${answer.stage}: means, weighted and unweighted coefficients`, () => {
      stageOf(answer.stage).coefficients.forEach((coefficient, i) => {
        close(coefficient.mean, answer.mean[i] ?? NaN, `mean of ${coefficient.indicator}`);
        close(coefficient.value, answer.coefficients[i] ?? NaN, coefficient.indicator);
        close(coefficient.unweighted, answer.unweighted[i] ?? NaN, `unweighted ${coefficient.indicator}`);
        assert.equal(coefficient.standing, (coefficient.value ?? NaN) <= coefficient.limit ? 'met' : 'unmet');
      });
    });
  }

  it('leaves out small teaching points and merges the branch', () => {
    const { leftOut, schools } = stageOf('primary');
    assert.deepEqual(leftOut.map(({ school }) => school).sort(), ['前洼教学点', '后山教学点']);
    assert.equal(schools.filter(({ merged }) => merged.length > 0).length, 1);
  });

  it('finds one standard finding for each failing school and coefficient', () => {
    const findings = report.files.flatMap((file) => file.findings);
    const failing = answers.flatMap(({ schools }) => schools.filter(({ passes }) => !passes));
    assert.equal(findings.filter(({ rule }) => rule === 'resource_balance').length, failing.length);
    const above = answers.flatMap(({ stage, coefficients }) =>
      coefficients.filter((value) => value > (stage === 'primary' ? 0.5 : 0.45)),
    );
    assert.ok(above.length > 0);
    assert.equal(findings.filter(({ rule }) => rule === 'difference_coefficient').length, above.length);
    assert.equal(
      findings.filter(({ rule }) => rule.startsWith('resource_') && rule !== 'resource_balance').length,
      0,
    );
  });

  it('keeps the contract, with rows for the seven, the school rule and the coefficients', () => {
    assert.deepEqual(contractIssues(JSON.parse(JSON.stringify(report))), []);
    const rows = report.indicators.filter(
      ({ id }) => id.startsWith('resource_') || id === 'difference_coefficient',
    );
    assert.equal(rows.length, 2 * (7 + 2 + 1));
    assert.ok(rows.every(({ status }) => status !== 'undecidable'));
  });

  it('is reported under a plan that only names it, without findings of it; not at all under one that doesn’t', async () => {
    assert.equal((await checked('bijie-2023-2028')).assessment, undefined);
    const other = await checked('taikang-2023-2025');
    assert.equal(other.assessment?.balance?.stages.length, 2);
    assert.ok(!other.files.some((file) => file.findings.some(({ rule }) => rule === 'resource_balance')));
  });
});
