import { expectLedgerOnly } from '../testing/cases.ts';

expectLedgerOnly('resource_equipment_value', '生均教学仪器设备值（元）');
