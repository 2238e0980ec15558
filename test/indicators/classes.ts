/** Sheets about class sizes that several indicators are tried on. */
import type { Rows } from './facts.ts';

type Size = number | string | { error: string };

const list = (sizes: readonly Size[]): Rows => [
  ['学校', '年级', '班级', '学生数'],
  ...sizes.map((size, i) => ['东街小学', '一年级', `${i + 1}班`, size]),
];

/** Each class with its size. */
export const classList = (...sizes: readonly Size[]): { 小学: Rows } => ({ 小学: list(sizes) });

/** Grades of one school as [classes, pupils]. */
export const gradeTotals = (...grades: readonly (readonly [unknown, unknown])[]): { 小学: Rows } => {
  const names = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'].slice(0, grades.length);
  return {
    小学: [
      ['学校名称', ...names.flatMap((name) => [`${name}班数`, `${name}学生数`])],
      ['东街小学', ...(grades.flat() as (number | string | null)[])],
    ],
  };
};

/** A county's band table; the counts of 45人及以下, 46-50, 51-55, 56-60, 61-65, 66人及以上. */
export const bandTable = (...counts: readonly (number | string)[]): { 小学班额: Rows } => ({
  小学班额: [
    ['班额', '合计'],
    ...['45人及以下', '46-50人', '51-55人', '56-60人', '61-65人', '66人及以上'].map((band, i) => [
      band,
      counts[i] ?? 0,
    ]),
  ],
});
