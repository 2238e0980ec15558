/** E3: how many seats remove 大班额 or 超大班额? */
import { message } from '../../messages/index.ts';
import { definition } from '../../plans/definitions.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { sum, whole } from '../shared/inputs.ts';
import { bandRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

/** A band of which only the lower end is known is written with an upper end of 0. */
const OPEN = 0;

export const question = defineQuestion({
  id: 'large_class_seats',
  number: 'E3',
  name: { zh: '消除大班额要多少学位', en: 'Seats to remove large classes' },
  words: ['大班额', '超大班额', '消除大班额', '56人', '66人', '学位', 'large classes'],
  inputs: [
    {
      key: 'limit',
      name: { zh: '每班降到', en: 'Bring classes down to' },
      kind: 'number',
      unit: '人',
      range: [1, 200],
      whole: true,
      default: () => definition('large_class_from').value - 1,
    },
    {
      key: 'bands',
      name: {
        zh: '班额分段（一个班一行时两端写同一个数；“及以上”的上端写 0）',
        en: 'Bands, or single classes',
      },
      kind: 'table',
      columns: [
        whole('low', '人数从', 'From', '人'),
        whole('high', '人数到', 'To', '人'),
        { ...whole('classes', '班数', 'Classes', '班'), default: 1 },
      ],
    },
  ],
  answers: [
    { key: 'seats', name: { zh: '至少要腾出的学位', en: 'Seats, at least' }, unit: '个' },
    { key: 'seatsHigh', name: { zh: '至多', en: 'Seats, at most' }, unit: '个' },
    { key: 'over', name: { zh: '超过的班数', en: 'Classes above it' }, unit: '班' },
    { key: 'classes', name: { zh: '至少要增加的班数', en: 'Classes to add, at least' }, unit: '班' },
  ],
  results: [
    {
      table: 'bands',
      columns: [
        { key: 'least', name: { zh: '至少超出', en: 'Above, at least' }, unit: '人' },
        { key: 'most', name: { zh: '至多超出', en: 'Above, at most' }, unit: '人' },
      ],
    },
  ],
  prefill: bandRows,
  solve: ({ limit, bands }) => {
    const surplus = (pupils: number, classes: number): number => Math.max(0, pupils - limit) * classes;
    const least = bands.map(({ low, classes }) => surplus(low, classes));
    const open = bands.some(({ high, classes }) => high === OPEN && classes > 0);
    const most = bands.map(({ high, classes }) => (high === OPEN ? null : surplus(high, classes)));
    const seats = sum(least);
    const seatsHigh = open ? null : sum(most.map((one) => one ?? 0));
    const exact = bands.every(({ low, high, classes }) => low === high || classes === 0);
    const over = sum(bands.map((band) => (Math.max(band.low, band.high) > limit ? band.classes : 0)));
    return {
      values: { seats, seatsHigh, over, classes: wholeUp(seats / limit) },
      tables: { bands: { least, most } },
      ...(!exact && { bounds: { seats: { low: seats, high: seatsHigh } } }),
      assumptions: [
        message('assume-limit-stated', { limit }),
        message(exact ? 'assume-new-classes' : 'assume-bands'),
      ],
    };
  },
  formulas: () => ({
    tables: {
      bands: {
        least: '=MAX(0,[@low]-[limit])*[@classes]',
        most: '=IF([@high]=0,"",MAX(0,[@high]-[limit])*[@classes])',
      },
    },
    answers: {
      seats: '=SUM([bands.least])',
      seatsHigh: '=IF(SUMPRODUCT(([bands.high]=0)*([bands.classes]>0))>0,"",SUM([bands.most]))',
      over: '=SUMPRODUCT((([bands.low]>[limit])+([bands.high]>[limit])>0)*[bands.classes])',
      classes: `=${up('[seats]/[limit]')}`,
    },
  }),
});
