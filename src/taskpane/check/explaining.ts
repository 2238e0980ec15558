import { createContext } from 'preact';
import type { FindingView } from '../engine/protocol.ts';

export interface ExplainingParts {
  readonly finding: FindingView;
  /** The form is done with. */
  readonly close: () => void;
}

/** The finding that is being explained: the form is loaded on demand and takes no properties. */
export const Explaining = createContext<ExplainingParts | null>(null);
