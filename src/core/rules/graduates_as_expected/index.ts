/** D18: as many have graduated as were expected to a year ago. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { SchoolRecord } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { RunRule } from '../rule.ts';
import { ByColumn } from '../shared/byColumn.ts';
import { isBeyond, percentOf } from '../shared/change.ts';
import { limitOf } from '../tolerance.ts';
import { knownFigure, sectionPairs, type Known } from '../view/lastYear.ts';

const LIMIT = { percent: 'graduatesPercent', floor: 'graduatesFloor' } as const;
const LAST_GRADE: Partial<Record<Stage, FieldId>> = {
  primary: 'grade_6_pupil_count',
  junior: 'grade_9_pupil_count',
  senior: 'senior_3_pupil_count',
  kindergarten: 'kg_child_count_top',
};

interface Expected extends Known {
  readonly source: 'graduatesExpected' | 'graduatesLastGrade';
}

const expectedIn = (then: SchoolRecord): Expected | null => {
  const stated = knownFigure(then, 'expected_graduate_count');
  if (stated) return { ...stated, source: 'graduatesExpected' };
  const field = LAST_GRADE[then.stage];
  const grade = field === undefined ? null : knownFigure(then, field);
  return grade && { ...grade, source: 'graduatesLastGrade' };
};

export const graduatesAsExpected: RunRule = {
  id: 'graduates_as_expected',
  number: 'D18',
  name: { zh: '毕业生与上年预计毕业生相符', en: 'graduates are as expected a year ago' },
  checks: {
    zh: '毕业生数与上年的预计毕业生数（没有的，与上年毕业年级在校生）相差不超过 5%，3 人以内不问。',
    en: 'Graduates differ from last year’s expected graduates (else from its last grade) by at most 5 %; up to 3 pupils aren’t asked.',
  },
  severity: 'experience',
  tolerances: ['graduatesPercent', 'graduatesFloor', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 经验校验：毕业生=上年预计毕业生',
  certainty: 'medium',
  needs: [['graduate_count']],
  scope: 'years',
  run: ({ last, censusYear }) => {
    if (!last) return {};
    const found = new ByColumn();
    for (const { now, then } of sectionPairs(last)) {
      const graduates = knownFigure(now, 'graduate_count');
      const expected = expectedIn(then);
      if (!graduates || !expected) continue;
      const { value, cell } = graduates;
      if (!isBeyond(value, expected.value, LIMIT)) {
        found.add(cell, null);
        continue;
      }
      const reach = Math.max(limitOf('graduatesFloor'), (expected.value * limitOf('graduatesPercent')) / 100);
      found.add(cell, {
        severity: 'experience',
        cell,
        about: [expected.cell],
        who: { school: now.identity.name, grade: null, class: null },
        field: 'graduate_count',
        received: String(value),
        expected: `${Math.max(0, Math.ceil(expected.value - reach))}—${Math.floor(expected.value + reach)}`,
        message: message('ruleGraduates', {
          place: now.identity.name,
          received: value,
          source: message(expected.source),
          last: expected.value,
          difference: value - expected.value,
          change: percentOf(value, expected.value),
        }),
        howToFix: message('ruleFixGraduates'),
      });
    }
    return found.isEmpty
      ? { notRun: message('ruleNothingToCompare', { year: censusYear - 1 }) }
      : { findings: found.findings() };
  },
};
