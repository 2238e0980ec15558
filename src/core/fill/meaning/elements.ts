/** What one label of a path is: scope, sum, sex, group, a named quantity, or words nobody knows. */
import { nameQuantity, type HeaderMatch, type MatchContext } from '../../fields/index.ts';
import { segmentOf, type Segment } from '../../fields/segment.ts';
import { indicatorByName } from '../../indicators/registry.ts';
import { normalise } from '../../values/index.ts';
import { LIST_NUMBER, PLAIN_GROUP, PLAIN_SHARE, STUB_HEADING } from '../words.ts';

export type ElementKind = 'scope' | 'sum' | 'sex' | 'band' | 'group' | 'named' | 'unknown';

export interface Element {
  readonly text: string;
  readonly kind: ElementKind;
  readonly segment: Segment;
  readonly match: HeaderMatch;
}

/** 小学学校, 九年一贯制学校, 城区学校: the kind of school is all they say. */
const SCHOOL_ENDING = /(?:学校|院校)$/;

const isScope = (segment: Segment): boolean => segment.readings.some(({ label }) => label === '');

const kindOf = (text: string, segment: Segment, match: HeaderMatch): ElementKind => {
  const plain = normalise(text).replace(LIST_NUMBER, '');
  if (segment.sex !== null) return 'sex';
  if (segment.sum !== null) return 'sum';
  if (segment.band !== null && match.qualifiers.band !== undefined && !segment.inYears) return 'band';
  if (segment.label === '') return 'group';
  // 四年级 in a junior school: a grade, but which one nobody says.
  if (match.grade === null && segment.tokens.some(({ scope }) => scope.kind === 'grade')) return 'unknown';
  if (isScope(segment)) return 'scope';
  if (PLAIN_SHARE.test(segment.label)) return 'group';
  if (match.candidates.length === 0 && PLAIN_GROUP.test(plain)) return 'group';
  const isKind = match.stage !== null || Object.keys(match.qualifiers).length > 0;
  if (SCHOOL_ENDING.test(plain) && isKind && isScope(segmentOf(plain.replace(SCHOOL_ENDING, ''), '')))
    return 'scope';
  if (match.candidates.length > 0 || indicatorByName(text, match.stage) !== undefined) return 'named';
  return STUB_HEADING.test(plain) ? 'group' : 'unknown';
};

const SHARE_ENDING = /(?:所占|占)?(?:比例|比重|百分比|占比)(?:\([^()]*\))?$/;

/** 女生占比: the part that it is a share of the whole of; null where the rest names nothing either. */
const partOfShare = (
  text: string,
  segment: Segment,
  match: HeaderMatch,
  context: MatchContext,
): HeaderMatch | null => {
  if (!segment.derived || match.candidates.length > 0) return null;
  const bare = normalise(text).replace(SHARE_ENDING, '');
  if (bare === '' || bare === normalise(text)) return null;
  const part = nameQuantity(bare, context);
  return part.candidates.length > 0 ? { ...part, modifiers: [...part.modifiers, 'share'] } : null;
};

/** One label read by itself; `context` says for which stage the sheet stands. */
export const elementOf = (text: string, context: MatchContext): Element => {
  const segment = segmentOf(text, '');
  const match = nameQuantity(text, context);
  const part = partOfShare(text, segment, match, context);
  if (part) return { text, kind: 'named', segment, match: part };
  return { text, kind: kindOf(text, segment, match), segment, match };
};
