/** The indicators that operations move, from what the schools of a stage add up to. */
import { RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { indicatorById } from '../../indicators/registry.ts';
import type { ScenarioStage } from './county.ts';
import type { Entry } from '../../messages/index.ts';
import { countIn, resourceIn, type CountName, type Totals } from './totals.ts';

export interface ScenarioMeasure {
  /** The indicator's id; coefficients have one a resource. */
  readonly id: string;
  readonly indicator: string;
  readonly name: Entry;
  readonly unit: string;
  /** Stages it speaks of; all where it is left out. */
  readonly stages?: readonly ScenarioStage[];
  /** Null where a school's figure isn't known. */
  readonly value: (totals: Totals) => number | null;
}

const nameOf = (indicator: string, more?: Entry): Entry => {
  const own = indicatorById(indicator)?.name ?? { zh: indicator, en: indicator };
  return more === undefined ? own : { zh: `${own.zh}：${more.zh}`, en: `${own.en}: ${more.en}` };
};

const counted = (
  indicator: string,
  unit: string,
  name: CountName,
  unknown: CountName | null,
  more?: Entry,
): ScenarioMeasure => ({
  id: indicator,
  indicator,
  name: nameOf(indicator, more),
  unit,
  value: (totals) => (unknown !== null && countIn(totals, unknown) > 0 ? null : countIn(totals, name)),
});

const ratio = (
  indicator: string,
  unit: string,
  [over, under]: readonly [CountName, CountName],
  unknown: CountName | null,
  of: (share: number) => number = (one) => one,
): ScenarioMeasure => ({
  id: indicator,
  indicator,
  name: nameOf(indicator),
  unit,
  value: (totals) => {
    const bottom = countIn(totals, under);
    if (bottom === 0 || (unknown !== null && countIn(totals, unknown) > 0)) return null;
    return of(countIn(totals, over) / bottom);
  },
});

const percent = (share: number): number => share * 100;

/** cv² = N·Σ(x² ÷ P) ÷ (Σx)² − 1, the weighted coefficient from running sums. */
const coefficient = (index: number): ScenarioMeasure => {
  const indicator = RESOURCES[index]?.indicator ?? '';
  return {
    id: `difference_coefficient/${indicator}`,
    indicator: 'difference_coefficient',
    name: nameOf('difference_coefficient', nameOf(indicator)),
    unit: '',
    value: (totals) => {
      const { unknown, pupils, amount, squares } = resourceIn(totals, index);
      if (unknown > 0 || amount <= 0) return null;
      return Math.sqrt(Math.max(0, (pupils * squares) / amount ** 2 - 1));
    },
  };
};

/** Only where some school of the stage is assessed at all. */
const passing: ScenarioMeasure = {
  ...counted('resource_indicators_met', '所', 'passing', 'noVerdict', {
    zh: '达标学校',
    en: 'schools passing',
  }),
  value: (totals) =>
    countIn(totals, 'assessed') === 0 || countIn(totals, 'noVerdict') > 0 ? null : countIn(totals, 'passing'),
};

const SCHOOLS = ['primary', 'junior', 'senior'] as const;
const COMPULSORY = ['primary', 'junior'] as const;
const CHILDREN = ['kindergarten'] as const;

const only = (stages: readonly ScenarioStage[], ...measures: readonly ScenarioMeasure[]): ScenarioMeasure[] =>
  measures.map((measure) => ({ ...measure, stages }));

export const MEASURES: readonly ScenarioMeasure[] = [
  counted('school_count', '所', 'schools', null),
  counted('pupil_count', '人', 'pupils', null),
  counted('class_count', '班', 'classes', 'noClasses'),
  counted('teacher_count', '人', 'teachers', 'noTeachers'),
  counted('staff_count', '人', 'staff', 'noStaff'),
  ...only(
    SCHOOLS,
    counted('class_size', '班', 'overLimit', 'noClasses', {
      zh: '超过上限的班',
      en: 'classes above the limit',
    }),
    counted('large_class_count', '班', 'large', 'noClasses'),
    ratio('large_class_share', '%', ['large', 'classes'], 'noClasses', percent),
    counted('oversize_class_count', '班', 'oversize', 'noClasses'),
    ratio('oversize_class_share', '%', ['oversize', 'classes'], 'noClasses', percent),
    ratio('class_size_compliance', '%', ['overLimit', 'classes'], 'noClasses', (share) => (1 - share) * 100),
    ratio('pupil_teacher_ratio', '人', ['pupils', 'teachers'], 'noTeachers'),
    ratio('pupil_staff_ratio', '人', ['pupils', 'staff'], 'noStaff'),
  ),
  ...only(
    COMPULSORY,
    counted('school_size', '所', 'largeSchools', null, {
      zh: '超过上限的学校',
      en: 'schools above the limit',
    }),
    ratio('private_pupil_share', '%', ['publicPupils', 'pupils'], 'noSponsor', (share) => (1 - share) * 100),
    passing,
    ...RESOURCES.map((_, index) => coefficient(index)),
  ),
  ...only(
    CHILDREN,
    ratio('children_per_teacher', '人', ['pupils', 'teachers'], 'noTeachers'),
    ratio('public_child_share', '%', ['publicPupils', 'pupils'], 'noSponsor', percent),
    ratio('inclusive_child_share', '%', ['inclusivePupils', 'pupils'], 'noInclusive', percent),
  ),
];

/** Figures that count what breaks a limit on single classes or schools: met when there are none. */
export const BREACHES: ReadonlySet<string> = new Set(['class_size', 'school_size']);
