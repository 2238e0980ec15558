/** What each of the seven resource indicators is computed from. */
import type { FieldId } from '../../../fields/index.ts';
import type { Stage } from '../../../values/stage.ts';
import type { ResourceIndicator } from '../balance.ts';

/** One way to state a resource, where sheets differ. */
export interface Way {
  /** Added up; each must be stated. */
  readonly plus: readonly FieldId[];
  /** Added or taken off where stated; blank or not stated at all is none. */
  readonly also?: readonly FieldId[];
  readonly less?: readonly FieldId[];
}

export interface Resource {
  readonly indicator: ResourceIndicator;
  /** Pupils the amount is held against: 1, or 100 for “per 100 pupils”. */
  readonly per: 1 | 100;
  /** Facilities of a through-school are shared by weight, teachers counted by section. */
  readonly kind: 'teachers' | 'facilities';
  /** Unit of the amount; people, rooms, square metres and yuan are all added whole. */
  readonly unit: '人' | '平方米' | '元' | '间';
  /** In order of preference. */
  readonly ways: Readonly<Partial<Record<Stage, readonly Way[]>>>;
}

const both = (ways: readonly Way[]): Resource['ways'] => ({ primary: ways, junior: ways });

const ABOVE_REQUIRED: Way = { plus: ['above_required_degree_teacher_count'] };
const GRADUATES: readonly (readonly FieldId[])[] = [
  ['teacher_degree_postgraduate'],
  ['teacher_degree_master', 'teacher_degree_doctor'],
];

/** The seven in the official order. 研究生 contains 硕士 and 博士, 艺术 contains 音乐 and 美术: one or the other. */
export const RESOURCES: readonly Resource[] = [
  {
    indicator: 'resource_degree_teachers',
    per: 100,
    kind: 'teachers',
    unit: '人',
    ways: {
      primary: [
        ABOVE_REQUIRED,
        { plus: ['teacher_degree_college_up'] },
        { plus: ['teacher_degree_college', 'teacher_degree_bachelor_up'] },
        ...GRADUATES.map(
          (also) => ({ plus: ['teacher_degree_college', 'teacher_degree_bachelor'], also }) as const,
        ),
      ],
      junior: [
        ABOVE_REQUIRED,
        { plus: ['teacher_degree_bachelor_up'] },
        ...GRADUATES.map((also) => ({ plus: ['teacher_degree_bachelor'], also }) as const),
      ],
    },
  },
  {
    indicator: 'resource_backbone_teachers',
    per: 100,
    kind: 'teachers',
    unit: '人',
    ways: both([{ plus: ['backbone_teacher_count'] }]),
  },
  {
    indicator: 'resource_pe_art_teachers',
    per: 100,
    kind: 'teachers',
    unit: '人',
    ways: both([
      { plus: ['pe_arts_teacher_count'] },
      { plus: ['pe_teacher_count', 'arts_teacher_count'] },
      { plus: ['pe_teacher_count', 'music_teacher_count', 'fine_art_teacher_count'] },
    ]),
  },
  {
    indicator: 'resource_teaching_area',
    per: 1,
    kind: 'facilities',
    unit: '平方米',
    ways: both([{ plus: ['teaching_area'], less: ['indoor_sports_area'] }]),
  },
  {
    indicator: 'resource_sports_area',
    per: 1,
    kind: 'facilities',
    unit: '平方米',
    ways: both([{ plus: ['sports_ground_area'], also: ['indoor_sports_area'] }, { plus: ['sports_area'] }]),
  },
  {
    indicator: 'resource_equipment_value',
    per: 1,
    kind: 'facilities',
    unit: '元',
    ways: both([{ plus: ['equipment_value'] }]),
  },
  {
    indicator: 'resource_multimedia_rooms',
    per: 100,
    kind: 'facilities',
    unit: '间',
    ways: both([{ plus: ['multimedia_classroom_count'] }]),
  },
];

/** The two stages that are assessed, each by itself. */
export const ASSESSED_STAGES = ['primary', 'junior'] as const;
export type AssessedStage = (typeof ASSESSED_STAGES)[number];

export const resourceOf = (indicator: ResourceIndicator): Resource =>
  RESOURCES.find((one) => one.indicator === indicator) as Resource;
