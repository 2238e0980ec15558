import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('group_schooling_share', '义务教育集团化办学覆盖率（%）');
