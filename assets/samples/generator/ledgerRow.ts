/** The rows of the plan ledger and the targets each decides, with what they come to in the census of 2024. */
import type { Value } from './page.ts';

export interface Decides {
  /** Id of the target in the plan. */
  readonly target: string;
  readonly stage: string | null;
  readonly due: boolean;
  /** The value in the target's unit; null when the ledger can't give it. */
  readonly value: number | null;
  readonly status: 'met' | 'unmet' | 'undecidable';
  readonly why: string;
}

export interface LedgerRow {
  /** Id of the indicator. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** 2020 base, 2023, 2024, target of 2025. */
  readonly values: readonly [base: Value, y2023: Value, y2024: Value, target: Value];
  /** Fractions among the values are shown as percentages. */
  readonly percent?: true;
  readonly kind: '预期性' | '约束性';
  readonly remark?: string;
  readonly decides: readonly Decides[];
}

type Verdict = readonly [
  target: string,
  stage: string | null,
  due: 'due' | 'later',
  value: number | null,
  status: Decides['status'],
  why: string,
];

export const row = (
  id: string,
  name: string,
  unit: string,
  values: LedgerRow['values'],
  kind: LedgerRow['kind'],
  verdicts: readonly Verdict[],
  more: Pick<LedgerRow, 'percent' | 'remark'> = {},
): LedgerRow => ({
  id,
  name,
  unit,
  values,
  kind,
  decides: verdicts.map(([target, stage, due, value, status, why]) => ({
    target,
    stage,
    due: due === 'due',
    value,
    status,
    why,
  })),
  ...more,
});
