/** Lists of one stage that are meant to name the same schools. */
import { message } from '../../messages/index.ts';
import type { RuleFinding } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import type { TableView } from '../view/tableView.ts';

const schoolsOf = (view: TableView): Map<string, number> => {
  const schools = new Map<string, number>();
  for (const row of view.table.dataRows) {
    const { key, township } = view.identity(row);
    if (key !== '' && !schools.has(key)) schools.set(key, row);
    else if (key !== '') schools.set(`${key}@${township}`, row);
  }
  return schools;
};

const missing = (view: TableView, schools: ReadonlyMap<string, number>, other: TableView): RuleFinding[] => {
  const column = view.textColumn('school_name');
  if (!column) return [];
  const there = schoolsOf(other);
  return [...schools].flatMap(([key, row]) => {
    if (there.has(key)) return [];
    const { name } = view.identity(row);
    const params = { place: name, list: `${other.table.file} › ${other.table.sheet.name}` };
    return [
      {
        severity: 'logic' as const,
        cell: view.cell(row, column.index),
        who: view.who(row),
        field: 'school_name' as const,
        received: name,
        expected: '',
        message: message('ruleSchoolMissing', params),
        howToFix: message('ruleFixSchoolMissing'),
      },
    ];
  });
};

/** Only lists that share nearly all their schools are compared: a list of town schools isn't meant to be complete. */
export const betweenLists = (lists: readonly TableView[]): RuleFinding[] =>
  lists.flatMap((one, i) =>
    lists.slice(i + 1).flatMap((other) => {
      const { stage } = one.table.context;
      if (stage === null || stage !== other.table.context.stage) return [];
      const left = schoolsOf(one);
      const right = schoolsOf(other);
      if (Math.min(left.size, right.size) < limitOf('sameSchoolsMin')) return [];
      const both = [...left.keys()].filter((key) => right.has(key)).length;
      if (100 * both < limitOf('sameSchoolsPercent') * Math.max(left.size, right.size)) return [];
      return [...missing(one, left, other), ...missing(other, right, one)];
    }),
  );
