/** D38: a share lies between nothing and everything. */
import { message } from '../../messages/index.ts';
import { readingAt } from '../../tables/records/figure.ts';
import { ledgerRows } from '../../tables/records/ledgerRows.ts';
import { normalise, type Reading } from '../../values/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import type { TableView } from '../view/tableView.ts';
import { shown } from '../words.ts';

interface ShareCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly reading: Reading;
  readonly inPercent: boolean;
}

const SHARE = /率|占比|比例|比重|百分比|覆盖面/;
const OTHER =
  /增长|增速|增幅|降幅|降低率|变动|增减|之比|比值|师生比|生师比|班师比|完成|执行|到位|超额|利用率|倍/;
const GROSS = /毛入学|毛入园|毛入托/;

const isShare = (name: string): boolean => SHARE.test(name) && !OTHER.test(name);

const ledgerCells = (view: TableView): ShareCell[] => {
  const { table } = view;
  if (table.kind === 'school_list') return [];
  return ledgerRows(table).flatMap(({ row, name, unit, entries }) => {
    const plain = normalise(name);
    if (!isShare(plain)) return [];
    const inPercent = unit !== null && /^[%％]|百分/.test(normalise(unit));
    return entries.map(({ column, reading }) => ({ row, column, name: plain, reading, inPercent }));
  });
};

const columnCells = (view: TableView): ShareCell[] => {
  const { table } = view;
  if (table.kind !== 'school_list') return [];
  return table.columns.flatMap(({ index, path, match }) => {
    const name = path.map(normalise).join('/');
    if (!isShare(name)) return [];
    const inPercent = match.unit === '%';
    return table.dataRows.map((row) => ({
      row,
      column: index,
      name,
      reading: readingAt(table.sheet, row, index),
      inPercent,
    }));
  });
};

/** Bounds such as ≥93 and increments are no figures of a state. */
const judge = (view: TableView, { row, column, name, reading, inPercent }: ShareCell): RuleFinding | null => {
  if (reading.kind !== 'number' || reading.cumulative) return null;
  if (reading.unit !== '%' && !inPercent && reading.unit !== undefined) return null;
  const high = GROSS.test(name) ? limitOf('grossHighPercent') : limitOf('shareHighPercent');
  const { value } = reading;
  if (value >= 0 && value <= high * (1 + 1e-9)) return null;
  const params = { name, received: shown(value), high };
  return {
    severity: 'experience',
    cell: view.cell(row, column),
    who: view.table.kind === 'school_list' ? view.who(row) : null,
    field: null,
    received: `${params.received}%`,
    expected: `0—${high}%`,
    message: message('ruleShareRange', params),
    howToFix: message('ruleFixShare'),
  };
};

export const shareInRange: TableRule = {
  id: 'share_in_range',
  number: 'D38',
  name: { zh: '百分比在 0—100 之间', en: 'shares lie between 0 and 100 %' },
  checks: {
    zh: '率、比例、占比在 0 与 100 之间，毛入学（园）率可以到 150；增长率、之比和完成率不查。',
    en: 'Rates and shares lie between 0 and 100, gross enrolment up to 150. Growth rates, ratios of two amounts and completion rates aren’t asked.',
  },
  severity: 'experience',
  tolerances: ['shareHighPercent', 'grossHighPercent'],
  origin: '教育事业统计 经验校验：百分比 0—100，毛入学率除外',
  certainty: 'high',
  needs: [],
  scope: 'table',
  kinds: ['school_list', 'plan_ledger', 'official_form'],
  run: (view) => {
    const cells = [...ledgerCells(view), ...columnCells(view)];
    if (cells.length === 0) return { notRun: message('ruleNoShares') };
    return { findings: cells.flatMap((cell) => judge(view, cell) ?? []) };
  },
};
