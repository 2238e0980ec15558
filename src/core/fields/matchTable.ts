/** Headers of one table together: neighbours decide what one header alone leaves open. */
import { message } from '../messages/index.ts';
import { field, type FieldId } from './catalogue/index.ts';
import { withGrade } from './compose.ts';
import type { HeaderMatch, MatchContext } from './types.ts';

/** Two columns for one field: neither may be used before a person says which. */
const REPEATED_CONFIDENCE = 0.5;
/** The standard term where another column only has an everyday wording for the same identity. */
const TERM_KEPT_CONFIDENCE = 0.85;
const REASSIGNED_CONFIDENCE = 0.8;

/** Columns that may well occur twice; nothing is computed with them. */
const HARMLESS: ReadonlySet<FieldId> = new Set(['seq_no', 'remark', 'personal_contact', 'clause']);

const isWhole = ({ field: id, modifiers, confidence }: HeaderMatch): boolean =>
  id !== null &&
  confidence >= REPEATED_CONFIDENCE &&
  !modifiers.some((one) => one === 'ofWhich' || one === 'female' || one === 'male' || one === 'share') &&
  ['count', 'area', 'money'].includes(field(id).kind);

/** Everything that tells two columns of one field apart. */
const identity = ({ field: id, stage, grade, ageGroup, qualifiers, modifiers }: HeaderMatch): string =>
  JSON.stringify([
    id,
    stage,
    grade,
    ageGroup,
    Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1)),
    modifiers.filter((one) => one !== 'ofWhich').sort(),
  ]);

const headerText = ({ path }: HeaderMatch): string => path.filter((text) => text !== '').join(' / ');

const reassigned = (match: HeaderMatch, id: FieldId): HeaderMatch => ({
  ...match,
  field: id,
  confidence: Math.max(match.confidence, REASSIGNED_CONFIDENCE),
  candidates: [
    { field: id, confidence: Math.max(match.confidence, REASSIGNED_CONFIDENCE) },
    ...match.candidates.filter((one) => one.field !== id),
  ],
});

const offers = (match: HeaderMatch, id: FieldId): boolean => match.candidates.some((one) => one.field === id);

/** What the whole table tells about a header of two meanings. Each line is one such telling. */
const decide = (match: HeaderMatch, present: ReadonlySet<FieldId | null>): HeaderMatch => {
  const becomes = (from: FieldId, to: FieldId, when: boolean): boolean =>
    when && match.field === from && match.confidence < 0.8 && offers(match, to);
  const listsClasses =
    present.has('class_name') && !present.has('class_count') && !present.has('pupil_count');
  if (becomes('avg_class_size', 'pupil_count', listsClasses)) return reassigned(match, 'pupil_count');
  if (becomes('unit', 'unit', present.has('indicator_name'))) return reassigned(match, 'unit');
  // 代码 beside 指标名称 numbers the rows of a form.
  if (match.field === 'school_code' && match.confidence < 0.8 && present.has('indicator_name')) {
    return { ...match, field: null, confidence: 0, matched: '', candidates: [] };
  }
  if (
    match.field === null &&
    match.qualifiers.year !== undefined &&
    match.matched === '' &&
    match.candidates.length === 0
  ) {
    const candidates = [
      { field: 'target_value', confidence: 0.4 },
      { field: 'actual_value', confidence: 0.4 },
    ] as const;
    if (present.has('indicator_name')) return { ...match, candidates };
  }
  const ledger = present.has('target_value') || present.has('base_value') || present.has('actual_value');
  if (becomes('school_name', 'indicator_name', ledger && !present.has('indicator_name'))) {
    return reassigned(match, 'indicator_name');
  }
  if (becomes('age_group', 'class_name', !present.has('class_name') && present.has('grade'))) {
    return reassigned(match, 'class_name');
  }
  return match;
};

/** 随迁子女 and 进城务工人员随迁子女 side by side are two quantities, 园长 beside 校长 is a person, and so on. */
const avoidTaken = (matches: readonly HeaderMatch[]): HeaderMatch[] =>
  matches.map((match, i) => {
    if (match.field === null || match.candidates.length < 2) return match;
    const key = identity(match);
    const rival = matches.find(
      (other, j) => j !== i && identity(other) === key && other.confidence > match.confidence,
    );
    if (!rival) return match;
    const free = match.candidates.find(
      ({ field: id, confidence }) =>
        confidence >= REPEATED_CONFIDENCE &&
        !matches.some((other) => identity(other) === identity({ ...match, field: id })),
    );
    return free ? reassigned(match, free.field) : match;
  });

const standsOut = (group: readonly HeaderMatch[]): HeaderMatch | undefined => {
  const kind = field(group[0]?.field as FieldId).kind;
  if (['count', 'area', 'money'].includes(kind)) return undefined;
  const terms = group.filter(({ confidence }) => confidence === 1);
  return terms.length === 1 ? terms[0] : undefined;
};

/** 计算机台数 beside 其中:教学用计算机: the part yields to the whole. */
const onlyWhole = (group: readonly HeaderMatch[]): HeaderMatch | undefined => {
  const wholes = group.filter(({ modifiers }) => !modifiers.includes('ofWhich'));
  return wholes.length === 1 ? wholes[0] : undefined;
};

/** 一年级班数, 人数, 二年级班数, 人数: what would be repeated takes the grade of the column before it. */
const inheritGrades = (matches: readonly HeaderMatch[]): readonly HeaderMatch[] => {
  const count = new Map<string, number>();
  for (const match of matches) count.set(identity(match), (count.get(identity(match)) ?? 0) + 1);
  return matches.map((match, i) => {
    const left = matches[i - 1];
    if (!left || (count.get(identity(match)) ?? 0) < 2 || match.path.length > 1) return match;
    const graded = left.grade !== null || left.ageGroup !== null;
    if (!graded || match.grade !== null || match.ageGroup !== null) return match;
    const id = match.field === null ? null : withGrade(match.field, left.grade, left.ageGroup);
    if (id === null || id === match.field || id === left.field) return match;
    return {
      ...reassigned(match, id),
      stage: match.stage ?? left.stage,
      grade: left.grade,
      ageGroup: left.ageGroup,
    };
  });
};

const markRepeated = (matches: readonly HeaderMatch[]): HeaderMatch[] => {
  const groups = new Map<string, number[]>();
  matches.forEach((match, i) => {
    if (match.field === null || HARMLESS.has(match.field)) return;
    const key = identity(match);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  const marked = [...matches];
  for (const positions of groups.values()) {
    if (positions.length < 2) continue;
    const group = positions.map((i) => matches[i] as HeaderMatch);
    const kept = standsOut(group) ?? onlyWhole(group);
    positions.forEach((i, at) => {
      const match = group[at] as HeaderMatch;
      if (match === kept && onlyWhole(group) === kept) return;
      const ceiling = match === kept ? TERM_KEPT_CONFIDENCE : REPEATED_CONFIDENCE;
      const confidence = Math.min(match.confidence, ceiling);
      const others = group.filter((_, other) => other !== at).map(headerText);
      marked[i] = {
        ...match,
        confidence,
        candidates: match.candidates.map((one) => (one.field === match.field ? { ...one, confidence } : one)),
        conflicts: positions.filter((other) => other !== i),
        notes: [
          ...match.notes,
          message('fieldRepeated', { field: field(match.field as FieldId).term, others: others.join('、') }),
        ],
      };
    });
  }
  return marked;
};

/** Quantities that contain one another without being their 其中: adding them up counts someone twice. */
const OVERLAPS: readonly (readonly [FieldId, RegExp])[] = [
  ['arts_teacher_count', /^(?:music|fine_art)_teacher_count$/],
  ['teacher_degree_postgraduate', /^teacher_degree_(?:doctor|master)$/],
  ['large_class_count', /^class_band_(?:56_60|61_65|ge_66)$|^oversize_class_count$/],
  ['migrant_child_count', /^migrant_worker_child_count$/],
];

const noteOverlaps = (matches: readonly HeaderMatch[]): readonly HeaderMatch[] =>
  matches.map((match) => {
    const inside = OVERLAPS.find(([whole]) => whole === match.field)?.[1];
    const parts = inside ? matches.filter((other) => other.field !== null && inside.test(other.field)) : [];
    if (parts.length === 0) return match;
    const note = message('fieldOverlaps', { parts: [...new Set(parts.map(headerText))].join('、') });
    return { ...match, notes: [...match.notes, note] };
  });

/** The headers of one table, left to right. `match` is the matcher of one header. */
export const matchTable = (
  paths: readonly (readonly string[])[],
  context: MatchContext,
  match: (path: readonly string[], context: MatchContext) => HeaderMatch,
): readonly HeaderMatch[] => {
  const single: HeaderMatch[] = [];
  let previous = context.previous;
  for (const path of paths) {
    const found = match(path, { ...context, ...(previous && { previous }) });
    single.push(found);
    if (isWhole(found)) previous = found;
  }
  const present = new Set(single.map((one) => one.field));
  const decided = single.map((one) => decide(one, present));
  return noteOverlaps(markRepeated(avoidTaken(inheritGrades(decided))));
};
