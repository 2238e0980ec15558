/** The difference coefficient between schools as spreadsheet formulas: weighted by pupils, as the core computes it. */
import { message, type Message } from '../../messages/index.ts';
import type { SchoolAmount } from '../../indicators/difference_coefficient/coefficient.ts';
import { amount, pupilsColumn, schoolName } from './inputs.ts';

/** One resource of schools. */
export const amountSchools = {
  key: 'schools',
  name: { zh: '各校', en: 'Schools' },
  kind: 'table',
  columns: [
    schoolName,
    { ...pupilsColumn, range: [0.5, 100_000] },
    amount('amount', '资源量（教师、面积、设备、教室）', 'Resource', ''),
  ],
} as const;

/** Schools with pupils: the others have no value per pupil and don't count. */
export const withPupils = (schools: readonly SchoolAmount[]): SchoolAmount[] =>
  schools.filter(({ pupils }) => pupils > 0);

/** The coefficient of columns without zero pupils; both are ranges or array expressions. */
export const coefficientFormula = (pupils: string, amounts: string): string => {
  const mean = `(SUMPRODUCT(${amounts}+0)/SUM(${pupils}))`;
  return `SQRT(SUMPRODUCT(${pupils}*((${amounts})/${pupils}-${mean})^2)/SUM(${pupils}))/${mean}`;
};

/** The same, from a mean cell and a column with pupils × (value − mean)², so that schools without pupils may stand in it. */
export const deviation = (pupils: string, amounts: string, mean: string): string =>
  `=IF(${pupils}=0,0,${pupils}*(${amounts}/${pupils}-${mean})^2)`;

/** Whether anything is there to compare. */
export const checkAmounts = (schools: readonly SchoolAmount[]): Message | null =>
  schools.some((one) => one.amount > 0) ? null : message('whatif-no-amount', { key: 'schools' });
