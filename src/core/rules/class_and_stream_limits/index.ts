/** D28: classes a grade, children a kindergarten class, and five-year schools. */
import { fields, isFieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { textIn } from '../shared/headed.ts';
import { ratioFaults } from '../shared/ratio.ts';
import { limitOf, type ToleranceId } from '../tolerance.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, placeOf } from '../words.ts';
import { faultsIn } from '../shared/faults.ts';

const STREAMS: Partial<Record<Stage, ToleranceId>> = {
  kindergarten: 'streamsKindergarten',
  primary: 'streamsPrimary',
  junior: 'streamsJunior',
  senior: 'streamsSenior',
};
const PRIMARY_YEARS = String(limitOf('primaryYears'));

const stageOfField = (field: string): Stage | null => {
  const grade = /^grade_(\d)_class_count$/.exec(field);
  if (grade) return Number(grade[1]) <= 6 ? 'primary' : 'junior';
  return field.startsWith('kg_class_count_') ? 'kindergarten' : null;
};

const CLASS_FIELDS = fields.filter(({ id }) => stageOfField(id) !== null).map(({ id }) => id);

const streamsIn = (
  view: TableView,
  column: Column,
  stageOf: (row: number) => Stage | null,
): readonly RuleFinding[] =>
  faultsIn(view, column, (row) => {
    const stage = stageOf(row);
    const id = stage === null ? undefined : STREAMS[stage];
    const value = numberIn(column, row);
    if (id === undefined || value === null) return undefined;
    const limit = limitOf(id);
    if (value <= limit) return null;
    return {
      severity: 'experience',
      received: value,
      expected: `≤ ${limit}`,
      message: message('ruleTooManyStreams', {
        place: placeOf(view.who(row), row),
        column: columnTitle(column),
        received: value,
        limit,
      }),
      howToFix: message('ruleFixStreams'),
      about: [],
    };
  });

/** A row a grade: the column of classes counts one grade. */
const gradeRows = (view: TableView): readonly RuleFinding[] => {
  const classes = view.column('class_count');
  if (!classes || !(view.textColumn('grade') ?? view.textColumn('age_group'))) return [];
  return streamsIn(view, classes, (row) => {
    const stages = view.stages(row);
    return stages.length === 1 ? (stages[0] ?? null) : null;
  });
};

const CHILDREN = { name: 'ratioChildrenPerClass', low: 0, at: 'over' } as const;

const kindergartenClasses = (view: TableView): readonly RuleFinding[] => {
  const high = limitOf('kindergartenClassHigh');
  return CLASS_FIELDS.flatMap((field) => {
    const children = field.replace('class_count', 'child_count');
    if (!field.startsWith('kg_') || !isFieldId(children)) return [];
    const over = view.column(children);
    const under = view.column(field);
    return over && under ? ratioFaults(view, over, under, { ...CHILDREN, high }) : [];
  });
};

const fiveYears = (view: TableView): RuleFinding[] => {
  const type = view.textColumn('school_type');
  if (!type) return [];
  return view.table.dataRows.flatMap((row) => {
    const text = textIn(view, row, type);
    if (!/五年制|5年制/.test(text)) return [];
    return [
      {
        severity: 'experience',
        cell: view.cell(row, type.index),
        who: view.who(row),
        field: 'school_type',
        received: text,
        expected: PRIMARY_YEARS,
        message: message('ruleFiveYears', { place: placeOf(view.who(row), row), limit: PRIMARY_YEARS }),
        howToFix: message('ruleFixFiveYears'),
      },
    ];
  });
};

export const classAndStreamLimits: TableRule = {
  id: 'class_and_stream_limits',
  number: 'D28',
  name: { zh: '轨数、幼儿园班额不超上限', en: 'streams and kindergarten classes within limits' },
  checks: {
    zh: '一个年级的班数：幼儿园不多于 10，小学、初中不多于 20，高中不多于 30；幼儿园平均每班不多于 36 人；六年制省份没有五年制小学。',
    en: 'Classes of one grade: at most 10 in kindergartens, 20 in primary and junior, 30 in senior schools; at most 36 children per kindergarten class; no five-year primary schools where primary takes six.',
  },
  severity: 'experience',
  tolerances: [
    'streamsKindergarten',
    'streamsPrimary',
    'streamsJunior',
    'streamsSenior',
    'kindergartenClassHigh',
    'primaryYears',
    'cascadeShare',
    'cascadeRows',
  ],
  origin: '教育事业统计 经验校验：班额、轨数',
  certainty: 'high',
  needs: [['class_count', ...CLASS_FIELDS]],
  scope: 'row',
  kinds: ['school_list'],
  yieldsToStandard: true,
  run: (view) => {
    const columns = CLASS_FIELDS.flatMap((field) => view.column(field) ?? []);
    const streams = columns.flatMap((column) => streamsIn(view, column, () => stageOfField(column.field)));
    return { findings: [...streams, ...gradeRows(view), ...kindergartenClasses(view), ...fiveYears(view)] };
  },
};
