/** What the whole county comes to: the indicator values of a check of all six workbooks, from the clean model. */
import { CLASS_LIMITS, LARGE_FROM } from './classFindings.ts';
import type { IndicatorAnswer } from './answers.ts';
import { kindergartens, shares } from './kindergartens.ts';
import type { Decides, LedgerRow } from './ledgerRow.ts';
import { LEDGER } from './ledgerRows.ts';
import { classesOf, juniorSchools, primarySchools, pupilsOf, schools, sum } from './schools.ts';

const OVERSIZE_FROM = 66;

const primarySizes = primarySchools.flatMap(({ primary }) => primary.flat());
const juniorSizes = juniorSchools.flatMap(({ junior }) => junior.flat());
const allSizes = [...primarySizes, ...juniorSizes];
const within =
  primarySizes.filter((size) => size <= CLASS_LIMITS.primary).length +
  juniorSizes.filter((size) => size <= CLASS_LIMITS.junior).length;
const large = allSizes.filter((size) => size >= LARGE_FROM).length;

const points = (from: number, to: number): number =>
  primarySchools.filter(
    ({ type, primary }) => type === '教学点' && pupilsOf(primary) >= from && pupilsOf(primary) <= to,
  ).length;

const worstSchool = (type: string): number =>
  Math.max(
    ...schools
      .filter((school) => school.type === type)
      .map(({ primary, junior }) => pupilsOf(primary) + pupilsOf(junior)),
  );

const share = (part: number, whole: number): { value: number; numerator: number; denominator: number } => ({
  value: (part / whole) * 100,
  numerator: part,
  denominator: whole,
});

const statusOf = (met: boolean): 'met' | 'unmet' => (met ? 'met' : 'unmet');

const ONLY_NEW = 'the plan caps newly planned schools only and no table says which those are';

/** The targets that the tables of schools, classes and kindergartens decide. */
const computed: readonly IndicatorAnswer[] = [
  {
    id: 'inclusive_child_share',
    stage: 'kindergarten',
    target: 'inclusive-child-share-2025',
    ...share(shares.inclusiveChildren, shares.children),
    due: false,
    status: statusOf(shares.inclusiveChildren / shares.children >= 0.85),
    why: 'children of public and recognised inclusive kindergartens among all children, against 85 by 2025; the ledger repeats it rounded',
  },
  {
    id: 'public_child_share',
    stage: 'kindergarten',
    target: 'public-child-share-2025',
    ...share(shares.publicChildren, shares.children),
    due: false,
    status: statusOf(shares.publicChildren / shares.children >= 0.5),
    why: 'children of public kindergartens (公办 and 集体办) among all children, against 50 by 2025',
  },
  {
    id: 'large_class_count',
    stage: 'compulsory',
    target: 'large-class-elimination-2024',
    value: large,
    due: true,
    status: 'unmet',
    why: 'classes of 56 or more in the band tables, which are complete and exact; a finding stands at each of them',
  },
  {
    id: 'class_size',
    stage: 'primary',
    target: 'class-size-primary-2025',
    value: Math.max(...primarySizes),
    due: false,
    status: 'unmet',
    why: 'the largest primary class of the class list',
  },
  {
    id: 'class_size',
    stage: 'junior',
    target: 'class-size-junior-2025',
    value: Math.max(...juniorSizes),
    due: false,
    status: 'unmet',
    why: 'the largest junior class of the class list',
  },
  {
    id: 'class_size_compliance',
    stage: 'compulsory',
    target: 'class-size-compliance-2025',
    ...share(within, allSizes.length),
    due: false,
    status: 'unmet',
    why: 'primary classes of up to 45 and junior classes of up to 50 among all, from the band tables; the limits are band edges, so exact',
  },
  {
    id: 'school_size',
    stage: 'primary',
    target: 'school-size-primary',
    value: worstSchool('小学'),
    due: true,
    status: 'undecidable',
    statusAlso: ['unmet'],
    why: `${ONLY_NEW}; the value is the largest primary school. The national limit is broken all the same (severity standard)`,
  },
  {
    id: 'school_size',
    stage: 'junior',
    target: 'school-size-junior',
    value: worstSchool('初级中学'),
    due: true,
    status: 'met',
    statusAlso: ['undecidable'],
    why: `${ONLY_NEW}, but no junior school at all exceeds 2000`,
  },
  {
    id: 'school_size',
    stage: 'compulsory',
    target: 'school-size-nine-year',
    value: worstSchool('九年一贯制学校'),
    due: true,
    status: 'met',
    statusAlso: ['undecidable'],
    why: `${ONLY_NEW}, but no nine-year school (both sections added) exceeds 2500`,
  },
  ...(
    [
      ['teaching-points-to-50-2023', 1, 50, true],
      ['teaching-points-to-100-2024', 51, 100, true],
      ['teaching-points-to-200-2025', 101, 200, false],
    ] as const
  ).map(([target, from, to, due]): IndicatorAnswer => ({
    id: 'small_school_count',
    stage: 'compulsory',
    target,
    value: points(from, to),
    due,
    status: 'unmet',
    why: `teaching points with ${from} to ${to} pupils; one without pupils is no longer counted, ordinary schools of that size never`,
  })),
];

/** A cumulative milestone of 2023 may be judged by the figure of that year or by what is there now. */
const sinceThen = (
  { name, values: [, , now] }: LedgerRow,
  { target, value }: Decides,
): Partial<IndicatorAnswer> =>
  target.endsWith('-2023') && !name.includes('当年') && typeof now === 'number' && now !== value
    ? { valueAlso: [now] }
    : {};

const fromLedger: readonly IndicatorAnswer[] = LEDGER.flatMap((row) =>
  typeof row === 'string' ? [] : row.decides.map((one) => ({ id: row.id, ...one, ...sinceThen(row, one) })),
);

/** Targets with a figure in the plan on which none of the workbooks says anything. */
const SILENT: readonly (readonly [target: string, due: boolean])[] = [
  ['party-led-principal-2025', false],
  ['opened-primary-2023-09', true],
  ['opened-junior-2023-09', true],
  ['opened-senior-2023-09', true],
  ['named-primary-built-2025', false],
  ['second-senior-relocation-2025', false],
  ['second-senior-site-junior-2025', false],
  ['second-senior-site-primary-2025', false],
  ['named-expansion-2025', false],
  ['principal-training-terms', true],
  ['moral-groups-provincial-2025', false],
  ['moral-groups-city-2025', false],
  ['moral-persons-provincial-2025', false],
  ['moral-persons-city-2025', false],
  ['civilized-campus-provincial-2025', false],
  ['civilized-campus-city-2025', false],
  ['civilized-campus-county-2025', false],
  ['management-standard-all-2025', false],
  ['management-model-provincial-2025', false],
  ['management-feature-provincial-2025', false],
  ['management-model-city-2025', false],
  ['disabled-placement', true],
  ['special-resource-centre-2025', false],
  ['resource-rooms-2025', false],
  ['daily-exercise', true],
  ['sports-contest-yearly', true],
  ['sports-skills', true],
  ['sports-full-mark', true],
  ['art-skills', true],
  ['principal-rank-levels', true],
  ['hongyuan-vocational-opened', false],
  ['education-surcharge', true],
  ['monitoring-yearly', true],
  ['supervision-yearly', true],
  ['deputy-head-township-visits', true],
  ['deputy-head-township-forums', true],
  ['township-head-school-visits', true],
  ['township-head-forums', true],
  ['bureau-head-school-visits', true],
  ['central-principal-lesson-visits', true],
  ['central-principal-talks', true],
  ['principal-lesson-visits', true],
  ['principal-talks', true],
  ['principal-days-in-school', true],
  ['principal-nights-in-school', true],
  ['principal-class-rounds', true],
  ['head-teacher-home-visits', true],
  ['head-teacher-parent-meetings', true],
  ['group-lesson-preparation', true],
];

export const indicators: readonly IndicatorAnswer[] = [...computed, ...fromLedger];

/** Target ids that must come out undecidable for want of data, with whether they are due. */
export const silent = SILENT.map(([target, due]) => ({ target, due, value: null, status: 'undecidable' }));

const stageTotals = (stage: 'primary' | 'junior', sizes: readonly number[]): Record<string, number> => {
  const all = stage === 'primary' ? primarySchools : juniorSchools;
  return {
    rows: all.length,
    classes: sizes.length,
    pupils: sum(sizes),
    girls: sum(all.map(({ girls }) => girls[stage])),
    teachers: sum(all.map(({ teachers }) => teachers[stage])),
    townClasses: sum(all.filter(({ inTown }) => inTown).map((school) => classesOf(school[stage]))),
    largeClasses: sizes.filter((size) => size >= LARGE_FROM).length,
    oversizeClasses: sizes.filter((size) => size >= OVERSIZE_FROM).length,
    largestClass: Math.max(...sizes),
  };
};

/** County totals, every pupil and class counted once. */
export const county = {
  primary: {
    ...stageTotals('primary', primarySizes),
    teachingPoints: points(0, Infinity),
    emptyTeachingPoints: points(0, 0),
  },
  junior: stageTotals('junior', juniorSizes),
  kindergarten: {
    kindergartens: shares.kindergartens,
    classes: sum(kindergartens.map(({ classes }) => classes)),
    children: shares.children,
    staff: sum(kindergartens.map(({ staff }) => staff)),
    teachers: sum(kindergartens.map(({ teachers }) => teachers)),
  },
  otherShares: {
    inclusive_kindergarten_share: share(shares.inclusiveKindergartens, shares.kindergartens),
    public_kindergarten_share: share(shares.publicKindergartens, shares.kindergartens),
    large_class_share: share(large, allSizes.length),
    oversize_class_share: share(allSizes.filter((size) => size >= OVERSIZE_FROM).length, allSizes.length),
  },
};
