/** Plan-progress tables: rows are indicators, columns their target, actual and base figures. */
import { indicatorByName } from '../../indicators/registry.ts';
import { message } from '../../messages/index.ts';
import { normalise } from '../../values/index.ts';
import type { Aggregation, FillQuantity, Filter } from '../types.ts';
import type { Axis } from './axis.ts';
import type { Outcome } from './reading.ts';

type Role = 'actual' | 'target' | 'base';

const ROLES: readonly (readonly [RegExp, Role | null])[] = [
  // 完成率, 差距, 是否达标 are drawn from the others; forms that want them mostly hold a formula.
  [/完成率|完成比例|进度|差距|差额|是否|缺口|增速|增幅|增长|较上年|同比|排名/, null],
  [/基期|基准|基数|起点/, 'base'],
  [/目标|规划值|规划数|计划|任务数/, 'target'],
  [/完成|实际|达到|现状|实现|当前|执行|进展/, 'actual'],
];

const roleOf = (column: Axis): Role | null => {
  if (column.field === 'target_value') return 'target';
  if (column.field === 'base_value') return 'base';
  const text = normalise(column.path.join('/'));
  const found = ROLES.find(([words]) => words.test(text));
  if (found) return found[1];
  if (column.field === 'actual_value') return 'actual';
  return column.year !== null && /^\D{0,2}(?:19|20)\d\d\D{0,3}$/.test(text) ? 'actual' : null;
};

/** What a plan's table asks for in one cell; `known` says whether plan or ledger carry a name no indicator has. */
export const planReadingsOf = (
  row: Axis,
  column: Axis,
  year: number,
  known: (name: string) => boolean,
): Outcome => {
  const role = roleOf(column);
  const leaf = row.path[row.path.length - 1] ?? '';
  if (role === null) {
    return {
      kind: 'untouched',
      reason: message('fillNoQuantity', { row: leaf, column: column.path.join(' / ') }),
    };
  }
  const filter: Filter = row.filter;
  const indicator = indicatorByName(leaf, filter.stage ?? null);
  const offset = column.year === null ? {} : { yearOffset: column.year - year };
  const quantity = (aggregation: Aggregation): FillQuantity => ({
    aggregation,
    field: null,
    filter: filter.stage ? { stage: filter.stage } : {},
    ...(indicator && { indicator: indicator.id }),
    name: leaf,
    ...offset,
  });
  if (indicator || known(leaf)) {
    const aggregation = role === 'actual' ? (indicator ? 'indicator' : 'stated') : role;
    return {
      kind: 'readings',
      readings: [{ quantity: quantity(aggregation), confidence: 0.92, note: null }],
    };
  }
  if (role === 'actual' && row.field !== null && !row.unknownLeaf && !row.share && !row.perPupil) {
    const summed: FillQuantity = { aggregation: 'sum', field: row.field, filter, ...offset };
    return {
      kind: 'readings',
      readings: [{ quantity: summed, confidence: Math.min(0.9, row.confidence), note: null }],
    };
  }
  return { kind: 'untouched', reason: message('fillLabelUnknown', { label: leaf }) };
};
