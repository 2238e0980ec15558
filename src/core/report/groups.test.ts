import assert from 'node:assert/strict';
import { countsOf, findingGroups, findingsOf, groupBy, indicatorParts } from './groups.ts';
import { nextStep } from './next.ts';
import { fileReport, finding, indicator, report } from './report.fixture.ts';

describe('counts and groups of a report', () => {
  it('sums over all files', () => {
    const counts = countsOf(report());
    assert.deepEqual(counts.indicators, { met: 1, near: 1, unmet: 1, undecidable: 2 });
    assert.deepEqual(counts.findings, { logic: 1, experience: 0, standard: 2, target: 1 });
    assert.equal(counts.findingsInAll, 4);
    assert.equal(counts.unreadable, 1);
    assert.equal(counts.tables, 1);
  });
  it('groups findings by rule and severity, what must be mended first', () => {
    const groups = findingGroups(findingsOf(report()));
    assert.deepEqual(
      groups.map(({ rule, severity, findings }) => [severity, rule, findings.length]),
      [
        ['logic', 'unreadable_figure', 1],
        ['standard', 'class_size', 2],
        ['target', 'class_size_compliance', 1],
      ],
    );
  });
  it('loses and doubles nothing', () => {
    const all = findingsOf(report());
    const grouped = findingGroups([...all].reverse()).flatMap((group) => group.findings);
    assert.equal(grouped.length, all.length);
    assert.deepEqual(new Set(grouped), new Set(all));
    const parts = indicatorParts(report().indicators);
    const rows = [...parts.due, ...parts.notDue, ...parts.undecidable.flatMap((group) => group.rows)];
    assert.deepEqual(new Set(rows), new Set(report().indicators));
  });
  it('puts what fails on top and undecidable ones under their reason', () => {
    const rows = [
      indicator({ status: 'met' }),
      indicator({ status: 'near' }),
      indicator({ status: 'unmet' }),
    ];
    assert.deepEqual(
      indicatorParts(rows).due.map((row) => row.status),
      ['unmet', 'near', 'met'],
    );
    const [group] = indicatorParts(report().indicators).undecidable;
    assert.equal(group?.rows.length, 2);
  });
  it('keeps groups in the order of first sight', () => {
    assert.deepEqual(
      [...groupBy([3, 1, 2, 5], (n) => (n % 2 === 0 ? 'even' : 'odd')).keys()],
      ['odd', 'even'],
    );
  });
});

describe('what to do next', () => {
  const one = (severity: 'logic' | 'experience' | 'standard' | 'target') =>
    report({ files: [fileReport({ findings: [finding({ severity })] })] });
  const decided = { indicators: [indicator({ status: 'met' })] };
  const steps: readonly (readonly [string, ReturnType<typeof report>])[] = [
    ['report-next-unreadable', report()],
    ['report-next-no-table', report({ files: [fileReport({ tables: [], findings: [] })] })],
    ['report-next-logic', one('logic')],
    ['report-next-experience', one('experience')],
    ['report-next-standard', one('standard')],
    ['report-next-target', one('target')],
    ['report-next-undecidable', report({ files: [fileReport({ findings: [] })] })],
    ['report-next-nothing', report({ ...decided, files: [fileReport({ findings: [] })] })],
  ];
  for (const [code, of] of steps) it(code, () => assert.equal(nextStep(of).code, code));
});
