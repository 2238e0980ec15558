/** The words of the columns 学段 and 比较, and of headers, as people write them. */
import { normalise } from '../../values/text.ts';
import type { Stage } from '../../values/stage.ts';
import type { Comparator } from '../schema.ts';

const lists = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(
    rows.flatMap(([value, words]) => words.split(' ').map((word) => [normalise(word), value] as const)),
  );

const STAGE_WORDS = lists<Stage | null>([
  ['kindergarten', '幼儿园 幼儿 学前 学前教育 学前三年 kindergarten'],
  ['primary', '小学 小学阶段 primary'],
  ['junior', '初中 初级中学 初中阶段 junior'],
  ['senior', '高中 普高 普通高中 高级中学 高中阶段 高中教育 senior'],
  ['vocational', '中职 职高 职业高中 中等职业 中等职业教育 职业教育 vocational'],
  ['special', '特教 特殊教育 special'],
  [
    'compulsory',
    '义务教育 义务教育阶段 义教 中小学 小学初中 小学、初中 小学和初中 初中、小学 九年义务教育 compulsory',
  ],
  ['basic', '基础教育 basic'],
  [null, '全部 全学段 各学段 所有学段 不分学段 不限 全县 全区 全市 合计 / - -- 无'],
]);

/** The stage of a cell; null where the row is for all stages; undefined where the word isn't known. */
export const stageOf = (text: string): Stage | null | undefined =>
  normalise(text) === '' ? null : STAGE_WORDS.get(normalise(text).toLowerCase());

const IN_NAMES: readonly (readonly [Stage, RegExp])[] = [
  ['kindergarten', /幼儿园|学前|入园|在园/g],
  ['vocational', /中职|职业教育|职业高中|职高/g],
  ['special', /特殊教育|特教/g],
  ['compulsory', /义务教育|九年巩固|中小学/g],
  ['primary', /小学/g],
  ['junior', /初中/g],
  ['senior', /高中/g],
];

/** The stage that an indicator's name speaks of (小学班额上限); null where it names none, or several. */
export const stageInName = (name: string): Stage | null => {
  let rest = normalise(name);
  const found: Stage[] = [];
  for (const [stage, words] of IN_NAMES) {
    const without = rest.replace(words, ' ');
    if (without !== rest) found.push(stage);
    rest = without;
  }
  return found.length === 1 ? (found[0] as Stage) : null;
};

const COMPARATOR_WORDS = lists<Comparator>([
  [
    '>=',
    '>= => ≥ ≧ ⩾ 大于等于 大于或等于 不低于 不少于 不小于 不得低于 不得少于 至少 最低 以上 及以上 达到 达 下限 正向 正指标 越高越好 越大越好 越多越好',
  ],
  [
    '<=',
    '<= =< ≤ ≦ ⩽ 小于等于 小于或等于 不超过 不高于 不多于 不大于 不得超过 不得高于 至多 最多 最高 以下 及以下 以内 控制在 上限 逆向 反向 负向 逆指标 越低越好 越小越好 越少越好',
  ],
  ['>', '> 大于 超过 高于 多于'],
  ['<', '< 小于 低于 少于 不足 未满 不到'],
  ['=', '= == 等于 为 恰好'],
  ['between', 'between 介于 之间 区间 范围'],
  ['about', 'about ≈ 约 大约 左右 上下 约为'],
]);

/** What the column 比较 says: a sign or a word; undefined where it isn't known. */
export const comparatorOf = (text: string): Comparator | undefined =>
  COMPARATOR_WORDS.get(normalise(text).toLowerCase());

export const ROLES = [
  'indicator',
  'stage',
  'year',
  'comparator',
  'target',
  'unit',
  'clause',
  'scope',
  'note',
] as const;
export type Role = (typeof ROLES)[number];

const HEADER_WORDS = lists<Role>([
  [
    'indicator',
    '指标 指标名称 指标名 主要指标 规划指标 目标指标 指标项目 指标内容 监测指标 核心指标 目标名称 indicator',
  ],
  ['stage', '学段 教育阶段 教育学段 适用学段 学校类别 学段类别 stage'],
  [
    'year',
    '年份 年度 期限 时限 年限 完成时限 完成时间 完成期限 完成年份 目标年份 目标年度 目标年 截止时间 截止年份 截止日期 到期年份 到期时间 实现年份 实现时间 时间 year deadline',
  ],
  ['comparator', '比较 比较符 比较符号 比较方式 关系 符号 条件 方向 指标方向 comparator'],
  [
    'target',
    '目标值 目标 指标值 目标数 目标数值 目标要求 规划目标 规划目标值 规划值 计划值 计划目标 任务数 value target',
  ],
  ['unit', '单位 计量单位 指标单位 unit'],
  ['clause', '条款 依据 出处 来源 文件依据 文件条款 条目 章节 所在条款 规划条款 clause'],
  ['scope', '范围 适用范围 对象 适用对象 scope'],
  ['note', '备注 说明 note'],
]);

/** What a header names; null for one that a plan's sheet doesn't need. */
export const roleOf = (header: string): Role | null =>
  HEADER_WORDS.get(
    normalise(header)
      .toLowerCase()
      .replace(/\([^()]*\)/g, ''),
  ) ?? null;

const YEAR_TARGET =
  /^((?:19|20)\d{2})(?:年度?)?(?:末|底)?(?:规划|计划)?(?:目标|规划|计划)(?:值|数)?(?:\([^()]*\))?$/;

/** The year of a header such as 2025年目标: the target of that year, each in a column of its own. */
export const targetYearOf = (header: string): number | null => {
  const match = YEAR_TARGET.exec(normalise(header));
  return match === null ? null : Number(match[1]);
};
