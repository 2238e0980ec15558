/** Which elementary stages a wide stage takes in, and whether a school's row lies within a stage that is asked for. */
import { STAGES_OF } from '../../tables/records/identity.ts';
import type { SchoolRecord } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';

const COMPULSORY: readonly Stage[] = ['primary', 'junior'];
const BASIC: readonly Stage[] = ['kindergarten', 'primary', 'junior', 'senior'];
const ALL: readonly Stage[] = [...BASIC, 'vocational', 'special'];

/** `compulsory` is primary and junior; null, a stage left open, is every stage. */
export const elementaryStages = (stage: Stage | null): readonly Stage[] => {
  if (stage === null) return ALL;
  if (stage === 'compulsory') return COMPULSORY;
  return stage === 'basic' ? BASIC : [stage];
};

/** The stages that the figures of a record speak for; an unsplit through-school speaks for all of its sections. */
export const stagesOfRecord = ({ stage, identity }: SchoolRecord): readonly Stage[] => {
  if (stage !== 'compulsory') return elementaryStages(stage);
  const ofType = identity.type === null ? COMPULSORY : STAGES_OF[identity.type];
  return ofType.length > 1 ? ofType : COMPULSORY;
};

export type Relation = 'whole' | 'partly' | 'none';

/** Whether stages lie wholly, partly or not at all within others. */
export const relationOf = (stages: Iterable<Stage>, wanted: readonly Stage[]): Relation => {
  let inside = 0;
  let all = 0;
  for (const stage of stages) {
    all++;
    if (wanted.includes(stage)) inside++;
  }
  if (inside === 0) return 'none';
  return inside === all ? 'whole' : 'partly';
};

/** Stages of a wide query that nothing was found for: a county's compulsory figure needs primary and junior. */
export const missingStages = (stage: Stage | null, found: ReadonlySet<Stage>): readonly Stage[] =>
  stage === 'compulsory' || stage === 'basic' ? elementaryStages(stage).filter((one) => !found.has(one)) : [];
