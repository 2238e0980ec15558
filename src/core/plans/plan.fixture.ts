/** Small plans for tests. */
import type { Pack, Target } from './schema.ts';

export const aTarget = (rest: Partial<Target> = {}): Target => ({
  id: 'target',
  indicator: 'class_size',
  name: '小学班额',
  stage: 'primary',
  scope: '全县',
  comparator: '<=',
  value: 45,
  valueHigh: null,
  unit: '人/班',
  deadline: '2025',
  kind: 'cap',
  clause: '一',
  note: null,
  certainty: 'high',
  ...rest,
});

export const aPack = (targets: readonly Target[], rest: Partial<Pack> = {}): Pack => ({
  id: 'plan',
  name: '规划',
  aliases: [],
  years: [2023, 2025],
  document: '规划',
  note: null,
  indicators: [],
  targets: [...targets],
  ...rest,
});
