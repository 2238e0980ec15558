/** D08: teachers by degree, title and age are the teachers. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { TableRule } from '../rule.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

interface Group {
  readonly parts: readonly Column[];
  /** Whether every teacher is in one of the parts. */
  readonly whole: boolean;
}

const columnsFor = (view: TableView, ids: readonly FieldId[]): Column[] =>
  ids.flatMap((id) => view.column(id) ?? []);

const degrees = (view: TableView): Group => {
  const above = columnsFor(view, ['teacher_degree_postgraduate']);
  const top = above.length > 0 ? above : columnsFor(view, ['teacher_degree_doctor', 'teacher_degree_master']);
  const rest = columnsFor(view, [
    'teacher_degree_bachelor',
    'teacher_degree_college',
    'teacher_degree_upper_secondary',
    'teacher_degree_below',
  ]);
  return { parts: [...top, ...rest], whole: top.length > 0 && rest.length === 4 };
};

const TITLES: readonly FieldId[] = [
  'teacher_title_full_senior',
  'teacher_title_deputy_senior',
  'teacher_title_middle',
  'teacher_title_assistant',
  'teacher_title_junior',
  'teacher_title_none',
];

const titles = (view: TableView): Group => {
  const parts = columnsFor(view, TITLES);
  return { parts, whole: parts.length === TITLES.length };
};

const AGE = /^teacher_age_(?:(le)_(\d+)|(ge)_(\d+)|(\d+)_(\d+))$/;

const ages = (view: TableView): Group => {
  const bands = view.columns.flatMap((column) => {
    const parts = AGE.exec(column.field);
    if (!parts || view.column(column.field) !== column) return [];
    if (parts[1]) return [{ column, low: 0, high: Number(parts[2]) }];
    if (parts[3]) return [{ column, low: Number(parts[4]), high: Infinity }];
    return [{ column, low: Number(parts[5]), high: Number(parts[6]) }];
  });
  bands.sort((a, b) => a.low - b.low);
  const apart = bands.every(({ low }, i) => i === 0 || low > (bands[i - 1]?.high ?? 0));
  const joined = bands.every(({ low }, i) => i === 0 || low === (bands[i - 1]?.high ?? 0) + 1);
  const whole = joined && bands[0]?.low === 0 && bands[bands.length - 1]?.high === Infinity;
  return { parts: apart ? bands.map(({ column }) => column) : [], whole };
};

export const teachersByGroup: TableRule = {
  id: 'teachers_by_group',
  number: 'D08',
  name: {
    zh: '学历、职称、年龄各段相加等于专任教师',
    en: 'degrees, titles and ages each add up to the teachers',
  },
  checks: {
    zh: '按学历、按职称、按年龄分的人数各自相加都等于专任教师数；分项不齐的，只查相加不多于专任教师。研究生与博士、硕士只计一次。',
    en: 'Teachers by degree, by title and by age each add up to all teachers; where groups are missing their sum is no more. Postgraduates are counted once, not again as doctors and masters.',
  },
  severity: 'logic',
  tolerances: ['count', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：学历、职称、年龄合计=专任教师',
  certainty: 'medium',
  needs: [['teacher_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const total = view.column('teacher_count');
    const groups = [degrees(view), titles(view), ages(view)].filter(({ parts }) => parts.length >= 2);
    if (!total || groups.length === 0) return { notRun: message('ruleNoTeacherGroups') };
    return {
      sums: groups.map(({ parts, whole }) => ({
        rule: 'teachers_by_group',
        severity: 'logic',
        total,
        parts,
        coverage: () => (whole ? 'exact' : 'atMost'),
      })),
    };
  },
};
