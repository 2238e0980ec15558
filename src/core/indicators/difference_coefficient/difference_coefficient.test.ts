import { expectLedgerOnly } from '../testing/cases.ts';

expectLedgerOnly('difference_coefficient', '小学校际差异系数');
