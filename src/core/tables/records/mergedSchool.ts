/** Schools of last year that are one school now: their figures added up, to be compared with this year's. */
import { field as fieldOf, type FieldId, type FieldKind } from '../../fields/index.ts';
import type { Figure } from './figure.ts';
import type { WholeSchool } from './matchYears.ts';
import type { SchoolRecord } from './records.ts';
import { schoolFigure } from './schoolRecords.ts';

const ADDITIVE: ReadonlySet<FieldKind> = new Set<FieldKind>(['count', 'area', 'money']);

const isAdditive = (field: FieldId): boolean => ADDITIVE.has(fieldOf(field).kind);

/** Fields that a record may state without a column of their own: the sum of its grades. */
const SUMMED: readonly FieldId[] = ['pupil_count', 'class_count'];

const fieldsOf = (record: SchoolRecord): FieldId[] =>
  record.sources.flatMap(({ columns, figures }) => [...columns.keys(), ...(figures?.keys() ?? [])]);

/** Null where neither says anything; without a value where only one does, because the other's part is unknown. */
const added = (a: SchoolRecord, b: SchoolRecord, field: FieldId): Figure | null => {
  const [one, other] = [schoolFigure(a, field), schoolFigure(b, field)];
  const place = one ?? other;
  if (!place) return null;
  const known = one !== null && other !== null && one.value !== null && other.value !== null;
  return { ...place, value: known ? (one.value ?? 0) + (other.value ?? 0) : null };
};

const mergedRecord = (a: SchoolRecord, b: SchoolRecord): SchoolRecord => {
  const figures = new Map<FieldId, Figure>();
  for (const field of new Set([...fieldsOf(a), ...fieldsOf(b), ...SUMMED])) {
    const figure = isAdditive(field) ? added(a, b, field) : null;
    if (figure) figures.set(field, figure);
  }
  const sources = a.sources.slice(0, 1).map((source) => ({
    ...source,
    // Shares and ratios of one of them say nothing about both.
    columns: new Map([...source.columns].filter(([field]) => fieldOf(field).kind === 'name')),
    figures,
  }));
  return { ...a, sources };
};

/** The first school with the figures of both; it keeps its own name and key. */
export const mergedSchool = (first: WholeSchool, second: WholeSchool): WholeSchool => {
  const sections = first.sections.map((section) => {
    const others = second.sections.filter(({ stage }) => stage === section.stage);
    const [other] = others;
    return other && others.length === 1 ? mergedRecord(section, other) : section;
  });
  const stages = new Set(sections.map(({ stage }) => stage));
  return {
    ...first,
    sections: [...sections, ...second.sections.filter(({ stage }) => !stages.has(stage))],
    joined: [...(first.joined ?? []), second.key, ...(second.joined ?? [])],
  };
};
