/** D17: a grade is about as large as the grade below it was a year ago. */
import { message } from '../../messages/index.ts';
import type { RunRule } from '../rule.ts';
import { ByColumn } from '../shared/byColumn.ts';
import { isBeyond, percentOf } from '../shared/change.ts';
import { limitOf } from '../tolerance.ts';
import { gradePupils, gradesTogether, whoIs } from '../view/lastYear.ts';

const LIMIT = { percent: 'cohortPercent', floor: 'cohortFloor' } as const;
/** From primary to junior school and from junior to senior pupils change the school. */
const FIRST_GRADES = new Set([1, 7, 10]);
const GRADES = '一二三四五六七八九';

const gradeName = (grade: number): string =>
  grade <= 9 ? `${GRADES[grade - 1] as string}年级` : `高${GRADES[grade - 10] as string}`;

/** The lowest and highest size the limits allow. */
const allowed = (last: number): string => {
  const reach = Math.max(limitOf('cohortFloor'), (last * limitOf('cohortPercent')) / 100);
  return `${Math.max(0, Math.ceil(last - reach))}—${Math.floor(last + reach)}`;
};

export const cohortProgression: RunRule = {
  id: 'cohort_progression',
  number: 'D17',
  name: { zh: '年级人数与上年低一年级相当', en: 'a grade follows the grade below it' },
  checks: {
    zh: '同一所学校今年的年级人数与上年低一年级相比，变动不超过 10%（并且超过 8 人才问）；一年级、七年级和高一不查。',
    en: 'In each school a grade differs from the grade below it a year ago by at most 10 % (and is only asked beyond 8 pupils); the first grades of each stage aren’t asked.',
  },
  severity: 'experience',
  tolerances: ['cohortPercent', 'cohortFloor', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 经验校验：年级递升',
  certainty: 'medium',
  needs: [],
  scope: 'years',
  run: ({ facts, last, censusYear }) => {
    if (!last) return {};
    const now = gradePupils(facts);
    const then = gradePupils(last.facts);
    const found = new ByColumn();
    for (const pair of last.schools.pairs) {
      const before = gradesTogether(then, pair.then);
      for (const [grade, { value, cell }] of now.get(pair.now.key) ?? []) {
        const lower = before?.get(grade - 1);
        if (!lower || FIRST_GRADES.has(grade)) continue;
        // A grade that left or came as a whole is a matter of the school's structure: 撤并, told by other rules.
        if (value === 0 || lower.value === 0 || !isBeyond(value, lower.value, LIMIT)) {
          found.add(cell, null);
          continue;
        }
        found.add(cell, {
          severity: 'experience',
          cell,
          about: [lower.cell],
          who: { ...whoIs(pair.now), grade: gradeName(grade) },
          field: cell.table.columns.find(({ index }) => index === cell.column)?.match.field ?? 'pupil_count',
          received: String(value),
          expected: allowed(lower.value),
          message: message('ruleCohort', {
            place: pair.now.name,
            grade: gradeName(grade),
            lower: gradeName(grade - 1),
            received: value,
            last: lower.value,
            change: percentOf(value, lower.value),
          }),
          howToFix: message('ruleFixCohort'),
        });
      }
    }
    return found.isEmpty
      ? { notRun: message('ruleNothingToCompare', { year: censusYear - 1 }) }
      : { findings: found.findings() };
  },
};
