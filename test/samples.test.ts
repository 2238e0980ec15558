/** The sample county against its known answers, which come from the generator's own model and never from this code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { allSamples } from '../assets/samples/generator/samples.ts';
import { check } from '../src/core/check/check.ts';
import type { CheckReport, IndicatorRow, TableReport } from '../src/core/check/report.ts';
import { resolvePack, type Pack } from '../src/core/plans/index.ts';
import type { Workbook } from '../src/core/values/workbook.ts';
import { FileProblem } from '../src/files/problem.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';

const FOLDER = join(import.meta.dirname, '../assets/samples');

interface KnownTable {
  readonly sheet: string;
  readonly kind: string;
  readonly kindAlso?: readonly string[];
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly subtotalRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly counted: boolean;
}
interface KnownFinding {
  readonly severity: string;
  readonly rule: string;
  readonly target: string;
  readonly sheet: string;
  readonly cell: string;
}
interface KnownIndicator {
  readonly target: string;
  readonly value?: number | null;
  readonly valueAlso?: readonly (number | null)[];
  readonly numerator?: number;
  readonly denominator?: number;
  readonly due: boolean;
  readonly status: string;
  readonly statusAlso?: readonly string[];
}
interface KnownFile {
  readonly file: string;
  readonly plan?: string;
  readonly year?: number;
  readonly problem?: string | null;
  readonly tables: readonly KnownTable[];
  readonly findings: readonly KnownFinding[];
  readonly undecided?: readonly { readonly sheet: string; readonly cell: string }[];
  readonly wrongSums?: readonly { readonly rule: string; readonly sheet: string; readonly cell: string }[];
  readonly indicators?: readonly KnownIndicator[];
}
interface Answers {
  readonly run: {
    folder: string;
    plan: string;
    year: number;
    files: readonly string[];
    indicators: readonly KnownIndicator[];
  };
  readonly files: readonly KnownFile[];
  readonly others: readonly KnownFile[];
}

const answers = JSON.parse(readFileSync(join(FOLDER, 'answers.json'), 'utf8')) as Answers;

const read = (file: string): Promise<Workbook> =>
  readWorkbook(basename(file), new Uint8Array(readFileSync(join(FOLDER, file))));

const asKnown = (table: TableReport): Omit<KnownTable, 'kind' | 'kindAlso'> => ({
  sheet: table.sheet,
  headerRows: table.headerRows,
  dataRows: table.dataRows,
  subtotalRows: table.subtotalRows,
  totalRows: table.totalRows,
  columns: table.columns,
  counted: table.used,
});

const assertTables = (got: readonly TableReport[], known: readonly KnownTable[]): void => {
  assert.deepEqual(
    got.map(asKnown),
    known.map(({ sheet, headerRows, dataRows, subtotalRows, totalRows, columns, counted }) => ({
      sheet,
      headerRows,
      dataRows,
      subtotalRows,
      totalRows,
      columns,
      counted,
    })),
  );
  got.forEach(({ kind }, i) =>
    assert.ok([known[i]?.kind, ...(known[i]?.kindAlso ?? [])].includes(kind), kind),
  );
};

const lineOf = (one: {
  severity: string;
  rule: string;
  target: string | null;
  sheet: string;
  cell: string;
}): string => [one.severity, one.rule, one.target ?? '', one.sheet, one.cell].join(' ');

/** Cells that should hold a figure and don't, and sums that are wrong on purpose, are findings of the logic rules. */
const linesOfKnown = ({ findings, undecided = [], wrongSums = [] }: KnownFile): string[] =>
  [
    ...findings.map(lineOf),
    ...wrongSums.map((one) => lineOf({ severity: 'logic', target: null, ...one })),
    ...undecided.map((one) => lineOf({ severity: 'logic', rule: 'unreadable_figure', target: null, ...one })),
  ].sort();

/** `near` is unmet by definition, only within the tolerance. */
const asStated = (status: string): string => (status === 'near' ? 'unmet' : status);

const close = (left: number | null, right: number | null | undefined): boolean =>
  left === right || (typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) < 1e-9);

const assertIndicator = (row: IndicatorRow | undefined, known: KnownIndicator): void => {
  assert.ok(row, `no row for ${known.target}`);
  const statuses = [known.status, ...(known.statusAlso ?? [])];
  assert.ok(
    statuses.includes(asStated(row.status)),
    `${known.target}: ${row.status}, known ${statuses.join(' / ')} (${row.reason})`,
  );
  assert.equal(row.due, known.due, `${known.target}: due`);
  if (row.status === 'undecidable') return;
  const values = [known.value, ...(known.valueAlso ?? [])];
  assert.ok(
    known.value === undefined || values.some((value) => close(row.value, value)),
    `${known.target}: ${row.value}, known ${values.join(' / ')}`,
  );
  for (const key of ['numerator', 'denominator'] as const) {
    if (known[key] !== undefined)
      assert.ok(close(row[key], known[key]), `${known.target}: ${key} ${row[key]}, known ${known[key]}`);
  }
};

const runCheck = (workbooks: readonly Workbook[], plan: string, year: number): CheckReport =>
  check(workbooks, { plan: resolvePack(plan) as Pack, year, lang: 'zh' });

describe('the sample county', () => {
  let report: CheckReport;
  before(async () => {
    const workbooks = await Promise.all(
      answers.run.files.map((file) => read(`${answers.run.folder}/${file}`)),
    );
    report = runCheck(workbooks, answers.run.plan, answers.run.year);
  });

  for (const known of answers.files) {
    it(`${known.file}: tables and columns`, () => {
      assertTables(report.files.find(({ file }) => file === known.file)?.tables ?? [], known.tables);
    });
    it(`${known.file}: every known finding and nothing else`, () => {
      const got = report.files.find(({ file }) => file === known.file)?.findings ?? [];
      assert.deepEqual(got.map(lineOf).sort(), linesOfKnown(known));
    });
  }

  for (const known of answers.run.indicators) {
    it(`indicator ${known.target}`, () => {
      assertIndicator(
        report.indicators.find(
          ({ plan, targetId }) => plan === answers.run.plan && targetId === known.target,
        ),
        known,
      );
    });
  }
});

describe('samples checked alone', () => {
  for (const known of answers.others) {
    const { file, plan = '', year = 0 } = known;
    if (known.problem) {
      it(`${file}: one clear problem`, async () => {
        await assert.rejects(
          read(file),
          (error) => error instanceof FileProblem && error.file === basename(file),
        );
      });
      continue;
    }
    it(`${file}: tables, indicators and findings`, async () => {
      const result = runCheck([await read(file)], plan, year);
      const [own] = result.files;
      assert.ok(own);
      assertTables(own.tables, known.tables);
      assert.deepEqual(own.findings.map(lineOf).sort(), linesOfKnown(known));
      assert.equal(own.error !== null, known.tables.length === 0);
      for (const indicator of known.indicators ?? []) {
        assertIndicator(
          result.indicators.find(({ targetId }) => targetId === indicator.target),
          indicator,
        );
      }
    });
  }
});

describe('sample files', () => {
  it('are what the generator writes, byte for byte', () => {
    const stale = [...allSamples()].filter(
      ([path, bytes]) => !readFileSync(join(FOLDER, path)).equals(Buffer.from(bytes)),
    );
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
    );
  });
});
