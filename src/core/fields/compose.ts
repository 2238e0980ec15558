/** From a base quantity and the words of scope round it to the match: grade, age group, sex, per-pupil, share. */
import { message, type Message } from '../messages/index.ts';
import type { Stage } from '../values/stage.ts';
import { field, isFieldId, type FieldId } from './catalogue/index.ts';
import { isBase, resolve, type Base, type Resolved, type Scene } from './resolve.ts';
import { isShareUnit } from './unitFits.ts';
import type { Segment } from './segment.ts';
import { AGE_GROUPS } from './types.ts';
import type { AgeGroup, Candidate, HeaderMatch, Modifier, Qualifiers } from './types.ts';
import type { Scope } from './words.ts';

/** Per-pupil and share columns are reported, never taken for the quantity itself. */
const PER_PUPIL_CONFIDENCE = 0.5;
const DERIVED_CONFIDENCE = 0.3;
const BY_NEIGHBOUR = 0.9;

/** The words of scope of each segment that are not part of a name. */
const scopesOf = (scene: Scene, base: Resolved): readonly (readonly Scope[])[] =>
  scene.segments.map((segment, i) => {
    if (isBase(base) && base.at === i) return base.taken.map(({ scope }) => scope);
    const pureScope = segment.readings.some(({ label }) => label === '');
    if (i < scene.segments.length - 1 && segment.tokens.length > 0 && !pureScope) {
      const named = segment.readings.find(({ label }) => scene.dictionary.exact.has(label));
      if (named) return named.taken.map(({ scope }) => scope);
    }
    return segment.tokens.map(({ scope }) => scope);
  });

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Gathered {
  readonly stage: Stage | null;
  readonly grade: { readonly value: number; readonly stage: Stage | null } | null;
  readonly ageGroup: AgeGroup | null;
  readonly qualifiers: Qualifiers;
  readonly modifiers: Set<Modifier>;
}

/** The lowest word of each kind counts: 小学 over 附设幼儿班 is a kindergarten class. */
const gather = (scene: Scene, base: Resolved): Gathered => {
  let stage: Stage | null = null;
  let grade: Gathered['grade'] = null;
  let ageGroup: AgeGroup | null = null;
  const qualifiers: Writable<Qualifiers> = {};
  const modifiers = new Set<Modifier>();
  for (const scope of scopesOf(scene, base).flat()) {
    if (scope.kind === 'stage') stage = scope.value;
    else if (scope.kind === 'grade') grade = { value: scope.value, stage: scope.stage };
    else if (scope.kind === 'ageGroup') ageGroup = scope.value;
    else if (scope.kind === 'sponsor') qualifiers.sponsor = scope.value;
    else if (scope.kind === 'inclusive') qualifiers.inclusive = scope.value;
    else if (scope.kind === 'area') qualifiers.area = scope.value;
    else if (scope.kind === 'year') qualifiers.year = scope.value;
    else if (scope.kind === 'previousYear') qualifiers.previousYear = true;
    else if (scope.kind === 'schoolType') qualifiers.schoolType = scope.value;
    else if (scope.kind === 'modifier') modifiers.add(scope.value);
  }
  for (const segment of scene.segments) {
    if (segment.ofWhich) modifiers.add('ofWhich');
    if (segment.sum) modifiers.add(segment.sum);
    if (segment.sex) modifiers.add(segment.sex);
    if (segment.perPupil) modifiers.add('perPupil');
    if (segment.band) qualifiers.band = { low: segment.band.low, high: segment.band.high };
  }
  if (grade?.stage) stage ??= grade.stage;
  if (stage === null && scene.segments.some(({ label }) => /幼儿|在园|入园|离园|园舍|园所/.test(label))) {
    stage = 'kindergarten';
  }
  return { stage, grade, ageGroup, qualifiers, modifiers };
};

/** Counts grades through from 1 to 12; null where a stage's fourth or fifth year may mean two things. */
const throughGrade = (value: number, stage: Stage | null): number | null => {
  if (stage === 'junior') return value <= 3 ? value + 6 : value >= 6 ? value : null;
  if (stage === 'senior') return value <= 3 ? value + 9 : value >= 10 ? value : null;
  return value;
};

/** The field of one grade or age group of a quantity; the quantity itself where the catalogue has none. */
export const withGrade = (id: FieldId, grade: number | null, ageGroup: AgeGroup | null): FieldId => {
  const part =
    id === 'pupil_count'
      ? ageGroup !== null
        ? `kg_child_count_${ageGroup}`
        : grade !== null && grade > 9
          ? `senior_${grade - 9}_pupil_count`
          : `grade_${grade}_pupil_count`
      : id === 'class_count'
        ? ageGroup !== null
          ? `kg_class_count_${ageGroup}`
          : `grade_${grade}_class_count`
        : id;
  return isFieldId(part) ? part : id;
};

const gradeOf = (id: FieldId): number | null => {
  const [, stage, year] = /^(grade|senior)_(\d)_/.exec(id) ?? [];
  return year === undefined ? null : Number(year) + (stage === 'senior' ? 9 : 0);
};

const ageGroupOf = (id: FieldId): AgeGroup | null =>
  AGE_GROUPS.find((group) => id === `kg_class_count_${group}` || id === `kg_child_count_${group}`) ?? null;

const wholePupils = (id: FieldId): boolean =>
  id === 'pupil_count' || /^(?:grade|senior)_\d_pupil_count$|^kg_child_count_/.test(id);

/** 女 or 男 of a quantity; null where the catalogue has no such part. */
export const partBySex = (id: FieldId, sex: 'female' | 'male'): FieldId | null => {
  if (id.startsWith(`${sex}_`)) return id;
  const whole = wholePupils(id) ? 'pupil_count' : id;
  const part = `${sex}_${whole}`;
  return isFieldId(part) ? part : null;
};

/** Whether table or path speak of classes rather than pupils, for a bare 一年级 or 小班. */
const speaksOfClasses = (scene: Scene): boolean => {
  const texts = [...scene.segments.map(({ text }) => text), scene.context.title ?? ''];
  const leaf = scene.segments.at(-1);
  if (leaf?.unit && /^(?:个|班|个班)$/.test(leaf.unit)) return true;
  return (
    texts.some((text) => /班数|班级数|班额/.test(text)) &&
    !texts.some((text) => /学生|人数|在校|幼儿数/.test(text))
  );
};

const sexCandidates = (base: readonly Candidate[], sex: 'female' | 'male'): readonly Candidate[] =>
  base.flatMap(({ field: id, confidence }) => {
    const part = partBySex(id, sex);
    return part ? [{ field: part, confidence }] : [];
  });

const bestFirst = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = new Map<FieldId, number>();
  for (const { field: id, confidence } of candidates) {
    const rounded = Math.round(Math.min(1, confidence) * 1000) / 1000;
    if (rounded > (best.get(id) ?? 0)) best.set(id, rounded);
  }
  return [...best]
    .map(([id, confidence]) => ({ field: id, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
};

/** Puts the match of one path together. */
export const compose = (scene: Scene, path: readonly string[]): HeaderMatch => {
  const { segments, context } = scene;
  const base = resolve(scene, segments.length - 1);
  const { stage: named, grade: word, ageGroup: namedAge, qualifiers, modifiers } = gather(scene, base);
  const notes: Message[] = [];
  const sex = modifiers.has('female') ? 'female' : modifiers.has('male') ? 'male' : null;
  const previous = context.previous ?? null;
  const unit = [...segments].reverse().find((segment) => segment.unit !== null)?.unit ?? null;

  let candidates: readonly Candidate[] = isBase(base) ? base.candidates : [];
  let stage = named;
  let grade = word ? throughGrade(word.value, word.stage ?? named ?? context.stage ?? null) : null;
  let ageGroup = namedAge;

  if (base === 'none' && sex !== null && word === null && namedAge === null) {
    const whole = previous?.field ?? null;
    const part = whole === null ? null : partBySex(whole, sex);
    if (previous && whole !== null && field(whole).unit === '人') {
      candidates = [{ field: whole, confidence: part ? BY_NEIGHBOUR : DERIVED_CONFIDENCE }];
      stage ??= previous.stage;
      grade ??= previous.grade;
      ageGroup ??= previous.ageGroup;
    } else {
      candidates = [
        { field: 'pupil_count', confidence: 0.65 },
        { field: 'teacher_count', confidence: 0.3 },
      ];
    }
  } else if (base === 'none' && (word !== null || ageGroup !== null)) {
    const classes = speaksOfClasses(scene);
    candidates = [
      { field: classes ? 'class_count' : 'pupil_count', confidence: 0.9 },
      { field: classes ? 'pupil_count' : 'class_count', confidence: 0.3 },
    ];
  }
  if (isBase(base) && base.matched === '人数' && (word !== null || ageGroup !== null)) {
    candidates = candidates.map((one) => (one.field === 'pupil_count' ? { ...one, confidence: 0.95 } : one));
  }
  if (isBase(base) && base.near) notes.push(message('fieldNearSpelling', { word: base.matched }));

  if (word !== null && grade === null) {
    notes.push(message('fieldGradeUnclear', { grade: word.value }));
    candidates = candidates.map((one) => ({ ...one, confidence: Math.min(one.confidence, 0.4) }));
  } else if (sex === null || candidates.some(({ field: id }) => partBySex(id, sex) === null)) {
    candidates = candidates.map((one) => ({ ...one, field: withGrade(one.field, grade, ageGroup) }));
  }

  let settled = word === null || grade !== null;
  if (sex !== null) {
    const parts = sexCandidates(candidates, sex);
    const best = candidates[0];
    if (best && !parts.some((part) => part.field === partBySex(best.field, sex))) {
      settled = false;
      candidates = candidates.map((one) => ({ ...one, confidence: DERIVED_CONFIDENCE }));
      notes.push(message('fieldPartUnknown', { whole: field(best.field).term }));
    } else candidates = parts;
  }

  const leaf = segments.at(-1) as Segment | undefined;
  const exactly =
    isBase(base) &&
    base.at === segments.length - 1 &&
    base.taken.length === 0 &&
    base.matched === leaf?.label;
  const printedShare = isShareUnit(unit) && candidates[0] !== undefined && isCountable(candidates[0].field);
  if ((leaf?.derived && !exactly) || printedShare) {
    modifiers.add('share');
    settled = false;
    if (base === 'unknown') candidates = derivedFrom(scene);
    candidates = candidates.map((one) => ({ ...one, confidence: DERIVED_CONFIDENCE }));
  } else if (modifiers.has('perPupil')) {
    candidates = candidates.map((one) => ({ ...one, confidence: one.confidence * PER_PUPIL_CONFIDENCE }));
    if (candidates[0]) notes.push(message('fieldPerPupil', { whole: field(candidates[0].field).term }));
  }

  const ranked = bestFirst(candidates);
  const best = settled ? ranked[0] : undefined;
  // A user's own wording may name 三年级学生数 without saying 三年级.
  if (best && grade === null) grade = gradeOf(best.field);
  if (best && ageGroup === null) ageGroup = ageGroupOf(best.field);
  return {
    field: best?.field ?? null,
    confidence: best?.confidence ?? 0,
    matched: best ? matchedText(base, leaf) : '',
    path,
    modifiers: [...modifiers],
    unit,
    stage,
    grade,
    ageGroup,
    qualifiers,
    candidates: ranked,
    notes,
    conflicts: [],
  };
};

const isCountable = (id: FieldId): boolean => ['count', 'area', 'money'].includes(field(id).kind);

const matchedText = (base: Resolved, leaf: Segment | undefined): string =>
  isBase(base) ? (base as Base).matched : (leaf?.label ?? '');

/** What 占比 is a share of: the quantity above it. */
const derivedFrom = (scene: Scene): readonly Candidate[] => {
  const above = resolve(scene, scene.segments.length - 2, true);
  return isBase(above) ? above.candidates : [];
};
