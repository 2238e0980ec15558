/** 合计 cells that are ours to write: the sum of the form's own cells, once these are settled. */
import { message } from '../../messages/index.ts';
import type { Candidate, CellProposal, FillQuantity, Form, FormCell } from '../types.ts';
import { cellId } from '../types.ts';
import { elementOf } from '../meaning/elements.ts';
import { NOT_APPLICABLE } from '../words.ts';
import { partsAlong } from './parts.ts';

const ADDED = new Set(['sum', 'count', 'classes', 'total']);

/** The form says that this part doesn't exist: 教学点 of the junior schools. */
const isDash = ({ value }: FormCell): boolean =>
  typeof value === 'string' && NOT_APPLICABLE.test(value.trim());

const numberIn = (cell: FormCell): number | null => (typeof cell.value === 'number' ? cell.value : null);

const namesItself = (path: readonly string[]): boolean =>
  path.some((text) => elementOf(text, {}).kind === 'named');

const OWN_SUM_CONFIDENCE = 0.95;

interface Sum {
  readonly value: number;
  readonly count: number;
  readonly sources: CellProposal['sources'];
}

const sumOf = (
  parts: readonly FormCell[],
  settled: ReadonlyMap<string, CellProposal>,
): Sum | 'open' | 'relative' => {
  let value = 0;
  const sources: CellProposal['sources'][number][] = [];
  for (const part of parts) {
    const proposal = settled.get(cellId(part));
    if (proposal?.quantity && !ADDED.has(proposal.quantity.aggregation)) return 'relative';
    const own = proposal ? proposal.value : numberIn(part);
    if (typeof own !== 'number') return 'open';
    value += own;
    sources.push(...(proposal?.sources ?? []));
  }
  return { value: Number(value.toPrecision(15)), count: parts.length, sources };
};

const TOTAL: FillQuantity = { aggregation: 'total', field: null, filter: {} };

const asSum = (proposal: CellProposal, sum: Sum): CellProposal => {
  const own: Candidate = {
    id: 'sum',
    quantity: TOTAL,
    value: sum.value,
    bounds: null,
    confidence: OWN_SUM_CONFIDENCE,
    reason: message('fillSumOfParts', { count: sum.count }),
    sources: sum.sources,
    formula: null,
  };
  return {
    ...proposal,
    state: proposal.cell.hidden ? 'doubtful' : 'proposed',
    confidence: own.confidence,
    reason: own.reason,
    value: proposal.cell.hidden ? null : sum.value,
    quantity: TOTAL,
    candidates: [own, ...proposal.candidates],
    sources: sum.sources,
  };
};

/** What the form itself adds up goes before a figure from the source: 合计 must be the sum of what stands in the form. */
export const withOwnSums = (form: Form, proposals: readonly CellProposal[]): readonly CellProposal[] => {
  const settled = new Map(proposals.map((proposal) => [cellId(proposal.cell), proposal]));
  // Inner sums first: a total of subtotals needs them.
  const totals = proposals
    .filter(({ cell, by }) => cell.total && by === 'matching')
    .sort(
      (a, b) =>
        b.cell.rowPath.length + b.cell.columnPath.length - a.cell.rowPath.length - a.cell.columnPath.length,
    );
  for (const { cell } of totals) {
    const proposal = settled.get(cellId(cell)) as CellProposal;
    // A share or ratio of the whole is no sum, whatever stands in its parts.
    if (proposal.quantity && !ADDED.has(proposal.quantity.aggregation)) continue;
    for (const axis of ['row', 'column'] as const) {
      // 在校学生/合计 names its figure itself; a 合计 without a name is whatever stands beside it.
      if (proposal.state === 'proposed' && namesItself(axis === 'row' ? cell.rowPath : cell.columnPath))
        continue;
      const parts = partsAlong(form.cells, cell, axis).filter((part) => !isDash(part));
      if (parts.length < 2) continue;
      const sum = sumOf(parts, settled);
      if (sum === 'relative') continue;
      if (sum === 'open') {
        // A figure of the source beside parts that are open could contradict what a person will decide on.
        if (proposal.state === 'proposed')
          settled.set(cellId(cell), {
            ...proposal,
            state: 'doubtful',
            value: null,
            reason: message('fillPartsOpen'),
          });
        break;
      }
      settled.set(cellId(cell), asSum(proposal, sum));
      break;
    }
  }
  return proposals.map(({ cell }) => settled.get(cellId(cell)) as CellProposal);
};
