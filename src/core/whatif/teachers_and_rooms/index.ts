/** E2: how many teachers and rooms do the classes to be added take? */
import { message } from '../../messages/index.ts';
import { classesShort } from '../classes_short/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import {
  amount,
  classLimit,
  gradesTable,
  schoolStage,
  sum,
  teachersPerClass,
  whole,
} from '../shared/inputs.ts';
import { gradeRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

export const question = defineQuestion({
  id: 'teachers_and_rooms',
  number: 'E2',
  name: { zh: '增班要多少教师和教室', en: 'Teachers and rooms for the classes to add' },
  words: ['增班', '教师', '教室', '经费', '要多少老师', 'teachers', 'rooms'],
  inputs: [
    schoolStage,
    classLimit,
    teachersPerClass,
    { ...whole('roomsFree', '空余教室', 'Rooms to spare', '间'), default: 0 },
    { ...amount('roomCost', '每间教室造价', 'Cost of a room', '万元'), default: 0 },
    { ...amount('teacherCost', '每名教师年支出', 'Yearly cost of a teacher', '万元'), default: 0 },
    gradesTable,
  ],
  answers: [
    { key: 'classes', name: { zh: '要增加的班数', en: 'Classes to add' }, unit: '班' },
    { key: 'teachers', name: { zh: '要增加的教师', en: 'Teachers to add' }, unit: '人' },
    { key: 'rooms', name: { zh: '要增加的教室', en: 'Rooms to add' }, unit: '间' },
    { key: 'building', name: { zh: '建设经费', en: 'Building cost' }, unit: '万元' },
    { key: 'yearly', name: { zh: '每年教师支出', en: 'Teachers’ cost a year' }, unit: '万元' },
  ],
  results: [{ table: 'grades', columns: [{ key: 'add', name: { zh: '增加', en: 'Add' }, unit: '班' }] }],
  sensitivity: { inputs: ['grades.pupils'], answers: ['classes', 'teachers', 'rooms'] },
  prefill: gradeRows,
  solve: (inputs) => {
    const add = inputs.grades.map(({ pupils, classes }) => classesShort(pupils, classes, inputs.limit));
    const classes = sum(add);
    const teachers = wholeUp(classes * inputs.teachersPerClass);
    const rooms = Math.max(0, classes - inputs.roomsFree);
    return {
      values: {
        classes,
        teachers,
        rooms,
        building: rooms * inputs.roomCost,
        yearly: teachers * inputs.teacherCost,
      },
      tables: { grades: { add } },
      assumptions: [message('assume-grades-exact'), message('assume-one-room'), message('assume-zero-price')],
    };
  },
  formulas: () => ({
    tables: { grades: { add: `=${positive(`${up('[@pupils]/[limit]')}-[@classes]`)}` } },
    answers: {
      classes: '=SUM([grades.add])',
      teachers: `=${up('[classes]*[teachersPerClass]')}`,
      rooms: '=MAX(0,[classes]-[roomsFree])',
      building: '=[rooms]*[roomCost]',
      yearly: '=[teachers]*[teacherCost]',
    },
  }),
});
