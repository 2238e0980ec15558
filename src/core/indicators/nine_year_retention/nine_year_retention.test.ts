import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('nine_year_retention', '九年义务教育巩固率（%）');
