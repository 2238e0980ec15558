import type { HeaderMatch } from './types.ts';

/** Whether a match is its field's quantity itself, and not that quantity per pupil or as a share of another. */
export const isPlain = ({ field, modifiers }: HeaderMatch): boolean =>
  field !== null && !modifiers.includes('perPupil') && !modifiers.includes('share');
