/** What the command line says: help, usage problems, progress, closing notes. */
export const cli = {
  'cli-about': {
    zh: '达标：对照规划和国家标准检查县级教育统计表。',
    en: 'dabiao: checks county education workbooks against plans and national standards.',
  },
  'cli-usage': { zh: '用法', en: 'Usage' },
  'cli-commands': { zh: '命令', en: 'Commands' },
  'cli-options': { zh: '选项', en: 'Options' },
  'cli-examples': { zh: '例子', en: 'Examples' },
  'cli-exit-codes': { zh: '退出码', en: 'Exit codes' },
  'cli-help-more': {
    zh: '“dabiao help 命令”显示某个命令的全部选项。',
    en: '“dabiao help COMMAND” shows all options of a command.',
  },
  'cli-exit-0': { zh: '没有发现问题', en: 'nothing found' },
  'cli-exit-1': { zh: '发现了问题', en: 'findings' },
  'cli-exit-2': { zh: '有文件读不了，或用法不对', en: 'unreadable input or wrong usage' },

  'cli-command-check': { zh: '检查表格是否达标、数据是否一致', en: 'check workbooks against a plan' },
  'cli-command-plans': { zh: '列出规划，显示规划的全部目标', en: 'list the plans, show every target of one' },
  'cli-command-help': { zh: '显示帮助', en: 'show help' },

  'cli-option-plan': {
    zh: '规划的代码、名称或别名；也可以是自己的规划：JSON 文件，或列有“指标、年份、比较、目标值”的表格',
    en: 'id, name or alias of a plan; or a plan of your own: a JSON pack, or a sheet with 指标, 年份, 比较, 目标值',
  },
  'cli-option-year': {
    zh: '统计年，即秋季学年初（9 月 1 日）所在的年份，如 2024',
    en: 'census year: the year of the autumn census (1 September), for example 2024',
  },
  'cli-option-json': { zh: '只输出 JSON，供其他程序使用', en: 'print JSON only, for other programs' },
  'cli-option-report': { zh: '把结果写成 Excel 报告', en: 'write the results as a workbook' },
  'cli-option-annotate': {
    zh: '写一份标注了问题的副本（一次一个 .xlsx），原文件不动',
    en: 'write an annotated copy of the one .xlsx that is checked; the original stays as it is',
  },
  'cli-option-near': {
    zh: '差距在目标的百分之几以内算“接近”，如 5；比例指标按百分点算',
    en: 'how many percent short of the target counts as “near”, for example 5; percentage points for shares',
  },
  'cli-option-reference': {
    zh: '上年的工作簿或文件夹，只作对照；可以写几次',
    en: 'last year’s workbook or folder, only compared with; may be given several times',
  },
  'cli-option-waivers': {
    zh: '经验问题的说明：.json 文件，或填好“说明”表的报告 .xlsx',
    en: 'explanations of experience findings: a .json file, or a report .xlsx whose 说明 sheet is filled in',
  },
  'cli-value-waivers': { zh: '说明文件', en: 'WAIVERS' },
  'cli-waivers-unreadable': {
    zh: '说明文件“{file}”读不了：{reason}',
    en: 'The file of explanations “{file}” cannot be read: {reason}',
  },
  'cli-waivers-wrong': {
    zh: '说明文件“{file}”不对：{problems}',
    en: 'The file of explanations “{file}” is wrong: {problems}',
  },
  'cli-waivers-no-sheet': {
    zh: '没有填好的“说明”表',
    en: 'it has no 说明 sheet that is filled in',
  },
  'cli-waivers-refused': {
    zh: '{count} 条说明针对的不是经验问题，不能说明，须更正：{rules}',
    en: '{count} explanations are about findings that have to be corrected: {rules}',
  },
  'cli-option-all': {
    zh: '列出全部问题，不只是每组前 10 个',
    en: 'list all findings, not only the first 10 of a group',
  },
  'cli-option-progress': {
    zh: '总是显示进度（默认只在终端里显示）',
    en: 'always show progress (by default only on a terminal)',
  },
  'cli-option-lang': {
    zh: '语言：zh 中文（默认），en 英文',
    en: 'language: zh Chinese (default), en English',
  },
  'cli-required': { zh: '带 * 的必须写。', en: 'Those with * are required.' },
  'cli-option-help': { zh: '显示这个命令的帮助', en: 'show the help of this command' },
  'cli-option-version': { zh: '显示版本号', en: 'show the version' },
  'cli-value-file': { zh: '文件', en: 'FILE' },
  'cli-value-plan': { zh: '规划', en: 'PLAN' },
  'cli-value-year': { zh: '年份', en: 'YEAR' },
  'cli-value-out': { zh: '输出.xlsx', en: 'OUT.xlsx' },
  'cli-value-percent': { zh: '百分数', en: 'PERCENT' },
  'cli-value-lang': { zh: 'zh|en', en: 'zh|en' },
  'cli-value-command': { zh: '命令', en: 'COMMAND' },

  'cli-error': { zh: '用法不对：{problem}', en: 'Wrong usage: {problem}' },
  'cli-see-help': { zh: '“dabiao help {command}”有完整说明。', en: 'See “dabiao help {command}”.' },
  'cli-see-help-all': { zh: '“dabiao help”有完整说明。', en: 'See “dabiao help”.' },
  'cli-unknown-command': {
    zh: '没有“{command}”这个命令。现有的命令：{known}。',
    en: 'There is no command “{command}”. The commands are: {known}.',
  },
  'cli-unknown-subcommand': {
    zh: '“{command}”后面不能写“{received}”。可以写：{known}。',
    en: '“{command}” does not know “{received}”. It knows: {known}.',
  },
  'cli-unknown-option': {
    zh: '没有“{option}”这个选项。可用的选项：{known}。',
    en: 'There is no option “{option}”. The options are: {known}.',
  },
  'cli-unknown-option-near': {
    zh: '没有“{option}”这个选项，是不是“{nearest}”？',
    en: 'There is no option “{option}”. Did you mean “{nearest}”?',
  },
  'cli-option-without-value': {
    zh: '“{option}”后面要写值：{option} {value}。',
    en: '“{option}” needs a value: {option} {value}.',
  },
  'cli-option-takes-no-value': {
    zh: '“{option}”后面不写值，却写了“{received}”。',
    en: '“{option}” takes no value but was given “{received}”.',
  },
  'cli-option-twice': {
    zh: '“{option}”写了两次，只能写一次。',
    en: '“{option}” was given twice; give it once.',
  },
  'cli-no-files': {
    zh: '没有写要检查的文件。例如：dabiao check 小学.xlsx 初中.xlsx --plan national --year 2024',
    en: 'No file to check was given. For example: dabiao check primary.xlsx --plan national --year 2024',
  },
  'cli-too-many-arguments': { zh: '多写了“{received}”。', en: '“{received}” is one argument too many.' },
  'cli-no-plan': {
    zh: '没有写用哪个规划：加上 --plan。已有的规划：{known}。',
    en: 'No plan was given: add --plan. The known plans are: {known}.',
  },
  'cli-unknown-plan': {
    zh: '没有叫“{received}”的规划，也没有这个文件。最接近的：{nearest}。“dabiao plans”列出全部规划。',
    en: 'There is no plan and no file called “{received}”. The nearest are: {nearest}. “dabiao plans” lists all.',
  },
  'cli-plan-not-json': {
    zh: '规划文件“{file}”不是正确的 JSON：{reason}',
    en: 'The plan file “{file}” is not valid JSON: {reason}',
  },
  'cli-plan-unusable': {
    zh: '规划文件“{file}”不能用：{reason}',
    en: 'The plan file “{file}” cannot be used: {reason}',
  },
  'cli-plan-remark': { zh: '规划“{plan}”：{remark}', en: 'Plan “{plan}”: {remark}' },
  'cli-no-year': {
    zh: '没有写统计年：加上 --year，四位年份，如 --year 2024。',
    en: 'No census year was given: add --year with four digits, for example --year 2024.',
  },
  'cli-bad-year': {
    zh: '统计年“{received}”不对：要写 {from} 到 {to} 之间的四位年份，如 --year 2024。',
    en: 'The census year “{received}” cannot be used: give four digits between {from} and {to}, for example --year 2024.',
  },
  'cli-bad-near': {
    zh: '--near 的值“{received}”不对：要写 0 到 100 之间的百分数，如 --near 5。',
    en: '--near cannot be “{received}”: give a percentage from 0 to 100, for example --near 5.',
  },
  'cli-bad-lang': {
    zh: '--lang 的值“{received}”不对：只能是 zh 或 en。',
    en: '--lang cannot be “{received}”: it is zh or en.',
  },
  'cli-out-other-kind': {
    zh: '{option} 的文件名要以 {extension} 结尾，“{file}”不是。',
    en: 'The file of {option} must end in {extension}; “{file}” does not.',
  },
  'cli-out-not-xlsx': {
    zh: '{option} 的输出文件“{file}”要以 .xlsx 结尾。',
    en: 'The output “{file}” of {option} must end in .xlsx.',
  },
  'cli-out-is-input': {
    zh: '{option} 的输出文件“{file}”就是要检查的文件之一。不会覆盖原始数据，请换一个文件名。',
    en: 'The output “{file}” of {option} is one of the files being checked. Source data are never overwritten: choose another name.',
  },
  'cli-out-is-folder': {
    zh: '{option} 的输出“{file}”是一个文件夹，请写文件名。',
    en: 'The output “{file}” of {option} is a folder: give a file name.',
  },
  'cli-out-no-folder': {
    zh: '{option} 的输出文件夹“{folder}”不存在，请先建好。',
    en: 'The folder “{folder}” for the output of {option} does not exist: create it first.',
  },
  'cli-out-same': {
    zh: '--report 和 --annotate 写的是同一个文件“{file}”，请用两个文件名。',
    en: '--report and --annotate name the same file “{file}”: use two names.',
  },
  'cli-annotate-one': {
    zh: '--annotate 一次只能标注一个文件，这里有 {count} 个。请对每个文件各运行一次；多个文件的结果用 --report 写在一起。',
    en: '--annotate takes one file at a time, {count} were given. Run it once for each; --report puts several into one workbook.',
  },
  'cli-write-failed': {
    zh: '写不了“{file}”（{reason}）。文件可能正在 Excel 里打开，请关闭后再试。',
    en: '“{file}” cannot be written ({reason}). It may be open in Excel: close it and try again.',
  },
  'cli-written-report': { zh: '报告已写入 {file}', en: 'Report written to {file}' },
  'cli-written-annotated': { zh: '标注副本已写入 {file}', en: 'Annotated copy written to {file}' },
  'cli-replaced': { zh: '{note}（替换了原有的文件）', en: '{note} (replacing the file that was there)' },
  'cli-nothing-to-annotate': {
    zh: '这个文件没有读进来，没有生成标注副本。',
    en: 'The file was not read, so there is no annotated copy.',
  },
  'cli-progress-read': { zh: '读取 {file}（{done}/{total}）…', en: 'Reading {file} ({done}/{total})…' },
  'cli-progress-check': { zh: '检查 {what}（{done}/{total}）…', en: 'Checking {what} ({done}/{total})…' },
  'cli-progress-write': { zh: '写入 {file}…', en: 'Writing {file}…' },
  'cli-bug': {
    zh: '程序内部出错，结果不可用。请把下面的内容和用到的命令报告给维护者：',
    en: 'An internal error; there is no result to rely on. Please report the lines below with the command you used:',
  },

  'cli-plans-column-id': { zh: '代码', en: 'Id' },
  'cli-plans-column-years': { zh: '年份', en: 'Years' },
  'cli-plans-column-targets': { zh: '目标数', en: 'Targets' },
  'cli-plans-column-name': { zh: '名称', en: 'Name' },
  'cli-plans-column-kind': { zh: '类型', en: 'Kind' },
  'cli-plans-more': {
    zh: '“dabiao plans show 代码”显示一个规划的全部目标。',
    en: '“dabiao plans show ID” shows every target of a plan.',
  },
  'cli-plans-no-name': {
    zh: '没有写要显示哪个规划。已有的规划：{known}。',
    en: 'Which plan is to be shown? The known plans are: {known}.',
  },
  'cli-plan-document': { zh: '文件：{document}', en: 'Document: {document}' },
  'cli-plan-aliases': { zh: '也可以写：{aliases}', en: 'Also known as: {aliases}' },
  'cli-plan-note': { zh: '说明：{note}', en: 'Note: {note}' },
  'cli-plan-target-count': { zh: '目标 {count} 项', en: '{count} targets' },
  'cli-kind-level': { zh: '水平', en: 'level' },
  'cli-kind-cumulative': { zh: '累计', en: 'cumulative' },
  'cli-kind-increment': { zh: '新增', en: 'increment' },
  'cli-kind-annual-change': { zh: '年增减', en: 'annual change' },
  'cli-kind-cap': { zh: '上限', en: 'cap' },
  'cli-kind-band-elimination': { zh: '消除', en: 'elimination' },
  'cli-kind-coverage': { zh: '覆盖', en: 'coverage' },
  'cli-kind-rank': { zh: '位次', en: 'rank' },
  'cli-kind-frequency': { zh: '频次', en: 'frequency' },
  'cli-kind-funding': { zh: '经费', en: 'funding' },
  'cli-kind-qualitative': { zh: '定性', en: 'qualitative' },
  'cli-command-fill': {
    zh: '把自己的数据填进上级发的空表，每个数都说明来历',
    en: 'fill a form from your own workbooks, every figure with its source',
  },
  'cli-value-form': { zh: '空表.xlsx', en: 'FORM.xlsx' },
  'cli-value-source': { zh: '数据文件', en: 'SOURCE' },
  'cli-value-recipe': { zh: '填法.json', en: 'RECIPE.json' },
  'cli-value-set': { zh: '单元格=数', en: 'CELL=VALUE' },
  'cli-value-as': { zh: 'values|formulas', en: 'values|formulas' },
  'cli-option-fill-out': {
    zh: '填好的表写到哪里；空表和数据文件都不改动。带宏的空表（.xlsm）填好后也要用 .xlsm',
    en: 'where the filled form goes; form and sources stay as they are. A form with macros (.xlsm) is written as .xlsm',
  },
  'cli-option-fill-year': {
    zh: '统计年，如 2024；不写就按空表上写的年份，再不然按数据里最新的一年',
    en: 'census year, for example 2024; by default the form’s own, else the newest of the sources',
  },
  'cli-option-fill-plan': {
    zh: '目标值来自哪个规划：代码、名称、别名或文件',
    en: 'the plan that target figures come from: id, name, alias or file',
  },
  'cli-option-set': {
    zh: '定一个存疑的单元格：小学!C7=12 填数，小学!C7=#2 取第 2 个候选，小学!C7=skip 不填；可以写几次',
    en: 'decide a doubtful cell: Sheet1!C7=12 a figure, Sheet1!C7=#2 its second candidate, Sheet1!C7=skip leave it; may be given several times',
  },
  'cli-option-recipe': {
    zh: '按以前存下的填法填：去年定过的不再问',
    en: 'fill by a recipe saved earlier: what was decided then isn’t asked again',
  },
  'cli-option-save-recipe': {
    zh: '把这次的填法存成文件，下次或别的县用',
    en: 'save how the form was filled, for next time or for others',
  },
  'cli-option-as': {
    zh: '填数值（默认），或在空表与数据同在一个工作簿时填引用数据的公式',
    en: 'write values (default), or formulas where the form lies in the workbook of its source',
  },
  'cli-option-no-audit': {
    zh: '不加来历表（有的上报系统不收多出来的表）',
    en: 'add no sheet of sources (some systems refuse a form with a sheet more)',
  },
  'cli-option-fill-all': {
    zh: '列出全部没填的单元格，不只是每类前 20 处',
    en: 'list all cells left blank, not only the first 20 of a kind',
  },
  'cli-fill-no-files': {
    zh: '请写空表和至少一个数据文件：fill 空表.xlsx 数据.xlsx --out 输出.xlsx。',
    en: 'Name a form and at least one source: fill FORM.xlsx SOURCE.xlsx --out OUT.xlsx.',
  },
  'cli-fill-no-out': {
    zh: '请用 --out 写明填好的表放到哪里。',
    en: 'Say with --out where the filled form goes.',
  },
  'cli-fill-as': {
    zh: '--as 只能是 values（数值）或 formulas（公式），不能是“{received}”。',
    en: '--as is values or formulas, not “{received}”.',
  },
  'cli-fill-unreadable': {
    zh: '有文件读不了，什么都没有填：{why}',
    en: 'A file cannot be read, so nothing was filled: {why}',
  },
  'cli-fill-recipe': {
    zh: '填法文件“{file}”不能用：{problems}',
    en: 'The recipe “{file}” cannot be used: {problems}',
  },
  'cli-fill-set': {
    zh: '“{received}”不完整，要写成：单元格=数，如 小学!C7=12。',
    en: '“{received}” is not complete; write CELL=VALUE, for example Sheet1!C7=12.',
  },
  'cli-fill-set-place': {
    zh: '“{place}”不是“{form}”里要填的单元格。有几张表时请写上表名，如 小学!C7。',
    en: '“{place}” is no cell to fill in “{form}”. With several sheets name the sheet, for example Sheet1!C7.',
  },
  'cli-fill-set-candidate': {
    zh: '{place} 没有候选 {received}，它有 {count} 个候选。',
    en: '{place} has no candidate {received}; it has {count}.',
  },
  'cli-fill-head': { zh: '填“{form}”，统计年 {year}', en: 'Filling “{form}”, census of {year}' },
  'cli-fill-counts': {
    zh: '要填 {cells} 格，填了 {written} 格；存疑 {doubtful}，没有数据 {missing}，没认出 {untouched}，选择不填 {skipped}',
    en: '{cells} cells to fill, {written} filled; doubtful {doubtful}, no data {missing}, not recognised {untouched}, left by choice {skipped}',
  },
  'cli-fill-doubtful': {
    zh: '存疑 {count} 格，没有填，请用 --set 定下来：',
    en: '{count} doubtful cells, left blank; decide them with --set:',
  },
  'cli-fill-missing': {
    zh: '{count} 格在数据里没有数，没有填：',
    en: '{count} cells without data, left blank:',
  },
  'cli-fill-untouched': {
    zh: '{count} 格没有认出要填什么，没有填：',
    en: '{count} cells not recognised, left blank:',
  },
  'cli-fill-no-figure': { zh: '没有数', en: 'no figure' },
  'cli-fill-candidate': {
    zh: '{value}  {what}  {sources}（把握 {confidence}%）',
    en: '{value}  {what}  {sources} (confidence {confidence} %)',
  },
  'cli-fill-exit-0': {
    zh: '要填的都填了（或按你的决定不填），数对得上',
    en: 'everything is filled or left by choice, and agrees',
  },
  'cli-fill-exit-1': {
    zh: '填好了，但有存疑、没有数据或没认出的单元格，或有对不上的数',
    en: 'filled, but cells are doubtful, without data or not recognised, or figures disagree',
  },
  'cli-fill-more-blocks': { zh: '{text} 等，还有 {count} 处', en: '{text} and {count} more blocks' },
  'cli-written-fill': { zh: '填好的表已写入 {file}', en: 'Filled form written to {file}' },
  'cli-written-recipe': { zh: '填法已存到 {file}', en: 'Recipe saved to {file}' },
} as const;
