/** D45: the indicators of a plan's ledger have unit, target and steps that make sense. */
import { message } from '../../messages/index.ts';
import { ledgerRows } from '../../tables/records/ledgerRows.ts';
import type { CellRef, LedgerEntry, LedgerRow, Table } from '../../tables/index.ts';
import { numberOf, normalise } from '../../values/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { shown } from '../words.ts';

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

const judge = (table: Table): RuleFinding[] => {
  const rows = ledgerRows(table);
  const unit = table.columns.find(({ match }) => match.field === 'unit')?.index;
  const withUnit = rows.filter((row) => row.unit !== null).length;
  return rows.flatMap((row) => [
    ...(unit !== undefined && withUnit * 2 > rows.length ? unitMissing(row, unit) : []),
    ...targetMissing(row),
    ...steps(row),
  ]);
};

export const planSheet: TableRule = {
  id: 'plan_sheet',
  number: 'D45',
  name: { zh: '规划台账的指标填写完整、方向一致', en: 'a plan’s ledger is complete and moves one way' },
  checks: {
    zh: '台账中的指标有单位、有目标值；从基期到各年目标朝一个方向变化（当年数、增量除外）。',
    en: 'Indicators of a ledger have a unit and a target; from base through the yearly targets they move one way, single-year figures apart.',
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
