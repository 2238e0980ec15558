import { expectLedgerOnly } from '../testing/cases.ts';

expectLedgerOnly('near_school_share', '公办学校划片入学比例');
