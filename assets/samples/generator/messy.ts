/** The spellings in which bureaus leave numbers and names behind; every one of them still means the same. */
import type { Random } from './random.ts';
import type { Value } from './page.ts';

export const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
export const thousands = (value: number, comma = ','): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, comma);

export type Spelling = (value: number) => string;

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  text: String,
  fullWidth,
  unit: (value) => `${value}人`,
  spaces: (value) => ` ${value} `,
  nbsp: (value) => `${value}\u00a0`,
  thousands: (value) => thousands(value),
};

/** Spellings that suit a number of classes as well: it is never so many 人. */
export const forClasses = (kinds: readonly string[]): readonly string[] =>
  kinds.filter((kind) => kind !== 'unit');

/** Now and then one of `kinds` instead of the plain number. */
export const messy = (random: Random, value: number, share: number, kinds: readonly string[]): Value => {
  if (!random.chance(share)) return value;
  return SPELLINGS[random.pick(kinds)]?.(value) ?? value;
};

/** `安平县第一小学` → `安 平 县 …`-like spacing between the place and the rest. */
export const spacedAfter = (name: string, at: number, space = '\u3000'): string =>
  `${name.slice(0, at)}${space}${name.slice(at)}`;
