/** Texts of the template workbook and of the command that writes it. The workbook itself speaks Chinese. */
export const template = {
  'template-title': {
    zh: '达标模板：县级教育统计与规划指标',
    en: 'Dabiao template: county education statistics and plan targets',
  },

  // One line under the title of each sheet.
  'template-hint-guide': { zh: '先看这一页', en: 'read this page first' },
  'template-hint-settings': {
    zh: '浅黄格可改；改了限值，全部结论跟着变',
    en: 'pale yellow cells may be changed; every verdict follows',
  },
  'template-hint-plan': {
    zh: '规划目标可改可增；表里算不出的指标，在“实际值”列填写',
    en: 'targets may be changed and added; figures that no table gives go into 实际值',
  },
  'template-hint-classes': {
    zh: '一行一个教学班；直接从下一空行往下填或粘贴',
    en: 'one row a class; type or paste from the next empty row on',
  },
  'template-hint-schools': {
    zh: '一行一所学校的一个学段；有几个学段就填几行。已逐班填写的年级可不填',
    en: 'one row a section of a school; grades whose classes are listed may be left blank',
  },
  'template-hint-kindergartens': {
    zh: '一行一所；没有的班龄留空',
    en: 'one row each; age groups that it hasn’t got stay blank',
  },
  'template-hint-resources': {
    zh: '一行一所学校的一个学段，名称与学校数据一致；设施是全校共用的，各学段行填同样的全校数，自动分摊',
    en: 'one row a section; shared facilities are given as the same whole in each row and shared out',
  },
  'template-hint-bands': {
    zh: '没有逐班名单时填这里；有名单、有年级数时可不填',
    en: 'for counties without class lists',
  },
  'template-hint-check': { zh: '各校规模和班额，全部由公式得出', en: 'sizes by school, all by formulas' },
  'template-hint-class-check': {
    zh: '逐班对照班额上限，全部由公式得出',
    en: 'each class against its limit, all by formulas',
  },
  'template-hint-kindergarten-check': {
    zh: '逐园对照规模、班额和面积标准，全部由公式得出',
    en: 'each kindergarten against its standards, all by formulas',
  },
  'template-hint-balance': {
    zh: '每校七项指标、校际差异系数（按学生数加权）；未四舍五入比较。“—”为不能判定',
    en: 'seven indicators a school, pupil-weighted coefficients, compared unrounded',
  },
  'template-hint-gaps': {
    zh: '规划每个目标的实际值、差距和状态，全部由公式得出',
    en: 'value, gap and status of every target, all by formulas',
  },
  'template-hint-whatif': { zh: '浅黄格填假设，结果即时算出', en: 'assumptions go into pale yellow cells' },
  'template-hint-form': { zh: '由公式填写，可直接打印上报', en: 'filled by formulas, ready to print' },
  'template-hint-raw': {
    zh: '把原有表格整张复制，从 A4 起粘贴（粘贴值）；再到“字段对照”核对',
    en: 'paste a whole table from A4 on, then look at 字段对照',
  },
  'template-hint-mapping': {
    zh: '每个字段选用哪一列：已按常见叫法预选，不对就在浅黄格里改选',
    en: 'which pasted column each field comes from: preselected, to be corrected in pale yellow cells',
  },
  'template-hint-calculation': {
    zh: '计算过程，不用改；怀疑结果时来这里逐格核对',
    en: 'steps of the calculation, for looking up',
  },
  'template-hint-dictionary': { zh: '下拉选项和识别用词', en: 'lists and wordings' },

  // Validation: what was expected.
  'template-valid-list-title': { zh: '请从列表中选', en: 'Choose from the list' },
  'template-valid-list': {
    zh: '这里只能填列表里的内容：点单元格右边的箭头选择。',
    en: 'Only what the list offers.',
  },
  'template-valid-list-soft': {
    zh: '列表里没有这个写法。确定要用就选“是”，结果可能认不出来。',
    en: 'Not in the list; it may not be recognised.',
  },
  'template-valid-count-title': { zh: '请填整数', en: 'A whole number, please' },
  'template-valid-count': {
    zh: '“{header}”应是 0 到 {most} 的整数，不带单位和文字；没有就留空。',
    en: '{header}: a whole number from 0 to {most}, without unit.',
  },
  'template-valid-amount-title': { zh: '请填数字', en: 'A number, please' },
  'template-valid-amount': {
    zh: '“{header}”应是 0 到 {most} 的数，单位已在表头，不要再写；没有就留空。',
    en: '{header}: a number from 0 to {most}; the unit is in the header.',
  },
  'template-valid-year-title': { zh: '请填年份', en: 'A year, please' },
  'template-valid-year': { zh: '请填四位数年份，如 2024。', en: 'A year of four digits.' },
  'template-valid-limit': {
    zh: '这里填数字。改动请写明依据，填在右边“来源”列。',
    en: 'A number; please note its source to the right.',
  },

  // The page of explanations.
  'template-guide-how': { zh: '怎么用', en: 'How to use it' },
  'template-guide-how-1': {
    zh: '在“设置”填县名和统计年（秋季学期开学的那一年，如 2024）。',
    en: 'Fill in county and census year on 设置.',
  },
  'template-guide-how-2': {
    zh: '填“班级数据”“学校数据”“幼儿园数据”“师资与条件”。哪张没有就空着：算不出的指标显示“不可判定”，不会当成 0。',
    en: 'Fill in the entry sheets; what is missing stays undecidable, never nought.',
  },
  'template-guide-how-3': {
    zh: '已有表格不用重抄：整张粘到“原始数据”，在“字段对照”核对各列，检查页就直接取用。装了本工具的，用 template 命令的 --from 一次填好。',
    en: 'Tables you already keep can be pasted into 原始数据 and mapped in 字段对照, or filled in by template --from.',
  },
  'template-guide-how-4': {
    zh: '毛入园率、项目数等表里算不出的指标，填在“规划指标”的“实际值”列。',
    en: 'Figures that no table gives go into 实际值 of 规划指标.',
  },
  'template-guide-how-5': {
    zh: '看“差距一览”“检查”“优质均衡”；在“试算”算要补多少；“上报表”可直接打印。',
    en: 'Read the result sheets, try 试算, print 上报表.',
  },
  'template-guide-colours': { zh: '颜色', en: 'Colours' },
  'template-guide-colour-entry': { zh: '浅黄：由你填写或选择', en: 'pale yellow: for you to fill in' },
  'template-guide-colour-computed': {
    zh: '白色或灰色：公式，已保护（没有密码，可在“审阅”里取消保护）',
    en: 'white or grey: formulas, protected without a password',
  },
  'template-guide-colour-met': { zh: '浅蓝：达标', en: 'light blue: met' },
  'template-guide-colour-near': { zh: '淡黄：接近（容差在“设置”里）', en: 'light yellow: near' },
  'template-guide-colour-unmet': { zh: '橙色加粗：未达标、超标准', en: 'orange, bold: unmet' },
  'template-guide-colour-open': {
    zh: '灰色斜体：不可判定，原因写在旁边',
    en: 'grey, italic: undecidable, with the reason',
  },
  'template-guide-rules': { zh: '几条口径', en: 'How it counts' },
  'template-guide-rule-1': {
    zh: '班额：有逐班名单用名单；没有的年级用“学生数÷班数”，只能得出最大班额的下限，所以可能“不可判定”；两样都没有时用班额分段。',
    en: 'Class sizes: listed classes, else totals (a lower bound), else bands.',
  },
  'template-guide-rule-2': {
    zh: '比例按班数、人数原值比较，不先四舍五入。',
    en: 'Figures are compared unrounded.',
  },
  'template-guide-rule-3': {
    zh: '差异系数按学生数加权；一贯制学校的设施按 1∶1.1∶1.32 分摊，教师按学段各算各的。',
    en: 'Coefficients are weighted by pupils; facilities of through-schools are shared out.',
  },
  'template-guide-rule-4': {
    zh: '空白不是 0：该填没填的格子会使相关结论变成“不可判定”。确实没有请填 0。',
    en: 'Blank is not nought.',
  },
  'template-guide-functions': {
    zh: '装了加载项的，可以用 EDU 函数对照“规划指标”里的目标（自己加的行也算），如 =EDU.TARGET_STATUS(94,"指标名称",2024,规划目标)。没装的不受影响。',
    en: 'With the add-in, EDU functions take 规划目标 as a plan: =EDU.TARGET_STATUS(94,"indicator",2024,规划目标).',
  },
  'template-guide-room': {
    zh: '本文件预备了 {classes} 个班、{schools} 行学校、{kindergartens} 所幼儿园的检查公式。数据更多时，请重新生成更大的模板（template --classes --schools）。',
    en: 'Prepared for {classes} classes, {schools} schools and {kindergartens} kindergartens.',
  },
  'template-guide-protected': {
    zh: '从邮件或网上收到的文件，请先点“启用编辑”，公式才会计算。',
    en: 'Press “enable editing” first; formulas are computed then.',
  },
  'template-guide-sources': { zh: '来源', en: 'Sources' },
  'template-guide-version': { zh: '模板版本', en: 'Template version' },

  // The command.
  'cli-command-template': {
    zh: '生成模板工作簿，可把现有表格的数据填进去',
    en: 'write the template workbook, filled from existing workbooks if wanted',
  },
  'cli-option-template-plan': {
    zh: '用哪个规划的目标；不写就用国家标准',
    en: 'whose targets it carries; the national standards by default',
  },
  'cli-option-template-year': {
    zh: '统计年；不写时按填入的表格，再按规划的最后一年',
    en: 'census year; by default that of the files, else the plan’s last year',
  },
  'cli-option-from': {
    zh: '从这些文件或文件夹取数填入（后面的文件都算）；可以是旧版模板',
    en: 'fill it from these files or folders (all that follow)',
  },
  'cli-option-plain': { zh: '不带打开任务窗格的部件', en: 'leave out the parts that open the pane' },
  'cli-option-profile': {
    zh: '加载项怎样部署：sideload（默认）、share、admin',
    en: 'how the add-in is deployed: sideload (default), share, admin',
  },
  'cli-option-share': {
    zh: '--profile share 时，加载项目录的共享路径，如 \\\\服务器\\目录',
    en: 'with --profile share: the catalogue’s network path',
  },
  'cli-option-classes': {
    zh: '预备多少个班的检查公式（默认 800）',
    en: 'classes to prepare for (default 800)',
  },
  'cli-option-schools': {
    zh: '预备多少行学校的检查公式（默认 200）',
    en: 'schools to prepare for (default 200)',
  },
  'cli-option-kindergartens': {
    zh: '预备多少所幼儿园的检查公式（默认 150）',
    en: 'kindergartens to prepare for (default 150)',
  },
  'cli-option-county': { zh: '县（市、区）名，填在“设置”里', en: 'name of the county' },
  'cli-value-count': { zh: '个数', en: 'COUNT' },
  'cli-value-path': { zh: '路径', en: 'PATH' },
  'cli-value-county': { zh: '县名', en: 'COUNTY' },
  'cli-value-profile': { zh: '方式', en: 'HOW' },
  'cli-template-no-out': {
    zh: '请写明要生成的文件，如：template 模板.xlsx',
    en: 'name the file to write: template OUT.xlsx',
  },
  'cli-template-profile': {
    zh: '--profile 只能是 {known}，收到“{received}”',
    en: '--profile must be one of {known}, not {received}',
  },
  'cli-template-share': {
    zh: '--profile share 还要用 --share 写明加载项目录的路径',
    en: '--profile share needs --share with the catalogue’s path',
  },
  'cli-template-count': {
    zh: '{option} 要写 1 到 {most} 的整数，收到“{received}”',
    en: '{option} must be a whole number up to {most}, not {received}',
  },
  'cli-template-written': {
    zh: '已生成模板 {file}（规划：{plan}；统计年：{year}）',
    en: 'Written {file} (plan: {plan}; year: {year})',
  },
  'cli-template-filled': {
    zh: '填入：{classes} 个班、{schools} 行学校、{kindergartens} 所幼儿园、{resources} 行师资与条件、{bands} 个学段的班额分段、{targets} 项指标的实际值',
    en: 'Filled in: {classes} classes, {schools} schools, {kindergartens} kindergartens, {resources} rows of resources, band tables of {bands} stages, {targets} indicator figures',
  },
  'cli-template-left-out': { zh: '没有填入：{what}（{why}）', en: 'Not filled in: {what} ({why})' },
  'cli-template-nothing': {
    zh: '没有从这些文件里认出可以填的表',
    en: 'No table in these files could be used',
  },
  'cli-template-unreadable': {
    zh: '有文件读不了，没有生成模板：{why}',
    en: 'A file could not be read; nothing was written: {why}',
  },
  templateOlder: {
    zh: '这是旧版模板（版本 {version}，现行 {current}）。数据照常检查；要换成新版，用命令 template 新模板.xlsx --from 这个文件，数据会一并搬过去',
    en: 'This template is of an older version ({version}, now {current}). It is checked all the same; template NEW.xlsx --from THIS carries its data over',
  },
  templateNewer: {
    zh: '这个模板是更新的程序做的（版本 {version}，本程序认得到 {current}）。请更新本程序再检查',
    en: 'This template was made by a newer program (version {version}, known here up to {current}). Update this program',
  },
  'template-why-table': { zh: '认不出是什么表', en: 'not recognised' },
  'template-why-year': { zh: '不是 {year} 年的数据', en: 'not of {year}' },
  'template-why-unsplit': {
    zh: '一贯制学校没有分学段，请按学段拆开填写',
    en: 'a through-school that isn’t split by stage',
  },
  'template-plan-not-kept': {
    zh: '自备的规划没有存进本工作簿，请先在“规划”里再读一次',
    en: 'the plan of your own was not kept in this workbook; read it again under Plans',
  },
  'template-old-carried': {
    zh: '“{file}”是版本 {version} 的模板，数据已搬到新模板',
    en: '{file} is a template of version {version}; its data were carried over',
  },
} as const;
