import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('compulsory_enrolment', '义务教育阶段入学率（%）');
