/** What is to be written: input cells only, as values or as formulas over the source in the same workbook. */
import {
  cellId,
  type Candidate,
  type CellProposal,
  type CellReference,
  type Decision,
  type Decisions,
} from './types.ts';
import type { FillProposal, FillWrite, Form, FormulaPlan } from './types.ts';

export interface WriteOptions {
  readonly as: 'values' | 'formulas';
  /** The name under which the source knows the form's workbook, where it isn't the form's own. */
  readonly file?: string;
}

/** Excel takes no more arguments in one function, and no longer formulas. */
const ARGUMENTS_MAX = 255;
const FORMULA_LENGTH_MAX = 8192;

const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$/.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;

const argument = ({ sheet, address }: CellReference): string => `${quoted(sheet)}!${address}`;

/** A factor as people write it: /10000, not *0.0001. */
const scaled = (formula: string, factor: number): string => {
  if (factor === 1) return formula;
  const under = 1 / factor;
  const asDivisor = factor < 1 && Math.abs(under - Math.round(under)) < 1e-9 * under;
  return asDivisor ? `${formula}/${Math.round(under)}` : `${formula}*${Number(factor.toPrecision(15))}`;
};

/** The formula of a plan; null where its cells lie in another file or it grows too long. */
const formulaOf = (plan: FormulaPlan, file: string): string | null => {
  const all = [...plan.numerator, ...plan.denominator];
  const tooMany = plan.numerator.length > ARGUMENTS_MAX || plan.denominator.length > ARGUMENTS_MAX;
  if (all.length === 0 || tooMany || all.some((one) => one.file !== file)) return null;
  const over = (name: string, references: readonly CellReference[]): string =>
    `${name}(${references.map(argument).join(',')})`;
  const head =
    plan.operation === 'count'
      ? over('COUNTA', plan.numerator)
      : plan.operation === 'sum'
        ? over('SUM', plan.numerator)
        : `${over('SUM', plan.numerator)}/${over('SUM', plan.denominator)}`;
  const formula = `=${scaled(head, plan.factor)}`;
  return formula.length > FORMULA_LENGTH_MAX ? null : formula;
};

interface Chosen {
  readonly value: number | string;
  readonly candidate: Candidate | null;
}

/** What goes into a cell: a person's word, else what is proposed; null where nothing is decided. */
export const chosenFor = (proposal: CellProposal, decision: Decision | undefined): Chosen | null => {
  if (decision?.kind === 'skip') return null;
  if (decision?.kind === 'value') return { value: decision.value, candidate: null };
  if (decision?.kind === 'accept') {
    const candidate = proposal.candidates.find(({ id }) => id === decision.candidate);
    return candidate && candidate.value !== null ? { value: candidate.value, candidate } : null;
  }
  return proposal.state === 'proposed' && proposal.value !== null
    ? { value: proposal.value, candidate: proposal.candidates[0] ?? null }
    : null;
};

/**
 * The cells to write, in the form's order. Doubtful cells without a decision and cells without a figure are left out;
 * whatever a decision says, only input cells of the form are written. Formulas are given where they lead to the same
 * figure and refer to sheets of the form's own workbook; elsewhere the value stands alone.
 */
export const fillWrites = (
  form: Form,
  proposal: FillProposal,
  decisions: Decisions = {},
  { as, file }: WriteOptions = { as: 'values' },
): readonly FillWrite[] => {
  const inputs = new Set(form.cells.filter(({ role }) => role === 'input').map(cellId));
  return proposal.cells.flatMap((one): FillWrite[] => {
    const { cell } = one;
    const chosen = inputs.has(cellId(cell)) ? chosenFor(one, decisions[cellId(cell)]) : null;
    if (!chosen) return [];
    const plan = as === 'formulas' ? (chosen.candidate?.formula ?? null) : null;
    const formula = plan && typeof chosen.value === 'number' ? formulaOf(plan, file ?? form.file) : null;
    const write = { sheet: cell.sheet, address: cell.address, value: chosen.value };
    return [formula === null ? write : { ...write, formula }];
  });
};
