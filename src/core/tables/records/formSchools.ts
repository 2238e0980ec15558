/** A form filled in for one school, as the record of that school. */
import type { FieldId } from '../../fields/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Table } from '../table.ts';
import type { Figure } from './figure.ts';
import { schoolKey, schoolTypeOf, stagesOf, type Identity } from './identity.ts';
import type { Quantity, SchoolRecord } from './records.ts';

/** One record a stage of which the form states anything; none for a form that belongs to no school. */
export const formSchools = (table: Table, quantities: readonly Quantity[]): SchoolRecord[] => {
  const name = table.context.school;
  if (name === null) return [];
  const identity: Identity = {
    key: schoolKey(name),
    name,
    code: '',
    township: '',
    type: schoolTypeOf(name),
    stageText: '',
    sponsor: null,
    inclusive: null,
  };
  const [only] = stagesOf(table, identity);
  const byStage = new Map<Stage, Map<FieldId, Figure>>();
  for (const quantity of quantities) {
    const stage = quantity.stage ?? only;
    if (stage === undefined || quantity.grade !== null) continue;
    const figures = byStage.get(stage) ?? new Map<FieldId, Figure>();
    if (!figures.has(quantity.field)) figures.set(quantity.field, quantity);
    byStage.set(stage, figures);
  }
  return [...byStage].map(([stage, figures]) => ({
    identity,
    stage,
    sources: [{ table, row: table.dataRows[0] ?? table.header[1], columns: new Map(), figures }],
  }));
};
