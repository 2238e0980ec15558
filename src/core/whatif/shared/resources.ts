/** The seven resource indicators as inputs: a table of their limits, and schools with one column each. */
import { catalogue, message, type Message } from '../../messages/index.ts';
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

/** What these must still reach, in % of their limits. */
export const floorShare = (): number => definition('resource_floor_share').value;

/** The table of limits must have its seven rows. */
export const checkLimits = (limits: readonly LimitRow[]): Message | null =>
  limits.length === RESOURCE_KEYS.length
    ? null
    : message('whatif-row-count', { key: 'limits', found: limits.length, expected: RESOURCE_KEYS.length });

/** One cell of the table of limits in a formula. */
export const limitCell = (column: keyof LimitRow, index: number): string =>
  `INDEX([limits.${column}],${index + 1})`;

const whyNone = (given: Values, stated: boolean): Prefilled => ({
  schools: {
    why: stated
      ? message('whatif-why-resources-lack')
      : message('whatif-why-no-resources', stageNames(given)),
  },
});

const stageNames = (given: Values) => {
  const { zh, en } = catalogue[`stage.${stageIn(given)}`];
  return { zh, en };
};

/** Schools with their seven amounts; a resource that no school states is left blank, schools that lack another are left out. */
export const resourceRows = (facts: Facts, given: Values): Prefilled => {
  const stage = stageIn(given);
  const all = stage === 'primary' || stage === 'junior' ? (balanceGrid(facts, stage)?.schools ?? []) : [];
  const stated = RESOURCES.map((_, i) => all.some(({ grid }) => (grid[i]?.cells.length ?? 0) > 0));
  if (!stated.includes(true)) return whyNone(given, false);
  const isKnown = ({ grid }: (typeof all)[number]): boolean =>
    grid.every((cell, i) => !stated[i] || cell.amount !== null);
  const known = all.filter(isKnown);
  if (known.length === 0) return whyNone(given, true);
  const value = known.map(({ name, pupils, grid }): Row => ({
    school: name,
    pupils,
    ...Object.fromEntries(
      RESOURCE_KEYS.flatMap((key, i) => (stated[i] ? [[key, grid[i]?.amount ?? 0]] : [])),
    ),
  }));
  const cells = known.flatMap(({ pupilCells, grid }) => [
    ...pupilCells,
    ...grid.flatMap((cell) => cell.cells),
  ]);
  const leftOut = all.filter((school) => !isKnown(school)).map(({ name }) => name);
  const blank = RESOURCES.filter((_, i) => !stated[i]).map(
    ({ indicator }) => indicatorById(indicator)?.name ?? { zh: indicator, en: indicator },
  );
  const remarks =
    blank.length === 0
      ? []
      : [
          message('whatif-blank-column', {
            zh: blank.map(({ zh }) => `“${zh}”`).join('、'),
            en: blank.map(({ en }) => en).join(', '),
          }),
        ];
  return { schools: { value, cells, leftOut, remarks } };
};

/** Which of the seven a question is about. */
export const resourceChoice = {
  key: 'indicator',
  name: { zh: '指标', en: 'Indicator' },
  kind: 'choice',
  options: RESOURCES.map(({ indicator }) => ({
    value: indicator,
    name: indicatorById(indicator)?.name ?? { zh: indicator, en: indicator },
  })),
  default: RESOURCES[0]?.indicator ?? '',
} as const;

/** Schools with one of the seven resources; those of which it isn't known are left out by name. */
export const amountRows = (facts: Facts, given: Values): Prefilled => {
  const stage = stageIn(given);
  const all = stage === 'primary' || stage === 'junior' ? (balanceGrid(facts, stage)?.schools ?? []) : [];
  const index = Math.max(
    0,
    RESOURCES.findIndex((one) => one.indicator === given['indicator']),
  );
  const known = all.filter(({ grid }) => grid[index]?.amount !== null);
  if (known.length === 0) {
    const { zh, en } = indicatorById(RESOURCES[index]?.indicator ?? '')?.name ?? { zh: '', en: '' };
    return { schools: { why: message('whatif-why-no-amount', { zh, en, count: all.length }) } };
  }
  return {
    schools: {
      value: known.map(({ name, pupils, grid }): Row => ({
        school: name,
        pupils,
        amount: grid[index]?.amount ?? 0,
      })),
      cells: known.flatMap(({ pupilCells, grid }) => [...pupilCells, ...(grid[index]?.cells ?? [])]),
      leftOut: all.filter((school) => !known.includes(school)).map(({ name }) => name),
    },
  };
};
