/** A scenario over a county of 2,000 schools: moved on by its operations against counting everything anew. */
import { resolvePack } from '../src/core/plans/packs.ts';
import {
  countyFrom,
  compareStates,
  run,
  stateOf,
  type Operation,
  type Section,
} from '../src/core/whatif/scenario/index.ts';
import { best, round } from './measure.ts';
import type { Bench } from './run.ts';

const SCHOOLS = 2000;
const FRAME_MILLISECONDS = 16;
/** Enough runs in one measurement for the clock to tell. */
const REPEATS = 20;

const schoolNumber = (i: number): Section => {
  const pupils = 200 + ((i * 37) % 1500);
  const classes = Math.ceil(pupils / (38 + (i % 15)));
  const sizes = Array.from(
    { length: classes },
    (_, k) => Math.floor(pupils / classes) + (k < pupils % classes ? 1 : 0),
  );
  const grades = Array.from({ length: 6 }, (_, grade) => ({
    grade: String(grade + 1),
    sizes: sizes.filter((_, k) => k % 6 === grade),
  }));
  const amounts = [0.044, 0.011, 0.009, 4.6, 7.7, 2050, 0.024].map((one, k) =>
    Math.round(one * pupils * (0.8 + ((i * 7 + k) % 9) / 20)),
  );
  return {
    id: `primary/第${i}小学`,
    school: `第${i}小学`,
    stage: 'primary',
    isThrough: false,
    isPublic: i % 9 !== 0,
    isInclusive: true,
    pupils,
    publicPupils: i % 9 !== 0 ? pupils : 0,
    inclusivePupils: pupils,
    grades,
    teachers: Math.ceil(pupils / 17),
    staff: Math.ceil(pupils / 15),
    amounts,
  };
};

const OPERATIONS: readonly Operation[] = [
  { kind: 'movePupils', school: '第10小学', into: '第11小学', stage: 'primary', pupils: 60 },
  { kind: 'addClasses', school: '第12小学', stage: 'primary', classes: 2 },
  { kind: 'merge', school: '第13小学', into: '第14小学', stage: 'primary', keepSite: false },
];

export const bench: Bench = {
  name: 'scenario',
  async run() {
    const pack = resolvePack('national');
    if (!pack) throw new Error('plan missing');
    const state = stateOf(
      countyFrom(
        2024,
        Array.from({ length: SCHOOLS }, (_, i) => schoolNumber(i)),
      ),
    );
    const moved = () => {
      const ran = run(state, OPERATIONS);
      if (!ran.ok) throw new Error(ran.problem.code);
      return ran.state;
    };
    const answer = await best(5, () => {
      for (let i = 0; i < REPEATS; i++) compareStates(state, moved(), pack);
    });
    const after = moved().county;
    const incremental = await best(5, () => {
      for (let i = 0; i < REPEATS; i++) moved();
    });
    const full = await best(5, () => {
      for (let i = 0; i < REPEATS; i++) stateOf(after);
    });
    const each = answer.milliseconds / REPEATS;
    return [
      {
        what: `three operations over ${SCHOOLS} schools with before and after`,
        value: round(each),
        unit: 'ms',
      },
      { what: 'the same as a share of a frame (16 ms)', value: round(each / FRAME_MILLISECONDS), unit: '' },
      {
        what: 'incremental ÷ counting everything anew',
        value: round(incremental.milliseconds / full.milliseconds),
        unit: '',
        atMost: 0.5,
      },
    ];
  },
};
