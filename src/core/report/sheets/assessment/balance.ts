/** The assessment of quality balance in the layout of the official tables, with the coefficients as a chart. */
import type {
  AssessedRow,
  BalanceReport,
  Coefficient,
  StageReport,
} from '../../../check/assessment/index.ts';
import { number, text } from '../model.ts';
import type { CellRole, ReportCell, ReportChart, ReportSheet, Say } from '../model.ts';
import { itemBlocks } from './items.ts';
import { readingBlock } from './readings.ts';
import { figure, header, Rows, tag } from './rows.ts';
import { notAssessedBlock, stageName, wayBlock } from './way.ts';

const ROLE_OF: Readonly<Record<AssessedRow['grid'][number]['standing'], CellRole>> = {
  met: 'met',
  floor: 'near',
  fail: 'unmet',
  undecidable: 'undecidable',
};

/** The wide column at the end. */
const LAST = 11;
/** Rows kept free under the coefficients, so that the chart beside them shows every name. */
const CHART_MORE = 9;

const coefficientRow = (
  stage: StageReport,
  { value, limit, standing, mean, unweighted, unknown, roundingDecides }: Coefficient,
  name: string,
  say: Say,
): ReportCell[] => [
  text(say('balance-stage-indicator', { stage: stageName(stage, say), name })),
  figure(value, 'number', 3),
  figure(limit, 'number', 2),
  tag(standing, say),
  figure(mean, 'number', 2),
  figure(unweighted, 'number', 3),
  text(
    [
      unknown > 0 ? say('balance-unknown-schools', { count: unknown }) : '',
      roundingDecides ? say('reasonRounding') : '',
    ].join(''),
  ),
];

const coefficientBlock = (report: BalanceReport, rows: Rows, say: Say): ReportChart | null => {
  rows.section(say('balance-coefficients'));
  rows.note(say('balance-coefficients-note'));
  rows.add(
    ...(
      [
        'report-column-indicator',
        'balance-coefficient',
        'balance-limit',
        'balance-verdict',
        'balance-mean',
        'balance-unweighted',
        'report-column-remarks',
      ] as const
    ).map((code) => header(say(code))),
  );
  const firstRow = rows.rows.length;
  for (const stage of report.stages) {
    stage.coefficients.forEach((coefficient, i) =>
      rows.add(...coefficientRow(stage, coefficient, stage.columns[i]?.name ?? '', say)),
    );
  }
  const lastRow = rows.rows.length - 1;
  if (lastRow < firstRow) return null;
  for (let i = 0; i < CHART_MORE; i++) rows.add();
  const told = report.stages.flatMap(({ coefficients }) =>
    coefficients.map(({ value }) => value?.toFixed(3) ?? '—'),
  );
  return {
    title: say('balance-coefficients'),
    valueTitle: say('balance-coefficient'),
    description: `${say('balance-coefficients')}: ${told.join(', ')}`,
    series: say('balance-coefficient'),
    categories: { firstRow, lastRow, firstColumn: 0, lastColumn: 0 },
    values: { firstRow, lastRow, firstColumn: 1, lastColumn: 1 },
    // Beside the block, above the wide tables, so that the page grows no wider.
    at: { firstRow: firstRow - 1, lastRow: lastRow + CHART_MORE, firstColumn: 7, lastColumn: LAST },
  };
};

const remarkOf = (row: AssessedRow, stage: StageReport, share: number, say: Say): string => {
  const names = (standing: AssessedRow['grid'][number]['standing']): string =>
    row.grid
      .flatMap((cell, i) => (cell.standing === standing ? [stage.columns[i]?.name ?? ''] : []))
      .join('、');
  const [floor, fail] = [names('floor'), names('fail')];
  const reasons = [...new Set(row.grid.flatMap(({ reason }) => reason ?? []))];
  return [
    fail === '' ? '' : say('balance-below-floor', { names: fail, share }),
    floor === '' ? '' : say('balance-below-limit', { names: floor, share }),
    ...reasons,
    row.merged.length > 0 ? say('balance-merged', { names: row.merged.join('、') }) : '',
    row.roundingDecides ? say('reasonRounding') : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
};

const stageBlock = (stage: StageReport, share: number, rows: Rows, say: Say): void => {
  const { met, unmet, undecidable } = stage.counts;
  rows.section(say('balance-stage-title', { stage: stageName(stage, say), met, unmet, undecidable }));
  rows.add(
    header(say('report-column-school')),
    header(say('balance-pupils')),
    ...stage.columns.map(({ name, unit }) => header(say('balance-named-unit', { name, unit }))),
    header(say('balance-met-count')),
    header(say('balance-verdict')),
    header(say('report-column-remarks')),
  );
  const bounds = (label: string, pick: 'limit' | 'floor', decimals: number): void =>
    rows.add(
      text(label),
      text(''),
      ...stage.columns.map((column) => figure(column[pick], 'number', decimals)),
      text(''),
      text(''),
      text(''),
    );
  bounds(say('balance-limit-row'), 'limit', 2);
  bounds(say('balance-floor-row', { share }), 'floor', 3);
  for (const row of stage.schools) {
    rows.add(
      text(row.school),
      number(row.pupils),
      ...row.grid.map(({ value, standing, reason }, i): ReportCell => {
        if (value === null)
          return { value: reason === null ? '' : say('report-status-undecidable'), role: 'undecidable' };
        // A value that looks like its limit but isn't gets one decimal more.
        const limit = stage.columns[i]?.limit ?? 0;
        const close = standing !== 'met' && Number(value.toFixed(2)) >= limit;
        return figure(value, ROLE_OF[standing], close ? 4 : 2);
      }),
      number(row.metCount),
      tag(row.verdict, say),
      text(remarkOf(row, stage, share, say)),
    );
  }
  const under = (label: string, cells: readonly ReportCell[]): void =>
    rows.add(text(label), text(''), ...cells, text(''), text(''), text(''));
  const each = (cell: (one: Coefficient) => ReportCell): ReportCell[] => stage.coefficients.map(cell);
  under(
    say('balance-mean'),
    each(({ mean }) => figure(mean, 'number', 2)),
  );
  under(
    say('balance-coefficients'),
    each(({ value, standing }) => figure(value, standing, 3)),
  );
  under(
    say('balance-verdict'),
    each(({ standing }) => tag(standing, say)),
  );
};

/** Coefficients with a chart, then each stage school by school, the way to pass, who isn't assessed, and all other items. */
export const balanceSheet = (report: BalanceReport, say: Say): ReportSheet => {
  const rows = new Rows();
  rows.add({ value: say('balance-title', { year: report.year }), role: 'title' });
  rows.stamp(say);
  rows.add(header(say('balance-verdict')), tag(report.verdict, say));
  rows.add(header(say('balance-overall')), tag(report.overall, say));
  for (const remark of [...report.remarks, ...report.words]) rows.note(remark);
  const chart = coefficientBlock(report, rows, say);
  for (const stage of report.stages) stageBlock(stage, report.rule.floorShare, rows, say);
  wayBlock(report, rows, say);
  notAssessedBlock(report, rows, say);
  itemBlocks(report.items, say('balance-items'), rows, say);
  readingBlock(report, rows, say);
  return {
    name: say('balance-sheet'),
    rows: rows.rows,
    widths: [44, 12, 13, 13, 13, 13, 13, 13, 13, 9, 10, 40],
    header: null,
    printed: LAST + 1,
    chart,
  };
};
