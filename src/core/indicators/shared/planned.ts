/** Sums over lists of projects: a project counts once its year has come. */
import type { Facts } from '../../tables/index.ts';
import type { Line } from './lines.ts';

const YEAR = /(?:19|20)\d\d/;

/** Whether a row belongs to the census year or an earlier one; a row without a year does. */
export const hasCome = (line: Line, { censusYear }: Facts): boolean => {
  const year = YEAR.exec(line.text('planned_year')?.text ?? '')?.[0];
  return year === undefined || Number(year) <= censusYear;
};
