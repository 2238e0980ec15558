/** D16: the county’s junior schools take no more pupils than its primary schools send. */
import type { FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { RunRule } from '../rule.ts';
import { possibleStages, stageColumn } from '../shared/stageRows.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn, partIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, shown } from '../words.ts';

interface CountyTotal {
  readonly view: TableView;
  readonly column: Column;
  readonly rows: readonly number[];
  readonly sum: number;
}

const totalIn = (view: TableView, column: Column, stage: Stage): CountyTotal | null => {
  const named = column.source.match.stage;
  const rows = view.table.dataRows.filter((row) => {
    if (named === stage || view.table.context.stage === stage) return true;
    const stages = possibleStages(view, row);
    return named === null && stages.length === 1 && stages[0] === stage;
  });
  let sum = 0;
  for (const row of rows) {
    const value = partIn(column, row);
    if (value === null) return null;
    sum += value;
  }
  return rows.some((row) => numberIn(column, row) !== null) ? { view, column, rows, sum } : null;
};

/** The fullest list of a stage that states one of the fields; a county has one list a stage. */
const countyTotal = (
  tables: readonly TableView[],
  fields: readonly FieldId[],
  stage: Stage,
): CountyTotal | null => {
  for (const field of fields) {
    const found = tables.flatMap((view) => {
      if (view.table.kind !== 'school_list') return [];
      const column = stageColumn(view, field, stage);
      return column ? (totalIn(view, column, stage) ?? []) : [];
    });
    if (found.length > 0) return found.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  }
  return null;
};

export const primaryToJunior: RunRule = {
  id: 'primary_to_junior',
  number: 'D16',
  name: { zh: '全县初中招生不多于小学毕业生', en: 'junior entrants are no more than primary graduates' },
  checks: {
    zh: '全县小学毕业生应不少于初中招生（没有招生数的用七年级在校生）；多出容许范围的，说明跨县流入。',
    en: 'In the county as a whole primary graduates are no fewer than junior entrants (grade 7 pupils where entrants aren’t given); more than the tolerance must be explained by pupils from elsewhere.',
  },
  severity: 'experience',
  tolerances: ['crossCountyPercent'],
  origin: '教育事业统计 经验校验：小学毕业生≥初一招生',
  certainty: 'high',
  needs: [['graduate_count'], ['entrant_count', 'grade_7_pupil_count']],
  scope: 'run',
  run: ({ tables }) => {
    const graduates = countyTotal(tables, ['graduate_count'], 'primary');
    const entrants = countyTotal(tables, ['entrant_count', 'grade_7_pupil_count'], 'junior');
    if (!graduates || !entrants) return { notRun: message('ruleNoGraduates') };
    const most = graduates.sum * (1 + limitOf('crossCountyPercent') / 100);
    if (entrants.sum <= most) return {};
    const [first] = entrants.rows as [number, ...number[]];
    const { view, column } = entrants;
    const params = {
      entrants: shown(entrants.sum),
      graduates: shown(graduates.sum),
      column: columnTitle(column),
    };
    return {
      findings: [
        {
          severity: 'experience',
          cell: view.cell(first, column.index),
          to: { row: entrants.rows[entrants.rows.length - 1] ?? first, column: column.index },
          who: null,
          field: column.field,
          received: params.entrants,
          expected: `≤ ${params.graduates}`,
          message: message('rulePrimaryToJunior', params),
          howToFix: message('ruleFixPrimaryToJunior'),
        },
      ],
    };
  },
};
