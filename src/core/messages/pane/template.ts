/** The words of the template workbook in the view 规划. */
export const templateWords = {
  title: { zh: '模板工作簿', en: 'Template workbook' },
  hint: {
    zh: '自带公式的工作簿：填好或粘上数据就得出结论，没有加载项的电脑也能用。目标取自“{plan}”。',
    en: 'A workbook that does the checks by formulas, also without the add-in. Its targets are those of {plan}.',
  },
  open: { zh: '在新工作簿里打开模板', en: 'Open the template as a new workbook' },
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
  fill: {
    zh: '现有的表不用重抄：整张粘到模板的“原始数据”，或用命令 template --from 一次填好。',
    en: 'Tables you already keep: paste them into 原始数据, or fill the template with the command template --from.',
  },
} as const;
