/** E1: how many classes must be added so that no class is above the limit? */
import { message } from '../../messages/index.ts';
import { classesShort } from '../classes_short/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { classLimit, gradesInStage, gradesTable, schoolStage, stageIn, sum } from '../shared/inputs.ts';
import { gradeRows } from '../shared/prefill.ts';

export const question = defineQuestion({
  id: 'classes_to_add',
  number: 'E1',
  name: { zh: '班额达标要增加几个班', en: 'Classes to add so that no class is above the limit' },
  words: ['增班', '加班', '班额', '超班额', '要增几个班', '45人', '50人', 'add classes'],
  inputs: [
    schoolStage,
    classLimit,
    {
      key: 'rows',
      name: { zh: '每行是', en: 'Each row is' },
      kind: 'choice',
      options: [
        { value: 'grade', name: { zh: '一校一年级', en: 'one grade of a school' } },
        { value: 'school', name: { zh: '一所学校合计', en: 'a whole school' } },
      ],
      default: 'grade',
    },
    {
      key: 'gradesEach',
      name: { zh: '每校年级数', en: 'Grades of a school' },
      kind: 'number',
      unit: '个',
      range: [1, 12],
      whole: true,
      default: (given) => gradesInStage(stageIn(given)),
    },
    gradesTable,
  ],
  answers: [
    { key: 'classes', name: { zh: '要增加的班数', en: 'Classes to add' }, unit: '班' },
    { key: 'high', name: { zh: '最多要增加', en: 'At most' }, unit: '班' },
  ],
  results: [{ table: 'grades', columns: [{ key: 'add', name: { zh: '增加', en: 'Add' }, unit: '班' }] }],
  sensitivity: { inputs: ['grades.pupils'], answers: ['classes'] },
  prefill: gradeRows,
  solve: ({ limit, rows, gradesEach, grades }) => {
    const add = grades.map(({ pupils, classes }) => classesShort(pupils, classes, limit));
    // Of a school in which every grade has a class and a pupil, no more than ⌊(n − g) ÷ L⌋ can be missing.
    const most = grades.map(({ pupils }, i) =>
      rows === 'grade'
        ? (add[i] ?? 0)
        : Math.max(add[i] ?? 0, Math.floor(Math.max(0, pupils - gradesEach) / limit)),
    );
    const [classes, high] = [sum(add), sum(most)];
    return {
      values: { classes, high },
      tables: { grades: { add } },
      ...(rows === 'school' && { bounds: { classes: { low: classes, high } } }),
      assumptions: [message(rows === 'grade' ? 'assume-grades-exact' : 'assume-totals-bound')],
    };
  },
  formulas: ({ rows }) => ({
    tables: {
      grades: {
        add: `=${positive(`${up('[@pupils]/[limit]')}-[@classes]`)}`,
        most: {
          name: { zh: '最多', en: 'At most' },
          cells: rows === 'grade' ? '=[@add]' : '=MAX([@add],INT(MAX(0,[@pupils]-[gradesEach])/[limit]))',
        },
      },
    },
    answers: { classes: '=SUM([grades.add])', high: '=SUM([grades.most])' },
  }),
});
