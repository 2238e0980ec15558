/** A recipe: what was decided for a form, by label paths, as a file that people keep and share. */
import * as v from 'valibot';
import { isFieldId, type FieldId } from '../../fields/index.ts';
import { AGE_GROUPS } from '../../fields/types.ts';
import { message, type Message } from '../../messages/index.ts';
import { STAGES } from '../../values/stage.ts';
import type { FillQuantity } from '../types.ts';

export const RECIPE_KIND = 'dabiao-fill-recipe';
export const RECIPE_VERSION = 1;

const path = v.array(v.pipe(v.string(), v.minLength(1)));
const field = v.custom<FieldId>((value) => typeof value === 'string' && isFieldId(value), 'a field id');
const bandEnd = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

export const filterSchema = v.strictObject({
  stage: v.optional(v.picklist(STAGES)),
  schoolType: v.optional(
    v.picklist([
      'nineYear',
      'twelveYear',
      'completeSecondary',
      'teachingPoint',
      'secondary',
      'primaryAndSecondary',
      'kindergarten',
      'primary',
      'primaryOnly',
      'junior',
      'senior',
      'special',
      'vocational',
    ]),
  ),
  area: v.optional(v.picklist(['urban', 'town', 'rural'])),
  band: v.optional(v.strictObject({ low: bandEnd, high: bandEnd })),
  grade: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  ageGroup: v.optional(v.picklist(AGE_GROUPS)),
  sponsor: v.optional(v.picklist(['public', 'private'])),
  inclusive: v.optional(v.boolean()),
  school: v.optional(v.string()),
  township: v.optional(v.string()),
});

export const quantitySchema = v.strictObject({
  aggregation: v.picklist([
    'sum',
    'count',
    'classes',
    'share',
    'perUnit',
    'indicator',
    'target',
    'base',
    'stated',
  ]),
  field: v.nullable(field),
  filter: filterSchema,
  of: v.optional(v.strictObject({ field, filter: filterSchema })),
  indicator: v.optional(v.string()),
  name: v.optional(v.string()),
  yearOffset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-20), v.maxValue(20))),
});

export const entrySchema = v.strictObject({
  /** Sheet and table of the form it was made for; only helps to find the table again. */
  sheet: v.string(),
  table: v.pipe(v.number(), v.integer(), v.minValue(0)),
  row: path,
  column: path,
  /** The quantity to fill in; `skip`: leave the cell alone; `ask`: a figure typed by hand, to be asked for again. */
  use: v.union([quantitySchema, v.picklist(['skip', 'ask'])]),
});

export const recipeSchema = v.strictObject({
  kind: v.literal(RECIPE_KIND),
  version: v.literal(RECIPE_VERSION),
  /** File name of the form it was made for. */
  form: v.string(),
  /** The census the form was filled for: years in labels are kept relative to it. */
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  entries: v.array(entrySchema),
});

export type RecipeEntry = v.InferOutput<typeof entrySchema>;
export type Recipe = v.InferOutput<typeof recipeSchema>;

export type ParsedRecipe =
  | { readonly ok: true; readonly recipe: Recipe }
  | { readonly ok: false; readonly problems: readonly Message[] };

const PROBLEMS_MAX = 10;

const failed = (...problems: readonly Message[]): ParsedRecipe => ({ ok: false, problems });

const jsonOf = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A recipe out of a file's text. Never throws: what is wrong is listed, place by place, at most ten problems. */
export const parseRecipe = (text: string): ParsedRecipe => {
  const json = jsonOf(text);
  if (!json) return failed(message('fillRecipeNotJson'));
  if (!isRecord(json.value) || json.value['kind'] !== RECIPE_KIND)
    return failed(message('fillRecipeOtherKind'));
  const { version } = json.value;
  if (typeof version === 'number' && version > RECIPE_VERSION)
    return failed(message('fillRecipeNewer', { version, known: RECIPE_VERSION }));
  const result = v.safeParse(recipeSchema, json.value);
  if (result.success) return { ok: true, recipe: result.output };
  const problems = result.issues.slice(0, PROBLEMS_MAX).map((issue) =>
    message('fillRecipeBadAt', {
      place: v.getDotPath(issue) ?? '',
      received: issue.received,
      expected: issue.expected ?? issue.message,
    }),
  );
  return failed(...problems);
};

export const asQuantity = (use: Exclude<RecipeEntry['use'], string>): FillQuantity => use as FillQuantity;
