/** Operations from a line of text: `增班,小学,第一小学,2; 并校,小学,第二小学,第一小学`, or as JSON. */
import * as v from 'valibot';
import { message, type Message } from '../../messages/index.ts';
import { stageOf } from '../../plans/own/words.ts';
import { normalise, numberOf, readCell } from '../../values/index.ts';
import { SCENARIO_STAGES, type ScenarioStage } from './county.ts';
import { operationSchema, type Operation } from './operations.ts';

/** What stands after kind and stage; `?` may be left out. */
const FORMS = {
  open: ['school', 'classes', 'teachers', 'staff', 'sponsor', 'from'],
  merge: ['school', 'into', 'site?'],
  movePupils: ['school', 'into', 'pupils'],
  addClasses: ['school', 'classes'],
  addTeachers: ['school', 'teachers', 'degree?', 'backbone?', 'arts?'],
  toPublic: ['school', 'pupils'],
  toInclusive: ['school', 'pupils'],
} as const;
type Form = keyof typeof FORMS;

const WORDS: Readonly<Record<Form, readonly string[]>> = {
  open: ['新开', '新建', '新校', 'open'],
  merge: ['并校', '撤并', '合并', 'merge'],
  movePupils: ['分流', '划转', 'movepupils', 'move'],
  addClasses: ['增班', 'addclasses'],
  addTeachers: ['增教师', '增师', 'addteachers'],
  toPublic: ['转公办', 'topublic'],
  toInclusive: ['转普惠', 'toinclusive'],
};

/** How operations are written, for messages and help. */
export const OPERATION_FORMS: Readonly<Record<Form, string>> = {
  addClasses: '增班,学段,学校,班数',
  movePupils: '分流,学段,从,到,学生数',
  merge: '并校,学段,撤并的学校,并入的学校[,保留校舍]',
  open: '新开,学段,校名,班数,教师,教职工,公办|民办,来源学校:人数+…',
  addTeachers: '增教师,学段,学校,人数[,高学历,骨干,体艺]',
  toPublic: '转公办,学段,学校,学位',
  toInclusive: '转普惠,学段,学校,学位',
};

export type ReadOperations =
  | { readonly ok: true; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly problem: Message };

const wrong = (text: string): ReadOperations => ({
  ok: false,
  problem: message('scenario-unreadable', { found: text, forms: Object.values(OPERATION_FORMS).join('；') }),
});

const figure = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : (numberOf(readCell(text)) ?? NaN);

const formOf = (word: string): Form | undefined =>
  (Object.keys(WORDS) as Form[]).find((form) => WORDS[form].includes(normalise(word).toLowerCase()));

const stageIn = (text: string): ScenarioStage | undefined => {
  const stage = stageOf(text);
  return SCENARIO_STAGES.find((one) => one === stage || one === text);
};

const sources = (text: string): readonly unknown[] =>
  text.split('+').map((part) => {
    const [school = '', pupils] = part.split(/[:：]/);
    return { school: school.trim(), pupils: figure(pupils) };
  });

const shaped = (form: Form, stage: ScenarioStage, cells: readonly string[]): unknown => {
  const given = Object.fromEntries(FORMS[form].map((key, i) => [key.replace('?', ''), cells[i]]));
  const number = (key: string): number | undefined => figure(given[key]);
  const { school, into } = given;
  switch (form) {
    case 'open': {
      const isPublic = /公办|public/i.test(given['sponsor'] ?? '');
      return {
        ...{ kind: 'open', school, stage, isPublic, isInclusive: isPublic },
        ...{ classes: number('classes'), teachers: number('teachers'), staff: number('staff') },
        from: sources(given['from'] ?? ''),
      };
    }
    case 'merge':
      return { kind: 'merge', school, into, stage, keepSite: /保留|keep/i.test(given['site'] ?? '') };
    case 'movePupils':
      return { kind: 'movePupils', school, into, stage, pupils: number('pupils') };
    case 'addClasses':
      return { kind: 'addClasses', school, stage, classes: number('classes') };
    case 'addTeachers': {
      const parts = { degree: number('degree'), backbone: number('backbone'), arts: number('arts') };
      return { kind: 'addTeachers', school, stage, teachers: number('teachers'), ...parts };
    }
    case 'toPublic':
    case 'toInclusive': {
      const to = form === 'toPublic' ? 'public' : 'inclusive';
      return { kind: 'convertPlaces', school, stage, to, pupils: number('pupils') };
    }
  }
};

const operationOf = (line: string): Operation | null => {
  const [word = '', place = '', ...cells] = line.split(/[,，]/).map((cell) => cell.trim());
  const form = formOf(word);
  const stage = stageIn(place);
  if (form === undefined || stage === undefined) return null;
  const keys: readonly string[] = FORMS[form];
  const needed = keys.filter((key) => !key.endsWith('?')).length;
  if (cells.length < needed || cells.length > keys.length) return null;
  const read = v.safeParse(operationSchema, shaped(form, stage, cells));
  return read.success ? read.output : null;
};

const ofJson = (text: string): ReadOperations => {
  try {
    const data: unknown = JSON.parse(text);
    const list: unknown = Array.isArray(data) ? data : Reflect.get(Object(data) as object, 'operations');
    const read = v.safeParse(v.array(operationSchema), list);
    return read.success ? { ok: true, operations: read.output } : wrong(text.slice(0, 60));
  } catch {
    return wrong(text.slice(0, 60));
  }
};

/** Operations in the order written; the first line that says none is told, with how they are written. */
export const readOperations = (text: string): ReadOperations => {
  if (/^\s*[[{]/.test(text)) return ofJson(text);
  const operations: Operation[] = [];
  for (const line of text.split(/[;；\r\n]+/).filter((one) => one.trim() !== '')) {
    const operation = operationOf(line);
    if (operation === null) return wrong(line.trim());
    operations.push(operation);
  }
  return operations.length > 0 ? { ok: true, operations } : wrong(text);
};
