import { expectLedgerOnly } from '../../../../test/indicators/cases.ts';

expectLedgerOnly('resource_pe_art_teachers', '每百名学生拥有体育、艺术（美术、音乐）专任教师数');
