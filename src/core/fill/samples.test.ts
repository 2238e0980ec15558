/** The sample forms filled from the sample county, cell by cell against figures that neither workbook nor product made. */
import assert from 'node:assert/strict';
import { answers, sampleForm, sourceOf, type Expected, type FormAnswers } from './county.fixture.ts';
import { filledForm } from './check/filledForm.ts';
import {
  cellId,
  checkFilled,
  fillWrites,
  proposeFill,
  readForm,
  recipeFrom,
  type CellProposal,
  type FillProposal,
  type Form,
  type Recipe,
} from './index.ts';

const near = (left: unknown, right: unknown): boolean =>
  left === right || (typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) < 0.005);

const isRight = (expected: Expected, got: CellProposal | undefined): boolean => {
  if (expected.leave) return expected.leave.includes(got?.state ?? 'untouched');
  const values = [expected.value, ...(expected.valueAlso ?? [])];
  if (got?.state === 'proposed') return values.some((value) => near(value, got.value));
  const offered = got?.candidates.some((candidate) => values.some((value) => near(value, candidate.value)));
  return expected.mayAsk === true && got?.state === 'doubtful' && offered === true;
};

const RECIPE_FROM: Readonly<Record<string, string>> = { '基本情况表2025.xlsx': '基本情况表.xlsx' };

interface Done {
  readonly form: Form;
  readonly proposal: FillProposal;
}

const fillIn = async (one: FormAnswers, recipe?: Recipe): Promise<Done> => {
  const form = readForm(await sampleForm(one.form));
  return { form, proposal: proposeFill(form, await sourceOf(one), recipe) };
};

const recipeFor = async (one: FormAnswers): Promise<Recipe | undefined> => {
  const before = answers.find(({ form }) => form === RECIPE_FROM[one.form]);
  if (!before) return undefined;
  const { proposal } = await fillIn(before);
  return recipeFrom(proposal, {});
};

describe('sample forms', () => {
  for (const one of answers) {
    describe(one.form, () => {
      let done: Done;
      before(async function () {
        this.timeout(20_000);
        done = await fillIn(one, await recipeFor(one));
      });

      it('every input cell is right', () => {
        const found = new Map(done.proposal.cells.map((proposal) => [cellId(proposal.cell), proposal]));
        const wrong = Object.entries(one.cells)
          .filter(([id, expected]) => !isRight(expected, found.get(id)))
          .map(([id, expected]) => [id, expected.value, found.get(id)?.state, found.get(id)?.value]);
        assert.deepEqual(wrong, []);
      });

      it('nothing else is an input cell, and no computed cell is written', () => {
        const inputs = done.form.cells.filter(({ role }) => role === 'input').map(cellId);
        assert.deepEqual(
          inputs.filter((id) => !(id in one.cells)),
          [],
        );
        const writes = fillWrites(done.form, done.proposal);
        assert.deepEqual(
          writes.map(cellId).filter((id) => id in (one.computed ?? {})),
          [],
        );
      });

      it('the form’s own formulas come to what they should', () => {
        const { form, proposal } = done;
        const filled = filledForm(form, form.workbook, fillWrites(form, proposal));
        const cells = new Map(form.cells.map((cell) => [cellId(cell), cell]));
        const wrong = Object.entries(one.computed ?? {}).filter(([id, expected]) => {
          const cell = cells.get(id);
          const value =
            typeof expected === 'object' && expected !== null ? (expected as Expected).value : expected;
          return cell === undefined || !near(filled.valueOf(cell), value);
        });
        // Where a person still has to choose, sums over the open cells can't be complete.
        const open = proposal.cells.some(
          ({ cell, state }) => state === 'doubtful' && one.cells[cellId(cell)]?.value !== undefined,
        );
        if (!open) assert.deepEqual(wrong, []);
      });

      it('has no findings once filled, unless cells are still to be chosen', async () => {
        const { form, proposal } = done;
        const findings = checkFilled(form, fillWrites(form, proposal), await sourceOf(one), 'zh');
        assert.deepEqual(
          findings.map(({ rule, cell, message }) => [rule, cell, message]),
          [],
        );
      });
    });
  }
});
