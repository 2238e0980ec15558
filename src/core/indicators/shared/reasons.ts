/** Why an indicator can't be decided, and what it was computed from. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { message, type Message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Line } from './lines.ts';

const names = (fields: readonly FieldId[]): { readonly zh: string; readonly en: string } => ({
  zh: fields.map((id) => `“${fieldOf(id).term}”`).join('、'),
  en: fields.map((id) => `“${fieldOf(id).term}” (${fieldOf(id).english})`).join(', '),
});

export const missingFields = (fields: readonly FieldId[]): Message =>
  message('indicatorNoData', names(fields));
export const nothingReadable = (fields: readonly FieldId[]): Message =>
  message('indicatorAllDoubtful', names(fields));
export const zeroDenominator = (field: FieldId): Message =>
  message('indicatorZeroDenominator', names([field]));

/** From which kind of table the lines come. */
export const basisOf = (lines: readonly Line[]): Message => {
  const sources = new Set(lines.map(({ source }) => source));
  const params = { schools: lines.length };
  if (sources.size > 1) return message('indicatorBasisMixed', params);
  if (sources.has('classes')) return message('indicatorBasisClasses', params);
  if (sources.has('grades')) return message('indicatorBasisGrades', params);
  return message('indicatorBasisSchools', params);
};

export const basisStated = (): Message => message('indicatorBasisStated');

const stageCode = (stage: Stage): `stage.${Stage}` => `stage.${stage}`;

/** A wide stage of which one part has no data: what the others give isn't the whole. */
export const missingStage = (stages: readonly Stage[], fields: readonly FieldId[]): Message => {
  const [first] = stages;
  const stage = first === undefined ? '' : message(stageCode(first));
  return message('indicatorStageMissing', { stage, ...names(fields) });
};
