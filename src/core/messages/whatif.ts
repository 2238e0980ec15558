/** What-if sums: problems with inputs, headings of their sheets, words in their answers. */
export const whatif = {
  'whatif-input-unknown': {
    zh: '没有输入项“{key}”，最像的是“{nearest}”。可以写：{known}',
    en: 'there is no input “{key}”, the nearest is “{nearest}”; known: {known}',
  },
  'whatif-input-missing': {
    zh: '缺少“{zh}”（{key}）：应为{kind}',
    en: '{en} ({key}) is missing: expected {kind}',
  },
  'whatif-input-wrong': {
    zh: '“{zh}”（{key}）{place}现为“{found}”，应为{expected}',
    en: '{en} ({key}) {place}is “{found}”, expected {expected}',
  },
  'whatif-field-wrong': { zh: '应为{expected}', en: 'expected {expected}' },
  'whatif-field-missing': { zh: '请填：{kind}', en: 'fill in: {kind}' },
  'whatif-field-rows': { zh: '还没有行：添加一行，或粘贴多行', en: 'no rows yet: add one, or paste some' },
  'whatif-place-row': { zh: '第 {row} 行', en: 'row {row} ' },
  'whatif-place-cell': { zh: '第 {row} 行 {column} ', en: 'row {row}, {column} ' },
  'whatif-expected-number': { zh: '数（单位：{unit}）', en: 'a number ({unit})' },
  'whatif-expected-whole': { zh: '整数（单位：{unit}）', en: 'a whole number ({unit})' },
  'whatif-expected-at-least': {
    zh: '不小于 {low} 的数（单位：{unit}）',
    en: 'a number of {low} or more ({unit})',
  },
  'whatif-expected-between': {
    zh: '{low} 到 {high} 之间的数（单位：{unit}）',
    en: 'a number from {low} to {high} ({unit})',
  },
  'whatif-expected-list': {
    zh: '一个或几个数，用逗号隔开（单位：{unit}）',
    en: 'numbers separated by commas ({unit})',
  },
  'whatif-expected-choice': { zh: '其中之一：{options}', en: 'one of: {options}' },
  'whatif-expected-text': { zh: '文字', en: 'a text' },
  'whatif-expected-table': {
    zh: '几行数，行之间用分号、格之间用逗号隔开，依次为 {columns}',
    en: 'rows separated by semicolons, cells by commas, in the order {columns}',
  },
  'whatif-part-larger': {
    zh: '“{part}”（{found}）大于“{whole}”（{expected}）',
    en: '{part} ({found}) is larger than {whole} ({expected})',
  },
  'whatif-name-unknown': {
    zh: '“{key}”为“{found}”，表里没有这所学校。有：{known}',
    en: '{key} is “{found}”, which is no school of the table; there are {known}',
  },
  'whatif-name-twice': { zh: '“{keys}”应是不同的学校', en: '{keys} must be different schools' },
  'whatif-too-few-years': {
    zh: '“{key}”至少要有两个不同年份的数，现有 {found} 个',
    en: '{key} needs figures of at least two different years, found {found}',
  },
  'whatif-year-twice': {
    zh: '“{key}”里 {found} 年出现了两次，每年应只有一个数',
    en: '{key} has the year {found} twice; one figure a year is expected',
  },
  'whatif-row-count': {
    zh: '“{key}”有 {found} 行，应有 {expected} 行',
    en: '{key} has {found} rows, expected {expected}',
  },
  'whatif-no-amount': {
    zh: '“{key}”里所有学校的资源量都是 0，没有可比的',
    en: 'all schools in {key} have an amount of 0; nothing can be compared',
  },
  'whatif-direction': {
    zh: '第 {row} 行“方向”为 0，应为 1（越高越好）或 -1（越低越好）',
    en: 'the direction in row {row} is 0; expected 1 (higher is better) or −1 (lower)',
  },
  'whatif-births-missing': { zh: '“{key}”缺 {years} 年的出生人口', en: '{key} lacks the births of {years}' },
  'whatif-no-key': {
    zh: '“{key}”一列合计为 0，没法按它分',
    en: 'the column {key} adds up to 0; nothing to split by',
  },
  'whatif-year-passed': {
    zh: '目标年份 {target} 应晚于最近的数据年份 {latest}',
    en: 'the target year {target} must be after the latest year of the data, {latest}',
  },

  'whatif-why-no-source': {
    zh: '表里没有这项数，请填写',
    en: 'the tables don’t have it; fill it in',
  },
  'whatif-why-no-schools': { zh: '读到的表里没有{zh}', en: 'no table lists schools of this stage ({en})' },
  'whatif-why-no-column': {
    zh: '没有一张表有{zh}这一列，请填写',
    en: 'no table has the column {en}; fill it in',
  },
  'whatif-blank-column': {
    zh: '表里没有{zh}，这一列留空，请填写',
    en: 'the tables don’t have {en}; the column is left blank',
  },
  'whatif-taken-zero': {
    zh: '表里没有{zh}，按 0 计；有的话请填写',
    en: 'the tables don’t have {en}; taken as 0 unless you fill it in',
  },
  'whatif-why-inexact': {
    zh: '{count} 所学校没有确定的{zh}：{names}',
    en: '{count} schools don’t state {en} for certain: {names}',
  },
  'whatif-why-all-lack': {
    zh: '{count} 所学校都缺其中一个数：{names}',
    en: 'all {count} schools lack one of the figures: {names}',
  },
  'whatif-why-kind-unknown': {
    zh: '{count} 所幼儿园没有写明办别或是否普惠：{names}',
    en: '{count} kindergartens don’t say who runs them or whether they are inclusive: {names}',
  },
  'whatif-why-no-resources': {
    zh: '表里没有{zh}七项资源的数（教师、用房、场馆、设备、多媒体教室）',
    en: 'the tables have none of the seven resources ({en})',
  },
  'whatif-why-resources-lack': {
    zh: '没有一所学校七项资源的数是齐的',
    en: 'no school has all of its resources stated',
  },
  'whatif-why-no-amount': {
    zh: '{count} 所学校都没有“{zh}”的数',
    en: 'none of {count} schools states {en}',
  },
  'whatif-why-no-series': {
    zh: '读到的表里没有一项指标有两年以上的数',
    en: 'no indicator of the tables has figures of two years or more',
  },
  'whatif-why-choose-series': {
    zh: '表里有 {count} 项指标的历年数，选一项就填上',
    en: 'the tables have {count} indicators by year: choose one to fill it in',
  },
  'whatif-why-series-unknown': {
    zh: '读到的表里没有“{found}”两年以上的数',
    en: 'the tables have no figures by year of “{found}”',
  },
  'whatif-trend-from': {
    zh: '每年变化按 {before} 年到 {now} 年的学生数；{count} 所学校没有前一年的数，按不变计',
    en: 'change a year from {before} to {now}; {count} schools have no earlier figure and are taken as unchanged',
  },
  'scenario-school-unknown': {
    zh: '没有学校“{school}”，或两所是同一所',
    en: 'there is no school “{school}”, or both are the same',
  },
  'scenario-unreadable': {
    zh: '看不懂操作“{found}”。可以写（多项用分号隔开）：{forms}',
    en: '“{found}” is no operation; one of (several separated by semicolons): {forms}',
  },
  'scenario-not-possible': {
    zh: '第 {at} 项操作做不到：{problem}',
    en: 'operation {at} is not possible: {problem}',
  },
  'scenario-no-county': {
    zh: '县情景要在县里的表上算：用 --from 给出工作簿或文件夹，里面要有学校表',
    en: 'a county scenario works on a county’s tables: give a workbook or folder with lists of schools by --from',
  },
  'cli-scenario-name': { zh: '县情景', en: 'County scenario' },
  'cli-scenario-targets': { zh: '目标', en: 'Targets' },
  'cli-scenario-none': { zh: '没有目标因此达到或破坏', en: 'no target is met or broken by it' },
  'cli-scenario-meets': { zh: '达到', en: 'meets' },
  'cli-scenario-breaks': { zh: '破坏', en: 'breaks' },
  'cli-scenario-indicators': { zh: '变化的指标', en: 'Indicators that move' },
  'cli-scenario-before': { zh: '现在', en: 'now' },
  'cli-scenario-after': { zh: '之后', en: 'after' },
  'cli-scenario-difference': { zh: '变化', en: 'change' },
  'cli-scenario-plan': { zh: '没有规划“{received}”', en: 'there is no plan “{received}”' },
  'cli-scenario-keys': {
    zh: '县情景的输入项是 operations（操作）和 plan（规划），没有“{received}”',
    en: 'a county scenario takes operations and plan, not “{received}”',
  },
  'scenario-school-exists': { zh: '已经有学校“{school}”', en: 'there is a school “{school}” already' },
  'scenario-too-many-pupils': {
    zh: '“{school}”最多 {most} 人，写的是 {found} 人',
    en: '“{school}” has {most} pupils for this at most, {found} were asked for',
  },

  'whatif-line-trend': { zh: '照此趋势', en: 'by the trend' },
  'whatif-line-needed': { zh: '要走的进度', en: 'needed' },
  'whatif-own-sheet': {
    zh: '黄色格可以改，结果随公式更新；检查时不把这张表当数据',
    en: 'yellow cells may be changed, the answer follows; a check doesn’t read this sheet as data',
  },
  'whatif-head-inputs': {
    zh: '输入（可修改，结果自动重算）',
    en: 'Inputs (change them: the answer follows)',
  },
  'whatif-head-answers': { zh: '结果', en: 'Answer' },
  'whatif-head-steps': { zh: '计算步骤', en: 'Steps' },
  'whatif-head-assumptions': { zh: '假定和说明', en: 'Assumptions' },

  'whatif-yes': { zh: '能', en: 'yes' },
  'whatif-no': { zh: '不能', en: 'no' },
  'whatif-status-year': { zh: '按趋势能达到', en: 'reached by the trend' },
  'whatif-status-met': { zh: '已经达到', en: 'already met' },
  'whatif-status-away': { zh: '没有向目标靠近', en: 'moving away' },
  'whatif-status-far': { zh: '一百年内达不到', en: 'more than a hundred years away' },
  'whatif-status-late': { zh: '规划期末达不到', en: 'not before the end year' },

  'cli-command-whatif': {
    zh: '试算：增几个班、缺多少学位、哪年达标……',
    en: 'what-if sums: classes to add, places short, year reached …',
  },
  'cli-value-question': { zh: '试算', en: 'QUESTION' },
  'cli-option-from': {
    zh: '从这个文件或文件夹的统计表里取输入（手写的优先）',
    en: 'take inputs from the tables of this file or folder (what is written by hand goes first)',
  },
  'cli-option-whatif-year': {
    zh: '统计年，决定用哪年的标准；不写时为最近一次 9 月 1 日所在的年份',
    en: 'census year, which decides the standards in force; by default that of the last 1 September',
  },
  'cli-option-sheet': {
    zh: '把输入、公式和结果写成工作表',
    en: 'write inputs, live formulas and answer as a workbook',
  },
  'cli-written-whatif': { zh: '试算表已写入 {file}', en: 'The sum is written to {file}' },
  'cli-whatif-unknown-near': {
    zh: '没有“{received}”这个试算。最像的：{nearest}。“dabiao whatif”列出全部。',
    en: 'There is no sum “{received}”. The nearest are: {nearest}. “dabiao whatif” lists all.',
  },
  'cli-whatif-unknown': {
    zh: '没有“{received}”这个试算。“dabiao whatif”列出全部。',
    en: 'There is no sum “{received}”. “dabiao whatif” lists all.',
  },
  'cli-whatif-no-value': {
    zh: '“{received}”应写成 输入项=值，例如 limit=45。文件用 --from。',
    en: '“{received}” should be key=value, for example limit=45. Files go with --from.',
  },
  'cli-whatif-column-id': { zh: '名称', en: 'name' },
  'cli-whatif-column-name': { zh: '问题', en: 'question' },
  'cli-whatif-column-inputs': { zh: '输入项', en: 'inputs' },
  'cli-whatif-more': {
    zh: '“dabiao whatif 名称 输入项=值 …”试算；缺什么会说明。表写成 "grades=46,1;44,1"，行用分号、格用逗号隔开。',
    en: '“dabiao whatif NAME key=value …” answers; what is missing is named. Tables: "grades=46,1;44,1", rows by semicolons, cells by commas.',
  },
  'cli-whatif-inputs': { zh: '输入', en: 'Inputs' },
  'cli-whatif-year': { zh: '（{year} 年标准）', en: '(standards of {year})' },
  'cli-whatif-default': { zh: '默认', en: 'default' },
  'cli-whatif-rows': { zh: '{count} 行', en: '{count} rows' },
  'cli-whatif-more-rows': {
    zh: '……还有 {count} 行，--json 输出全部',
    en: '… {count} more rows; --json prints all',
  },
  'cli-whatif-left-out': {
    zh: '！有 {count} 处缺数，没有算进去：{names}',
    en: '! {count} lack a figure and are not counted: {names}',
  },
  'cli-whatif-column-answer': { zh: '结果', en: 'Answer' },
  'cli-whatif-column-bounds': { zh: '范围', en: 'Bounds' },
  'cli-whatif-column-low': { zh: '人数-{share}%', en: 'pupils −{share} %' },
  'cli-whatif-column-high': { zh: '人数+{share}%', en: 'pupils +{share} %' },
} as const;
