import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('quota_allocation_share', '优质高中招生名额分配占比');
