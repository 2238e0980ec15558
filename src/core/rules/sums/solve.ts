/** From the sums of a table to findings: each fault once, at the cell that explains most. */
import { message, type Message } from '../../messages/index.ts';
import { limitOf } from '../tolerance.ts';
import type { RuleFinding } from '../rule.ts';
import type { TableView } from '../view/tableView.ts';
import { cascadeFinding, repairFinding, sumFinding, totalsRowFinding } from './findings.ts';
import { networkOf, type Equation, type Network, type Repair } from './network.ts';
import type { ColumnSum, RowSum } from './rowSum.ts';

export interface SumAnswer {
  readonly findings: readonly { readonly rule: string; readonly finding: RuleFinding }[];
  readonly notRun: readonly { readonly rule: string; readonly why: Message }[];
}

/** Ids of the two rules the solver itself speaks for. */
export const EXPLAINED = 'sums_explained';
export const DOUBLED = 'total_without_subtotals';

/** Fewer columns than this don't make a totals row a broken one. */
const TOTALS_COLUMNS_MIN = 3;

interface Kept {
  readonly rowSums: RowSum[];
  readonly findings: { rule: string; finding: RuleFinding }[];
  readonly notRun: { rule: string; why: Message }[];
}

/** Sums that the rows themselves refute are set aside: suggested ones silently, stated ones as one finding. */
const keepRowSums = (view: TableView, rowSums: readonly RowSum[]): Kept => {
  const kept: Kept = { rowSums: [], findings: [], notRun: [] };
  for (const sum of rowSums) {
    const net = networkOf(view, [sum], []);
    let known = 0;
    const broken: number[] = [];
    for (const equation of net.rowEquations) {
      if (equation.inTotals) continue;
      const left = net.residual(equation);
      if (left === null) continue;
      known++;
      if (left !== 0) broken.push(equation.row);
    }
    const share = known === 0 ? 0 : (100 * broken.length) / known;
    if (sum.suggested && known > 0 && (100 - share < limitOf('evidenceShare') || known - broken.length < 2)) {
      kept.notRun.push({ rule: sum.rule, why: message('ruleNoEvidence', { column: sum.total.header }) });
    } else if (broken.length >= limitOf('cascadeRows') && share > limitOf('cascadeShare')) {
      kept.findings.push({ rule: sum.rule, finding: cascadeFinding(view, sum, broken, known) });
    } else kept.rowSums.push(sum);
  }
  return kept;
};

interface KeptTotals {
  readonly sums: ColumnSum[];
  readonly findings: { rule: string; finding: RuleFinding }[];
}

const keepColumnSums = (view: TableView, sums: readonly ColumnSum[]): KeptTotals => {
  const net = networkOf(view, [], sums);
  const byRow = new Map<number, { known: number; broken: ColumnSum[] }>();
  for (const equation of net.columnEquations) {
    const left = net.residual(equation);
    if (left === null) continue;
    const at = byRow.get(equation.row) ?? { known: 0, broken: [] };
    byRow.set(equation.row, at);
    at.known++;
    if (left !== 0) at.broken.push(equation.sum as ColumnSum);
  }
  const dropped = new Set<number>();
  const findings: KeptTotals['findings'] = [];
  for (const [row, { known, broken }] of byRow) {
    if (broken.length < TOTALS_COLUMNS_MIN || (100 * broken.length) / known <= limitOf('cascadeShare'))
      continue;
    dropped.add(row);
    const rules = new Set(broken.map(({ rule }) => rule));
    const rule =
      rules.size === 1
        ? ([...rules][0] as string)
        : (broken.find((one) => one.rule !== DOUBLED)?.rule ?? DOUBLED);
    findings.push({ rule, finding: totalsRowFinding(view, broken, known, rule === DOUBLED) });
  }
  return { sums: sums.filter(({ row }) => !dropped.has(row)), findings };
};

const ownEquation = ({ row, column, mends }: Repair): Equation | null => {
  const own = mends.filter(
    (equation) => equation.row === row && equation.total === column && !equation.inTotals,
  );
  return own.find(({ kind }) => kind === 'column') ?? own[0] ?? null;
};

/** Long columns are searched no more often than this, so that a sheet full of faults stays quick. */
const COLUMN_SEARCHES = 200;

/** Mends single cells as long as one explains two sums or more; each is a finding. Short sums are asked first. */
const peel = (view: TableView, net: Network): { rule: string; finding: RuleFinding }[] => {
  const findings: { rule: string; finding: RuleFinding }[] = [];
  const broken = net.broken();
  const rows = broken.filter(({ kind }) => kind === 'row');
  const columns = broken.filter(({ kind }) => kind === 'column');
  const mend = (equation: Equation): boolean => {
    const repair = net.explain(equation);
    if (!repair) return false;
    const own = ownEquation(repair);
    const rule = own?.rule ?? EXPLAINED;
    findings.push({ rule, finding: repairFinding(view, repair, own, rule === DOUBLED) });
    net.apply(repair);
    return true;
  };
  let searches = 0;
  for (let mended = true; mended;) {
    mended = false;
    for (const equation of rows) if (mend(equation)) mended = true;
    if (mended) continue;
    for (const equation of columns) {
      if (searches++ < COLUMN_SEARCHES && mend(equation)) {
        mended = true;
        break;
      }
    }
  }
  return findings;
};

/** A total that is off by just as much as the subtotals inside it isn't a fault of its own. */
const isImplied = (equation: Equation, left: number, columns: readonly Equation[], net: Network): boolean => {
  const { rows } = equation.sum as ColumnSum;
  const members = new Set(rows);
  const inner = columns.filter(
    (other) =>
      other !== equation &&
      other.total === equation.total &&
      (other.sum as ColumnSum).rows.length < rows.length &&
      (other.sum as ColumnSum).rows.every((row) => members.has(row)),
  );
  const sum = inner.reduce((all, other) => all + (net.residual(other) ?? 0), 0);
  return inner.length > 0 && Math.abs(sum - left) < 1e-9 * Math.max(1, Math.abs(left));
};

/** Whether a row sum broken in a totals row only repeats what is reported elsewhere. */
const repeats = (equation: Equation, broken: readonly Equation[]): boolean => {
  const sum = equation.sum as RowSum;
  const columns = new Set([sum.total, ...sum.parts]);
  return broken.some((other) =>
    other.kind === 'column' ? columns.has(other.total) : !other.inTotals && other.sum === sum,
  );
};

/**
 * Holds all sums of a table together.
 *
 * Method: greedy form of the Fellegi–Holt principle. A cell is blamed when changing it alone mends two or more
 * broken sums and breaks none, and no other cell does as well; then its only possible value is the repair. What is
 * left is reported where the sum is stated. Linear in rows for a bounded number of faults a row.
 */
export const solveSums = (
  view: TableView,
  rowSums: readonly RowSum[],
  columnSums: readonly ColumnSum[],
): SumAnswer => {
  const rows = keepRowSums(view, rowSums);
  const totals = keepColumnSums(view, columnSums);
  const findings = [...rows.findings, ...totals.findings];
  const net = networkOf(view, rows.rowSums, totals.sums);
  const initially = net.broken();
  for (const one of peel(view, net)) findings.push(one);
  const left = net.broken();
  const columns = left.filter(({ kind }) => kind === 'column');
  for (const equation of left) {
    const amount = net.residual(equation) ?? 0;
    if (equation.kind === 'column' && isImplied(equation, amount, columns, net)) continue;
    if (equation.inTotals && (repeats(equation, initially) || totals.findings.length > 0)) continue;
    findings.push({ rule: equation.rule, finding: sumFinding(view, equation, equation.rule === DOUBLED) });
  }
  return { findings, notRun: rows.notRun };
};
