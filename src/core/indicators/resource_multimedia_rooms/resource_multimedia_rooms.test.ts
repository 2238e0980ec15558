import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_multimedia_rooms', '每百名学生拥有网络多媒体教室数（间）');
