/** D47: the classes of a grade add up to what the school table says. */
import { message } from '../../messages/index.ts';
import { addressOf, type ClassRecord, type GradeRecord } from '../../tables/index.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { isImpossible } from '../view/column.ts';

const keyOf = ({ school, stage, grade, ageGroup }: ClassRecord | GradeRecord): string =>
  [school, stage, grade ?? ageGroup].join('\n');

interface Listed {
  readonly classes: ClassRecord[];
  /** null: the size of a class can't be read. */
  sum: number | null;
}

const listedIn = (classes: readonly ClassRecord[]): Map<string, Listed> => {
  const grades = new Map<string, Listed>();
  for (const record of classes) {
    if (record.school === '' || (record.grade === null && record.ageGroup === null)) continue;
    const known = grades.get(keyOf(record));
    const { pupils } = record;
    const size = pupils === null || isImpossible('count', pupils) ? null : pupils;
    if (!known) grades.set(keyOf(record), { classes: [record], sum: size });
    else {
      known.classes.push(record);
      known.sum = known.sum === null || size === null ? null : known.sum + size;
    }
  }
  return grades;
};

const findingOf = ({ classes, sum }: Listed, record: GradeRecord, counted: boolean): RuleFinding => {
  const [first] = classes as [ClassRecord, ...ClassRecord[]];
  const rows = classes.filter(({ table }) => table === first.table).map(({ row }) => row);
  const from = Math.min(...rows);
  const to = Math.max(...rows);
  const held = counted ? record.classes : record.pupils;
  const received = String(counted ? classes.length : sum);
  const expected = String(held.value);
  const params = {
    place: record.schoolName,
    grade: first.gradeText,
    count: classes.length,
    received,
    cell: `${record.table.sheet.name}!${addressOf(held)}`,
    expected,
  };
  return {
    severity: 'logic',
    cell: { ...first, row: from },
    ...(to > from && { to: { row: to, column: first.column } }),
    about: [held],
    who: { school: record.schoolName, grade: first.gradeText, class: null },
    field: 'pupil_count',
    received,
    expected,
    message: message(counted ? 'ruleClassesCount' : 'ruleClassesDiffer', params),
    howToFix: message('ruleFixClassesDiffer'),
  };
};

export const classListSums: RunRule = {
  id: 'class_list_sums',
  number: 'D47',
  name: { zh: '班级名单与学校表相符', en: 'class lists fit the school table' },
  checks: {
    zh: '班级名单中一个年级各班人数之和、班级个数，与学校表中这个年级的人数、班数相等。每个班不超过班额上限，由国家标准和规划指标检查。',
    en: 'The classes listed for a grade, and their sizes, make the classes and pupils of that grade in the school table. That no class is too large is checked by the standards and targets.',
  },
  severity: 'logic',
  tolerances: ['count'],
  origin: '教育事业统计 逻辑校验：班级名单=年级人数',
  certainty: 'medium',
  needs: [],
  scope: 'run',
  run: ({ facts }) => {
    const listed = listedIn(facts.classes);
    let known = 0;
    const findings: RuleFinding[] = [];
    for (const record of facts.grades) {
      const own = listed.get(keyOf(record));
      if (!own || own.classes.some(({ table }) => table === record.table)) continue;
      const { classes, pupils } = record;
      if (classes.value !== null && !isImpossible('count', classes.value)) {
        known++;
        if (classes.value !== own.classes.length) {
          findings.push(findingOf(own, record, true));
          continue;
        }
      }
      if (own.sum === null || pupils.value === null || isImpossible('count', pupils.value)) continue;
      known++;
      if (pupils.value !== own.sum) findings.push(findingOf(own, record, false));
    }
    return known === 0 ? { notRun: message('ruleClassListMissing') } : { findings };
  },
};
