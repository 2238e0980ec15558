import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_sports_area', '生均体育运动场馆面积（㎡）');
