/** Ranges written in headers: class sizes (26—30人, 66人及以上) and ages (25-29岁, 60岁以上). */
import { isFieldId, type FieldId } from './catalogue/index.ts';
import type { Candidate } from './types.ts';

export interface Band {
  readonly low: number | null;
  readonly high: number | null;
  /** 65人以上 without 及: whether 65 itself belongs to it is not said. */
  readonly vague: boolean;
}

const NUMBER = '(\\d{1,3})';
const rules: readonly [RegExp, (a: number, b: number) => Band][] = [
  [
    new RegExp(`^${NUMBER}[人岁]?(?:-+|~+|至|到)${NUMBER}[人岁]?$`),
    (low, high) => ({ low, high, vague: false }),
  ],
  [
    new RegExp(`^${NUMBER}[人岁]?(?:及其?以[上下内]|\\(含\\)以上)$`),
    (low) => ({ low, high: null, vague: false }),
  ],
  [new RegExp(`^${NUMBER}[人岁]?以上$`), (low) => ({ low, high: null, vague: true })],
  [new RegExp(`^(?:≥|>=|不少于|不低于)${NUMBER}[人岁]?$`), (low) => ({ low, high: null, vague: false })],
  [new RegExp(`^(?:>|超过|大于)${NUMBER}[人岁]?$`), (low) => ({ low: low + 1, high: null, vague: false })],
  [new RegExp(`^(?:≤|<=|不超过|不高于)${NUMBER}[人岁]?$`), (high) => ({ low: null, high, vague: false })],
  [
    new RegExp(`^(?:<|不足|小于|低于)${NUMBER}[人岁]?$`),
    (high) => ({ low: null, high: high - 1, vague: false }),
  ],
  [new RegExp(`^${NUMBER}[人岁]?以[下内]$`), (high) => ({ low: null, high, vague: true })],
];

const AROUND =
  /^(?:其中:?|班额|班级规模|班级人数|年龄)|(?:的?(?:教学班数?|班级数|班级|班数|个班|班)|\((?:超?大班额|偏大班额?|标准班额?)\))$/g;

/** The range a label names, in pupils or years; null if it names none. */
export const bandOf = (label: string): Band | null => {
  if (!/\d/.test(label) || label.length > 24) return null;
  const bare = label.replace(AROUND, '').replace(/^\((.*)\)$/, '$1');
  for (const [pattern, make] of rules) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const band = make(Number(match[1]), Number(match[2]));
    const down = /以[下内]$/.test(bare) && band.high === null;
    const result = down ? { low: null, high: band.low, vague: false } : band;
    const upsideDown = result.low !== null && result.high !== null && result.low >= result.high;
    return upsideDown ? null : result;
  }
  return null;
};

const ends = ({ low, high }: Band): string =>
  low === null ? `le_${high}` : high === null ? `ge_${low}` : `${low}_${high}`;

const asField = (id: string): FieldId | null => (isFieldId(id) ? id : null);

const moved = (band: Band): Band => ({
  low: band.low === null || band.high !== null ? band.low : band.low + 1,
  high: band.high === null || band.low !== null ? band.high : band.high - 1,
  vague: false,
});

const lookUp = (band: Band, find: (ends: string) => FieldId | null): readonly Candidate[] => {
  const exact = find(ends(band));
  if (exact) return [{ field: exact, confidence: 1 }];
  // 65人以上 most likely means 66 and more, but it isn't said.
  const near = band.vague ? find(ends(moved(band))) : null;
  return near ? [{ field: near, confidence: 0.5 }] : [];
};

/** 56人及以上 is the large classes as a whole, not one more band beside 56-60, 61-65 and 66人及以上. */
export const classBand = (band: Band): readonly Candidate[] =>
  lookUp(band, (range) => (range === 'ge_56' ? 'large_class_count' : asField(`class_band_${range}`)));

export const ageBand = (band: Band): readonly Candidate[] =>
  lookUp(band, (range) => asField(`teacher_age_${range}`));

/** A range that can be a class size: two digits and no further than the largest classes seen. */
export const canBeClassSize = ({ low, high }: Band): boolean =>
  (low ?? high ?? 0) >= 10 && (high ?? low ?? 0) <= 120;
