import { SCOPE_WORDS, type Scope } from './words.ts';

/** A word of scope found in a label, with the part of the label it takes. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
}

const COMBINED = new RegExp(SCOPE_WORDS.map(({ pattern }) => `(${pattern})`).join('|'), 'g');

/** More words of scope than this are in no header; the rest would only cost time. */
const TOKENS_MAX = 6;

/** The words of scope in a label, left to right; 初中班数 holds 初中, not 中班. */
export const tokensOf = (label: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of label.matchAll(COMBINED)) {
    const which = SCOPE_WORDS.findIndex((_, i) => match[i + 1] !== undefined);
    const word = SCOPE_WORDS[which];
    if (!word || match[0] === '') continue;
    tokens.push({ start: match.index, end: match.index + match[0].length, scope: word.read(match[0]) });
    if (tokens.length === TOKENS_MAX) break;
  }
  return tokens;
};

/** A label with some of its words of scope taken out. */
export interface Reading {
  readonly label: string;
  readonly taken: readonly Token[];
}

const without = (label: string, tokens: readonly Token[]): string => {
  let rest = '';
  let from = 0;
  for (const { start, end } of tokens) {
    rest += label.slice(from, start);
    from = end;
  }
  return rest + label.slice(from);
};

/**
 * All readings of a label, those that take out the fewest words first: 幼儿园名称 is a name of its own before it is
 * 名称 with a stage, and 农村留守儿童 keeps its 农村.
 */
export const readingsOf = (label: string, tokens: readonly Token[]): readonly Reading[] => {
  const readings: Reading[] = [];
  for (let mask = 0; mask < 1 << tokens.length; mask++) {
    const taken = tokens.filter((_, i) => (mask >> i) & 1);
    readings.push({ label: without(label, taken), taken });
  }
  return readings.sort((a, b) => a.taken.length - b.taken.length);
};
