import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('difference_coefficient', '小学校际差异系数');
