import { allSynonyms } from '../synonyms/index.ts';
import { identity } from './identity.ts';
import { classes } from './classes.ts';
import { staff } from './staff.ts';
import { premises } from './premises.ts';
import { ledger } from './ledger.ts';
import type { FieldGroup, FieldKind, FieldRow } from './types.ts';

export type { FieldGroup, FieldKind } from './types.ts';

const groups = { identity, classes, staff, premises, ledger } as const;

export type FieldId = (typeof groups)[FieldGroup][number]['id'];

/** A canonical column or quantity of the county's sheets. */
export interface Field {
  readonly id: FieldId;
  /** 1 to 115 as in the handbook, 0 for a field the handbook lacks. */
  readonly number: number;
  readonly term: string;
  readonly english: string;
  readonly kind: FieldKind;
  /** The canonical unit; empty for text. */
  readonly unit: string;
  readonly group: FieldGroup;
  /** Other wordings, the standard term not among them. */
  readonly synonyms: readonly string[];
  /** What it is a 其中 of. */
  readonly parent?: FieldId;
  /** Personal data: recognised so that it can be left alone. */
  readonly personal?: true;
}

const toField = (group: FieldGroup, { parent, ...rest }: FieldRow<FieldId>): Field => ({
  ...rest,
  group,
  synonyms: allSynonyms[rest.id] ?? [],
  // A test holds every parent to be an id of the catalogue.
  ...(parent !== undefined && { parent: parent as FieldId }),
});

export const fields: readonly Field[] = (Object.keys(groups) as FieldGroup[]).flatMap((group) =>
  groups[group].map((entry: FieldRow<FieldId>) => toField(group, entry)),
);

const byId: ReadonlyMap<string, Field> = new Map(fields.map((entry) => [entry.id, entry]));

export const isFieldId = (id: string): id is FieldId => byId.has(id);

/** The catalogue entry of an id. */
export const field = (id: FieldId): Field => {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no such field: ${id}`);
  return found;
};
