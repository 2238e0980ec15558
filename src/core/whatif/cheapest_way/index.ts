/** E9: which schools fail the seven indicators, and what is the cheapest way for each to pass? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up, type HelperColumn } from '../engine/draft.ts';
import { compulsoryStage, sum } from '../shared/inputs.ts';
import {
  amountsOf,
  checkLimits,
  limitCell,
  floorShare,
  limitsTable,
  mayStay,
  RESOURCE_KEYS,
  resourceRows,
  resourceSchools,
} from '../shared/resources.ts';
import { liftSchool } from '../lift_school/index.ts';

const ADDS = {
  degree: { zh: '高学历教师', en: 'degree teachers', unit: '人' },
  backbone: { zh: '骨干教师', en: 'backbone teachers', unit: '人' },
  arts: { zh: '体育艺术教师', en: 'PE and arts teachers', unit: '人' },
  teaching: { zh: '教学用房', en: 'teaching rooms', unit: '平方米' },
  sports: { zh: '体育场馆', en: 'sports area', unit: '平方米' },
  equipment: { zh: '仪器设备', en: 'equipment', unit: '元' },
  rooms: { zh: '多媒体教室', en: 'multimedia rooms', unit: '间' },
} as const;

export const question = defineQuestion({
  id: 'cheapest_way',
  number: 'E9',
  name: { zh: '哪些学校七项指标不达标，怎样补最省', en: 'Failing schools and the cheapest way for each' },
  words: ['七项指标', '优质均衡', '资源配置', '最省', '补短板', '六项达标', 'cheapest'],
  inputs: [compulsoryStage, limitsTable, resourceSchools],
  answers: [
    { key: 'failing', name: { zh: '不达标的学校', en: 'Failing schools' }, unit: '所' },
    { key: 'cost', name: { zh: '最省的总费用', en: 'Least cost of all' }, unit: '元' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'cost', name: { zh: '最省费用', en: 'Least cost' }, unit: '元' },
        { key: 'stays', name: { zh: '可只到最低值的指标', en: 'May stay at its floor' }, unit: '' },
        ...RESOURCE_KEYS.map((key) => ({
          key: `${key}Add`,
          name: { zh: `补：${ADDS[key].zh}`, en: `Add: ${ADDS[key].en}` },
          unit: ADDS[key].unit,
        })),
      ],
    },
  ],
  check: ({ limits }) => checkLimits(limits),
  prefill: resourceRows,
  solve: ({ limits, schools }) => {
    const columns = limits.map((one, i) => ({ ...one, indicator: String(i), unit: '' }));
    const costs = limits.map(({ cost }, i) => ({ indicator: String(i), cost, unit: '', what: '' }));
    const lifts = schools.map((row) =>
      liftSchool(
        { pupils: row.pupils, grid: amountsOf(row).map((amount) => ({ amount, share: 1 })) },
        columns,
        costs,
      ),
    );
    const cost = lifts.map((lift) => lift?.cost ?? 0);
    const failing = lifts.filter((lift) => (lift?.actions.length ?? 0) > 0).length;
    const kept = (index: number): string => {
      const own = lifts[index]?.kept ?? null;
      return own === null ? '' : (limits[Number(own)]?.indicator ?? '');
    };
    const added = RESOURCE_KEYS.map((key, i) => [
      `${key}Add`,
      lifts.map((lift) => lift?.actions.find(({ indicator }) => indicator === String(i))?.add ?? 0),
    ]);
    return {
      values: { failing, cost: sum(cost) },
      tables: { schools: { cost, stays: schools.map((_, i) => kept(i)), ...Object.fromEntries(added) } },
      assumptions: [
        message('assume-six-of-seven', { stay: mayStay(), share: floorShare() }),
        message('assume-prices'),
      ],
    };
  },
  formulas: () => {
    const units = (key: string, i: number, to: 'limit' | 'floor'): string =>
      `=${positive(up(`${limitCell(to, i)}*[@pupils]/${limitCell('per', i)}-[@${key}]`))}`;
    const each = (make: (key: string, i: number) => readonly [string, HelperColumn]) =>
      Object.fromEntries(RESOURCE_KEYS.map(make));
    const saved = RESOURCE_KEYS.map((key) => `[@${key}Saved]`);
    const range = `${saved[0]}:${saved.at(-1)}`;
    const stays = mayStay() > 0;
    return {
      tables: {
        schools: {
          ...each((key, i) => [
            `${key}Full`,
            {
              name: { zh: `${ADDS[key as keyof typeof ADDS].zh}到达标值`, en: `${key} to limit` },
              cells: units(key, i, 'limit'),
            },
          ]),
          ...each((key, i) => [
            `${key}Floor`,
            {
              name: { zh: `${ADDS[key as keyof typeof ADDS].zh}到最低值`, en: `${key} to floor` },
              cells: units(key, i, 'floor'),
            },
          ]),
          ...each((key, i) => [
            `${key}Saved`,
            {
              name: { zh: `${ADDS[key as keyof typeof ADDS].zh}可省`, en: `${key} saved` },
              cells: stays ? `=([@${key}Full]-[@${key}Floor])*${limitCell('cost', i)}` : '=0',
            },
          ]),
          // The first of the seven that saves most stays at its floor; where a school passes, none has to.
          fails: {
            name: { zh: '不达标', en: 'Fails' },
            cells: `=IF(SUM([@degreeFull]:[@roomsFull])-MAX(${RESOURCE_KEYS.map((key) => (stays ? `[@${key}Full]-[@${key}Floor]` : '0')).join(',')})>0,1,0)`,
          },
          keeps: {
            name: { zh: '第几项', en: 'Which' },
            cells: stays ? `=IF([@fails]=0,0,MATCH(MAX(${range}),${range},0))` : '=0',
          },
          ...Object.fromEntries(
            RESOURCE_KEYS.map((key, i) => [
              `${key}Add`,
              `=IF([@fails]=0,0,IF([@keeps]=${i + 1},[@${key}Floor],[@${key}Full]))`,
            ]),
          ),
          cost: `=${RESOURCE_KEYS.map((key, i) => `[@${key}Add]*${limitCell('cost', i)}`).join('+')}`,
          stays: '=IF([@keeps]=0,"",INDEX([limits.indicator],[@keeps]))',
        },
      },
      answers: { failing: '=SUM([schools.fails])', cost: '=SUM([schools.cost])' },
    };
  },
});
