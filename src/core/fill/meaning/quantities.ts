/** Row and column together: the quantities a cell may ask for. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { canBeClassSize } from '../../fields/bands.ts';
import { partBySex, withGrade } from '../../fields/compose.ts';
import { indicatorByName } from '../../indicators/registry.ts';
import { elementaryStages } from '../../indicators/shared/stages.ts';
import { message, type Message } from '../../messages/index.ts';
import { definition, type DefinitionId } from '../../plans/definitions.ts';
import type { Stage } from '../../values/stage.ts';
import type { FillQuantity, Filter, FormTable } from '../types.ts';
import type { Axis } from './axis.ts';

export interface Reading {
  readonly quantity: FillQuantity;
  /** 0 to 1: how sure the labels are. */
  readonly confidence: number;
  readonly note: Message | null;
}

export type Outcome =
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] }
  /** The labels say what is wanted, and no source could have it in this cut. */
  | { readonly kind: 'missing'; readonly reason: Message }
  | { readonly kind: 'untouched'; readonly reason: Message };

export interface Scene {
  readonly kind: FormTable['kind'];
  readonly stage: Stage | null;
  readonly year: number;
  /** Rows (or columns) beside this one name kinds of school: 九年一贯制, 教学点. */
  readonly rowsByType: boolean;
  readonly columnsByType: boolean;
}

const untouched = (reason: Message): Outcome => ({ kind: 'untouched', reason });

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

/** The stages a filter leaves when row and column both name one; null when none is left. */
const stageTogether = (left: Stage | undefined, right: Stage | undefined): Stage | undefined | null => {
  if (left === undefined || right === undefined || left === right) return left ?? right;
  if (elementaryStages(left).includes(right)) return right;
  return elementaryStages(right).includes(left) ? left : null;
};

const offset = ({ year, previousYear }: Axis, at: number): number | null =>
  year !== null ? year - at : previousYear ? -1 : null;

const NOT_SUMMED: ReadonlySet<FieldId> = new Set(['max_class_size', 'avg_class_size']);

const isAmount = (id: FieldId): boolean =>
  ['count', 'area', 'money'].includes(fieldOf(id).kind) && !NOT_SUMMED.has(id);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Cut {
  readonly filter: Filter;
  readonly grade: number | null;
  readonly ageGroup: NonNullable<Filter['ageGroup']> | null;
}

/** 民办 across 公办园: no school is both. */
const contradict = (left: Filter, right: Filter): boolean =>
  (['sponsor', 'inclusive', 'area', 'schoolType', 'township', 'school'] as const).some(
    (part) => left[part] !== undefined && right[part] !== undefined && left[part] !== right[part],
  );

const cutOf = (row: Axis, column: Axis, scene: Scene): Cut | Message => {
  const stage = stageTogether(row.filter.stage, column.filter.stage);
  if (stage === null) return message('fillStagesDiffer', labels(row, column));
  const { grade: g1, ageGroup: a1, band: _b1, ...first } = column.filter;
  const { grade: g2, ageGroup: a2, band: _b2, ...second } = row.filter;
  if (g1 !== undefined && g2 !== undefined && g1 !== g2)
    return message('fillStagesDiffer', labels(row, column));
  const filter: Writable<Filter> = { ...first, ...second };
  if (contradict(first, second)) return message('fillStagesDiffer', labels(row, column));
  const own = stage ?? scene.stage ?? undefined;
  if (own !== undefined) filter.stage = own;
  return { filter, grade: g2 ?? g1 ?? null, ageGroup: a2 ?? a1 ?? null };
};

const labels = (row: Axis, column: Axis): { row: string; column: string } => ({
  row: row.path.join(' / '),
  column: column.path.join(' / '),
});

/** 小学 beside 九年一贯制 is a kind of school: read as a stage, a through-school would be counted twice. */
const byType = (filter: Filter, stage: Stage | null, scene: Scene): Filter | null => {
  // 教学点数 under 小学 names its kind itself.
  if (filter.schoolType !== undefined) return null;
  if (stage !== 'primary' && stage !== 'junior' && stage !== 'senior' && stage !== 'kindergarten')
    return null;
  const { stage: _, ...rest } = filter;
  const wide = scene.stage === 'compulsory' || scene.stage === 'basic' ? { stage: scene.stage } : {};
  return { ...rest, ...wide, schoolType: stage };
};

/** The bare stage that an axis with kinds of school beside it means as a kind. */
const typeStage = (row: Axis, column: Axis, scene: Scene): Stage | null =>
  (scene.rowsByType ? row.bareStage : null) ?? (scene.columnsByType ? column.bareStage : null);

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

/** 占比: a part of its parent. 生均: over the pupils. 班额 as an average: pupils over classes. */
const asRatio = (field: FieldId, cut: Cut, row: Axis, column: Axis): FillQuantity | null => {
  const { filter } = cut;
  if (field === 'avg_class_size')
    return { aggregation: 'perUnit', field: 'pupil_count', filter, of: { field: 'class_count', filter } };
  if (row.perPupil || column.perPupil)
    return { aggregation: 'perUnit', field, filter, of: { field: 'pupil_count', filter } };
  const whole = fieldOf(field).parent as FieldId | undefined;
  const sex = row.sex ?? column.sex;
  const part = sex === null ? field : partBySex(field, sex);
  if (part !== null && part !== field)
    return { aggregation: 'share', field: part, filter, of: { field, filter } };
  return whole === undefined ? null : { aggregation: 'share', field, filter, of: { field: whole, filter } };
};

/** Indicators that are a plain ratio of two fields can be cut like fields. */
const RATIOS: Readonly<Record<string, readonly [FieldId, FieldId]>> = {
  pupil_teacher_ratio: ['pupil_count', 'teacher_count'],
  pupil_staff_ratio: ['pupil_count', 'staff_count'],
};

const indicatorReading = (row: Axis, column: Axis, cut: Cut): Reading | null => {
  for (const axis of [column, row]) {
    const found = axis.name === '' ? undefined : indicatorByName(axis.name, cut.filter.stage ?? null);
    if (!found) continue;
    const ratio = RATIOS[found.id];
    if (ratio) {
      const [field, of] = ratio;
      const { filter } = cut;
      return {
        quantity: { aggregation: 'perUnit', field, filter, of: { field: of, filter } },
        confidence: 0.9,
        note: null,
      };
    }
    const quantity: FillQuantity = {
      aggregation: 'indicator',
      field: null,
      indicator: found.id,
      name: axis.name,
      filter: cut.filter,
    };
    return { quantity, confidence: 0.9, note: null };
  }
  return null;
};

const ratioReadings = (row: Axis, column: Axis, cut: Cut): Outcome => {
  const own = indicatorReading(row, column, cut);
  if (own) return { kind: 'readings', readings: [own] };
  const axis = column.share || column.perPupil || column.field === 'avg_class_size' ? column : row;
  const base = axis.field ?? axis.candidates[0]?.field ?? (axis === column ? row : column).field;
  const quantity = base === null || base === undefined ? null : asRatio(base, cut, row, column);
  return quantity
    ? { kind: 'readings', readings: [{ quantity, confidence: 0.85, note: null }] }
    : untouched(message('fillNoQuantity', labels(row, column)));
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
const STAGE_AS_TYPE_CONFIDENCE = 0.85;
const STAGE_BESIDE_TYPES_CONFIDENCE = 0.5;

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
  return own
    ? { kind: 'readings', readings: [own] }
    : untouched(message('fillNoQuantity', labels(row, column)));
};

/** Schools of a stage: with the sections of through-schools, or only those of the kind. Where both agree, no matter. */
const asSectionsOrKind = (outcome: Outcome): Outcome => {
  if (outcome.kind !== 'readings') return outcome;
  return {
    kind: 'readings',
    readings: outcome.readings.flatMap((reading): Reading[] => {
      const { quantity } = reading;
      const { stage, schoolType } = quantity.filter;
      const single = stage === 'primary' || stage === 'junior' || stage === 'senior';
      if (
        quantity.field !== 'school_count' ||
        quantity.aggregation !== 'count' ||
        !single ||
        schoolType !== undefined
      )
        return [reading];
      const typed = { ...quantity, filter: { ...quantity.filter, schoolType: stage } };
      const note = message('fillSectionsOrKind');
      return [
        reading,
        { quantity: typed, confidence: reading.confidence - 0.05, note },
      ];
    }),
  };
};

const bothReadings = (outcome: Outcome, stage: Stage | null, scene: Scene): Outcome => {
  if (outcome.kind !== 'readings') return outcome;
  const note = message('fillStageAsType');
  const readings = outcome.readings.flatMap((reading): Reading[] => {
    const filter = byType(reading.quantity.filter, stage, scene);
    if (!filter || reading.quantity.aggregation === 'classes') return [reading];
    const { of } = reading.quantity;
    const ofType = of && byType(of.filter, stage, scene);
    const typed = { ...reading.quantity, filter, ...(of && ofType && { of: { ...of, filter: ofType } }) };
    return [
      { quantity: typed, confidence: Math.min(reading.confidence, STAGE_AS_TYPE_CONFIDENCE), note },
      { ...reading, confidence: Math.min(reading.confidence, STAGE_BESIDE_TYPES_CONFIDENCE) },
    ];
  });
  return { kind: 'readings', readings };
};

/** What a cell of a grid, a band table or a form of pairs asks for. */
export const readingsOf = (row: Axis, column: Axis, scene: Scene): Outcome => {
  const stranger = unknownLeaf(row, column);
  if (stranger !== null) return untouched(message('fillLabelUnknown', { label: stranger }));
  const cut = cutOf(row, column, scene);
  if ('code' in cut) return untouched(cut);
  const banded = bandReading(row, column, cut, besideBand(row, column));
  const relative =
    row.share || column.share || row.perPupil || column.perPupil || column.field === 'avg_class_size';
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
