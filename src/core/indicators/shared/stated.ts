/** Quantities that a summary or form states for the county as a whole, where no school rows exist. */
import { normalise } from '../../values/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { Facts } from '../../tables/index.ts';
import type { Quantity } from '../../tables/records/records.ts';
import type { Stage } from '../../values/stage.ts';
import { doubtAt, usable } from './doubt.ts';
import { sumMeasures, type Measure } from './measure.ts';
import { elementaryStages } from './stages.ts';

/** Which part of a quantity is meant; what is left out must be left out in the sheet too. */
export interface Part {
  readonly sponsor?: 'public' | 'private';
  readonly inclusive?: boolean;
  readonly area?: 'urban' | 'town' | 'rural';
}

/** What the sheet says beside the number: the label of its row, the headings of its column. */
export const labelOf = ({ table, row, column }: Quantity): string => {
  const pair = table.pairs?.find((one) => one.row === row && one.column === column)?.text ?? '';
  const label = table.rowLabels.get(row)?.text ?? '';
  const path = table.columns.find(({ index }) => index === column)?.path ?? [];
  return normalise([pair, label, ...path].join('|'));
};

/** A stage that only the words for its children give away: 在园幼儿总数 names no stage. */
const CHILDREN = /园|幼儿/;

const isOfStage = (quantity: Quantity, stage: Stage | null): boolean => {
  if (quantity.stage === stage) return true;
  if (quantity.stage !== null) return stage === null && quantity.stage === 'basic';
  return stage === 'kindergarten' && CHILDREN.test(labelOf(quantity));
};

const isPart = ({ qualifiers }: Quantity, part: Part): boolean =>
  qualifiers.sponsor === part.sponsor &&
  qualifiers.inclusive === part.inclusive &&
  qualifiers.area === part.area &&
  qualifiers.schoolType === undefined &&
  qualifiers.previousYear === undefined &&
  qualifiers.band === undefined;

/** A label such as 公办园在园幼儿占比 names the quantity but its figure is a share of it. */
const isShare = ({ reading }: Quantity): boolean => reading.kind === 'number' && reading.unit === '%';

const find = (facts: Facts, stage: Stage | null, field: FieldId, part: Part): Quantity | null => {
  const fitting = facts.quantities.filter(
    (quantity) =>
      quantity.field === field &&
      quantity.grade === null &&
      (quantity.qualifiers.year ?? facts.censusYear) === facts.censusYear &&
      isPart(quantity, part) &&
      isOfStage(quantity, stage) &&
      !isShare(quantity),
  );
  return fitting.find(usable) ?? fitting[0] ?? null;
};

const measureOf = (quantity: Quantity, stage: Stage | null, field: FieldId): Measure => {
  const stages = new Set(elementaryStages(stage));
  if (usable(quantity)) {
    const value = quantity.value ?? 0;
    return { low: value, high: value, cells: [quantity], doubts: [], stages };
  }
  return { low: 0, high: null, cells: [], doubts: [doubtAt(quantity, null, field)], stages };
};

/**
 * A field as stated for the stage; for a wide stage that is not stated itself, the sum of its stages if each is.
 * Null where nothing is stated.
 */
export const statedMeasure = (
  facts: Facts,
  stage: Stage | null,
  field: FieldId,
  part: Part = {},
): Measure | null => {
  const direct = find(facts, stage, field, part);
  if (direct) return measureOf(direct, stage, field);
  const stages = elementaryStages(stage);
  if (stage === null || stages.length === 1) return null;
  const parts = stages.map((one) => statedMeasure(facts, one, field, part));
  return parts.every((measure) => measure !== null) ? sumMeasures(parts) : null;
};
