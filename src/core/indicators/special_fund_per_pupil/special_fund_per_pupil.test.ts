import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('special_fund_per_pupil', '特殊教育生均公用经费（元）');
