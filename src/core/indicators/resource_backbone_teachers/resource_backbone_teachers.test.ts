import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_backbone_teachers', '1.每百名学生拥有县级及以上骨干教师数');
