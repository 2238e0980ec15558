/** E17: how many kindergarten teachers and carers are missing, by class and by children? */
import { message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { amount, classesColumn, defined, pupilsColumn, schoolName, sum } from '../shared/inputs.ts';
import { schoolRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

export const question = defineQuestion({
  id: 'kindergarten_staff',
  number: 'E17',
  name: { zh: '幼儿园缺多少教师和保育员', en: 'Kindergarten teachers and carers missing' },
  words: ['幼儿园教师', '保育员', '两教一保', '1:15', '师幼比', 'kindergarten'],
  inputs: [
    {
      ...amount('teachersEach', '每班教师', 'Teachers a class', '人'),
      default: defined('kg_teachers_per_class'),
    },
    {
      ...amount('carersEach', '每班保育员', 'Carers a class', '人'),
      default: defined('kg_carers_per_class'),
    },
    {
      key: 'perTeacher',
      name: { zh: '每名专任教师最多幼儿', en: 'Children per teacher, at most' },
      kind: 'number',
      unit: '人',
      range: [1, 100],
      default: (_, year) => standardLimit('children_per_teacher', 'kindergarten', year),
    },
    {
      key: 'schools',
      name: { zh: '各幼儿园', en: 'Kindergartens' },
      kind: 'table',
      columns: [
        schoolName,
        { ...pupilsColumn, name: { zh: '在园幼儿', en: 'Children' } },
        classesColumn,
        amount('teachers', '专任教师', 'Teachers', '人'),
        amount('carers', '保育员', 'Carers', '人'),
      ],
    },
  ],
  answers: [
    { key: 'teachers', name: { zh: '按每班两教缺教师', en: 'Teachers missing by class' }, unit: '人' },
    { key: 'carers', name: { zh: '按每班一保缺保育员', en: 'Carers missing by class' }, unit: '人' },
    { key: 'byChildren', name: { zh: '按师幼比缺教师', en: 'Teachers missing by children' }, unit: '人' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'teachersShort', name: { zh: '缺教师（按班）', en: 'Teachers, by class' }, unit: '人' },
        { key: 'carersShort', name: { zh: '缺保育员', en: 'Carers' }, unit: '人' },
        { key: 'byChildren', name: { zh: '缺教师（按幼儿）', en: 'Teachers, by children' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.pupils'], answers: ['byChildren'] },
  prefill: schoolRows('schools', {
    needed: {
      pupils: 'pupil_count',
      classes: 'class_count',
      teachers: 'teacher_count',
      carers: 'carer_count',
    },
    stage: 'kindergarten',
  }),
  solve: ({ teachersEach, carersEach, perTeacher, schools }) => {
    const short = (wanted: number, have: number): number => Math.max(0, wholeUp(wanted - have, wanted));
    const teachersShort = schools.map(({ classes, teachers }) => short(classes * teachersEach, teachers));
    const carersShort = schools.map(({ classes, carers }) => short(classes * carersEach, carers));
    const byChildren = schools.map(({ pupils, teachers }) => short(pupils / perTeacher, teachers));
    return {
      values: { teachers: sum(teachersShort), carers: sum(carersShort), byChildren: sum(byChildren) },
      tables: { schools: { teachersShort, carersShort, byChildren } },
      assumptions: [message('assume-full-day'), message('assume-each-kindergarten')],
    };
  },
  formulas: () => ({
    tables: {
      schools: {
        teachersShort: `=${positive(up('[@classes]*[teachersEach]-[@teachers]'))}`,
        carersShort: `=${positive(up('[@classes]*[carersEach]-[@carers]'))}`,
        byChildren: `=${positive(up('[@pupils]/[perTeacher]-[@teachers]'))}`,
      },
    },
    answers: {
      teachers: '=SUM([schools.teachersShort])',
      carers: '=SUM([schools.carersShort])',
      byChildren: '=SUM([schools.byChildren])',
    },
  }),
});
