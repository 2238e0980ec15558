/** What a custom function says beside its error value. */
export const functions = {
  'function-missing': { zh: '缺少参数“{parameter}”', en: 'the argument {parameter} is missing' },
  'function-too-many': {
    zh: '{function} 最多 {most} 个参数，给了 {given} 个',
    en: '{function} takes at most {most} arguments, {given} were given',
  },
  'function-shapes': {
    zh: '各参数的区域大小不同（{first} 与 {second}）。应为同样大小的区域，或单个单元格',
    en: 'the ranges differ in size ({first} and {second}); use ranges of one size, or a single cell',
  },
  'function-lengths': {
    zh: '“{first}”有 {firstCount} 个单元格，“{second}”有 {secondCount} 个，应一一对应',
    en: '{first} has {firstCount} cells and {second} has {secondCount}; they must correspond one to one',
  },
  'function-column-only': {
    zh: '“{parameter}”应为一个单元格或一列（一校一行）',
    en: '{parameter} must be one cell or one column (a school a row)',
  },
  'function-row-width': {
    zh: '“{parameter}”应为每行 {expected} 列，现为 {received} 列',
    en: '{parameter} must have {expected} columns, not {received}',
  },
  'function-not-number': {
    zh: '“{parameter}”应为数，现为“{received}”',
    en: '{parameter} must be a number, not “{received}”',
  },
  'function-not-number-at': {
    zh: '“{parameter}”第 {position} 个单元格应为数，现为“{received}”',
    en: 'cell {position} of {parameter} must be a number, not “{received}”',
  },
  'function-unit': {
    zh: '“{parameter}”应以“{expected}”为单位，现为“{received}”',
    en: '{parameter} must be in {expected}, not “{received}”',
  },
  'function-not-share': {
    zh: '“{parameter}”应为比例（85%、0.85 或 85），现为“{received}”',
    en: '{parameter} must be a share (85%, 0.85 or 85), not “{received}”',
  },
  'function-not-year': {
    zh: '“{parameter}”应为年份（如 2025），现为“{received}”',
    en: '{parameter} must be a year such as 2025, not “{received}”',
  },
  'function-not-yes-no': {
    zh: '“{parameter}”应为 TRUE 或 FALSE，现为“{received}”',
    en: '{parameter} must be TRUE or FALSE, not “{received}”',
  },
  'function-not-clean': {
    zh: '“{received}”读不出一个数',
    en: 'no single number can be read from “{received}”',
  },
  'function-negative': {
    zh: '“{parameter}”不能小于 0，现为 {received}',
    en: '{parameter} can’t be below 0, it is {received}',
  },
  'function-not-positive': {
    zh: '“{parameter}”应大于 0，现为 {received}',
    en: '{parameter} must be above 0, it is {received}',
  },
  'function-stage-missing': {
    zh: '没有填学段，也没有给上限',
    en: 'neither a stage nor a limit is given',
  },
  'function-type-missing': {
    zh: '没有填学校类型，也没有给上限',
    en: 'neither a type of school nor a limit is given',
  },
  'function-stage-needed': { zh: '没有填学段', en: 'no stage is given' },
  'function-stage-unknown': {
    zh: '学段“{received}”不认识。可以写：小学、初中、高中、托班、小班、中班、大班、混合班',
    en: 'the stage “{received}” is not known; write 小学 (primary), 初中 (junior), 高中 (senior), 托班, 小班, 中班, 大班 or 混合班',
  },
  'function-no-class-limit': {
    zh: '国家标准里没有“{received}”的班额上限。可以写：小学、初中、高中、托班、小班、中班、大班、混合班，或用参数“上限”给出',
    en: 'the national standards have no class-size limit for “{received}”; write 小学, 初中, 高中, 托班, 小班, 中班, 大班, 混合班, or give a limit',
  },
  'function-no-school-limit': {
    zh: '国家标准里没有“{received}”的学校规模上限。可以写：小学、初中、九年一贯制、十二年一贯制、幼儿园，或用参数“上限”给出',
    en: 'the national standards have no school-size limit for “{received}”; write 小学, 初中, 九年一贯制, 十二年一贯制 or 幼儿园, or give a limit',
  },
  'function-no-balance': {
    zh: '资源配置7项只有小学和初中有标准，现为“{received}”',
    en: 'the seven resource indicators have standards for primary and junior only, not for “{received}”',
  },
  'function-no-quota': {
    zh: '没有“{received}”的教职工编制标准。可以写：小学、初中、高中、幼儿园',
    en: 'there is no staffing standard for “{received}”; write 小学, 初中, 高中 or 幼儿园',
  },
  'function-plan-unknown': {
    zh: '没有规划“{received}”。相近的有：{nearest}',
    en: 'there is no plan “{received}”; the nearest are {nearest}',
  },
  'function-plan-header': {
    zh: '“{parameter}”的区域要带表头，至少有“指标”和“目标值”两列，另有“年份”“比较”',
    en: 'the range of {parameter} needs a header with 指标 and 目标值, and further 年份 and 比较',
  },
  'function-indicator-unknown': {
    zh: '没有指标“{received}”。相近的有：{nearest}',
    en: 'there is no indicator “{received}”; the nearest are {nearest}',
  },
  'function-no-target': {
    zh: '“{plan}”在 {year} 年没有“{indicator}”的目标。这个规划里相近的指标有：{nearest}',
    en: '“{plan}” has no target for “{indicator}” in {year}; near ones in this plan are {nearest}',
  },
  'function-several-targets': {
    zh: '“{plan}”里“{indicator}”有几个目标，请写明是哪一个：{names}',
    en: '“{plan}” has several targets for “{indicator}”; say which: {names}',
  },
  'function-qualitative': {
    zh: '“{indicator}”是定性目标，没有可比较的数',
    en: '“{indicator}” is a qualitative target without a number',
  },
  'function-no-targets-listed': {
    zh: '“{plan}”在 {year} 年没有目标',
    en: '“{plan}” has no targets in {year}',
  },
  'function-no-time': {
    zh: '目标年份 {target} 不晚于现在的年份 {now}，没有时间了（还差 {gap}）',
    en: 'the target year {target} is not after {now}; no time is left ({gap} to go)',
  },
  'function-no-pace': {
    zh: '“{indicator}”每年重新计数，没有逐年速度',
    en: '“{indicator}” counts anew each year and has no pace',
  },
  'function-trend-short': {
    zh: '至少要有两个不同年份的数',
    en: 'figures of at least two different years are needed',
  },
  'function-trend-met': {
    zh: '{year} 年已是 {value}，已经达到目标 {target}',
    en: 'already met: {value} in {year}, target {target}',
  },
  'function-trend-away': {
    zh: '按现在的趋势（每年 {slope}）不会达到目标 {target}：没有向目标靠近',
    en: 'the trend ({slope} a year) does not lead towards the target {target}',
  },
  'function-trend-far': {
    zh: '按现在的趋势（每年 {slope}）一百年内达不到目标 {target}',
    en: 'at the present trend ({slope} a year) the target {target} is more than a hundred years away',
  },
  'function-no-pupils': {
    zh: '第 {position} 行有资源 {amount} 但没有学生，不能计算生均值',
    en: 'row {position} has an amount of {amount} but no pupils',
  },
  'function-gap-in-rows': {
    zh: '“{parameter}”第 {position} 个单元格是空的，而对应的另一列有数',
    en: 'cell {position} of {parameter} is blank while its counterpart has a figure',
  },
  'function-no-schools': { zh: '区域里没有一所学校的数', en: 'the ranges hold no school' },
  'function-zero-mean': {
    zh: '全县生均值为 0，不能计算差异系数',
    en: 'the mean is 0, so there is no coefficient',
  },
  'function-incomplete-row': {
    zh: '第 {position} 项指标没有填',
    en: 'indicator {position} of the seven is blank',
  },
  'function-split-empty': {
    zh: '各学段都没有学生，不能分摊',
    en: 'no section has pupils, so nothing can be shared out',
  },
  'function-share-part': {
    zh: '部分 {part} 大于全部 {whole}',
    en: 'the part {part} is larger than the whole {whole}',
  },
  'function-share-never': {
    zh: '目标为 100%，只靠新增达不到，请用“转”',
    en: 'a target of 100 % can’t be reached by adding; use “convert”',
  },
  'function-share-method': {
    zh: '方式“{received}”不认识。可以写：转（convert）、增（add）',
    en: 'the method “{received}” is not known; write convert (转) or add (增)',
  },
  'function-school-none': {
    zh: '名单里没有与“{received}”相配的学校。最像的是：{nearest}',
    en: 'no school in the list matches “{received}”; the most alike are {nearest}',
  },
  'function-school-empty': { zh: '名单里没有校名', en: 'the list holds no names' },
  'function-school-several': {
    zh: '名单里有几所学校都像“{received}”：{names}',
    en: 'several schools match “{received}”: {names}',
  },
  'function-internal': {
    zh: '{function} 内部出错：{detail}。请把公式和这句话发给开发者',
    en: '{function} failed inside: {detail}. Please send the formula and this text to the developers',
  },
} as const;
