/** Keeps what was proposed and decided for a form, by label paths, for the next term. */
import {
  cellId,
  type CellProposal,
  type Decision,
  type Decisions,
  type FillProposal,
  type FillQuantity,
} from '../types.ts';
import { RECIPE_KIND, RECIPE_VERSION, type Recipe, type RecipeEntry } from './schema.ts';

/** The form's own sums follow from its cells and are kept nowhere. */
const isKept = ({ aggregation }: FillQuantity): boolean => aggregation !== 'total' && aggregation !== 'text';

const quantityOf = (proposal: CellProposal, decision: Decision | undefined): FillQuantity | null => {
  if (decision?.kind === 'accept')
    return proposal.candidates.find(({ id }) => id === decision.candidate)?.quantity ?? null;
  return proposal.state === 'proposed' ? proposal.quantity : null;
};

const useOf = (proposal: CellProposal, decision: Decision | undefined): RecipeEntry['use'] | null => {
  if (decision?.kind === 'skip') return 'skip';
  if (decision?.kind === 'value') return 'ask';
  const quantity = quantityOf(proposal, decision);
  return quantity && isKept(quantity) ? (quantity as RecipeEntry['use']) : null;
};

/** A recipe of what is sure or decided; cells left open are not in it and are asked for again. */
export const recipeFrom = (proposal: FillProposal, decisions: Decisions): Recipe => ({
  kind: RECIPE_KIND,
  version: RECIPE_VERSION,
  form: proposal.form,
  year: proposal.censusYear,
  entries: proposal.cells.flatMap((one): RecipeEntry[] => {
    const { cell } = one;
    const use = useOf(one, decisions[cellId(cell)]);
    if (use === null) return [];
    return [
      { sheet: cell.sheet, table: cell.table, row: [...cell.rowPath], column: [...cell.columnPath], use },
    ];
  }),
});
