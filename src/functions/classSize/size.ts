import type { Parameter } from '../engine/record.ts';

export const SIZE = {
  name: 'size',
  zh: '班额',
  kind: 'number',
  unit: '人',
  description: { zh: '班级人数：一个单元格或区域', en: 'pupils of a class: a cell or a range' },
} as const satisfies Parameter;
