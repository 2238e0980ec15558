import type { Message } from '../messages/index.ts';
import type { Stage } from '../values/stage.ts';
import type { FieldId } from './catalogue/index.ts';

export const AGE_GROUPS = ['nursery', 'small', 'middle', 'top', 'mixed'] as const;
/** 托班, 小班, 中班, 大班, 混合班. */
export type AgeGroup = (typeof AGE_GROUPS)[number];

/**
 * What a header says beside the name of its quantity. `perPupil` and `share` make another quantity of it: a column
 * 生均占地面积 is not a site area. `ofWhich`, `total` and `subtotal` only place it.
 */
export type Modifier = 'ofWhich' | 'total' | 'subtotal' | 'perPupil' | 'share' | 'female' | 'male';

export type SchoolType =
  'nineYear' | 'twelveYear' | 'completeSecondary' | 'teachingPoint' | 'secondary' | 'primaryAndSecondary';

export interface Qualifiers {
  readonly sponsor?: 'public' | 'private';
  /** 普惠性 true, 非普惠性 false. */
  readonly inclusive?: boolean;
  readonly area?: 'urban' | 'town' | 'rural';
  /** The year printed in the header; of a school year the first. */
  readonly year?: number;
  /** 上学年, 上年: the year before the table's own. */
  readonly previousYear?: true;
  readonly schoolType?: SchoolType;
  /** A class-size band, pupils a class, both ends inclusive; also where the catalogue has no such band. */
  readonly band?: { readonly low: number | null; readonly high: number | null };
}

export interface Candidate {
  readonly field: FieldId;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What one header, or one row label, is taken for. */
export interface HeaderMatch {
  readonly field: FieldId | null;
  /** 0 to 1; 0 where there is no field. Below 0.6 it can't be told without asking. */
  readonly confidence: number;
  /** The wording it matched, in normal form; empty where there is none. */
  readonly matched: string;
  readonly path: readonly string[];
  readonly modifiers: readonly Modifier[];
  /** The unit as printed, in normal form. */
  readonly unit: string | null;
  /** The stage named in the path. */
  readonly stage: Stage | null;
  /** 1 to 12. */
  readonly grade: number | null;
  readonly ageGroup: AgeGroup | null;
  readonly qualifiers: Qualifiers;
  /** Best first; two or more where it can't be told apart. */
  readonly candidates: readonly Candidate[];
  /** What to know before using it: a trap, a field that occurs twice. */
  readonly notes: readonly Message[];
  /** Other headers of the table (their positions) that claim the same field. */
  readonly conflicts: readonly number[];
}

export interface MatchContext {
  /** The stage of the whole table, where the sheet or its title names one. */
  readonly stage?: Stage | null;
  readonly title?: string;
  /** The last whole quantity to the left (or above): what 其中:女 is a part of. */
  readonly previous?: HeaderMatch;
}
