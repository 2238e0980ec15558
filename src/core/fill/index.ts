/**
 * Filling a form from the bureau's own workbooks.
 *
 * `readForm` → `fillSource` → `proposeFill` → a person's `Decisions` → `fillWrites` → `checkFilled`; `recipeFrom` keeps
 * what was decided for the next term. Nothing here writes: the doors do, cell by cell, what `fillWrites` lists.
 */
export * from './types.ts';
export { readForm, type ReadFormOptions } from './form/readForm.ts';
export { fillSource, type FillSource, type SourceOptions } from './source/source.ts';
export { proposeFill, yearFor, SURE_CONFIDENCE, type ProposedForm } from './propose/propose.ts';
export { describeQuantity } from './describe.ts';
export { recipeFrom } from './recipe/recipeFrom.ts';
export { parseRecipe, RECIPE_KIND, RECIPE_VERSION, type ParsedRecipe, type Recipe } from './recipe/schema.ts';
export { fillWrites, chosenFor, type WriteOptions } from './writes.ts';
export { checkFilled } from './check/checkFilled.ts';
