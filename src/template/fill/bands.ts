/** 班额分段 out of band tables, where their bands are those of the official forms. */
import type { Facts } from '../../core/tables/index.ts';
import { BAND_STAGES, BANDS, NO_END } from '../bands.ts';
import type { BandCounts, EntryData } from '../data.ts';

type Counts = (number | null)[];

const blank = (): Counts => BANDS.map(() => null);

const bandIndex = (low: number, high: number | null): number =>
  BANDS.findIndex((band) => band.low === low && band.high === (high ?? NO_END));

/** Sums by stage, grade and band; a stage with other bands is left out as a whole. */
export const bandCounts = ({ bands }: Facts): EntryData['bands'] => {
  const found: Partial<Record<'小学' | '初中', BandCounts>> = {};
  for (const { stage, grades, firstGrade } of BAND_STAGES) {
    const own = bands.filter(
      (band) => band.stage === (stage === '小学' ? 'primary' : 'junior') && band.classes !== null,
    );
    if (own.length === 0 || own.some(({ low, high }) => bandIndex(low, high) < 0)) continue;
    const total = blank();
    const byGrade = grades.map(blank);
    for (const { low, high, grade, classes } of own) {
      const counts = grade === null ? total : byGrade[grade - firstGrade];
      const index = bandIndex(low, high);
      if (counts) counts[index] = (counts[index] ?? 0) + (classes ?? 0);
    }
    found[stage] = { total, grades: byGrade };
  }
  return found;
};
