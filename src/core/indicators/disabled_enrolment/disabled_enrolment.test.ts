import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('disabled_enrolment', '适龄残疾儿童少年入学率');
