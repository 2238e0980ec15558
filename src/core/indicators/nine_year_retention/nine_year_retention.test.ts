import { expectLedgerOnly } from '../testing/cases.ts';

expectLedgerOnly('nine_year_retention', '九年义务教育巩固率（%）');
