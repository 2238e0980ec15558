import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_equipment_value', '生均教学仪器设备值（元）');
