/** Canonical fields and how a county's headers name them. */
import { matcherWith, type Matcher } from './matcher.ts';
import type { ExtraSynonyms } from './dictionary.ts';

export {
  field,
  fields,
  isFieldId,
  type Field,
  type FieldGroup,
  type FieldId,
  type FieldKind,
} from './catalogue/index.ts';
export type {
  AgeGroup,
  Candidate,
  HeaderMatch,
  MatchContext,
  Modifier,
  Qualifiers,
  SchoolType,
} from './types.ts';
export type { ExtraSynonyms } from './dictionary.ts';
export type { Matcher } from './matcher.ts';
export { isPlain } from './plain.ts';

const builtIn = matcherWith();

/**
 * The field one column holds, from its header path, top to bottom over merged rows: `['专任教师', '按学历分', '本科']`.
 * Without a field where nothing is recognised; with several candidates and a confidence below 0.6 where it can't be told.
 */
export const matchHeader: Matcher['matchHeader'] = builtIn.matchHeader;

/**
 * The columns of one table together, left to right. Neighbours decide what 其中:女 is a part of; a field that occurs
 * twice with nothing to tell the two apart gets a confidence of at most 0.5, a note, and the other's position.
 */
export const matchHeaders: Matcher['matchHeaders'] = builtIn.matchHeaders;

/** The quantity a row label names: `公办园在园幼儿数` → pupil_count, kindergarten, public. */
export const nameQuantity: Matcher['nameQuantity'] = builtIn.nameQuantity;

/** The same three with a user's own wordings, which go before the built-in ones. */
export const withSynonyms = (extra: ExtraSynonyms): Matcher => matcherWith(extra);
