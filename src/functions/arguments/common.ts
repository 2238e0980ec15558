/** Parameters that several functions share, so that they read the same everywhere. */
import type { Parameter } from '../engine/record.ts';

export const STAGE = {
  name: 'stage',
  zh: '学段',
  kind: 'text',
  blankOmits: true,
  description: {
    zh: '学段：小学、初中、高中，幼儿园写托班、小班、中班、大班、混合班；也可写年级',
    en: 'stage: 小学/primary, 初中/junior, 高中/senior, for kindergartens 托班, 小班, 中班, 大班, 混合班; or a grade',
  },
} as const satisfies Parameter;

export const LIMIT = {
  name: 'limit',
  zh: '上限',
  kind: 'number',
  optional: true,
  bounds: true,
  unit: '人',
  description: { zh: '每班人数上限，代替国家标准', en: 'pupils per class, instead of the national standard' },
} as const satisfies Parameter;

export const PUPILS = {
  name: 'pupils',
  zh: '学生数',
  kind: 'number',
  unit: '人',
  description: { zh: '在校生数：一个单元格或区域', en: 'pupils: a cell or a range' },
} as const satisfies Parameter;

export const ACTUAL = {
  name: 'actual',
  zh: '实际值',
  kind: 'figure',
  description: {
    zh: '实际值：一个单元格或区域；比例可写 85%、0.85 或 85，师生比可写 1:19',
    en: 'the actual value: a cell or a range; shares as 85%, 0.85 or 85, ratios as 1:19',
  },
} as const satisfies Parameter;

export const INDICATOR = {
  name: 'indicator',
  zh: '指标',
  kind: 'text',
  description: {
    zh: '指标的名称、别名或编号，可带学段，如“小学班额”',
    en: 'name, alias or id of the indicator, with its stage where needed: 小学班额, class_size',
  },
} as const satisfies Parameter;

export const YEAR = {
  name: 'year',
  zh: '年份',
  kind: 'year',
  description: { zh: '统计年份（9月1日时点），如 2025', en: 'census year (1 September), for example 2025' },
} as const satisfies Parameter;

export const PLAN = {
  name: 'plan',
  zh: '规划',
  kind: 'plan',
  optional: true,
  description: {
    zh: '规划的名称、别名或编号，或自己的目标区域（带表头：指标、年份、比较、目标值）；省略为国家标准',
    en: 'name, alias or id of a plan, or a range of your own targets with the header 指标, 年份, 比较, 目标值; the national standards if left out',
  },
} as const satisfies Parameter;

export const LAW_2017 = {
  zh: '教督〔2017〕6号',
  en: '教督〔2017〕6号 (quality balance of compulsory education)',
};
export const BY_PLAN = {
  zh: '所选规划的条款；国家标准见规划 national',
  en: 'the clause of the plan chosen; national standards: plan national',
};
