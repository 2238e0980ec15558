import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('junior_retention', '2024年初中三年巩固率');
