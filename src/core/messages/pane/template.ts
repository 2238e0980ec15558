/** The words of the template workbook in the view 规划. */
export const templateWords = {
  title: { zh: '模板工作簿', en: 'Template workbook' },
  hint: {
    zh: '自带公式的工作簿：填好或粘上数据就得出结论，没有加载项的电脑也能用。目标取自“{plan}”。',
    en: 'A workbook that does the checks by formulas, also without the add-in. Its targets are those of {plan}.',
  },
  open: { zh: '打开空白模板', en: 'Open an empty template' },
  opening: { zh: '正在打开……', en: 'Opening…' },
  opened: { zh: '模板已在新工作簿里打开，请另存。', en: 'The template is open as a new workbook; save it.' },
  national: {
    zh: '自备的规划没有现成模板，打开的是国家标准的模板：把目标写进“规划指标”的空行即可。',
    en: 'There is no template for a plan of your own; this one has the national standards. Add your targets to 规划指标.',
  },
  failed: {
    zh: '这个 Excel 没有打开新工作簿。请下载文件，再用 Excel 打开。当前工作簿没有任何改动。',
    en: 'Excel did not open a new workbook. Download the file and open it. Nothing in this workbook was changed.',
  },
  missing: {
    zh: '没有取到模板文件：可能是网络断了。当前工作簿没有任何改动。',
    en: 'The template could not be fetched: the network may be down. Nothing in this workbook was changed.',
  },
  download: { zh: '下载模板', en: 'Download the template' },
  file: { zh: '达标模板.xlsx', en: 'dabiao-template.xlsx' },
  others: {
    zh: '几个工作簿一起填：用命令 template --from；没有加载项的电脑：把表整张粘到模板的“原始数据”。',
    en: 'To fill it from several workbooks: the command template --from. Without the add-in: paste tables into 原始数据.',
  },
  'fill.button': { zh: '用本工作簿的数据填好模板', en: 'Fill the template from this workbook' },
  'fill.cancel': { zh: '取消填写', en: 'Cancel filling' },
  'fill.reading': { zh: '正在读本工作簿……', en: 'Reading this workbook…' },
  'fill.filling': { zh: '正在填模板……', en: 'Filling the template…' },
  'fill.opening': { zh: '正在新工作簿里打开……', en: 'Opening it as a new workbook…' },
  'fill.percent': { zh: '{percent}%', en: '{percent}%' },
  'fill.opened': {
    zh: '填好的模板已在新工作簿里打开，请另存。本工作簿没有任何改动。',
    en: 'The filled template is open as a new workbook; save it. Nothing in this workbook was changed.',
  },
  'fill.refused': {
    zh: '模板填好了，但这个 Excel 没有打开新工作簿。请下载文件，再用 Excel 打开。本工作簿没有任何改动。',
    en: 'The template is filled, but Excel did not open a new workbook. Download the file and open it. Nothing in this workbook was changed.',
  },
  'fill.counts': {
    zh: '{year} 年：填入 {classes} 个班、{schools} 行学校（一贯制学校每个学段一行）、{kindergartens} 所幼儿园、{resources} 行师资与条件、{bands} 个学段的班额分段、{targets} 项指标的实际值。',
    en: '{year}: {classes} classes, {schools} rows of schools (one for each stage), {kindergartens} kindergartens, {resources} rows of resources, band tables of {bands} stages and figures of {targets} indicators went in.',
  },
  'fill.more': { zh: '还有 {count} 条', en: '{count} more' },
  'fill.nothing': {
    zh: '没有从本工作簿里认出可以填进模板的表，没有生成文件。',
    en: 'No table in this workbook could be used; no file was made.',
  },
  'fill.noWriter': {
    zh: '填模板的程序没有启动：这个 Excel 不允许后台线程，或者网络断了。可以改用命令 template --from，或把表粘到空白模板的“原始数据”。本工作簿没有任何改动。',
    en: 'What fills the template did not start: this Excel forbids background threads, or the network is down. Use the command template --from, or paste tables into 原始数据 of an empty template. Nothing in this workbook was changed.',
  },
  'fill.fault': {
    zh: '没有填成：{reason}。本工作簿没有任何改动。',
    en: 'The template was not filled: {reason}. Nothing in this workbook was changed.',
  },
  'fill.cancelled': {
    zh: '已取消，没有生成文件。本工作簿没有任何改动。',
    en: 'Cancelled; no file was made. Nothing in this workbook was changed.',
  },
  'fill.download': { zh: '下载填好的模板', en: 'Download the filled template' },
  'fill.file': { zh: '达标模板（已填）.xlsx', en: 'dabiao-template-filled.xlsx' },
  noReason: { zh: '没有说明原因', en: 'no reason was given' },
} as const;
