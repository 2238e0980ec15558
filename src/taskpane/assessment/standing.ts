import type { AssessmentSay } from './words.ts';

/** The letters of a grid as kinds of standing; `f` is “below the floor” of the seven, “unmet” of the areas. */
export const KIND = { m: 'met', l: 'floor', f: 'fail', u: 'undecidable' } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Told apart without colour. */
export const SIGN = { met: '✓', floor: '△', fail: '✗', unmet: '✗', near: '△', undecidable: '?' } as const;

/** The class of the tag that a standing of the grid has. */
export const TAG = {
  met: 'met',
  floor: 'near',
  fail: 'unmet',
  unmet: 'unmet',
  near: 'near',
  undecidable: 'undecidable',
} as const;

export const kindOf = (letter: string | undefined): Kind => KIND[(letter ?? 'u') as keyof typeof KIND];

/** The short word of a standing: 达标, ≥85%, <85%, 不可判. */
export const shortWord = (kind: Kind, share: number, words: AssessmentSay): string =>
  words(`short.${kind}`, { share });
