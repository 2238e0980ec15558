import type { Draft, InputState, InputView, Problem } from '../engine/parts/whatif/views.ts';

/** What every field of a question is given. */
export interface FieldParts {
  readonly input: InputView;
  readonly state: InputState | undefined;
  /** What was typed; undefined: it follows the tables or the default. */
  readonly draft: Draft | undefined;
  readonly problem: Problem | null;
  readonly onDraft: (draft: Draft | undefined) => void;
}
