import assert from 'node:assert/strict';
import { ALL_DESCRIBED, contractIssues } from './contract.ts';
import { fileReport, finding, indicator, report, table } from './report.fixture.ts';

const accepted: readonly (readonly [string, unknown])[] = [
  ['a report with everything', report()],
  [
    'a run in which nothing could be read',
    report({ indicators: [], files: [fileReport({ tables: [], findings: [], error: '读不了' })] }),
  ],
  ['keys added later', { ...report(), addedLater: true }],
  ['a finding about a range', report({ files: [fileReport({ findings: [finding({ cell: 'D5:D132' })] })] })],
  ['a finding without a cell', report({ files: [fileReport({ findings: [finding({ cell: '' })] })] })],
  [
    'a qualitative target',
    report({
      indicators: [
        indicator({
          comparator: null,
          target: null,
          value: null,
          gap: null,
          status: 'undecidable',
          kind: 'qualitative',
        }),
      ],
    }),
  ],
];

const withTable = (rest: Parameters<typeof table>[0]): unknown =>
  report({ files: [fileReport({ tables: [table(rest)] })] });
const without = (key: string): unknown =>
  Object.fromEntries(Object.entries(report()).filter(([name]) => name !== key));

const rejected: readonly (readonly [string, unknown, string])[] = [
  ['nothing', null, '(root)'],
  ['no version', without('version'), 'version'],
  ['another version', { ...report(), version: 2 }, 'version'],
  ['no indicators', without('indicators'), 'indicators'],
  [
    'a value that JSON would lose',
    report({ indicators: [indicator({ value: Infinity })] }),
    'indicators.0.value',
  ],
  ['NaN', report({ indicators: [indicator({ gap: NaN })] }), 'indicators.0.gap'],
  [
    'an unknown status',
    { ...report(), indicators: [{ ...indicator(), status: 'ok' }] },
    'indicators.0.status',
  ],
  [
    'an unknown stage',
    { ...report(), indicators: [{ ...indicator(), stage: '小学' }] },
    'indicators.0.stage',
  ],
  [
    'an unknown severity',
    { ...report(), files: [fileReport({ findings: [{ ...finding(), severity: 'error' as 'logic' }] })] },
    'files.0.findings.0.severity',
  ],
  [
    'a missing key of a finding',
    { ...report(), files: [{ ...fileReport(), findings: [{ ...finding(), received: undefined }] }] },
    'files.0.findings.0.received',
  ],
  [
    'a cell that is no address',
    { ...report(), files: [fileReport({ findings: [finding({ cell: '第5行' })] })] },
    'files.0.findings.0.cell',
  ],
  ['zero-based rows', withTable({ dataRows: [0, 5] }), 'files.0.tables.0.dataRows.0'],
  ['rows backwards', withTable({ headerRows: [4, 3] }), 'files.0.tables.0.headerRows'],
  ['columns by number', withTable({ columns: { 2: 'school_name' } }), 'files.0.tables.0.columns.2'],
  ['confidence in percent', withTable({ confidence: 97 }), 'files.0.tables.0.confidence'],
];

describe('contract of check --json', () => {
  it('names the same keys as the report itself', () => assert.ok(ALL_DESCRIBED));
  for (const [what, value] of accepted) {
    it(`accepts ${what}`, () => assert.deepEqual(contractIssues(JSON.parse(JSON.stringify(value))), []));
  }
  for (const [what, value, path] of rejected) {
    it(`rejects ${what}`, () => {
      const issues = contractIssues(value);
      assert.ok(
        issues.some((issue) => issue.startsWith(`${path}:`)),
        `${path} not in ${issues.join(' | ')}`,
      );
    });
  }
});
