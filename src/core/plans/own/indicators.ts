/** Indicators of a user's own plan: known ones by name, others as ledger indicators of the plan itself. */
import { normalise } from '../../values/text.ts';
import type { Stage } from '../../values/stage.ts';
import type { Comparator, LedgerIndicator } from '../schema.ts';

export interface KnownIndicator {
  readonly id: string;
  readonly unit: string;
  /** Which way is better; tells the comparator where the sheet doesn't. */
  readonly direction?: LedgerIndicator['direction'];
}

/** Finds a computed indicator by the name a plan gives it; null for one that only the user's ledger can give. */
export type KnowIndicator = (name: string, stage: Stage | null) => KnownIndicator | null;

/** FNV-1a, 32 bits, over UTF-16 units: short, stable, the same on every machine. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
};

/** The id of an indicator that only this plan has: the same name gives the same id in every file. */
export const ownIndicatorId = (name: string): string => `own_${hash(normalise(name))}`;

export const directionOf = (comparator: Comparator | null): LedgerIndicator['direction'] => {
  if (comparator === '>=' || comparator === '>') return 'higher';
  return comparator === '<=' || comparator === '<' ? 'lower' : 'neutral';
};
