/** E19: what if the class-size limit were lower? */
import { message } from '../../messages/index.ts';
import { resolvePack } from '../../plans/packs.ts';
import { standardLimit } from '../../plans/standards.ts';
import { classesShort } from '../classes_short/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { gradesTable, schoolStage, stageIn, sum, teachersPerClass, whole } from '../shared/inputs.ts';
import { gradeRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';
import type { Values } from '../engine/question.ts';

/** The limit in force, and the one that the rural construction standard aims at in the long run. */
const usualLimits = (given: Values, year: number): number[] | null => {
  const stage = stageIn(given);
  const now = standardLimit('class_size', stage, year);
  const later = resolvePack('national')?.targets.find(
    (target) =>
      target.indicator === 'construction_class_size' &&
      target.stage === stage &&
      target.parameters?.['term'] === 'far',
  )?.value;
  const limits = [now, later ?? null].filter((one) => one !== null);
  return limits.length > 0 ? limits : null;
};

export const question = defineQuestion({
  id: 'class_limits',
  number: 'E19',
  name: { zh: '小班化：班额上限降低要增多少班', en: 'Classes to add under lower limits' },
  words: ['小班化', '班额', '40人', '上限降低', '小班', 'small classes'],
  inputs: [
    schoolStage,
    {
      key: 'limits',
      name: { zh: '班额上限', en: 'Limits' },
      kind: 'list',
      unit: '人',
      range: [1, 200],
      default: usualLimits,
    },
    teachersPerClass,
    { ...whole('roomsFree', '空余教室', 'Rooms to spare', '间'), default: 0 },
    gradesTable,
  ],
  answers: [
    { key: 'least', name: { zh: '上限最宽时要增加', en: 'To add at the highest limit' }, unit: '班' },
    { key: 'most', name: { zh: '上限最严时要增加', en: 'To add at the lowest limit' }, unit: '班' },
  ],
  results: [
    {
      table: 'limits',
      columns: [
        { key: 'classes', name: { zh: '增加班数', en: 'Classes to add' }, unit: '班' },
        { key: 'rooms', name: { zh: '增加教室', en: 'Rooms to add' }, unit: '间' },
        { key: 'teachers', name: { zh: '增加教师', en: 'Teachers to add' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['grades.pupils'], answers: ['least', 'most'] },
  prefill: gradeRows,
  solve: (inputs) => {
    const classes = inputs.limits.map((limit) =>
      sum(inputs.grades.map((grade) => classesShort(grade.pupils, grade.classes, limit))),
    );
    return {
      values: { least: Math.min(...classes), most: Math.max(...classes) },
      tables: {
        limits: {
          classes,
          rooms: classes.map((one) => Math.max(0, one - inputs.roomsFree)),
          teachers: classes.map((one) => wholeUp(one * inputs.teachersPerClass)),
        },
      },
      assumptions: [message('assume-grades-exact'), message('assume-one-room')],
    };
  },
  formulas: () => {
    const needed = up('[grades.pupils]/[@value]');
    return {
      tables: {
        limits: {
          classes: `=SUMPRODUCT((${needed}>[grades.classes])*(${needed}-[grades.classes]))`,
          rooms: '=MAX(0,[@classes]-[roomsFree])',
          teachers: `=${up('[@classes]*[teachersPerClass]')}`,
        },
      },
      answers: { least: '=MIN([limits.classes])', most: '=MAX([limits.classes])' },
    };
  },
});
