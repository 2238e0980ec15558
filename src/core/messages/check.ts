/** Verdicts, findings and reasons of a check. */
export const check = {
  notCensusItem: { zh: '—', en: '—' },
  reasonNoLedger: {
    zh: '各表都不能算出，台账里也没有找到“{name}”这一项（{year}年）',
    en: 'no table gives it, and no ledger has a row “{name}” for {year}',
  },
  reasonLedgerNoNumber: {
    zh: '台账 {cell} 写的是“{received}”，不是数值，不能判定',
    en: 'the ledger’s cell {cell} says “{received}”, which is no figure',
  },
  reasonLedgerUnit: {
    zh: '台账 {cell} 的单位是“{received}”，目标的单位是“{expected}”，不能换算',
    en: 'the ledger’s cell {cell} is in “{received}”, the target in “{expected}”; they can’t be converted',
  },
  reasonNotYet: {
    zh: '{year}年当年的增量，要到{year}年才有数',
    en: 'what {year} adds is known only in {year}',
  },
  reasonQualitative: {
    zh: '定性要求，没有数值，由人判断',
    en: 'a qualitative commitment without a figure; for a person to judge',
  },
  reasonOnlyBounds: {
    zh: '数据只能得出 {low}—{high}{unit}，跨过目标值，不能判定',
    en: 'the data only bound it between {low} and {high} {unit}, on both sides of the target',
  },
  reasonOnlyAverages: {
    zh: '有 {count} 处只有合计数，平均没有超过，但单个班可能超过；有班级名单才能判定',
    en: '{count} places give totals only: no average is over the limit, a single class may be; a class list would decide',
  },
  reasonDoubts: {
    zh: '有 {count} 个单元格不能读作数值（如 {cell}：“{received}”），其余都符合',
    en: '{count} cells can’t be read as figures (such as {cell}: “{received}”); all others comply',
  },
  reasonNewOnly: {
    zh: '只约束规划新建的学校，表中看不出哪些是新建，有 {count} 所超过',
    en: 'holds for newly planned schools only; the tables don’t tell which are new, and {count} exceed it',
  },
  reasonRounding: {
    zh: '按显示的小数位四舍五入会得出相反结论，已按未舍入的数判定',
    en: 'rounding to the digits shown would turn the verdict; judged on unrounded figures',
  },
  reasonBase: { zh: '依据：{basis}', en: 'From: {basis}' },
  sourceLedger: { zh: '台账', en: 'ledger' },
  sourceOnce: {
    zh: '{basis}；“{dropped}”所述相同的 {count} 行没有重复计',
    en: '{basis}; {count} rows of “{dropped}” that say the same were not counted twice',
  },

  classTooLarge: {
    zh: '{place}有 {received} 人，超过{stage}班额上限 {limit} 人，多 {over} 人。',
    en: '{place} has {received} pupils, {over} over the class-size limit of {limit} ({stage}).',
  },
  classTooLargeBound: {
    zh: '{place}平均每班超过上限：至少有一个班不少于 {received} 人，{stage}班额上限是 {limit} 人（只有合计数，这是下限）。',
    en: '{place}: at least one class has {received} or more pupils, the limit is {limit} ({stage}). Only totals are known, so this is a lower bound.',
  },
  classesInBand: {
    zh: '{place}有 {count} 个班在 {received} 人及以上这一段，超过{stage}班额上限 {limit} 人。',
    en: '{place}: {count} classes lie in the band from {received} pupils on, over the limit of {limit} ({stage}).',
  },
  classListed: {
    zh: '{place}有 {received} 人，属于应当消除的班额（{name}）。',
    en: '{place} has {received} pupils and should no longer exist ({name}).',
  },
  schoolTooLarge: {
    zh: '{place}在校生 {received} 人，超过规模上限 {limit} 人，多 {over} 人。',
    en: '{place} has {received} pupils, {over} over the size limit of {limit}.',
  },
  schoolListed: {
    zh: '{place}（{received} 人）属于应当消除或分流的范围（{name}）。',
    en: '{place} ({received} pupils) should have been dissolved ({name}).',
  },
  itemShort: {
    zh: '{place}为 {received}{unit}，要求 {comparator} {limit}{unit}。',
    en: '{place}: {received} {unit}, required {comparator} {limit} {unit}.',
  },
  amountShort: {
    zh: '{name}为 {received}{unit}，要求 {limit}，差 {gap}{unit}。',
    en: '{name} is {received} {unit}, required {limit}; {gap} {unit} to go.',
  },
  unreadableCell: {
    zh: '{place}应当是数值，实际是“{received}”，相关指标不能判定。',
    en: '{place} should be a figure but says “{received}”; what depends on it can’t be decided.',
  },
  fixClass: {
    zh: '分班或调整：按 {limit} 人一班，这里至少要再增加 {classes} 个班；先核对该格人数是否录入有误。',
    en: 'Split or move pupils: at {limit} a class at least {classes} more are needed here; first check the cell for a typing error.',
  },
  fixClassList: {
    zh: '补充班级名单以确定具体班级；按 {limit} 人一班，至少要再增加 {classes} 个班。',
    en: 'Add a class list to find the classes; at {limit} a class at least {classes} more are needed.',
  },
  fixSchool: {
    zh: '分流 {over} 人或扩建、新建学校；先核对在校生数。',
    en: 'Move {over} pupils or build; first check the number of pupils.',
  },
  fixDissolve: {
    zh: '按规划撤并或分流；确需保留的，在说明里写明依据。',
    en: 'Dissolve or merge it as planned; if it must stay, state the grounds.',
  },
  fixAmount: {
    zh: '还需 {gap}{unit}；核对来源单元格，或在说明里写明进展。',
    en: '{gap} {unit} still to go; check the source cells or explain the progress.',
  },
  fixUnreadable: {
    zh: '填写数值；确实没有的填 0 或留空。',
    en: 'Enter a figure; where there is none, 0 or nothing.',
  },
  expectedNumber: { zh: '数值', en: 'a figure' },
  blankCell: { zh: '（空）', en: '(blank)' },
  placeCounty: { zh: '全县', en: 'The county' },

  tableUnknown: {
    zh: '第 {first} 行起的表没有认出是哪一类（表头：{header}），没有检查。',
    en: 'The table from row {first} on was not recognised (header: {header}) and not checked.',
  },
  rowsUnplaced: {
    zh: '“{sheet}”里有 {count} 行看不出学段（从第 {first} 行起），没有计入：请加一列学段或办学类型，或在表名、标题里写明学段。',
    en: '{count} rows of “{sheet}” (from row {first} on) don’t tell their stage and were not counted: add a column for stage or school type, or name the stage in the sheet’s name or title.',
  },
  noTables: {
    zh: '没有认出任何表格，没有可检查的内容。',
    en: 'No table was recognised; there was nothing to check.',
  },
  nothingRecognised: {
    zh: '{file}：没有认出任何表格。请确认工作簿里有带表头的学校、班级、幼儿园或指标表，再检查一次。',
    en: '{file}: no table was recognised. Make sure the workbook has a school, class, kindergarten or indicator table with a header, then check again.',
  },
} as const;
