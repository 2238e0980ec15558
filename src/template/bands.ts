/** The ten size bands of the official forms, from the field catalogue. */
import { bandOf } from '../core/fields/bands.ts';
import { fields } from '../core/fields/index.ts';

export interface SizeBand {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/** Above any class. */
export const NO_END = 9999;

export const BANDS: readonly SizeBand[] = fields
  .filter(({ id }) => id.startsWith('class_band_'))
  .map(({ term }) => {
    const band = bandOf(term);
    return { label: term, low: band?.low ?? 1, high: band?.high ?? NO_END };
  });

export const BAND_STAGES = [
  { stage: '小学', grades: ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'], firstGrade: 1 },
  { stage: '初中', grades: ['七年级', '八年级', '九年级'], firstGrade: 7 },
] as const;
