/** One call over a whole column against a call for each of its cells, and what a cell costs. */
import { run } from '../src/functions/engine/run.ts';
import { functionByName } from '../src/functions/registry.ts';
import { best, round } from './measure.ts';
import type { Bench, Figure } from './run.ts';

const CELLS = 100_000;
const MICROSECONDS_A_MILLISECOND = 1000;

/** Other cells each time: equal calls would be answered from memory. */
let turn = 0;
const sizes = (): number[] => {
  turn++;
  return Array.from({ length: CELLS }, (_, index) => 20 + ((index * 7) % 50) + turn / 1000 + index / 1e9);
};

interface Case {
  readonly name: string;
  readonly rest: readonly unknown[];
}

const CASES: readonly Case[] = [
  { name: 'CLASSSIZE_OK', rest: ['小学'] },
  { name: 'TARGET_STATUS', rest: ['小学班额', 2025, '太康'] },
];

const figuresOf = async ({ name, rest }: Case): Promise<Figure[]> => {
  const record = functionByName(name);
  if (!record) throw new Error(`${name} missing`);
  const range = await best(3, () => run(record, [sizes().map((size) => [size]), ...rest]));
  const single = await best(3, () => sizes().map((size) => run(record, [size, ...rest])));
  return [
    {
      what: `${name}: one call of ${CELLS} cells, a cell`,
      value: round((range.milliseconds * MICROSECONDS_A_MILLISECOND) / CELLS),
      unit: 'µs',
    },
    {
      what: `${name}: ${CELLS} calls of one cell, a cell`,
      value: round((single.milliseconds * MICROSECONDS_A_MILLISECOND) / CELLS),
      unit: 'µs',
    },
    {
      what: `${name}: one call ÷ ${CELLS} calls`,
      value: round(range.milliseconds / single.milliseconds),
      unit: '',
      atMost: 0.8,
    },
  ];
};

export const bench: Bench = {
  name: 'functions',
  async run() {
    const figures: Figure[] = [];
    for (const one of CASES) figures.push(...(await figuresOf(one)));
    return figures;
  },
};
