/** E12: what does merging one school into another change? */
import { message } from '../../messages/index.ts';
import {
  differenceCoefficient,
  type SchoolAmount,
} from '../../indicators/difference_coefficient/coefficient.ts';
import { linesOf } from '../../indicators/shared/lines.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { deviation, withPupils } from '../shared/coefficient.ts';
import {
  amount,
  classesColumn,
  classLimit,
  percent,
  pupilsColumn,
  schoolName,
  schoolStage,
  stageIn,
} from '../shared/inputs.ts';
import { checkNames } from '../shared/names.ts';
import { schoolRows } from '../shared/prefill.ts';
import { wholeUp } from '../shared/wholeUp.ts';

const WHOLE_SHARE = 100;
const NO_ANSWER = {
  pupils: null,
  size: null,
  classes: null,
  teachers: null,
  area: null,
  before: null,
  after: null,
};

export const question = defineQuestion({
  id: 'merge_schools',
  number: 'E12',
  name: { zh: '把一所学校并入另一所', en: 'Merging one school into another' },
  words: ['并校', '撤并', '合并', '撤点', 'merge', 'closing'],
  inputs: [
    schoolStage,
    classLimit,
    { key: 'from', name: { zh: '撤并的学校', en: 'School to close' }, kind: 'text' },
    { key: 'to', name: { zh: '并入的学校', en: 'School that takes it in' }, kind: 'text' },
    { ...percent('teachersMove', '教师随迁比例', 'Teachers who move along'), default: WHOLE_SHARE },
    { ...percent('areaMove', '用房随迁比例（一般为 0）', 'Rooms that stay in use'), default: 0 },
    {
      key: 'schools',
      name: { zh: '各校', en: 'Schools' },
      kind: 'table',
      columns: [
        schoolName,
        pupilsColumn,
        classesColumn,
        amount('teachers', '专任教师', 'Teachers', '人'),
        { ...amount('area', '教学及辅助用房', 'Teaching rooms', '平方米'), default: 0 },
      ],
    },
  ],
  answers: [
    { key: 'pupils', name: { zh: '合并后学生数', en: 'Pupils after merging' }, unit: '人' },
    {
      key: 'size',
      name: { zh: '班数不变时的平均班额', en: 'Class size with the classes of both' },
      unit: '人',
    },
    { key: 'classes', name: { zh: '至少要的班数', en: 'Classes needed, at least' }, unit: '班' },
    { key: 'teachers', name: { zh: '合并后专任教师', en: 'Teachers after merging' }, unit: '人' },
    { key: 'area', name: { zh: '合并后生均用房', en: 'Area per pupil after merging' }, unit: '平方米' },
    { key: 'before', name: { zh: '师生比差异系数：现在', en: 'Coefficient of teachers now' }, unit: '' },
    { key: 'after', name: { zh: '师生比差异系数：合并后', en: 'Coefficient of teachers after' }, unit: '' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'pupilsAfter', name: { zh: '合并后学生', en: 'Pupils after' }, unit: '人' },
        { key: 'teachersAfter', name: { zh: '合并后教师', en: 'Teachers after' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.pupils'], answers: ['size', 'classes'] },
  check: ({ from, to, schools }) => checkNames({ from, to }, schools),
  suggest: (facts, given) => {
    const names = linesOf(facts, stageIn(given)).map(({ name }) => name);
    return { from: names, to: names };
  },
  prefill: schoolRows('schools', {
    needed: { pupils: 'pupil_count', classes: 'class_count', teachers: 'teacher_count' },
    optional: { area: 'teaching_area' },
  }),
  solve: ({ limit, from, to, teachersMove, areaMove, schools }) => {
    const closed = schools.find(({ school }) => school === from);
    const host = schools.find(({ school }) => school === to);
    if (closed === undefined || host === undefined) return { values: NO_ANSWER, assumptions: [] };
    const after = (one: (typeof schools)[number], key: 'pupils' | 'teachers', moved: number): number =>
      one === host ? one[key] + closed[key] * moved : one === closed ? 0 : one[key];
    const pupilsAfter = schools.map((one) => after(one, 'pupils', 1));
    const teachersAfter = schools.map((one) => after(one, 'teachers', teachersMove / WHOLE_SHARE));
    const pupils = closed.pupils + host.pupils;
    const classes = closed.classes + host.classes;
    const coefficient = (amounts: readonly SchoolAmount[]): number | null =>
      differenceCoefficient(withPupils(amounts));
    return {
      values: {
        pupils,
        size: classes === 0 ? null : pupils / classes,
        classes: wholeUp(pupils / limit),
        teachers: host.teachers + (closed.teachers * teachersMove) / WHOLE_SHARE,
        // no figure is no zero: without any area the tables don't say what there is
        area:
          pupils === 0 || schools.every(({ area }) => area === 0)
            ? null
            : (host.area + (closed.area * areaMove) / WHOLE_SHARE) / pupils,
        before: coefficient(schools.map((one) => ({ pupils: one.pupils, amount: one.teachers }))),
        after: coefficient(pupilsAfter.map((one, i) => ({ pupils: one, amount: teachersAfter[i] ?? 0 }))),
      },
      tables: { schools: { pupilsAfter, teachersAfter } },
      assumptions: [message('assume-distance'), message('assume-merged-classes'), message('assume-weighted')],
    };
  },
  formulas: () => {
    const of = (name: string, column: string): string =>
      `INDEX([schools.${column}],MATCH([${name}],[schools.school],0))`;
    const isHost = 'ROW()=[hostRow]';
    const isClosed = 'ROW()=[closedRow]';
    const moved = (column: string, share: string): string =>
      `=IF(${isHost},[@${column}]+${of('from', column)}*${share},IF(${isClosed},0,[@${column}]))`;
    const coefficient = (pupils: string, column: string, mean: string): string =>
      `=SQRT(SUM([schools.${column}])/SUM([schools.${pupils}]))/[${mean}]`;
    return {
      steps: [
        {
          key: 'closedRow',
          name: { zh: '撤并学校所在行', en: 'Row of the closed school' },
          formula: `=ROW(${of('from', 'pupils')})`,
        },
        {
          key: 'hostRow',
          name: { zh: '并入学校所在行', en: 'Row of the other school' },
          formula: `=ROW(${of('to', 'pupils')})`,
        },
        {
          key: 'meanBefore',
          name: { zh: '现在生均教师', en: 'Teachers per pupil now' },
          formula: '=SUMPRODUCT(([schools.pupils]>0)*[schools.teachers])/SUM([schools.pupils])',
        },
        {
          key: 'meanAfter',
          name: { zh: '合并后生均教师', en: 'Teachers per pupil after' },
          formula:
            '=SUMPRODUCT(([schools.pupilsAfter]>0)*[schools.teachersAfter])/SUM([schools.pupilsAfter])',
        },
      ],
      tables: {
        schools: {
          pupilsAfter: moved('pupils', '1'),
          teachersAfter: moved('teachers', '[teachersMove]/100'),
          spread: {
            name: { zh: '离差：现在', en: 'Deviation now' },
            cells: deviation('[@pupils]', '[@teachers]', '[meanBefore]'),
          },
          spreadAfter: {
            name: { zh: '离差：合并后', en: 'Deviation after' },
            cells: deviation('[@pupilsAfter]', '[@teachersAfter]', '[meanAfter]'),
          },
        },
      },
      answers: {
        pupils: `=${of('from', 'pupils')}+${of('to', 'pupils')}`,
        size: `=IF(${of('from', 'classes')}+${of('to', 'classes')}=0,"",[pupils]/(${of('from', 'classes')}+${of('to', 'classes')}))`,
        classes: `=${up('[pupils]/[limit]')}`,
        teachers: `=${of('to', 'teachers')}+${of('from', 'teachers')}*[teachersMove]/100`,
        area: `=IF(OR([pupils]=0,SUM([schools.area])=0),"",(${of('to', 'area')}+${of('from', 'area')}*[areaMove]/100)/[pupils])`,
        before: coefficient('pupils', 'spread', 'meanBefore'),
        after: coefficient('pupilsAfter', 'spreadAfter', 'meanAfter'),
      },
    };
  },
});
