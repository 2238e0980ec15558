/** Looks a filled form over before it is written: its own sums, the logic rules, and the source's totals. */
import { runRules } from '../../check/runRules.ts';
import type { Finding } from '../../check/report.ts';
import { message, render, type Lang } from '../../messages/index.ts';
import { factsOf, findTables } from '../../tables/index.ts';
import { proposeFill, yearFor, type ProposedForm } from '../propose/propose.ts';
import type { FillSource } from '../source/source.ts';
import type { FillWrite, Form } from '../types.ts';
import { filledForm, type FilledForm } from './filledForm.ts';
import { finding, labelOf, ownFaults } from './ownFaults.ts';

const proposals = new WeakMap<FillSource, WeakMap<Form, ProposedForm>>();

/** Kept while form and source stay the same: a form is looked over again at every decision. */
const proposalFor = (form: Form, source: FillSource): ProposedForm => {
  const known = proposals.get(source) ?? new WeakMap<Form, ProposedForm>();
  proposals.set(source, known);
  const proposal = known.get(form) ?? proposeFill(form, source);
  known.set(form, proposal);
  return proposal;
};

/** The form's totals against the same totals of the source: a difference is fixed or explained. */
const totalsApart = (form: Form, filled: FilledForm, source: FillSource, lang: Lang): Finding[] => {
  const { cells, computed } = proposalFor(form, source);
  return [...computed, ...cells].flatMap((proposal): Finding[] => {
    const { cell } = proposal;
    if (cell.role === 'input' && !cell.total) return [];
    const own = filled.valueOf(cell);
    const direct = proposal.candidates.find(({ quantity }) => quantity.aggregation !== 'total');
    // 合计 of a form that names no stage is that of the stages in its rows, not of everything the source has.
    if (direct && cell.total && direct.quantity.filter.stage === undefined) return [];
    const rivals = proposal.candidates.filter(
      ({ quantity, value }) => quantity.aggregation !== 'total' && value === own,
    );
    const expected = direct?.value;
    if (
      typeof own !== 'number' ||
      !direct ||
      typeof expected !== 'number' ||
      direct.bounds ||
      rivals.length > 0
    )
      return [];
    if (direct.confidence < SURE_TO_COMPARE || Math.abs(own - expected) <= tolerance(cell.unit, own))
      return [];
    const params = {
      label: labelOf(cell),
      received: own,
      expected,
      difference: Number((own - expected).toPrecision(12)),
    };
    return [
      finding('fill_total', 'experience', form, cell, {
        received: String(own),
        expected: String(expected),
        message: render(message('fillTotalDiffers', params), lang),
        howToFix: render(message('fillTotalFix'), lang),
      }),
    ];
  });
};

/** A label doubtful in itself is no measure for a total. */
const SURE_TO_COMPARE = 0.6;

/** Shares and amounts as the form shows them: half of the second decimal. Counts must be the same. */
const tolerance = (unit: string | null, own: number): number =>
  unit === '%' || !Number.isInteger(own) ? 0.005 : 0;

/** The logic rules over the form as a table; only what they say of cells that are filled or computed concerns the form. */
const ruleFaults = (form: Form, filled: FilledForm, year: number, lang: Lang): Finding[] => {
  const tables = filled.sheets.flatMap((sheet) => findTables(sheet, { file: form.file }).tables);
  if (tables.length === 0) return [];
  const { findings } = runRules(tables, factsOf(tables, year), { lang });
  const concerned = new Set(
    form.cells
      .filter((cell) => (cell.role === 'input' || cell.role === 'computed') && filled.valueOf(cell) !== null)
      .map(({ sheet, address }) => `${sheet}\n${address}`),
  );
  return findings.filter(({ sheet, cell }) => concerned.has(`${sheet}\n${cell}`));
};

/**
 * Findings on the form as it will be once `writes` are in it, formulas worked out: own sums and 其中 (`logic`), the
 * logic rules that apply to its tables, and totals that differ from those of the source (`experience`). Formulas
 * beyond sums, shares and roundings are passed over without a word on them. Nothing is written.
 */
export const checkFilled = (
  form: Form,
  writes: readonly FillWrite[],
  source: FillSource,
  lang: Lang,
): readonly Finding[] => {
  const filled = filledForm(form, form.workbook, writes);
  const own = ownFaults(form, filled, lang);
  const told = new Set(own.map(({ sheet, cell }) => `${sheet}\n${cell}`));
  const year = yearFor(form, source);
  const rules = year === null ? [] : ruleFaults(form, filled, year, lang);
  return [
    ...own,
    ...rules.filter(({ sheet, cell }) => !told.has(`${sheet}\n${cell}`)),
    ...totalsApart(form, filled, source, lang),
  ];
};
