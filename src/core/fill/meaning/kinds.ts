/** 小学 as a stage or as a kind of school: what stands beside it decides, else a person. */
import { message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filter } from '../types.ts';
import type { Axis } from './axis.ts';
import type { Outcome, Reading, Scene } from './reading.ts';

/** 小学 beside 九年一贯制 is a kind of school: read as a stage, a through-school would be counted twice. */
const byType = (filter: Filter, stage: Stage | null, scene: Scene): Filter | null => {
  // 教学点数 under 小学 names its kind itself.
  if (filter.schoolType !== undefined) return null;
  if (stage !== 'primary' && stage !== 'junior' && stage !== 'senior' && stage !== 'kindergarten')
    return null;
  const { stage: _, ...rest } = filter;
  const wide = scene.stage === 'compulsory' || scene.stage === 'basic' ? { stage: scene.stage } : {};
  return { ...rest, ...wide, schoolType: stage === 'primary' && scene.pointsApart ? 'primaryOnly' : stage };
};

/** The bare stage that an axis with kinds of school beside it means as a kind. */
export const typeStage = (row: Axis, column: Axis, scene: Scene): Stage | null =>
  (scene.rowsByType ? row.bareStage : null) ?? (scene.columnsByType ? column.bareStage : null);

const STAGE_AS_TYPE_CONFIDENCE = 0.85;
const STAGE_BESIDE_TYPES_CONFIDENCE = 0.5;

/** Schools of a stage: with the sections of through-schools, or only those of the kind. Where both agree, no matter. */
export const asSectionsOrKind = (outcome: Outcome): Outcome => {
  if (outcome.kind !== 'readings') return outcome;
  return {
    kind: 'readings',
    readings: outcome.readings.flatMap((reading): Reading[] => {
      const { quantity } = reading;
      const { stage, schoolType } = quantity.filter;
      const single = stage === 'primary' || stage === 'junior' || stage === 'senior';
      if (
        quantity.field !== 'school_count' ||
        quantity.aggregation !== 'count' ||
        !single ||
        schoolType !== undefined
      )
        return [reading];
      const typed = { ...quantity, filter: { ...quantity.filter, schoolType: stage } };
      const note = message('fillSectionsOrKind');
      return [reading, { quantity: typed, confidence: reading.confidence - 0.05, note }];
    }),
  };
};

export const bothReadings = (outcome: Outcome, stage: Stage | null, scene: Scene): Outcome => {
  if (outcome.kind !== 'readings') return outcome;
  const note = message('fillStageAsType');
  const readings = outcome.readings.flatMap((reading): Reading[] => {
    const filter = byType(reading.quantity.filter, stage, scene);
    if (!filter || reading.quantity.aggregation === 'classes') return [reading];
    const { of } = reading.quantity;
    const ofType = of && byType(of.filter, stage, scene);
    const typed = { ...reading.quantity, filter, ...(of && ofType && { of: { ...of, filter: ofType } }) };
    return [
      { quantity: typed, confidence: Math.min(reading.confidence, STAGE_AS_TYPE_CONFIDENCE), note },
      { ...reading, confidence: Math.min(reading.confidence, STAGE_BESIDE_TYPES_CONFIDENCE) },
    ];
  });
  return { kind: 'readings', readings };
};
