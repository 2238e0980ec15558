/** The words that cells hold and formulas compare; all from the core's catalogues where it has them. */
import { catalogue } from '../core/messages/index.ts';
import type { Comparator } from '../core/plans/schema.ts';
import type { SchoolType } from '../core/tables/records/identity.ts';
import type { Stage } from '../core/values/stage.ts';

export const stageWord = (stage: Stage | null): string =>
  stage === null ? '' : catalogue[`stage.${stage}`].zh;

/** Stages that a row of a school or class can have. */
export const ROW_STAGES: readonly Stage[] = ['primary', 'junior', 'senior', 'vocational', 'special'];

/** Short names of school types in calculations, with what the entry list offers for them. */
export const TYPE_WORDS: Readonly<Record<SchoolType, { readonly short: string; readonly list: string }>> = {
  primary: { short: '小学', list: '小学' },
  teachingPoint: { short: '教学点', list: '小学教学点' },
  junior: { short: '初中', list: '初级中学' },
  nineYear: { short: '九年', list: '九年一贯制学校' },
  fullSecondary: { short: '完中', list: '完全中学' },
  senior: { short: '高中', list: '高级中学' },
  twelveYear: { short: '十二年', list: '十二年一贯制学校' },
  special: { short: '特教', list: '特殊教育学校' },
  vocational: { short: '职业', list: '中等职业学校' },
  kindergarten: { short: '幼儿园', list: '幼儿园' },
};

export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  between: '介于',
  about: '约',
};

export const KIND_WORDS = {
  level: '水平',
  cumulative: '累计',
  increment: '当年新增',
  'annual-change': '年增长',
  cap: '上限',
  'band-elimination': '消除',
  coverage: '全覆盖',
  rank: '位次',
  frequency: '频次',
  funding: '经费',
  qualitative: '定性',
} as const;

export const STATUS = { met: '达标', near: '接近', unmet: '未达标', undecidable: '不可判定' } as const;

/** Age groups of a kindergarten in the order of their codes, 21 upwards. */
export const AGE_GROUPS = ['nursery', 'small', 'middle', 'top', 'mixed'] as const;
export const AGE_WORDS: Readonly<Record<(typeof AGE_GROUPS)[number], string>> = {
  nursery: '托班',
  small: '小班',
  middle: '中班',
  top: '大班',
  mixed: '混合班',
};
export const AGE_CODE_FROM = 21;

export const GRADE_WORDS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map(
  (word) => `${word}年级`,
);
