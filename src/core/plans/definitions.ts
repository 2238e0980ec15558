/** Dated, sourced parameters that indicators compute with and that are no targets: band limits, weights, quotas. */
import * as v from 'valibot';
import { CERTAINTIES } from './schema.ts';
import data from './definitions.json' with { type: 'json' };

export const DEFINITION_IDS = [
  'large_class_from',
  'oversize_class_from',
  'class_band_deviation',
  'min_pupils_teaching_point',
  'shared_teacher_pupils',
  'offsite_venue_walk',
  'resource_floor_share',
  'resource_indicators_to_meet',
  'resource_indicator_count',
  'split_weight_primary',
  'split_weight_junior',
  'split_weight_senior_complete',
  'split_weight_senior_twelve_year',
  'funding_floor_pupils',
  'special_room_classes',
  'relaxed_room_built_by',
  'relaxed_room_class_below',
  'relaxed_school_size_built_by',
  'relaxed_school_size_migrant_share',
  'training_cycle',
  'staff_quota_primary',
  'staff_quota_junior',
  'staff_quota_senior',
  'staff_quota_kindergarten',
  'care_staff_quota_kindergarten',
  'kg_teachers_per_class',
  'kg_carers_per_class',
  'kg_area_planned_from',
  'school_year_start_month',
  'preschool_age',
  'senior_age',
] as const;

export type DefinitionId = (typeof DEFINITION_IDS)[number];

const text = v.pipe(v.string(), v.minLength(1));

export const definitionSchema = v.pipe(
  v.strictObject({
    id: v.picklist(DEFINITION_IDS),
    /** The number, or the lower end where `valueHigh` is given. */
    value: v.number(),
    /** The upper end (inclusive) of a range; null for a single number. */
    valueHigh: v.optional(v.nullable(v.number()), null),
    /** Empty for a plain weight. */
    unit: v.string(),
    name: text,
    document: text,
    clause: text,
    /** First year or day of validity; null where the source gives none. */
    validFrom: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    certainty: v.picklist(CERTAINTIES),
    note: v.nullable(text),
  }),
  v.check((entry) => entry.valueHigh === null || entry.valueHigh > entry.value, 'valueHigh lies above value'),
);

export type Definition = v.InferOutput<typeof definitionSchema>;

/** Every definition, in the order of the data file. */
export const definitions: readonly Definition[] = v.parse(v.array(definitionSchema), data);

const byId: ReadonlyMap<string, Definition> = new Map(definitions.map((entry) => [entry.id, entry]));

/**
 * One definition with its value, unit and source document.
 * @throws RangeError when no definition has this id: a mistake in code, never in a user's data.
 */
export const definition = (id: DefinitionId): Definition => {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no definition "${String(id)}"`);
  return found;
};
