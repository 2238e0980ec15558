import { normalise } from '../values/text.ts';
import { field, fields, type Field, type FieldId } from './catalogue/index.ts';
import {
  ambiguousLabels,
  contextualLabels,
  TOPICS,
  type ContextualLabel,
  type Topic,
} from './synonyms/contextual.ts';
import type { Candidate } from './types.ts';

/** Further wordings by field, as a user keeps them. */
export type ExtraSynonyms = Readonly<Partial<Record<FieldId, readonly string[]>>>;

const PUNCTUATION = /[()、,。.:;'"“”‘’·*※★☆▲△_《》<>\\!?]|(?<!\d)\/|\/(?!\d)/g;

/** What two spellings of one label share once their normal form is stripped of punctuation. */
export const keyOf = (form: string): string => form.replace(PUNCTUATION, '').toLowerCase();

const COUNT_ENDING = /(?:总人数|人数|总数|个数|数量|总量|数)$/;
/** 班级总数 → 班级, 在校生人数 → 在校生: what is left of a count's name without its ending. */
export const stemOf = (key: string): string => {
  const stem = key.replace(COUNT_ENDING, '');
  return stem.length >= 2 ? stem : key;
};

export interface Dictionary {
  /** The meanings of a label as a whole. */
  readonly exact: ReadonlyMap<string, readonly Candidate[]>;
  /** The counts whose name has this stem. */
  readonly stems: ReadonlyMap<string, readonly Candidate[]>;
  readonly contextual: ReadonlyMap<string, readonly ContextualLabel[]>;
  /** Labels of four characters and more by their first and by their last character, for near spellings. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** Fields put together from a quantity and a grade or age group, which only the context can number. */
const COMPOSED = /^(?:grade|senior)_\d|^kg_c(?:lass|hild)_count_/;

/** Standard terms outweigh everyday wordings where a table has both. */
const TERM = 1;
const SYNONYM = 0.98;
const STEM = 0.93;

const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const addLabel = (map: Map<string, Candidate[]>, label: string, { id }: Field, confidence: number): void => {
  const known = map.get(label);
  if (known?.some((one) => one.field === id)) return;
  add(map, label, { field: id, confidence });
};

const withoutPrefix = (word: string): string => normalise(word).replace(/^(?:其中:?|#)/, '');

export const dictionaryOf = (extra: ExtraSynonyms = {}): Dictionary => {
  const exact = new Map<string, Candidate[]>();
  const stems = new Map<string, Candidate[]>();
  const contextual = new Map<string, ContextualLabel[]>();
  const near = new Map<string, string[]>();

  for (const entry of fields) {
    if (COMPOSED.test(entry.id)) continue;
    addLabel(exact, keyOf(normalise(entry.term)), entry, TERM);
    for (const word of entry.synonyms) addLabel(exact, keyOf(withoutPrefix(word)), entry, SYNONYM);
  }
  for (const [label, meanings] of Object.entries(ambiguousLabels)) {
    exact.set(
      keyOf(normalise(label)),
      meanings.map(([id, confidence]) => ({ field: id, confidence })),
    );
  }
  for (const [id, words] of Object.entries(extra) as [FieldId, readonly string[]][]) {
    // A person's own word replaces what we guessed.
    for (const word of words) exact.set(keyOf(withoutPrefix(word)), [{ field: id, confidence: TERM }]);
  }
  for (const [label, meanings] of exact) {
    const best = meanings[0] as Candidate;
    const entry = field(best.field);
    if (entry.kind === 'count' && !/^\d/.test(label))
      addLabel(stems, stemOf(label), entry, Math.min(STEM, best.confidence));
    if (label.length >= 4 && !/\d/.test(label)) {
      add(near, label.slice(0, 1), label);
      if (label.slice(-1) !== label.slice(0, 1)) add(near, label.slice(-1), label);
    }
  }
  for (const entry of contextualLabels) {
    for (const label of entry.labels.split(' ')) add(contextual, keyOf(label), entry);
  }
  return { exact, stems, contextual, near };
};

/** The topics some texts above a column speak of. */
export const topicsOf = (texts: readonly string[]): ReadonlySet<Topic> => {
  const topics = new Set<Topic>();
  for (const topic of Object.keys(TOPICS) as Topic[]) {
    if (texts.some((text) => TOPICS[topic].words.test(text))) topics.add(topic);
  }
  return topics;
};

export const isTopicOf = (topic: Topic, id: FieldId): boolean => TOPICS[topic].before.test(id);
