import type { FieldId, MatchContext } from '../index.ts';

/** One line a header: its path from top to bottom with `|` between, then the field and what else it must say. */
export type Expected = Partial<{
  stage: string;
  grade: number;
  ageGroup: string;
  unit: string;
  modifiers: string[];
  qualifiers: object;
}>;
export type Row = readonly [header: string, field: FieldId, more?: Expected, context?: MatchContext];
