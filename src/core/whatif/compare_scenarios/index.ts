/** E27: which scenario is better? */
import { message } from '../../messages/index.ts';
import { compareTo } from '../../values/compare.ts';
import { defineQuestion } from '../engine/question.ts';

const LETTERS = ['a', 'b', 'c', 'd'] as const;
const HIGHER = 1;

const scenario = <const K extends (typeof LETTERS)[number]>(key: K) =>
  ({
    key,
    name: { zh: `方案${key.toUpperCase()}`, en: `Scenario ${key.toUpperCase()}` },
    kind: 'number',
    unit: '',
    range: [null, null],
    default: 0,
  }) as const;

/** The position of the first best figure. */
const firstBest = (figures: readonly number[]): number => figures.indexOf(Math.max(...figures));

export const question = defineQuestion({
  id: 'compare_scenarios',
  number: 'E27',
  name: { zh: '几个方案比较', en: 'Which scenario is better' },
  words: ['方案比较', '对比', '哪个好', '多方案', 'compare'],
  inputs: [
    {
      key: 'count',
      name: { zh: '方案数', en: 'Scenarios' },
      kind: 'number',
      unit: '个',
      range: [2, LETTERS.length],
      whole: true,
      default: 2,
    },
    {
      key: 'measures',
      name: { zh: '各方案的结果', en: 'Results of the scenarios' },
      kind: 'table',
      columns: [
        { key: 'measure', name: { zh: '指标', en: 'Measure' }, kind: 'text' },
        {
          key: 'direction',
          name: { zh: '方向（越高越好 1，越低越好 -1）', en: 'Direction (higher 1, lower −1)' },
          kind: 'number',
          unit: '',
          range: [-1, 1],
          whole: true,
        },
        {
          key: 'target',
          name: { zh: '目标值', en: 'Target' },
          kind: 'number',
          unit: '',
          range: [null, null],
        },
        scenario('a'),
        scenario('b'),
        scenario('c'),
        scenario('d'),
      ],
    },
  ],
  answers: [
    { key: 'best', name: { zh: '达到目标最多的方案', en: 'Scenario that meets most targets' }, unit: '' },
    { key: 'met', name: { zh: '它达到的目标', en: 'Targets it meets' }, unit: '个' },
    { key: 'wins', name: { zh: '它最好的指标', en: 'Measures it is best at' }, unit: '个' },
  ],
  results: [
    {
      table: 'measures',
      columns: [
        { key: 'best', name: { zh: '最好', en: 'Best' }, unit: '' },
        { key: 'metCount', name: { zh: '达到目标的方案', en: 'Scenarios that meet it' }, unit: '个' },
        { key: 'difference', name: { zh: '最好与最差之差', en: 'Best less worst' }, unit: '' },
      ],
    },
  ],
  check: ({ measures }) => {
    const row = measures.findIndex(({ direction }) => direction === 0);
    return row < 0 ? null : message('whatif-direction', { row: row + 1 });
  },
  solve: ({ count, measures }) => {
    const used = LETTERS.slice(0, count);
    const met = (row: (typeof measures)[number], letter: (typeof LETTERS)[number]): boolean =>
      compareTo(row[letter], row.direction === HIGHER ? '>=' : '<=', row.target).met;
    const bestAt = measures.map((row) => firstBest(used.map((letter) => row[letter] * row.direction)));
    const counts = used.map((letter) => measures.filter((row) => met(row, letter)).length);
    const winner = firstBest(counts);
    const spread = (row: (typeof measures)[number]): number => {
      const figures = used.map((letter) => row[letter]);
      return Math.max(...figures) - Math.min(...figures);
    };
    const letterAt = (index: number): string => (LETTERS[index] ?? '').toUpperCase();
    return {
      values: {
        best: letterAt(winner),
        met: counts[winner] ?? 0,
        wins: bestAt.filter((one) => one === winner).length,
      },
      tables: {
        measures: {
          best: bestAt.map(letterAt),
          metCount: measures.map((row) => used.filter((letter) => met(row, letter)).length),
          difference: measures.map(spread),
        },
      },
      assumptions: [message('assume-ties-first'), message('assume-equal-weights')],
    };
  },
  formulas: ({ count }) => {
    const used = LETTERS.slice(0, count);
    const last = used.at(-1) ?? 'a';
    const names = `{${used.map((letter) => `"${letter.toUpperCase()}"`).join(',')}}`;
    const row = `[@a]:[@${last}]`;
    return {
      steps: used.map((letter) => ({
        key: `met${letter}`,
        name: { zh: `方案${letter.toUpperCase()}达到的目标`, en: `Targets met by ${letter.toUpperCase()}` },
        unit: '个',
        formula: `=SUMPRODUCT((ROUND(([measures.${letter}]-[measures.target])*[measures.direction],9)>=0)*1)`,
      })),
      tables: {
        measures: {
          best: `=INDEX(${names},MATCH(IF([@direction]=1,MAX(${row}),MIN(${row})),${row},0))`,
          metCount: `=${used.map((letter) => `(ROUND(([@${letter}]-[@target])*[@direction],9)>=0)`).join('+')}`,
          difference: `=MAX(${row})-MIN(${row})`,
        },
      },
      answers: {
        best: `=INDEX(${names},MATCH([met],[meta]:[met${last}],0))`,
        met: `=MAX([meta]:[met${last}])`,
        wins: '=COUNTIF([measures.best],[best])',
      },
    };
  },
});
