/** D51: one cell that explains several broken sums is named instead of the sums. */
import type { TableRule } from '../rule.ts';
import { EXPLAINED } from '../sums/solve.ts';

/** The work is done where the sums of a table are held together (`sums/solve.ts`); the rule gives it its name. */
export const sumsExplained: TableRule = {
  id: EXPLAINED,
  number: 'D51',
  name: { zh: '一格之误使多处合计对不上', en: 'one cell breaks several sums' },
  checks: {
    zh: '几处合计同时对不上、而只改一格就能全部对上的，指出这一格和它唯一可能的值，不再逐处报合计。',
    en: 'Where several sums fail and changing a single cell mends all of them, that cell and its only possible value are reported instead of the sums.',
  },
  severity: 'logic',
  tolerances: ['count', 'area', 'money'],
  origin: 'Fellegi, Holt (1976): A systematic approach to automatic edit and imputation',
  certainty: 'high',
  needs: [],
  scope: 'table',
  kinds: ['school_list', 'class_list'],
  run: () => ({}),
};
