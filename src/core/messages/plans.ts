/** What is said about plan packs and about users' own plans. Every fault names its place, what is there and what should be. */
export const plans = {
  'plan-several-problems': {
    zh: '{first}（另有 {count} 处问题）',
    en: '{first} ({count} more problems)',
  },
  'plan-json-value': {
    zh: '规划文件“{source}”的 {path} 不对：现为 {found}，应为 {expected}。请改正这一处后再用。',
    en: 'The plan file “{source}” is wrong at {path}: it has {found} where {expected} should be. Correct it there and try again.',
  },
  'plan-json-unknown-key': {
    zh: '规划文件“{source}”的 {path} 是不认识的项“{key}”。请核对拼写，或删除这一项。',
    en: 'The plan file “{source}” has an unknown entry “{key}” at {path}. Check its spelling or delete it.',
  },
  'plan-json-qualitative': {
    zh: '定性目标（qualitative）的 comparator 和 value 都为 null，其他类型两者都要有',
    en: 'neither comparator nor value (null) for kind qualitative, both for every other kind',
  },
  'plan-json-between': {
    zh: '比较为 between 时要有 valueHigh，其他比较的 valueHigh 为 null',
    en: 'valueHigh for comparator between, null for every other',
  },
  'plan-own-no-table': {
    zh: '“{file}”里没有找到规划目标表（工作表：{sheets}）。表头要有“指标”和“目标值”两列，另有“学段、年份、比较、单位、条款”，顺序不限，放在前 30 行内。',
    en: 'No table of targets was found in “{file}” (sheets: {sheets}). It needs a header with 指标 and 目标值, and further 学段, 年份, 比较, 单位, 条款, in any order, within the first 30 rows.',
  },
  'plan-own-no-year-column': {
    zh: '{place} 所在的表头缺少“年份”列。请加一列“年份”（如 2025、2024年秋季、2023-2025每年、长期），或把目标列的表头写成“2025年目标”。',
    en: 'The header at {place} lacks a column 年份. Add it (2025, 2024年秋季, 2023-2025每年, 长期), or head the target column “2025年目标”.',
  },
  'plan-own-no-rows': {
    zh: '“{file}”的工作表“{sheet}”只有表头，没有一行目标。请在表头下面逐行填写目标。',
    en: 'Sheet “{sheet}” of “{file}” has a header but no target. Fill in one target a row below it.',
  },
  'plan-own-no-indicator': {
    zh: '{place} 没有写指标名称，但这一行有目标值“{found}”。请填上指标名称，或删除这一行。',
    en: '{place} names no indicator, yet the row has a target value “{found}”. Name the indicator or delete the row.',
  },
  'plan-own-stage': {
    zh: '{place} 的学段“{found}”不认识。可以写：幼儿园、小学、初中、高中、中职、特教、义务教育、基础教育，不分学段就留空。',
    en: '{place}: the stage “{found}” is not known. Write 幼儿园, 小学, 初中, 高中, 中职, 特教, 义务教育 or 基础教育, or leave it blank for all.',
  },
  'plan-own-year': {
    zh: '{place} 的年份“{found}”读不出。可以写：2025、2025年底、2024年秋季、2024-10、2023-2025每年、长期。',
    en: '{place}: the year “{found}” cannot be read. Write 2025, 2025年底, 2024年秋季, 2024-10, 2023-2025每年 or 长期.',
  },
  'plan-own-year-missing': {
    zh: '{place} 没有写年份。请写明目标到哪一年实现（如 2025），一直要做到的写“长期”。',
    en: '{place} has no year. Write the year of the target (2025), or 长期 for one that always holds.',
  },
  'plan-own-comparator': {
    zh: '{place} 的比较“{found}”不认识。可以写：≥、≤、＞、＜、=，或不低于、不超过、左右。',
    en: '{place}: the comparison “{found}” is not known. Write ≥, ≤, >, <, = or 不低于, 不超过, 左右.',
  },
  'plan-own-comparator-missing': {
    zh: '{place} 的目标值“{found}”看不出是“至少”还是“最多”（指标“{indicator}”）。请在“比较”列写 ≥ 或 ≤，或把目标值写成“≥{found}”“≤{found}”。',
    en: '{place}: the value “{found}” of “{indicator}” does not tell whether it is a least or a most. Write ≥ or ≤ in the column 比较, or before the value.',
  },
  'plan-own-comparators-differ': {
    zh: '{place} 的比较是“{found}”，但目标值 {cell} 写的是“{other}”，两处不一致。请改成一致。',
    en: '{place} says “{found}”, but the value in {cell} is written “{other}”. Make the two agree.',
  },
  'plan-own-value': {
    zh: '{place} 的目标值“{found}”读不出。应是一个数（85、≥85、85%以上、[5000]）、一个区间（3-5），或不含数字开头的文字说明；若被 Excel 改成了日期，请先把单元格设为文本再输入。',
    en: '{place}: the value “{found}” cannot be read. It should be a number (85, ≥85, 85%以上, [5000]), a range (3-5) or plain words; if Excel made a date of it, format the cell as text and retype it.',
  },
  'plan-own-unit': {
    zh: '{place} 的单位“{found}”与指标“{indicator}”的单位“{expected}”对不上。请换成能折算成“{expected}”的单位。',
    en: '{place}: the unit “{found}” does not fit the indicator “{indicator}”, which is in “{expected}”. Use a unit that converts to it.',
  },
  'plan-own-duplicate': {
    zh: '{place} 与 {other} 是同一个指标、学段和年份（“{indicator}”），目标值却不同。请只保留一个，或用“范围”列区分。',
    en: '{place} and {other} set different values for the same indicator, stage and year (“{indicator}”). Keep one, or tell them apart in a column 范围.',
  },
  'plan-own-repeat': {
    zh: '{place} 与 {other} 重复（“{indicator}”），只算一次。',
    en: '{place} repeats {other} (“{indicator}”); it counts once.',
  },
  'plan-own-direction': {
    zh: '{place} 没有写比较，按指标“{indicator}”的方向读作“{comparator} {found}”。',
    en: '{place} has no comparison; by the direction of “{indicator}” it was read as “{comparator} {found}”.',
  },
  'plan-own-qualitative': {
    zh: '{place}：“{indicator}”没有可比较的数，作为定性目标列出，不自动判定。',
    en: '{place}: “{indicator}” has no number to compare with; it is listed as a qualitative target and not judged.',
  },
  'plan-own-new-indicator': {
    zh: '“{indicator}”不是内置指标，作为本规划自己的指标，实际值从指标台账里读。',
    en: '“{indicator}” is no built-in indicator; it is kept as one of this plan, its values come from a ledger.',
  },
  'plan-own-range-end': {
    zh: '{place} 的“{found}”读作到 {year} 年实现。若是每年都要达到，请写“{found}每年”。',
    en: '{place}: “{found}” was read as by {year}. If it holds for each year, write “{found}每年”.',
  },
  'plan-own-heading': {
    zh: '{place} 的“{found}”没有目标值和年份，当作标题行跳过。',
    en: '{place}: “{found}” has neither value nor year and was passed over as a heading.',
  },
  'plan-own-fraction': {
    zh: '{place} 的“{found}”没有百分号，读作 {percent}%。请写明百分号。',
    en: '{place}: “{found}” has no percent sign and was read as {percent} %. Please add it.',
  },
  'plan-own-hidden-sheet': {
    zh: '隐藏的工作表“{sheet}”里也有目标表，没有读取。需要时请取消隐藏。',
    en: 'The hidden sheet “{sheet}” has targets too; they were not read. Unhide it if they count.',
  },
  'plan-review-no-anchor': { zh: '（没有原文锚点）', en: '(no anchor in the text)' },
  'plan-review-anchor-missing': {
    zh: '！原文里找不到“{anchor}”',
    en: '! “{anchor}” is not in the text',
  },
  'plan-review-counts': {
    zh: '锚点：找到 {found}，找不到 {missing}，没有锚点 {without}',
    en: 'Anchors: {found} found, {missing} missing; {without} targets without one',
  },
  'plan-review-uncited': {
    zh: '原文中没有被锚点引到的数字 {count} 处：',
    en: 'Figures of the text that no anchor stands on, {count}:',
  },
} as const;
