/** D30: ages add up to the pupils, and most first-graders have the age of entry. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { faultsIn } from '../shared/faults.ts';
import { headingOf, numbersOf } from '../shared/headed.ts';
import { everyRow, type RowSum } from '../sums/rowSum.ts';
import { limitOf, type ToleranceId } from '../tolerance.ts';
import { numberIn, partIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { placeOf } from '../words.ts';
import { ageForm, judgeForm } from './form.ts';

const AGE = /(?:^|\/)(\d{1,2})周?岁(?:及?以[上下])?$/;
const ENTRY: readonly (readonly [grade: RegExp, usual: ToleranceId])[] = [
  [/(?:^|\/)(?:小学)?一年级\//, 'gradeOneAge'],
  [/(?:^|\/)(?:七年级|初一|初中一年级)\//, 'juniorOneAge'],
];
const GRADE = /年级|初[一二三四]|高[一二三]/;

interface AgeColumn {
  readonly age: number;
  readonly heading: string;
  readonly column: Column;
}

const ageColumns = (view: TableView): AgeColumn[] =>
  view.table.columns.flatMap((source) => {
    const heading = headingOf(source);
    const age = source.match.field === null ? AGE.exec(heading) : null;
    return age ? [{ age: Number(age[1]), heading, column: numbersOf(view, source, 'pupil_count') }] : [];
  });

/** Ages of all pupils, not of one grade. */
const sumOf = (view: TableView, ages: readonly AgeColumn[]): RowSum[] => {
  const total = view.column('pupil_count');
  const parts = ages.filter(({ heading }) => !GRADE.test(heading)).map(({ column }) => column);
  if (!total || parts.length < 2) return [];
  return [{ rule: 'pupil_ages', severity: 'logic', total, parts, coverage: everyRow, suggested: true }];
};

const oddMode = (
  view: TableView,
  ages: readonly AgeColumn[],
  grade: RegExp,
  usual: number,
): readonly RuleFinding[] => {
  const own = ages.filter(({ heading }) => grade.test(heading));
  const expected = own.find(({ age }) => age === usual);
  if (own.length < 2 || !expected) return [];
  const columns = own.map(({ column }) => column);
  return faultsIn(view, expected.column, (row) => {
    const counts = columns.map((column) => partIn(column, row));
    if (counts.some((count) => count === null)) return undefined;
    const most = Math.max(...counts.map((count) => count ?? 0));
    const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
    if (sum < limitOf('agesMin') || (numberIn(expected.column, row) ?? 0) === most) return null;
    const mode = own[counts.indexOf(most)]?.age ?? 0;
    return {
      severity: 'experience',
      received: numberIn(expected.column, row) ?? '',
      expected: `≥ ${most}`,
      message: message('ruleAgeMode', {
        place: placeOf(view.who(row), row),
        grade: expected.heading.split('/')[0] ?? '',
        received: mode,
        count: most,
        limit: usual,
      }),
      howToFix: message('ruleFixAgeMode'),
      about: columns.filter((column) => column !== expected.column),
    };
  });
};

export const pupilAges: TableRule = {
  id: 'pupil_ages',
  number: 'D30',
  name: { zh: '分年龄人数与在校生相符', en: 'ages fit the pupils' },
  checks: {
    zh: '学校表和分年龄报表中，各年龄人数之和等于在校生数（逻辑）；一年级以 6 岁、初一以 12 岁的人数最多（经验，20 人以下不查）。',
    en: 'In lists of schools and in forms by age the ages add up to the pupils (logic); most pupils of grade 1 are 6 and of grade 7 are 12 years old (experience; grades under 20 pupils aren’t asked).',
  },
  severity: 'logic',
  tolerances: ['count', 'gradeOneAge', 'juniorOneAge', 'agesMin', 'evidenceShare', 'cascadeShare'],
  origin: '教育事业统计 逻辑校验：分年龄在校生',
  certainty: 'high',
  needs: [],
  scope: 'row',
  kinds: ['school_list', 'official_form'],
  run: (view) => {
    if (view.table.kind === 'official_form') {
      const form = ageForm(view);
      // Other forms have nothing to do with ages.
      return form ? { findings: judgeForm(view, form) } : {};
    }
    const ages = ageColumns(view);
    if (ages.length < 2) return { notRun: message('ruleAgesMissing') };
    const findings = ENTRY.flatMap(([grade, usual]) => oddMode(view, ages, grade, limitOf(usual)));
    return { sums: sumOf(view, ages), findings };
  },
};
