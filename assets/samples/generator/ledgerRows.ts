/** All rows of the plan ledger, in the order of its sections. */
import { ACCESS_ROWS } from './ledgerAccess.ts';
import { QUALITY_ROWS } from './ledgerQuality.ts';
import type { LedgerRow } from './ledgerRow.ts';

export const LEDGER: readonly (string | LedgerRow)[] = [...ACCESS_ROWS, ...QUALITY_ROWS];
