import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('near_school_share', '公办学校划片入学比例');
