/** What the label path of a row or a column says as a whole. */
import { matchHeaders, type FieldId, type HeaderMatch, type MatchContext } from '../../fields/index.ts';
import type { Candidate as FieldCandidate } from '../../fields/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Filter, SizeBand } from '../types.ts';
import { elementOf, type Element } from './elements.ts';

export type Sex = 'female' | 'male';

export interface Axis {
  readonly path: readonly string[];
  readonly elements: readonly Element[];
  /** The quantity a label of the path names; null where none does. */
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly candidates: readonly FieldCandidate[];
  /** What a bare grade or 其中:女 is taken for where no label names a quantity at all: by the title, or the neighbour. */
  readonly fallback: FieldId | null;
  /** Other rows or columns that claim the same field (positions). */
  readonly conflicts: readonly number[];
  readonly filter: Filter;
  readonly sex: Sex | null;
  readonly band: SizeBand | null;
  readonly share: boolean;
  readonly perPupil: boolean;
  /** Innermost label is 合计, 小计, 计. */
  readonly sum: boolean;
  /** Years from the form's census, where the labels name one. */
  readonly year: number | null;
  readonly previousYear: boolean;
  /** Labels nobody knows, innermost last, and whether the innermost is one of them. */
  readonly unknown: readonly string[];
  readonly unknownLeaf: boolean;
  /** The text to look an indicator up by. */
  readonly name: string;
  /** How a stage was named: 小学 as a group that may stand for a stage or for a kind of school. */
  readonly bareStage: Stage | null;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const filterOf = (elements: readonly Element[]): Filter => {
  const filter: Writable<Filter> = {};
  for (const { match, kind } of elements) {
    const { stage, grade, ageGroup, qualifiers } = match;
    if (stage !== null) filter.stage = stage;
    if (grade !== null) filter.grade = grade;
    if (ageGroup !== null) filter.ageGroup = ageGroup;
    if (qualifiers.sponsor) filter.sponsor = qualifiers.sponsor;
    if (qualifiers.inclusive !== undefined) filter.inclusive = qualifiers.inclusive;
    if (qualifiers.area) filter.area = qualifiers.area;
    if (qualifiers.schoolType) filter.schoolType = qualifiers.schoolType;
    if (kind === 'band' && qualifiers.band) filter.band = qualifiers.band;
  }
  return filter;
};

const last = <T>(items: readonly T[], pick: (item: T) => boolean): T | undefined =>
  [...items].reverse().find(pick);

interface Named {
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly candidates: readonly FieldCandidate[];
}

const NOTHING: Named = { field: null, confidence: 0, candidates: [] };

const axisOf = (
  path: readonly string[],
  elements: readonly Element[],
  named: Named,
  conflicts: readonly number[],
): Axis => {
  const leaf = elements[elements.length - 1];
  const unknown = elements.filter(({ kind }) => kind === 'unknown').map(({ text }) => text);
  const bare = last(elements, ({ kind, match }) => kind === 'scope' && match.stage !== null);
  const modifiers = elements.flatMap(({ match }) => match.modifiers);
  const year = last(elements, ({ match }) => match.qualifiers.year !== undefined)?.match.qualifiers.year;
  return {
    path,
    elements,
    ...named,
    fallback: null,
    conflicts,
    filter: filterOf(elements),
    sex: last(elements, ({ segment }) => segment.sex !== null)?.segment.sex ?? sexWord(modifiers),
    band: last(elements, ({ kind }) => kind === 'band')?.match.qualifiers.band ?? null,
    share: modifiers.includes('share') || leaf?.segment.derived === true,
    perPupil: modifiers.includes('perPupil'),
    sum: leaf?.kind === 'sum',
    year: year ?? null,
    previousYear: elements.some(({ match }) => match.qualifiers.previousYear === true),
    unknown,
    unknownLeaf: leaf?.kind === 'unknown',
    name: last(elements, ({ kind }) => kind === 'named' || kind === 'unknown')?.text ?? '',
    bareStage: bare?.match.stage ?? null,
  };
};

const sexWord = (modifiers: readonly string[]): Sex | null =>
  modifiers.includes('female') ? 'female' : modifiers.includes('male') ? 'male' : null;

/** The labels of a path; 一年级 under 初中 is a grade of the junior school, whatever stage the sheet is for. */
const elementsOf = (path: readonly string[], context: MatchContext): Element[] => {
  let stage: Stage | null = null;
  return path.map((text) => {
    const own = elementOf(text, context);
    const isGrade = own.segment.tokens.some(({ scope }) => scope.kind === 'grade');
    if (isGrade && stage !== null) return elementOf(text, { ...context, stage });
    stage = own.match.stage ?? stage;
    return own;
  });
};

const namesQuantity = ({ kind }: Element): boolean => kind === 'named' || kind === 'band';

/** The columns of one table together: neighbours decide what 其中:女 is a part of. */
export const columnAxes = (paths: readonly (readonly string[])[], context: MatchContext): readonly Axis[] => {
  const matches = matchHeaders(paths, context);
  return paths.map((path, i) => {
    const match = matches[i] as HeaderMatch;
    const read = elementsOf(path, context);
    // The path as a whole may know a leaf that says nothing by itself: 教辅 under 教职工, 计 under 专任教师.
    const known = match.field !== null;
    const elements = read.map((element, at) =>
      known && element.kind === 'unknown' && at === read.length - 1
        ? { ...element, kind: 'named' as const }
        : element,
    );
    if (!elements.some(namesQuantity))
      return { ...axisOf(path, elements, NOTHING, []), fallback: fromContext(match) };
    const { field, confidence, candidates, conflicts } = match;
    return withMatch(axisOf(path, elements, { field, confidence, candidates }, conflicts), match);
  });
};

/** What title and neighbours make of a column that names no quantity itself. */
const fromContext = ({ field, grade, ageGroup, confidence, modifiers }: HeaderMatch): FieldId | null => {
  // 其中:女 beside 在校生数 in a table whose rows name places.
  if (modifiers.includes('female') || modifiers.includes('male')) return confidence >= 0.8 ? field : null;
  if (grade === null && ageGroup === null) return null;
  if (field === null || confidence < 0.8) return null;
  return field.endsWith('class_count') || field.startsWith('kg_class_count') ? 'class_count' : 'pupil_count';
};

const withMatch = (axis: Axis, match: HeaderMatch): Axis => ({
  ...axis,
  filter: {
    ...axis.filter,
    ...(match.stage !== null && { stage: match.stage }),
    ...(match.grade !== null && { grade: match.grade }),
    ...(match.ageGroup !== null && { ageGroup: match.ageGroup }),
  },
});

/** The rows of one table, top to bottom. The lowest label that names a quantity names that of the row. */
export const rowAxes = (paths: readonly (readonly string[])[], context: MatchContext): readonly Axis[] =>
  paths.map((path) => {
    const elements = elementsOf(path, context);
    const naming = last(elements, ({ kind, match }) => kind === 'named' && match.candidates.length > 0);
    if (!naming) return axisOf(path, elements, NOTHING, []);
    const { field, confidence, candidates } = naming.match;
    return axisOf(path, elements, { field, confidence, candidates }, []);
  });
