import { isNoteText, normalise } from '../values/text.ts';
import { compose } from './compose.ts';
import { dictionaryOf, type ExtraSynonyms } from './dictionary.ts';
import { matchTable } from './matchTable.ts';
import { segmentOf, type Segment } from './segment.ts';
import type { HeaderMatch, MatchContext } from './types.ts';

/** Header matching over one set of synonyms. */
export interface Matcher {
  readonly matchHeader: (path: readonly string[], context?: MatchContext) => HeaderMatch;
  readonly matchHeaders: (
    paths: readonly (readonly string[])[],
    context?: MatchContext,
  ) => readonly HeaderMatch[];
  readonly nameQuantity: (text: string, context?: MatchContext) => HeaderMatch;
}

const CACHE_MAX = 20_000;

/** Remembers results by key and forgets all of them when there are too many. */
const remember = <Value>(): ((key: string, make: () => Value) => Value) => {
  const known = new Map<string, Value>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make();
    if (known.size >= CACHE_MAX) known.clear();
    known.set(key, value);
    return value;
  };
};

/** 专任教师:本科 is a path written in one cell. */
const partsOfLabel = (text: string): readonly string[] => {
  const parts = text.split(/[:：](?=\D)/).filter((part) => part.trim() !== '');
  const divided = parts.length > 1 && !/^\s*(?:其\s*中|计量单位|单\s*位)/.test(text) && !isNoteText(text);
  return divided ? parts : [text];
};

const contextKey = ({ stage, title, previous }: MatchContext): string =>
  `${stage ?? ''}\n${title ?? ''}\n${previous ? [previous.field, previous.stage, previous.grade, previous.ageGroup].join() : ''}`;

/** A matcher that also knows a user's own wordings; they go before the built-in ones. */
export const matcherWith = (extra: ExtraSynonyms = {}): Matcher => {
  const dictionary = dictionaryOf(extra);
  const matches = remember<HeaderMatch>();
  const segments = remember<Segment>();
  const forms = remember<string>();

  const match = (path: readonly string[], context: MatchContext, rowLabel: boolean): HeaderMatch => {
    const found = matches(`${rowLabel ? 'r' : 'h'}\n${path.join('\t')}\n${contextKey(context)}`, () => {
      const parts: Segment[] = [];
      let above = '';
      let before = '';
      for (const text of path) {
        // A merged cell repeats its text down the path; once is enough.
        const form = forms(text, () => normalise(text));
        if (form !== '' && form === before) continue;
        const group = /年\s*级/.test(above) ? above : '';
        parts.push(segments(`${group}\n${text}`, () => segmentOf(text, group)));
        before = form;
        if (form !== '') above = text;
      }
      return compose({ dictionary, segments: parts, context, rowLabel }, path);
    });
    return found.path === path ? found : { ...found, path };
  };

  const matchHeader: Matcher['matchHeader'] = (path, context = {}) => match(path, context, false);
  return {
    matchHeader,
    matchHeaders: (paths, context = {}) => matchTable(paths, context, matchHeader),
    nameQuantity: (text, context = {}) => {
      const found = match(partsOfLabel(text), context, true);
      return { ...found, path: [text] };
    },
  };
};
