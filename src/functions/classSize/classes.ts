import type { Parameter } from '../engine/record.ts';

export const CLASSES = {
  name: 'classes',
  zh: '班数',
  kind: 'number',
  description: { zh: '班数：与学生数一一对应', en: 'classes, one to one with the pupils' },
} as const satisfies Parameter;

export const GRADE_PUPILS = {
  name: 'pupils',
  zh: '学生数',
  kind: 'number',
  unit: '人',
  description: {
    zh: '一个年级的学生数：一个单元格或区域，每个年级一格',
    en: 'pupils of one grade: a cell or a range, a cell for each grade',
  },
} as const satisfies Parameter;
