/** The assessment of quality balance in the layout of the official tables, with the coefficients as a chart. */
import type { AssessedRow, BalanceReport, ItemReport, StageReport } from '../../check/assessment/index.ts';
import type { Coefficient, Standing } from '../../check/assessment/index.ts';
import { definition } from '../../plans/definitions.ts';
import { wayToPass, type CoefficientWay, type SchoolWay } from '../../whatif/way_to_pass/index.ts';
import { number, text } from './model.ts';
import type { CellRole, ReportCell, ReportChart, ReportSheet, Say } from './model.ts';

/** Longer lists of receivers are told by their number; the JSON has them all. */
const RECEIVERS_SHOWN = 12;

const ROLE_OF: Readonly<Record<AssessedRow['grid'][number]['standing'], CellRole>> = {
  met: 'met',
  floor: 'near',
  fail: 'unmet',
  undecidable: 'undecidable',
};

const header = (value: string): ReportCell => ({ value, role: 'header' });
const tag = (standing: Standing, say: Say): ReportCell => ({
  value: say(`report-status-${standing}`),
  role: standing,
});
const figure = (value: number | null, role: CellRole, decimals: number): ReportCell => ({
  value,
  role,
  decimals,
});

/** The wide column at the end. */
const LAST = 11;
/** Rows kept free under the coefficients, so that the chart beside them shows every name. */
const CHART_MORE = 9;

class Rows {
  readonly rows: ReportCell[][] = [];
  add(...cells: ReportCell[]): void {
    this.rows.push(cells);
  }
  /** The last cell is a long text: it stands in the wide column at the end. */
  wide(...cells: ReportCell[]): void {
    const before = cells.slice(0, -1);
    const role: CellRole = before[0]?.role === 'header' ? 'header' : 'text';
    const blanks = Array.from({ length: LAST - before.length }, (): ReportCell => ({ value: null, role }));
    this.rows.push([...before, ...blanks, ...cells.slice(-1)]);
  }
  section(title: string): void {
    this.add();
    this.add({ value: title, role: 'section' });
  }
  note(value: string): void {
    this.add({ value, role: 'note' });
  }
}

const stageName = (stage: StageReport, say: Say): string => say(`stage.${stage.stage}`);

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

const remarkOf = (row: AssessedRow, stage: StageReport, say: Say): string => {
  const names = (standing: AssessedRow['grid'][number]['standing']): string =>
    row.grid
      .flatMap((cell, i) => (cell.standing === standing ? [stage.columns[i]?.name ?? ''] : []))
      .join('、');
  const [floor, fail] = [names('floor'), names('fail')];
  const reasons = [...new Set(row.grid.flatMap(({ reason }) => reason ?? []))];
  return [
    fail === '' ? '' : say('balance-below-floor', { names: fail }),
    floor === '' ? '' : say('balance-below-limit', { names: floor }),
    ...reasons,
    row.merged.length > 0 ? say('balance-merged', { names: row.merged.join('、') }) : '',
    row.roundingDecides ? say('reasonRounding') : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
};

const stageBlock = (stage: StageReport, rows: Rows, say: Say): void => {
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
  bounds(say('balance-floor-row', { share: definition('resource_floor_share').value }), 'floor', 3);
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
      text(remarkOf(row, stage, say)),
    );
  }
};

const actionsText = ({ lift }: SchoolWay, stage: StageReport, say: Say): string =>
  lift.actions
    .map(({ indicator, add, unit }) => {
      const name = stage.columns.find((column) => column.indicator === indicator)?.name ?? indicator;
      return say('balance-action', { name, add, unit });
    })
    .join('；');

const receiversText = ({ receivers, unit }: CoefficientWay, say: Say): string => {
  const shown = receivers
    .slice(0, RECEIVERS_SHOWN)
    .map(({ school, add }) => say('balance-receiver', { school, add, unit }));
  const more = receivers.length - shown.length;
  return [...shown, ...(more > 0 ? [say('balance-more', { count: more })] : [])].join('、');
};

const wayBlock = (report: BalanceReport, rows: Rows, say: Say): void => {
  const way = wayToPass(report);
  if (way.schools.length === 0 && way.coefficients.length === 0) return;
  rows.section(say('balance-way'));
  rows.note(say('balance-way-note'));
  const stageOf = (stage: string): StageReport | undefined =>
    report.stages.find((one) => one.stage === stage);
  if (way.schools.length > 0) {
    rows.wide(
      header(say('report-column-school')),
      header(say('balance-cost')),
      header(say('balance-actions')),
    );
    for (const one of way.schools) {
      const stage = stageOf(one.stage);
      if (stage)
        rows.wide(text(one.school), figure(one.lift.cost, 'number', 0), {
          value: actionsText(one, stage, say),
          role: 'text',
        });
    }
  }
  if (way.coefficients.length > 0) {
    rows.add();
    rows.wide(
      header(say('report-column-indicator')),
      header(say('balance-add')),
      header(say('balance-receivers')),
    );
    for (const one of way.coefficients) {
      const stage = stageOf(one.stage);
      const name = say('balance-stage-indicator', {
        stage: stage ? stageName(stage, say) : '',
        name: one.name,
      });
      rows.wide(text(`${name} (${one.unit})`), figure(one.least.whole.extra, 'number', 0), {
        value: receiversText(one, say),
        role: 'text',
      });
    }
  }
};

const notAssessedBlock = (report: BalanceReport, rows: Rows, say: Say): void => {
  const all = report.stages.flatMap((stage) => [
    ...stage.open.map((one) => ({ ...one, stage, standing: 'undecidable' as const })),
    ...stage.leftOut.map((one) => ({ ...one, stage, standing: null })),
  ]);
  if (all.length === 0) return;
  rows.section(say('balance-not-assessed'));
  rows.wide(
    header(say('report-column-school')),
    header(say('report-column-stage')),
    header(say('report-column-why')),
  );
  for (const { school, stage, why } of all) {
    rows.wide(text(school), text(stageName(stage, say)), { value: why, role: 'text' });
  }
};

const itemTitle = ({ part, number: at }: ItemReport, say: Say): string =>
  at === null
    ? say(`balance-part-${part}`)
    : say('balance-part-number', { part: say(`balance-part-${part}`), number: at });

const itemBlock = (items: readonly ItemReport[], rows: Rows, say: Say): void => {
  if (items.length === 0) return;
  rows.section(say('balance-items'));
  rows.note(say('balance-items-note'));
  rows.wide(
    header(say('balance-item')),
    header(say('report-column-value')),
    header(say('balance-verdict')),
    header(say('balance-asked')),
  );
  for (const item of items) {
    for (const { name, value, status } of item.figures) {
      rows.wide(
        text(itemTitle(item, say)),
        number(value),
        { value: say(`report-status-${status}`), role: status },
        {
          value: name,
          role: 'text',
        },
      );
    }
    for (const { name, verdict, evidence, by, date } of item.checks) {
      const told = [name, evidence, by, date].filter((part) => part !== '').join(' · ');
      rows.wide(
        text(itemTitle(item, say)),
        text(''),
        verdict === null ? { value: null, role: 'entry' } : tag(verdict, say),
        { value: told, role: 'text' },
      );
    }
  }
};

/** Coefficients with a chart, then each stage school by school, the way to pass, who isn't assessed, and all other items. */
export const balanceSheet = (report: BalanceReport, say: Say): ReportSheet => {
  const rows = new Rows();
  rows.add({ value: say('balance-title', { year: report.year }), role: 'title' });
  rows.add(header(say('balance-verdict')), tag(report.verdict, say));
  for (const remark of report.remarks) rows.note(remark);
  const chart = coefficientBlock(report, rows, say);
  for (const stage of report.stages) stageBlock(stage, rows, say);
  wayBlock(report, rows, say);
  notAssessedBlock(report, rows, say);
  itemBlock(report.items, rows, say);
  return {
    name: say('balance-sheet'),
    rows: rows.rows,
    widths: [44, 12, 13, 13, 13, 13, 13, 13, 13, 9, 10, 40],
    header: null,
    printed: LAST + 1,
    chart,
  };
};
