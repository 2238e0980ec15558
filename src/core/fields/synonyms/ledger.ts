/** Everyday wordings of the columns of a plan's indicator ledger. */
export const ledgerSynonyms = {
  indicator_name:
    '指标 主要指标 指标内容 规划指标 发展指标 项目指标 指标项目 监测指标 考核指标 评估指标 主要发展指标',
  unit: '单位 指标单位 量纲 计算单位',
  base_value: '基期 基期数 基数 基准值 基础值 基期数据 基期年 基年值 起点值 基线值 基期现状',
  target_value:
    '目标 规划目标 目标数 预期目标 规划值 目标任务 规划目标值 计划值 计划目标 预期值 任务目标 年度目标',
  actual_value:
    '完成值 完成情况 实际 实际完成 实际完成值 达到值 完成数 实现值 目前完成 现状值 现状 当前值 实际数 实际达到 实际完成情况 目前值 进展情况 执行情况 达成值 完成',
  comparator: '比较符 比较方式 比较关系 条件 方向',
  clause: '条款号 依据 出处 条文 依据条款 文件条款 规划条款 来源',
  indicator_kind: '指标属性 指标类型 指标性质 预期性/约束性 属性(预期性/约束性) 约束性',
  growth: '年均增速/累计 年均增长 年均增长率 增速 累计 年均增速(累计) 年均增速[累计] 年均',
} as const;
