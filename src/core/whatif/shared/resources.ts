/** The seven resource indicators as inputs: a table of their limits, and schools with one column each. */
import { message, type Message } from '../../messages/index.ts';
import { balanceGrid } from '../../indicators/shared/balance/grid.ts';
import { RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { balanceThresholds } from '../../indicators/shared/balance.ts';
import { indicatorById } from '../../indicators/registry.ts';
import { definition } from '../../plans/definitions.ts';
import type { Facts } from '../../tables/index.ts';
import { UNIT_COSTS } from '../lift_school/index.ts';
import type { Prefilled, Row, Values } from '../engine/question.ts';
import { amount, pupilsColumn, schoolName, stageIn } from './inputs.ts';

/** Keys of the seven columns, in the official order. */
export const RESOURCE_KEYS = [
  'degree',
  'backbone',
  'arts',
  'teaching',
  'sports',
  'equipment',
  'rooms',
] as const;
export type ResourceKey = (typeof RESOURCE_KEYS)[number];

/** Limits, floors and prices of the seven, a row each: from the national standards of the census year. */
export const limitsTable = {
  key: 'limits',
  name: { zh: '七项资源配置指标', en: 'The seven resource indicators' },
  kind: 'table',
  columns: [
    { key: 'indicator', name: { zh: '指标', en: 'Indicator' }, kind: 'text' },
    { ...amount('per', '每多少学生', 'Per pupils', '人'), range: [1, null] },
    amount('limit', '达标值', 'Limit', ''),
    amount('floor', '最低值', 'Floor', ''),
    amount('cost', '单价', 'Unit cost', '元'),
  ],
  default: (given: Values, year: number): readonly Row[] | null => {
    const thresholds = balanceThresholds(stageIn(given), year);
    return (
      thresholds &&
      thresholds.map(({ indicator, limit, floor }, i) => ({
        indicator: indicatorById(indicator)?.name.zh ?? indicator,
        per: RESOURCES[i]?.per ?? 1,
        limit,
        floor,
        cost: UNIT_COSTS.find((one) => one.indicator === indicator)?.cost ?? 0,
      }))
    );
  },
} as const;

export const resourceSchools = {
  key: 'schools',
  name: { zh: '各校', en: 'Schools' },
  kind: 'table',
  columns: [
    schoolName,
    { ...pupilsColumn, range: [1, 100_000] },
    amount('degree', '高于规定学历教师', 'Teachers above the degree', '人'),
    amount('backbone', '骨干教师', 'Backbone teachers', '人'),
    amount('arts', '体育艺术教师', 'PE and arts teachers', '人'),
    amount('teaching', '教学及辅助用房', 'Teaching rooms', '平方米'),
    amount('sports', '体育运动场馆', 'Sports area', '平方米'),
    amount('equipment', '教学仪器设备值', 'Equipment', '元'),
    amount('rooms', '网络多媒体教室', 'Multimedia rooms', '间'),
  ],
} as const;

export interface LimitRow {
  readonly indicator: string;
  readonly per: number;
  readonly limit: number;
  readonly floor: number;
  readonly cost: number;
}
export type ResourceRow = { readonly school: string; readonly pupils: number } & Readonly<
  Record<ResourceKey, number>
>;

/** The seven amounts of a school in the official order. */
export const amountsOf = (row: ResourceRow): number[] => RESOURCE_KEYS.map((key) => row[key]);

/** How many of the seven may stay below their limit. */
export const mayStay = (): number =>
  definition('resource_indicator_count').value - definition('resource_indicators_to_meet').value;

/** The table of limits must have its seven rows. */
export const checkLimits = (limits: readonly LimitRow[]): Message | null =>
  limits.length === RESOURCE_KEYS.length
    ? null
    : message('whatif-row-count', { key: 'limits', found: limits.length, expected: RESOURCE_KEYS.length });

/** One cell of the table of limits in a formula. */
export const limitCell = (column: keyof LimitRow, index: number): string =>
  `INDEX([limits.${column}],${index + 1})`;

/** Schools whose seven amounts are all known. */
export const resourceRows = (facts: Facts, given: Values): Prefilled => {
  const stage = stageIn(given);
  if (stage !== 'primary' && stage !== 'junior') return {};
  const all = balanceGrid(facts, stage)?.schools ?? [];
  const isKnown = ({ grid }: (typeof all)[number]): boolean => grid.every((cell) => cell.amount !== null);
  const known = all.filter(isKnown);
  if (known.length === 0) return {};
  const value = known.map(({ name, pupils, grid }): Row => ({
    school: name,
    pupils,
    ...Object.fromEntries(RESOURCE_KEYS.map((key, i) => [key, grid[i]?.amount ?? 0])),
  }));
  const cells = known.flatMap(({ pupilCells, grid }) => [
    ...pupilCells,
    ...grid.flatMap((cell) => cell.cells),
  ]);
  const leftOut = all.filter((school) => !isKnown(school)).map(({ name }) => name);
  return { schools: { value, cells, leftOut } };
};
