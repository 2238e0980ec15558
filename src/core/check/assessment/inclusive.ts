/** The county assessment of inclusive preschool education (普及普惠): its thresholds, age groups, and each kindergarten. */
import type { CellRef, Facts } from '../../tables/index.ts';
import type { AgeGroup } from '../../tables/records/identity.ts';
import { areaPerChild, plannedYear } from '../../indicators/shared/areaCompliance.ts';
import { classEvidence } from '../../indicators/shared/classEvidence.ts';
import { countFrom } from '../../indicators/shared/classCount.ts';
import { measureOfLine } from '../../indicators/shared/gather.ts';
import { indicatorById } from '../../indicators/registry.ts';
import { linesOf, type Line } from '../../indicators/shared/lines.ts';
import { isExact } from '../../indicators/shared/measure.ts';
import type { FieldId } from '../../fields/index.ts';
import { definition } from '../../plans/definitions.ts';
import { standardLimit } from '../../plans/standards.ts';
import { compareTo } from '../../values/compare.ts';
import type { Evaluated } from '../evaluate.ts';
import { together, type Standing } from './balance.ts';
import { assessItems, type AssessmentItem } from './items.ts';
import type { ChecklistRecord } from './checklist.ts';

export interface AgeGroupSizes {
  readonly ageGroup: AgeGroup;
  /** Children a class may have. */
  readonly limit: number;
  readonly classes: number;
  /** Classes above the limit: bounds where only totals are known. */
  readonly over: readonly [low: number, high: number];
  readonly standing: Standing;
}

export interface KindergartenArea {
  readonly indicator: string;
  readonly value: number | null;
  readonly limit: number;
  readonly standing: Standing;
  readonly cells: readonly CellRef[];
}

export interface Kindergarten {
  readonly key: string;
  readonly name: string;
  readonly cell: CellRef;
  readonly children: number | null;
  /** null where no column says. */
  readonly plannedYear: number | null;
  /** Whether the areas must be met (planned from 2017) or half of them suffice; null while the year is unknown. */
  readonly newer: boolean | null;
  readonly areas: readonly KindergartenArea[];
  readonly childrenPerTeacher: number | null;
}

/** Coverage read by children, which is the official one, and by kindergartens, which is quoted too. */
export interface CoverageReading {
  readonly by: 'children' | 'kindergartens';
  /** In %; null when undecidable. */
  readonly value: number | null;
  readonly limit: number | null;
  readonly official: boolean;
}

export interface InclusiveAssessment {
  readonly year: number;
  readonly items: readonly AssessmentItem[];
  readonly coverage: readonly CoverageReading[];
  readonly ageGroups: readonly AgeGroupSizes[];
  readonly kindergartens: readonly Kindergarten[];
  readonly verdict: Standing;
}

const AGE_GROUPS: readonly AgeGroup[] = ['nursery', 'small', 'middle', 'top', 'mixed'];
/** Areas per child, each with the field it is computed from. */
export const AREAS: readonly (readonly [string, FieldId])[] = (
  ['outdoor_area_per_child', 'activity_area_per_child', 'building_area_per_child'] as const
).map((id) => [id, indicatorById(id)?.fields[0] ?? 'building_area']);

const ageGroupSizes = (facts: Facts): AgeGroupSizes[] =>
  AGE_GROUPS.flatMap((ageGroup) => {
    const limit = standardLimit('class_size', 'kindergarten', facts.censusYear, ageGroup);
    const evidence = classEvidence(facts, 'kindergarten', ageGroup);
    const count = limit === null ? null : countFrom(evidence, limit + 1);
    if (limit === null || !count || count.total === 0) return [];
    const open = evidence.doubts.length > 0 || (count.low === 0 && count.high > 0);
    const standing: Standing = count.low > 0 ? 'unmet' : open ? 'undecidable' : 'met';
    return [{ ageGroup, limit, classes: count.total, over: [count.low, count.high] as const, standing }];
  });

const exact = (line: Line, field: FieldId): number | null => {
  const measure = measureOfLine(line, field);
  return measure && isExact(measure) ? measure.low : null;
};

const kindergartenOf = (line: Line, year: number): Kindergarten => {
  const children = exact(line, 'pupil_count');
  const teachers = exact(line, 'teacher_count');
  const planned = plannedYear(line);
  const areas = AREAS.flatMap(([indicator, field]): KindergartenArea[] => {
    const limit = standardLimit(indicator, 'kindergarten', year);
    const area = limit === null ? null : areaPerChild(line, field, limit);
    if (limit === null || area === null) return [];
    const { value, met, cells } = area;
    const standing: Standing = met === null ? 'undecidable' : met ? 'met' : 'unmet';
    return [{ indicator, value, limit, standing, cells }];
  });
  return {
    key: line.key,
    name: line.name,
    cell: line.cell,
    children,
    plannedYear: planned,
    newer: planned === null ? null : planned >= definition('kg_area_planned_from').value,
    areas,
    childrenPerTeacher: children === null || !teachers ? null : children / teachers,
  };
};

const coverageOf = (facts: Facts): CoverageReading[] =>
  (
    [
      ['children', 'inclusive_child_share', true],
      ['kindergartens', 'inclusive_kindergarten_share', false],
    ] as const
  ).map(([by, id, official]) => {
    const query = { stage: 'kindergarten', scope: '全县', parameters: {}, bound: null } as const;
    const answer = indicatorById(id)?.compute?.(facts, query);
    const exactly = answer?.kind === 'amount' && (answer.low === null || answer.low === answer.high);
    const limit = standardLimit('inclusive_child_share', 'kindergarten', facts.censusYear);
    return { by, official, limit, value: exactly ? answer.value : null };
  });

/** Whether coverage is reached in the official reading, by children. */
export const coverageMet = ({ value, limit }: CoverageReading): Standing =>
  value === null || limit === null ? 'undecidable' : compareTo(value, '>=', limit).met ? 'met' : 'unmet';

/** Of older kindergartens half must have the areas: the shares decide, not each kindergarten by itself. */
const isDecisive = ({ figures }: AssessmentItem): boolean =>
  !figures.some(({ target }) => AREAS.some(([id]) => id === target.indicator));

/**
 * 普及普惠 (教督〔2020〕1号) for the facts' census year: thresholds, class sizes by age group, areas per child by planning
 * year, both readings of coverage. Null where no table shows a kindergarten.
 */
export const assessInclusive = (
  facts: Facts,
  evaluated: readonly Evaluated[] = [],
  records: readonly ChecklistRecord[] = [],
): InclusiveAssessment | null => {
  const lines = linesOf(facts, 'kindergarten');
  const ageGroups = ageGroupSizes(facts);
  if (lines.length === 0 && ageGroups.length === 0) return null;
  const items = assessItems(facts, new Set(['inclusive']), evaluated, records).filter(isDecisive);
  return {
    year: facts.censusYear,
    items,
    coverage: coverageOf(facts),
    ageGroups,
    kindergartens: lines.map((line) => kindergartenOf(line, facts.censusYear)),
    verdict: together(items.map(({ verdict }) => verdict)),
  };
};
