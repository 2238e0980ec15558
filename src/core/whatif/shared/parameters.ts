/** Working values of what-if sums that no standard sets: dated, sourced, to be replaced by local ones. */
import * as v from 'valibot';
import { CERTAINTIES } from '../../plans/schema.ts';
import data from './parameters.json' with { type: 'json' };

const IDS = [
  'forecast_error',
  'teachers_per_class',
  'primary_entry_age',
  'retirement_years',
  'plan_years',
  'recent_years',
] as const;
export type ParameterId = (typeof IDS)[number];

const text = v.pipe(v.string(), v.minLength(1));
const schema = v.strictObject({
  id: v.picklist(IDS),
  value: v.number(),
  valueHigh: v.optional(v.number()),
  unit: v.string(),
  name: text,
  source: text,
  certainty: v.picklist(CERTAINTIES),
  note: v.nullable(text),
});
export type Parameter = v.InferOutput<typeof schema>;

export const parameters: readonly Parameter[] = v.parse(v.array(schema), data);

/**
 * One working value with its unit and source.
 * @throws RangeError when there is none of this id: a mistake in code, never in a user's data.
 */
export const parameter = (id: ParameterId): Parameter => {
  const found = parameters.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no parameter "${id}"`);
  return found;
};
