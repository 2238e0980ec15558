import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_degree_teachers', '每百名学生拥有高于规定学历教师数（人）');
