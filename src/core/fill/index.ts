/**
 * Filling a form from the bureau's own workbooks.
 *
 * `readForm` → `fillSource` → `proposeFill` → a person's `Decisions` → `fillWrites` → `checkFilled`; `recipeFrom` keeps
 * what was decided for the next term. Nothing here writes: the doors do, cell by cell, what `fillWrites` lists.
 */
import type { Finding } from '../check/report.ts';
import type { Lang } from '../messages/index.ts';
import type { Pack } from '../plans/schema.ts';
import type { Workbook } from '../values/index.ts';
import type { Decisions, FillProposal, FillWrite, Form } from './types.ts';

export * from './types.ts';

/** The signatures the doors build on; the functions of the same names follow. */
export interface FillContract {
  readForm(workbook: Workbook): Form;
  /** `year`: the autumn census; when left out the form's own, else the newest of the source. */
  fillSource(workbooks: readonly Workbook[], options?: { year?: number; plan?: Pack | null }): object;
  proposeFill(form: Form, source: object, recipe?: object): FillProposal;
  /** `doubtful` cells without a decision, `missing` and `untouched` ones are never written. */
  fillWrites(
    form: Form,
    proposal: FillProposal,
    decisions: Decisions,
    options: { as: 'values' | 'formulas'; file?: string },
  ): readonly FillWrite[];
  checkFilled(form: Form, writes: readonly FillWrite[], source: object, lang: Lang): readonly Finding[];
  recipeFrom(form: Form, proposal: FillProposal, decisions: Decisions): object;
  parseRecipe(json: string): { readonly recipe: object } | { readonly problems: readonly object[] };
}
