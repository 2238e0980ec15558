/** D41: what two tables say about one school is the same. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import { addressOf, type SchoolRecord, type Table } from '../../tables/index.ts';
import type { SchoolSource } from '../../tables/records/records.ts';
import { figureAt } from '../../tables/records/figure.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { limitOf, sumTolerance } from '../tolerance.ts';
import { isImpossible } from '../view/column.ts';
import { printedLike, type Known } from '../view/lastYear.ts';

const COMPARED = new Set(['count', 'area', 'money']);

const knownIn = ({ table, row, columns, figures }: SchoolSource, field: FieldId): Known | null => {
  const column = columns.get(field);
  const figure = figures?.get(field) ?? (column ? figureAt(table, row, column) : null);
  if (figure === null || figure.value === null || isImpossible(fieldOf(field).kind, figure.value))
    return null;
  return { value: figure.value, cell: { table: figure.table, row: figure.row, column: figure.column } };
};

interface Pair {
  readonly record: SchoolRecord;
  readonly field: FieldId;
  readonly one: Known;
  readonly other: Known;
  readonly same: boolean;
}

/** Staff of a through-school is entered with one of its sections, or with both: it can't be compared by section. */
const isWholeSchool = (source: SchoolSource, field: FieldId): boolean =>
  source.columns.get(field)?.match.qualifiers.sponsor === undefined;

const pairsOf = (record: SchoolRecord): Pair[] => {
  const [first, ...more] = record.sources;
  if (!first || more.length === 0) return [];
  const found: Pair[] = [];
  const told = new Set<FieldId>();
  record.sources.forEach((source, i) => {
    for (const field of new Set([...source.columns.keys(), ...(source.figures?.keys() ?? [])])) {
      if (!COMPARED.has(fieldOf(field).kind) || told.has(field) || !isWholeSchool(source, field)) continue;
      const one = knownIn(source, field);
      const again = record.sources
        .slice(i + 1)
        .find((other) => other.table !== source.table && knownIn(other, field));
      const other = again ? knownIn(again, field) : null;
      if (!one || !other) continue;
      told.add(field);
      const same = Math.abs(one.value - other.value) <= sumTolerance(fieldOf(field).kind);
      found.push({ record, field, one, other, same });
    }
  });
  return found;
};

const tableName = ({ file, sheet }: Table): string => `${file} › ${sheet.name}`;

const findingOf = ({ record, field, one, other }: Pair): RuleFinding => {
  const print = printedLike(other.cell, field);
  return {
    severity: 'logic',
    cell: other.cell,
    about: [one.cell],
    who: { school: record.identity.name, grade: null, class: null },
    field,
    received: print(other.value),
    expected: print(one.value),
    message: message('ruleTablesDiffer', {
      place: record.identity.name,
      column: fieldOf(field).term,
      received: print(other.value),
      table: tableName(one.cell.table),
      cell: addressOf(one.cell),
      other: print(one.value),
    }),
    howToFix: message('ruleFixTablesDiffer'),
  };
};

/** Most schools differ: the two columns mean different things, which is told once. */
const forMost = (pairs: readonly Pair[], wrong: readonly Pair[]): RuleFinding => {
  const [first] = wrong as [Pair, ...Pair[]];
  const rows = wrong.map(({ other }) => other.cell.row);
  return {
    severity: 'logic',
    cell: { ...first.other.cell, row: Math.min(...rows) },
    to: { row: Math.max(...rows), column: first.other.cell.column },
    who: null,
    field: first.field,
    received: String(wrong.length),
    expected: '0',
    message: message('ruleTablesDifferMost', {
      column: fieldOf(first.field).term,
      count: wrong.length,
      known: pairs.length,
      table: tableName(first.one.cell.table),
      place: first.record.identity.name,
      received: printedLike(first.other.cell, first.field)(first.other.value),
      other: printedLike(first.one.cell, first.field)(first.one.value),
    }),
    howToFix: message('ruleFixHeader'),
  };
};

export const sameInTables: RunRule = {
  id: 'same_in_tables',
  number: 'D41',
  name: { zh: '同一学校同一指标在各表中相等', en: 'two tables say the same of a school' },
  checks: {
    zh: '同一所学校（学段）的同一个数在两张表里都有的，应当相等；多数学校都不等的，说明两列口径不同，只报一次。',
    en: 'A figure of a school and stage that stands in two tables is the same in both; when most schools differ the two columns mean different things, which is told once.',
  },
  severity: 'logic',
  tolerances: ['count', 'area', 'money', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：表间一致',
  certainty: 'medium',
  needs: [],
  scope: 'run',
  run: ({ facts }) => {
    const groups = new Map<Table, Map<number, Pair[]>>();
    let known = 0;
    for (const record of facts.schools) {
      for (const pair of pairsOf(record)) {
        known++;
        const { table, column } = pair.other.cell;
        let columns = groups.get(table);
        if (!columns) groups.set(table, (columns = new Map()));
        const list = columns.get(column);
        if (list) list.push(pair);
        else columns.set(column, [pair]);
      }
    }
    if (known === 0) return { notRun: message('ruleNothingTwice') };
    const findings = [...groups.values()].flatMap((columns) =>
      [...columns.values()].flatMap((pairs) => {
        const wrong = pairs.filter(({ same }) => !same);
        const most =
          wrong.length >= limitOf('cascadeRows') &&
          100 * wrong.length > limitOf('cascadeShare') * pairs.length;
        return most ? [forMost(pairs, wrong)] : wrong.map(findingOf);
      }),
    );
    return { findings };
  },
};
