import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_teaching_area', '生均教学及辅助用房面积（㎡）');
