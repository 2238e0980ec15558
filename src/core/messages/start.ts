/** The pane's first paint, its watchdog and its start page. */
export const start = {
  'start.product': { zh: '达标', en: 'Dabiao' },
  'start.purpose': {
    zh: '对照教育规划和国家标准检查工作簿',
    en: 'Checks workbooks against education plans and national standards',
  },
  'start.connecting': { zh: '正在连接 Excel……', en: 'Connecting to Excel…' },
  'start.ready': { zh: '已就绪：{host} {version}（{platform}）', en: 'Ready: {host} {version} ({platform})' },
  'start.outside': {
    zh: '这个页面要在 Excel 里打开。请在 Excel 的“达标”选项卡里按“检查”。',
    en: 'This page is meant to be opened in Excel: press Check on the tab Dabiao.',
  },
  'start.missing': {
    zh: '这个版本的 Excel 缺少：{sets}。需要 Microsoft 365 或 Office 2021 以上版本。',
    en: 'This Excel lacks: {sets}. Microsoft 365 or Office 2021 and later is needed.',
  },
  'start.checks': { zh: '检查哪些内容', en: 'What is checked' },
  'start.checksHint': {
    zh: '逻辑错误必须更正；经验问题更正或写说明。缺少所需的列时，列在“没有检查的”里并写明原因。',
    en: 'Logic errors must be corrected, experience findings corrected or explained. A check whose columns are missing is listed as not run.',
  },
  'start.functions': { zh: '可用的函数', en: 'Functions' },
  'start.functionsHint': {
    zh: '在单元格里输入 =EDU. 就能看到它们。',
    en: 'Type =EDU. in a cell to see them.',
  },
  'start.trouble': {
    zh: '{seconds} 秒了，还没有连上 Excel',
    en: 'No connection to Excel after {seconds} seconds',
  },
  'start.troubleHelp': {
    zh: '先重新加载。仍然不行，请把下面的诊断信息复制给管理员：可能是网络到不了 Office.js 所在的地址，也可能是 Excel 版本太旧。',
    en: 'Reload first. If that does not help, copy the diagnostics below to your administrator: the network may not reach the address of Office.js, or this Excel may be too old.',
  },
  'start.reload': { zh: '重新加载', en: 'Reload' },
  'start.copy': { zh: '复制诊断信息', en: 'Copy diagnostics' },
  'start.copied': { zh: '已复制', en: 'Copied' },
  'start.diagnostics': { zh: '诊断信息', en: 'Diagnostics' },
  'start.version': { zh: '版本 {version}', en: 'Version {version}' },
  'start.help': { zh: '达标：帮助', en: 'Dabiao: help' },
  'start.helpBegin': { zh: '怎样开始', en: 'How to begin' },
  'start.helpCheck': {
    zh: '检查：打开要上报的工作簿，按“达标”选项卡里的“检查”，选好规划和年份，再按“检查本工作簿”。逐条点开问题，就跳到那个单元格。',
    en: 'Check: open the workbook, press Check on the tab Dabiao, choose plan and year, then press “Check this workbook”. Press a finding to go to its cell.',
  },
  'start.helpUndo': {
    zh: '只有按了写着要改动的按钮，“达标”才会动您的表；每一次都能用“撤销上一步”恢复原样。',
    en: 'Dabiao changes your sheets only when you press a button that says so; “Undo last step” brings each change back.',
  },
  'start.helpFreeze': {
    zh: '冻结：把达标函数的公式换成数值。文件要发给没有装“达标”的人之前按一次，免得对方看到 #NAME?。',
    en: 'Freeze: replaces formulas with Dabiao functions by their values. Press it before a file goes to somebody without Dabiao, who would see #NAME?.',
  },
  'start.helpTrouble': { zh: '出错时', en: 'When something goes wrong' },
  'start.helpName': {
    zh: '单元格显示 #NAME?：这台电脑没有装“达标”，或它还没有加载。打开“达标”选项卡，按“检查”；窗格显示“已就绪”后，双击这个单元格，按回车。',
    en: 'A cell shows #NAME?: Dabiao is not installed on this computer, or has not loaded yet. Open the tab Dabiao and press Check; when the pane says it is ready, double-click the cell and press Enter.',
  },
  'start.helpPane': {
    zh: '窗格一直停在“正在连接 Excel”：按“重新加载”；仍然不行，复制诊断信息交给管理员。',
    en: 'The pane stays at "Connecting to Excel": press Reload; if that does not help, copy the diagnostics for your administrator.',
  },
  'start.helpPrivacy': {
    zh: '“达标”不把工作簿的内容发到任何地方：它只从自己的服务器和 Office.js 的地址取程序文件。',
    en: 'Dabiao sends nothing of a workbook anywhere: it only fetches program files from its own server and from the address of Office.js.',
  },
} as const;
