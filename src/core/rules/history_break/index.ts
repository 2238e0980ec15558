/** D46: a series has no break without a note, be it the figures of a ledger or the list of schools itself. */
import { message, type Message } from '../../messages/index.ts';
import { ledgerRows } from '../../tables/records/ledgerRows.ts';
import type { WholeSchool } from '../../tables/records/matchYears.ts';
import type { CellRef, LedgerRow, Table } from '../../tables/index.ts';
import { normalise, numberOf } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { isBeyond, percentOf } from '../shared/change.ts';
import { whoIs, type LastYear } from '../view/lastYear.ts';
import { nearby, pupilsOf, tookIn } from '../view/merging.ts';
import type { TableView } from '../view/tableView.ts';
import { shown } from '../words.ts';

const LIMIT = { percent: 'historyPercent', floor: 'historyFloor' } as const;
const NOTE = /撤|并|新建|新增|调整|口径|改|停|扩建|搬迁/;
/** A single year's amount and money spent rise and fall as they will; cumulative figures are meant to rise. */
const SINGLE_YEARS = /当年|累计|培养|培训|年度|每年|逐年|年均|增加|增长|减少|投资|投入|经费|新增|新建/;
const YEARS_MIN = 3;

const noteOf = ({ table, row }: LedgerRow): string =>
  table.columns
    .filter(({ match }) => match.field === 'remark')
    .map(({ index }) => normalise(textAt(table.sheet, row, index)))
    .join('');

const breaksIn = (table: Table, judged: { count: number }): RuleFinding[] =>
  ledgerRows(table).flatMap((row) => {
    const values = row.entries
      .flatMap((entry) => {
        const value = numberOf(entry.reading);
        return entry.role !== 'target' && entry.year !== null && value !== null
          ? [{ entry, value, year: entry.year }]
          : [];
      })
      .sort((a, b) => a.year - b.year);
    if (values.length < YEARS_MIN) return [];
    judged.count++;
    if (NOTE.test(noteOf(row)) || SINGLE_YEARS.test(normalise(row.name)) || row.unit === '%') return [];
    return values.slice(1).flatMap(({ entry, value, year }, i) => {
      const before = values[i];
      if (!before || before.value <= 0 || !isBeyond(value, before.value, LIMIT)) return [];
      const params = {
        name: row.name,
        year,
        received: shown(value),
        before: before.year,
        last: shown(before.value),
        change: percentOf(value, before.value),
      };
      return [
        {
          severity: 'experience' as const,
          cell: entry,
          about: [before.entry],
          who: null,
          field: null,
          received: shown(value),
          expected: '',
          message: message('ruleHistoryBreak', params),
          howToFix: message('ruleFixHistory'),
        },
      ];
    });
  });

/** The cell a school is named in; its row's first cell where the table has no name column. */
const placeOfSchool = ({ sections }: WholeSchool): CellRef | null => {
  const source = sections[0]?.sources[0];
  if (!source) return null;
  const { table, row, columns } = source;
  const name = columns.get('school_name') ?? table.columns.find(({ match }) => match.field === 'school_name');
  return { table, row, column: name?.index ?? table.columns[0]?.index ?? 0 };
};

const HINTS = 3;

const hint = (code: 'hintMerged' | 'hintFormed', schools: readonly WholeSchool[]): Message =>
  schools.length === 0
    ? message('hintNone')
    : message(code, {
        names: schools
          .slice(0, HINTS)
          .map(({ name }) => `“${name}”`)
          .join('、'),
      });

/** Lists that share hardly a school aren't the same lists: then nothing has appeared or vanished. */
const sameLists = ({ schools: { pairs, appeared, vanished } }: LastYear, stage: string): boolean => {
  const has = ({ sections }: WholeSchool): boolean => sections.some((section) => section.stage === stage);
  const kept = pairs.filter(({ now, then }) => has(now) && has(then)).length;
  const other = Math.max(appeared.filter(has).length, vanished.filter(has).length);
  return kept > other;
};

const schoolChanges = (last: LastYear, tables: readonly TableView[]): RuleFinding[] => {
  const { appeared, vanished } = last.schools;
  const compared = new Map<string, boolean>();
  const isCompared = ({ sections }: WholeSchool): boolean =>
    sections.some(({ stage }) => {
      let known = compared.get(stage);
      if (known === undefined) compared.set(stage, (known = sameLists(last, stage)));
      return known;
    });
  const found: RuleFinding[] = [];
  for (const school of appeared.filter(isCompared)) {
    const cell = placeOfSchool(school);
    if (!cell) continue;
    const from = vanished.filter((other) => nearby(school, other));
    found.push({
      severity: 'experience',
      cell,
      about: [],
      who: whoIs(school),
      field: 'school_name',
      received: school.name,
      expected: '',
      message: message('ruleAppeared', { place: school.name, hint: hint('hintFormed', from) }),
      howToFix: message('ruleFixAppeared'),
    });
  }
  for (const school of vanished.filter(isCompared)) {
    const pupils = pupilsOf(school);
    const list =
      tables.find(
        ({ table }) =>
          school.sections.some(({ stage }) => table.context.stage === stage) && table.kind === 'school_list',
      ) ?? tables.find(({ table }) => table.kind === 'school_list');
    if (!list || pupils === 0) continue;
    // Its row is missing here, so the heading of the names is shown.
    const name = list.table.columns.find(({ match }) => match.field === 'school_name');
    found.push({
      severity: 'experience',
      cell: list.cell(list.table.header[1], name?.index ?? 0),
      who: whoIs(school),
      field: 'school_name',
      received: '',
      expected: school.name,
      message: message('ruleVanished', {
        place: school.name,
        last: pupils,
        hint: hint('hintMerged', tookIn(last, school)),
      }),
      howToFix: message('ruleFixVanished'),
    });
  }
  return found;
};

export const historyBreak: RunRule = {
  id: 'history_break',
  number: 'D46',
  name: {
    zh: '历年数据和学校名单没有无故中断',
    en: 'series and lists of schools have no break without a note',
  },
  checks: {
    zh: '台账中同一指标相邻两年变动超过 50% 而备注没有说明的；上年有、今年没有，或今年新出现的学校，要说明（撤并、新建、改名）。',
    en: 'An indicator of a ledger that changes by more than 50 % without a remark, and a school that appears or vanishes, must be explained (closure, merger, new building, new name).',
  },
  severity: 'experience',
  tolerances: ['historyPercent', 'historyFloor', 'mergedGainFactor'],
  origin: '教育事业统计 经验校验：历史数据、学校撤并',
  certainty: 'medium',
  needs: [],
  scope: 'years',
  alone: true,
  run: ({ last, tables, censusYear }) => {
    const judged = { count: 0 };
    const ledgers = tables.filter(({ table }) => table.kind === 'plan_ledger');
    const breaks = ledgers.flatMap(({ table }) => breaksIn(table, judged));
    if (!last && judged.count === 0) return { notRun: message('ruleNoLastYear', { year: censusYear - 1 }) };
    return { findings: [...breaks, ...(last ? schoolChanges(last, tables) : [])] };
  },
};
