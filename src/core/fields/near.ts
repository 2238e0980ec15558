import { distance } from 'fastest-levenshtein';
import { isConfusable } from './synonyms/misspellings.ts';
import type { Dictionary } from './dictionary.ts';
import type { Candidate } from './types.ts';

/** Characters that turn a quantity into another one; a label that differs in one of them is no misspelling. */
const TELLING =
  /[男女大小中高初低上下新旧老公民国私不非无有缺应未城乡镇县村一二三四五六七八九十正副增减入出休复辍体音美艺语数外心校园班室师生员专兼代正校长宿舍食堂健保勤工电子纸质占建绿]/;

const NEAR_CONFIDENCE = 0.7;
/** In shorter labels any wrong character may make another word; there only known confusions are forgiven. */
const FREE_SUBSTITUTION_LENGTH = 6;

const differ = (a: string, b: string): readonly [string, string] => {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
};

/** One wrong, missing or doubled character, or two that changed places, and none of them a telling one. */
const isMisspelling = (label: string, word: string): boolean => {
  if (distance(label, word) > 2) return false;
  const [typed, meant] = differ(label, word);
  if (typed.length === 2 && meant.length === 2) {
    return typed[0] === meant[1] && typed[1] === meant[0] && !/^\d/.test(typed);
  }
  if (typed.length > 1 || meant.length > 1) return false;
  // 学校名名称: a character typed twice adds nothing, whatever it says.
  if (typed.length === 1 && meant === '')
    return label.includes(typed + typed) && !word.includes(typed + typed);
  if (isConfusable(typed, meant)) return true;
  if (typed.length === meant.length && label.length < FREE_SUBSTITUTION_LENGTH) return false;
  return !TELLING.test(typed) && !TELLING.test(meant) && !/[\d\w%]/.test(typed + meant);
};

/**
 * Near spellings (错字) of a label: at most one slip, by the Levenshtein distance between the normal forms; labels
 * of fewer than four characters have none. Always less sure than anything matched exactly.
 */
export const nearSpelling = (
  dictionary: Dictionary,
  label: string,
): { readonly word: string; readonly candidates: readonly Candidate[] } | null => {
  if (label.length < 4 || label.length > 16) return null;
  const words = new Set([
    ...(dictionary.near.get(label.slice(0, 1)) ?? []),
    ...(dictionary.near.get(label.slice(-1)) ?? []),
  ]);
  for (const word of words) {
    if (Math.abs(word.length - label.length) > 1 || !isMisspelling(label, word)) continue;
    const candidates = (dictionary.exact.get(word) ?? []).map(({ field, confidence }) => ({
      field,
      confidence: confidence * NEAR_CONFIDENCE,
    }));
    if (candidates.length > 0) return { word, candidates };
  }
  return null;
};
