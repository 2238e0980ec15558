/** D45: the indicators of a plan's ledger have unit, target and steps that make sense. */
import { message } from '../../messages/index.ts';
import { ledgerRows } from '../../tables/records/ledgerRows.ts';
import type { CellRef, LedgerEntry, LedgerRow, Table, TableColumn } from '../../tables/index.ts';
import { numberOf, normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { shown } from '../words.ts';
import { directionOf, hasYears, headingText, usuallyStated } from './stated.ts';

/** Figures of single years and pace: they needn't move one way. */
const SINGLE_YEARS = /当年|年度|每年|逐年|年均|新增|新建|增加|增长|减少|招生|毕业/;

const at = ({ table, row }: LedgerRow, column: number): CellRef => ({ table, row, column });

const finding = (
  cell: CellRef,
  received: string,
  rest: Pick<RuleFinding, 'expected' | 'message' | 'howToFix'>,
): RuleFinding => ({
  severity: 'experience',
  cell,
  who: null,
  field: null,
  received,
  ...rest,
});

const isFilled = ({ reading }: LedgerEntry): boolean => reading.kind !== 'blank';

const unitMissing = (row: LedgerRow, column: number): RuleFinding[] =>
  row.unit !== null || !row.entries.some(({ reading }) => numberOf(reading) !== null)
    ? []
    : [
        finding(at(row, column), '', {
          expected: '',
          message: message('rulePlanUnit', { name: row.name }),
          howToFix: message('ruleFixPlanUnit'),
        }),
      ];

const targetMissing = (row: LedgerRow): RuleFinding[] => {
  const targets = row.entries.filter(({ role }) => role === 'target');
  const others = row.entries.filter(({ role, reading }) => role !== 'target' && numberOf(reading) !== null);
  const [first] = targets;
  if (!first || others.length === 0 || targets.some(isFilled)) return [];
  return [
    finding(first, '', {
      expected: '',
      message: message('rulePlanTarget', { name: row.name }),
      howToFix: message('ruleFixPlanTarget'),
    }),
  ];
};

/** The one step that goes against all others, if there is one. */
const steps = (row: LedgerRow): RuleFinding[] => {
  if (SINGLE_YEARS.test(normalise(row.name))) return [];
  const targets = row.entries
    .flatMap((entry) => {
      const value = numberOf(entry.reading);
      return entry.role === 'target' && entry.year !== null && value !== null
        ? [{ entry, value, year: entry.year }]
        : [];
    })
    .sort((a, b) => a.year - b.year);
  const base = row.entries.find(({ role }) => role === 'base');
  const start = base ? numberOf(base.reading) : null;
  const [head] = targets;
  if (!head) return [];
  const points = start === null ? targets : [{ ...head, value: start, year: -Infinity }, ...targets];
  if (points.length < 3) return [];
  const monotone = (list: readonly { value: number }[]): boolean => {
    const signs = list.slice(1).map(({ value }, i) => Math.sign(value - (list[i]?.value ?? 0)));
    return !(signs.includes(1) && signs.includes(-1));
  };
  if (monotone(points)) return [];
  const odd = targets.filter((target) => monotone(points.filter((point) => point !== target)));
  const wrong = odd[0] ?? targets[targets.length - 1] ?? head;
  const params = {
    name: row.name,
    series: points.map(({ value }) => shown(value)).join('、'),
    year: wrong.year,
    received: shown(wrong.value),
  };
  return [
    finding(wrong.entry, shown(wrong.value), {
      expected: '',
      message: message('rulePlanSteps', params),
      howToFix: message('ruleFixPlanSteps'),
    }),
  ];
};

/** A target on the wrong side of the base, where the ledger says which way the indicator goes. */
const wrongWay = (row: LedgerRow): RuleFinding[] => {
  const direction = directionOf(row.table, row);
  const base = row.entries.find(({ role }) => role === 'base');
  const start = base ? numberOf(base.reading) : null;
  const last = row.entries
    .filter(({ role }) => role === 'target')
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .at(-1);
  const goal = last ? numberOf(last.reading) : null;
  if (direction === null || start === null || goal === null || !last) return [];
  if (SINGLE_YEARS.test(normalise(row.name))) return [];
  if (direction === 'up' ? goal >= start : goal <= start) return [];
  const params = { name: row.name, received: shown(goal), base: shown(start) };
  return [
    finding(last, shown(goal), {
      expected: `${direction === 'up' ? '≥' : '≤'} ${shown(start)}`,
      message: message(direction === 'up' ? 'rulePlanBelowBase' : 'rulePlanAboveBase', params),
      howToFix: message('ruleFixPlanSteps'),
    }),
  ];
};

const notStated = (row: LedgerRow, columns: readonly TableColumn[]): RuleFinding[] =>
  columns
    .filter(({ index }) => textAt(row.table.sheet, row.row, index).trim() === '')
    .map((column) =>
      finding(at(row, column.index), '', {
        expected: '',
        message: message('rulePlanStated', { name: row.name, column: headingText(column) }),
        howToFix: message('ruleFixPlanStated', { column: headingText(column) }),
      }),
    );

/** Nothing says by when: told once, at the heading of the targets. */
const noYears = (table: Table, rows: readonly LedgerRow[]): RuleFinding[] => {
  const target = rows.flatMap(({ entries }) => entries).find(({ role }) => role === 'target');
  if (!target || hasYears(table, rows)) return [];
  return [
    finding({ table, row: table.header[1], column: target.column }, '', {
      expected: '',
      message: message('rulePlanYears'),
      howToFix: message('ruleFixPlanYears'),
    }),
  ];
};

const judge = (table: Table): RuleFinding[] => {
  const rows = ledgerRows(table);
  const unit = table.columns.find(({ match }) => match.field === 'unit')?.index;
  const withUnit = rows.filter((row) => row.unit !== null).length;
  const stated = usuallyStated(table, rows);
  return [
    ...noYears(table, rows),
    ...rows.flatMap((row) => [
      ...(unit !== undefined && withUnit * 2 > rows.length ? unitMissing(row, unit) : []),
      ...targetMissing(row),
      ...steps(row),
      ...wrongWay(row),
      ...notStated(row, stated),
    ]),
  ];
};

export const planSheet: TableRule = {
  id: 'plan_sheet',
  number: 'D45',
  name: { zh: '规划台账的指标填写完整、方向一致', en: 'a plan’s ledger is complete and moves one way' },
  checks: {
    zh: '台账中的指标有单位、目标值和目标年份；有计算公式、数据来源、责任单位、方向、完成时限这些列的，逐项填写；从基期到各年目标朝一个方向变化，写了正逆向的不反向（当年数、增量除外）。百分比的上限由“百分比在 0—100 之间”检查。',
    en: 'Indicators of a ledger have a unit, a target and its year; columns for formula, source, department, direction or deadline are filled in for each; from base through the yearly targets they move one way, the stated one where there is one, single-year figures apart. Upper limits of shares are checked by the rule of shares.',
  },
  severity: 'experience',
  tolerances: [],
  origin: '规划指标台账 编制要求：单位、目标、分年度进度',
  certainty: 'medium',
  needs: [],
  scope: 'table',
  kinds: ['plan_ledger'],
  run: ({ table }) => ({ findings: judge(table) }),
};
