/**
 * The page to try the add-in without Excel. Its texts aren't in the catalogue of `index.ts`: pane and functions carry
 * that one, and every byte of theirs is fetched by Excel.
 */
export const workbench = {
  'workbench.title': { zh: '达标试用台', en: 'Dabiao workbench' },
  'workbench.notExcel': {
    zh: '这不是 Excel：表格是网页做的，用来不装 Excel 也能试用“达标”。文件只在本机浏览器里打开，不上传。',
    en: 'This is not Excel: the grid is a web page, to try Dabiao without Excel. Files are opened in this browser only and are not uploaded.',
  },
  'workbench.notExcelShort': { zh: '试用，不是 Excel', en: 'A trial, not Excel' },
  'workbench.open': { zh: '打开文件', en: 'Open a file' },
  'workbench.sample': { zh: '示例', en: 'Samples' },
  'workbench.sampleCounty': {
    zh: '安平县 2024 年（六个文件合在一起）',
    en: 'Anping county 2024 (six files in one)',
  },
  'workbench.sampleCountyFile': { zh: '安平县2024.xlsx', en: 'Anping2024.xlsx' },
  'workbench.save': { zh: '另存副本', en: 'Save a copy' },
  'workbench.dark': { zh: '深色', en: 'Dark' },
  'workbench.product': { zh: '达标', en: 'Dabiao' },
  'workbench.grid': { zh: '表格', en: 'Grid' },
  'workbench.pane': { zh: '任务窗格', en: 'Task pane' },
  'workbench.reload': { zh: '重新加载窗格', en: 'Reload the pane' },
  'workbench.splitter': { zh: '表格和任务窗格的分界', en: 'Border between grid and task pane' },
  'workbench.loading': { zh: '正在打开 {file}……', en: 'Opening {file}…' },
  'workbench.starting': { zh: '正在准备表格……', en: 'Preparing the grid…' },
  'workbench.opened': { zh: '已打开 {file}：{sheets} 张工作表', en: 'Opened {file}: {sheets} sheets' },
  'workbench.saved': {
    zh: '已存为 {file}，在浏览器的下载文件夹里',
    en: 'Saved as {file} in the browser’s downloads',
  },
  'workbench.drop': { zh: '松开鼠标，打开这个文件', en: 'Drop to open this file' },
  'workbench.dropOne': {
    zh: '一次打开一个文件；打开的是第一个：{file}',
    en: 'One file at a time; opened the first: {file}',
  },
  'workbench.comment': { zh: '批注：{text}', en: 'Comment: {text}' },
  'workbench.failed': {
    zh: '没有打开成：{reason}。原来的工作簿还在。',
    en: 'Not opened: {reason}. The workbook before it is still there.',
  },
  'workbench.saveFailed': { zh: '没有存成：{reason}', en: 'Not saved: {reason}' },
  'workbench.noPane': {
    zh: '没有找到“达标”的页面。请用 npm start 打开试用台，不要直接打开文件。',
    en: 'The pages of Dabiao were not found. Start the workbench with npm start instead of opening its file.',
  },
  'workbench.gridFailed': { zh: '表格没有装载成功：{reason}', en: 'The grid did not load: {reason}' },
  'workbench.dismiss': { zh: '知道了', en: 'Dismiss' },
} as const;
