import type { TargetView } from '../engine/protocol.ts';

/** Targets that hold every word, in the plan's order. */
export const targetsWith = (targets: readonly TargetView[], text: string): readonly TargetView[] => {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0
    ? targets
    : targets.filter(({ words: content }) => words.every((word) => content.includes(word)));
};
