/** Sums of a field over schools, and counts of schools. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { countMembers, gather, isStated } from '../../indicators/shared/gather.ts';
import { linesOf, type Line } from '../../indicators/shared/lines.ts';
import type { Membership } from '../../indicators/shared/narrow.ts';
import { isExact } from '../../indicators/shared/measure.ts';
import { basisOf, basisStated, missingFields, missingStage } from '../../indicators/shared/reasons.ts';
import { isSchool } from '../../indicators/shared/schoolCount.ts';
import { elementaryStages, missingStages } from '../../indicators/shared/stages.ts';
import { statedMeasure, type Part } from '../../indicators/shared/stated.ts';
import { message, type Message } from '../../messages/index.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import { unitOf } from '../../tables/records/figure.ts';
import { STAGES_OF, stageOfGrade } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filter } from '../types.ts';
import type { Asked } from './asked.ts';
import { gatherTaught, gradeFromClasses, gradeOf } from './grades.ts';
import { membershipOf, narrows } from './members.ts';
import { figure, unknown, type Measured } from './measured.ts';

/** A grade belongs to one stage; the wider stage of the form would look into lists that can't have it. */
const stageFor = (field: FieldId, { stage }: Filter): Stage | null => {
  const grade = gradeOf(field);
  if (grade !== null) return stageOfGrade(grade);
  return /^kg_c(?:lass|hild)_count_/.test(field) ? 'kindergarten' : (stage ?? null);
};

/** A grade outside the stage asked for: a primary school has no seventh grade. */
const outside = (field: FieldId, { stage, schoolType }: Filter): boolean => {
  const own = stageFor(field, { ...(stage && { stage }) });
  if (gradeOf(field) === null || own === null) return false;
  const stages =
    schoolType === 'primary' || schoolType === 'primaryOnly' || schoolType === 'teachingPoint'
      ? (['primary'] as const)
      : null;
  const only = schoolType === 'junior' ? (['junior'] as const) : stages;
  return !(only ?? elementaryStages(stage ?? null)).some((one) => one === own);
};

/** Money whose unit no heading prints may be 元 or 万元: nobody can tell. */
const unprintedMoney = (field: FieldId, cells: readonly CellRef[]): Message | null => {
  if (fieldOf(field).kind !== 'money') return null;
  const silent = cells.find(({ table, column }) => {
    const found = table.columns.find(({ index }) => index === column);
    return found === undefined || unitOf(table, found) === null;
  });
  return silent
    ? message('fillMoneyUnitUnknown', { sheet: silent.table.sheet.name, zh: fieldOf(field).term })
    : null;
};

const partOf = ({ sponsor, inclusive, area }: Filter): Part => ({
  ...(sponsor && { sponsor }),
  ...(inclusive !== undefined && { inclusive }),
  ...(area && { area }),
});

/** A field summed over the schools of a filter, each section once; else what a summary states for the part. */
export const sumField = (asked: Asked, field: FieldId): Measured => {
  const { facts, places, filter } = asked;
  const { unit } = fieldOf(field);
  if (outside(field, filter)) return figure(0, unit, message('fillGradeOutside'));
  const stage = stageFor(field, filter);
  const lines = linesOf(facts, stage);
  if (!isStated(lines, field)) {
    const byGrade = gradeFromClasses(asked, field, lines);
    if (byGrade) return byGrade;
    const { schoolType, township, school } = filter;
    const stated =
      (schoolType ?? township ?? school ?? gradeOf(field))
        ? null
        : statedMeasure(facts, stage, field, partOf(filter));
    if (!stated || !isExact(stated)) return unknown(missingFields([field]), stated?.cells ?? []);
    return figure(stated.low, unit, basisStated(), { cells: stated.cells, operation: 'sum' });
  }
  const member = membershipOf(filter, places);
  const sum = gatherTaught(lines, field, member);
  const missing = narrows(filter) ? [] : missingStages(stage, gather(lines, field, () => true).stages);
  if (missing.length > 0) return unknown(missingStage(missing, [field]), sum.cells);
  const silent = silentSections(sum.lines, field, stage);
  const exact = isExact(sum) && silent.length === 0;
  if (!exact && sum.cells.length === 0) return unknown(nothingTold(lines, member, field));
  return figure(sum.low, unit, basisOf(sum.lines), {
    cells: sum.cells,
    bounds: exact ? null : { low: sum.low, high: silent.length > 0 ? null : sum.high },
    open: [...sum.doubts.map(({ cell }) => cell), ...silent.map(({ cell }) => cell)],
    operation: exact ? 'sum' : null,
    doubt: unprintedMoney(field, sum.cells),
  });
};

/** Through-schools of which only one section states the field: their figure is a part of the truth. */
const silentSections = (lines: readonly Line[], field: FieldId, stage: Stage | null): readonly Line[] =>
  lines.filter((line) => {
    const own = line.type === null ? [] : STAGES_OF[line.type];
    const wanted = own.filter((one) => elementaryStages(stage).includes(one));
    const stages = line.measure(field)?.stages;
    return wanted.length > 1 && stages !== undefined && !wanted.every((one) => stages.has(one));
  });

/** Why no cell could be added up: no school says which kind it is, or none of the kind states the field. */
const nothingTold = (lines: readonly Line[], member: Membership, field: FieldId): Message => {
  const open = lines.filter((line) => member(line) === null).length;
  return open > 0 ? message('fillMembersUnknown', { count: open }) : missingFields([field]);
};

/** Schools of a filter, each once; teaching points are none unless the source or the form says so. */
export const countSchools = (asked: Asked): Measured => {
  const { facts, places, filter } = asked;
  const points = filter.schoolType === 'teachingPoint';
  const lines = linesOf(facts, filter.stage ?? null).filter(
    (line) => line.source === 'schools' && (points || isSchool(line)),
  );
  if (lines.length === 0) {
    const { schoolType, township, school, band } = filter;
    for (const field of ['school_count', 'kindergarten_count'] as const) {
      const stated =
        (schoolType ?? township ?? school ?? band)
          ? null
          : statedMeasure(facts, filter.stage ?? null, field, partOf(filter));
      if (stated && isExact(stated))
        return figure(stated.low, '所', basisStated(), { cells: stated.cells, operation: 'sum' });
    }
    return unknown(message('indicatorNoSchools'));
  }
  const missing = narrows(filter)
    ? []
    : missingStages(filter.stage ?? null, stagesAmong(facts, filter.stage ?? null));
  if (missing.length > 0) return unknown(missingStage(missing, ['school_count']));
  const count = countMembers(lines, membershipOf(filter, places, true));
  const exact = isExact(count);
  if (!exact && count.low === 0)
    return unknown(message('fillMembersUnknown', { count: count.doubts.length }));
  return figure(count.low, '所', basisOf(count.lines), {
    cells: count.cells,
    bounds: exact ? null : { low: count.low, high: count.high },
    open: count.doubts.map(({ cell }) => cell),
    operation: exact ? 'count' : null,
  });
};

const stagesAmong = (facts: Facts, stage: Stage | null): ReadonlySet<Stage> =>
  new Set(elementaryStages(stage).filter((one) => linesOf(facts, one).length > 0));
