/** Row and column together: the quantities a cell may ask for. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { canBeClassSize } from '../../fields/bands.ts';
import { partBySex, withGrade } from '../../fields/compose.ts';
import { message, type Message } from '../../messages/index.ts';
import { definition, type DefinitionId } from '../../plans/definitions.ts';
import type { FillQuantity, Filter } from '../types.ts';
import type { Axis } from './axis.ts';
import { cutOf, type Cut } from './cut.ts';
import { asSectionsOrKind, bothReadings, typeStage } from './kinds.ts';
import { labels, noQuantity, untouched, type Outcome, type Reading, type Scene } from './reading.ts';
import { indicatorReading, ratioReadings } from './relative.ts';

/** Whether `inner` is a part of `outer`, through any number of parents. */
const isPartOf = (inner: FieldId, outer: FieldId): boolean => {
  const parent = fieldOf(inner).parent as FieldId | undefined;
  return parent !== undefined && (parent === outer || isPartOf(parent, outer));
};

/** The field that two axes name together: the part of the whole; null where they name different things. */
const together = (row: FieldId | null, column: FieldId | null): FieldId | null | 'conflict' => {
  if (row === null || column === null || row === column) return row ?? column;
  if (isPartOf(row, column)) return row;
  return isPartOf(column, row) ? column : 'conflict';
};

const offset = ({ year, previousYear }: Axis, at: number): number | null =>
  year !== null ? year - at : previousYear ? -1 : null;

const NOT_SUMMED: ReadonlySet<FieldId> = new Set(['max_class_size', 'avg_class_size']);

const isAmount = (id: FieldId): boolean =>
  ['count', 'area', 'money'].includes(fieldOf(id).kind) && !NOT_SUMMED.has(id);

const fieldReadings = (
  row: Axis,
  column: Axis,
): readonly { field: FieldId; confidence: number }[] | 'conflict' => {
  const field = together(row.field, column.field);
  if (field === 'conflict') return 'conflict';
  if (field === null) return [];
  const axis = field === row.field && row.field !== column.field ? row : column.field === null ? row : column;
  const others = axis.candidates.filter((one) => one.field !== field && one.confidence >= 0.3);
  const sureness = Math.min(
    row.field === null ? 1 : row.confidence,
    column.field === null ? 1 : column.confidence,
  );
  return [
    { field, confidence: sureness },
    ...others.map((one) => ({ field: one.field, confidence: Math.min(one.confidence, sureness) })),
  ];
};

/** Classes, or schools, of a size band. */
const bandReading = (row: Axis, column: Axis, cut: Cut, base: FieldId | null): Outcome | null => {
  const band = row.band ?? column.band;
  if (!band) return null;
  const countsSchools = base === 'school_count' || base === 'kindergarten_count';
  const filter: Filter = { ...cut.filter, band };
  if (countsSchools) {
    const quantity: FillQuantity = { aggregation: 'count', field: base, filter };
    return { kind: 'readings', readings: [{ quantity, confidence: 0.9, note: null }] };
  }
  const ofPupils = base !== null && (base === 'pupil_count' || isPartOf(base, 'pupil_count'));
  if (ofPupils) return { kind: 'missing', reason: message('fillNoBandPupils', labels(row, column)) };
  const classes = base === null || base === 'class_count' || isPartOf(base, 'class_count');
  if (!classes || !canBeClassSize({ ...band, vague: false })) return null;
  const own: Filter = {
    ...filter,
    ...(cut.grade !== null && { grade: cut.grade }),
    ...(cut.ageGroup !== null && { ageGroup: cut.ageGroup }),
  };
  const quantity: FillQuantity = { aggregation: 'classes', field: 'class_count', filter: own };
  return { kind: 'readings', readings: [{ quantity, confidence: 0.95, note: null }] };
};

/** The other axis's field where one of the two names a band. */
const besideBand = (row: Axis, column: Axis): FieldId | null => (row.band ? column.field : row.field);

/** Large classes are counted from class sizes; from which size on is a definition, not ours. */
const LARGE_FROM: Partial<Record<FieldId, DefinitionId>> = {
  large_class_count: 'large_class_from',
  oversize_class_count: 'oversize_class_from',
};

const asAmount = (field: FieldId, cut: Cut, row: Axis, column: Axis): FillQuantity | Message => {
  const sex = row.sex ?? column.sex;
  const cutByGrade = cut.grade !== null || cut.ageGroup !== null;
  const bySexAlready = field.startsWith('female_') || field.startsWith('male_');
  if (sex !== null && cutByGrade) return message('fillNoSuchCut', labels(row, column));
  let own = sex === null || bySexAlready ? field : (partBySex(field, sex) ?? null);
  if (own === null) return message('fillNoSuchCut', labels(row, column));
  if (cutByGrade) {
    const graded = withGrade(own, cut.grade, cut.ageGroup);
    const isGraded = /^(?:grade|senior)_\d|^kg_c/.test(own);
    if (graded === own && !isGraded) return message('fillNoSuchCut', labels(row, column));
    own = graded;
  }
  const from = LARGE_FROM[own];
  if (from !== undefined) {
    const band = { low: definition(from).value, high: null };
    return { aggregation: 'classes', field: own, filter: { ...cut.filter, band } };
  }
  const counted = own === 'school_count' || own === 'kindergarten_count';
  return { aggregation: counted ? 'count' : 'sum', field: own, filter: cut.filter };
};

/** Narrower than what is known for certain: the innermost label of neither axis may be unknown. */
const unknownLeaf = (row: Axis, column: Axis): string | null =>
  row.unknownLeaf
    ? (row.path[row.path.length - 1] ?? '')
    : column.unknownLeaf
      ? (column.path[column.path.length - 1] ?? '')
      : null;

/** The cap of a reading whose outer group nobody knows: a person has to look. */
const GROUP_UNKNOWN_CONFIDENCE = 0.55;
const REPEATED_CONFIDENCE = 0.5;

const capped = (readings: readonly Reading[], most: number, note: Message): readonly Reading[] =>
  readings.map((reading) => ({ ...reading, confidence: Math.min(reading.confidence, most), note }));

const withOffset = (readings: readonly Reading[], years: number | null): readonly Reading[] =>
  years === null || years === 0
    ? readings
    : readings.map((reading) => ({ ...reading, quantity: { ...reading.quantity, yearOffset: years } }));

const amounts = (row: Axis, column: Axis, cut: Cut): Outcome => {
  const fallback = row.field === null && column.field === null ? (column.fallback ?? row.fallback) : null;
  const found = fallback !== null ? [{ field: fallback, confidence: 0.9 }] : fieldReadings(row, column);
  if (found === 'conflict') {
    const persons = [row.field, column.field].every((id) => id !== null && fieldOf(id).unit === '人');
    return persons
      ? { kind: 'missing', reason: message('fillNoSuchCut', labels(row, column)) }
      : untouched(message('fillAxesDiffer', labels(row, column)));
  }
  const readings: Reading[] = [];
  let problem: Message | null = null;
  for (const { field, confidence } of found) {
    if (!isAmount(field)) continue;
    const quantity = asAmount(field, cut, row, column);
    if ('code' in quantity) problem ??= quantity;
    else readings.push({ quantity, confidence, note: null });
  }
  if (readings.length > 0) return { kind: 'readings', readings };
  if (problem) return { kind: 'missing', reason: problem };
  const own = indicatorReading(row, column, cut);
  return own ? { kind: 'readings', readings: [own] } : noQuantity(row, column);
};

/** What a cell of a grid, a band table or a form of pairs asks for. */
export const readingsOf = (row: Axis, column: Axis, scene: Scene): Outcome => {
  const stranger = unknownLeaf(row, column);
  if (stranger !== null) return untouched(message('fillLabelUnknown', { label: stranger }));
  const cut = cutOf(row, column, scene);
  if ('code' in cut) return untouched(cut);
  const banded = bandReading(row, column, cut, besideBand(row, column));
  const relative =
    row.share ||
    column.share ||
    row.perPupil ||
    column.perPupil ||
    column.field === 'avg_class_size' ||
    row.field === 'avg_class_size';
  const classes = scene.kind === 'bands' && row.field === null && column.field === null && !banded;
  const plain = classes ? { ...column, field: 'class_count' as const, confidence: 0.9 } : column;
  const outcome = banded ?? (relative ? ratioReadings(row, column, cut) : amounts(row, plain, cut));
  const kind = typeStage(row, column, scene);
  const typed = kind === null ? asSectionsOrKind(outcome) : bothReadings(outcome, kind, scene);
  if (typed.kind !== 'readings') return typed;
  let { readings } = typed;
  const groups = [...row.unknown, ...column.unknown];
  if (groups.length > 0)
    readings = capped(
      readings,
      GROUP_UNKNOWN_CONFIDENCE,
      message('fillGroupUnknown', { label: groups.join('、') }),
    );
  if (column.conflicts.length > 0 && banded === null)
    readings = capped(
      readings,
      REPEATED_CONFIDENCE,
      message('fillColumnTwice', { label: column.path.join(' / ') }),
    );
  return {
    kind: 'readings',
    readings: withOffset(readings, offset(row, scene.year) ?? offset(column, scene.year)),
  };
};
