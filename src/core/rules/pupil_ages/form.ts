/** Pupils by age in an official form: ages down the side, grades across. */
import { message } from '../../messages/index.ts';
import { normalise } from '../../values/index.ts';
import type { RuleFinding } from '../rule.ts';
import { headingOf, numbersOf } from '../shared/headed.ts';
import { limitOf, sumTolerance, type ToleranceId } from '../tolerance.ts';
import { numberIn, partIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { findingAt, shownIn } from '../words.ts';

const AGE = /^(\d{1,2})周?岁(?:及?以[上下])?$/;
const TOTAL = /^(?:总计|合计|计|在校生数?|在校学生数?)$/;
const COLUMN = /^(?:合计|总计|计)$|年级|初[一二三四]$/;
const ENTRY: readonly (readonly [grade: RegExp, usual: ToleranceId])[] = [
  [/(?:^|\/)(?:小学)?一年级$/, 'gradeOneAge'],
  [/(?:^|\/)(?:七年级|初一|初中一年级)$/, 'juniorOneAge'],
];

interface AgeRow {
  readonly row: number;
  readonly age: number;
}

export interface AgeForm {
  readonly total: number | null;
  readonly ages: readonly AgeRow[];
  readonly columns: readonly { readonly heading: string; readonly column: Column }[];
}

/** Null where the form has no rows by age. */
export const ageForm = (view: TableView): AgeForm | null => {
  const { rowLabels, columns } = view.table;
  const labels = [...rowLabels].map(([row, { text }]) => ({ row, text: normalise(text) }));
  const ages = labels.flatMap(({ row, text }) => {
    const age = AGE.exec(text);
    return age ? [{ row, age: Number(age[1]) }] : [];
  });
  if (ages.length < 2) return null;
  const first = Math.min(...ages.map(({ row }) => row));
  const total = labels.find(({ row, text }) => row < first && TOTAL.test(text))?.row ?? null;
  return {
    total,
    ages,
    columns: columns
      .map((source) => ({ source, heading: headingOf(source) }))
      .filter(({ heading }) => COLUMN.test(heading.split('/').at(-1) ?? ''))
      .map(({ source, heading }) => ({ heading, column: numbersOf(view, source, 'pupil_count') })),
  };
};

const brokenSum = (
  view: TableView,
  { total, ages }: AgeForm,
  heading: string,
  column: Column,
): RuleFinding | null => {
  const stated = total === null ? null : numberIn(column, total);
  const parts = ages.map(({ row }) => partIn(column, row));
  if (total === null || stated === null || parts.includes(null)) return null;
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  if (Math.abs(sum - stated) <= sumTolerance(column.kind)) return null;
  const params = {
    column: heading,
    received: shownIn(column, stated),
    sum: shownIn(column, sum),
    difference: shownIn(column, stated - sum),
  };
  return {
    ...findingAt(view, total, column, stated, {
      severity: 'logic',
      expected: params.sum,
      message: message('ruleAgeFormSum', params),
      howToFix: message('ruleFixSum', { sum: params.sum }),
    }),
    about: ages.map(({ row }) => view.cell(row, column.index)),
  };
};

const oddMode = (view: TableView, { ages }: AgeForm, heading: string, column: Column): RuleFinding | null => {
  const usual = ENTRY.find(([grade]) => grade.test(heading));
  if (!usual) return null;
  const limit = limitOf(usual[1]);
  const expected = ages.find(({ age }) => age === limit);
  const counts = ages.map(({ row }) => partIn(column, row));
  if (!expected || counts.includes(null)) return null;
  const most = Math.max(...counts.map((count) => count ?? 0));
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const own = partIn(column, expected.row) ?? 0;
  if (sum < limitOf('agesMin') || own === most) return null;
  const params = {
    place: message('placeCounty'),
    grade: heading,
    received: ages[counts.indexOf(most)]?.age ?? 0,
    count: most,
    limit,
  };
  return findingAt(view, expected.row, column, own, {
    severity: 'experience',
    expected: `≥ ${most}`,
    message: message('ruleAgeMode', params),
    howToFix: message('ruleFixAgeMode'),
  });
};

export const judgeForm = (view: TableView, form: AgeForm): RuleFinding[] =>
  form.columns.flatMap(({ heading, column }) =>
    [brokenSum(view, form, heading, column), oddMode(view, form, heading, column)].flatMap(
      (found) => found ?? [],
    ),
  );
