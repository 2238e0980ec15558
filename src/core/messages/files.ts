/** What readers and writers of files say. Every text names the file, what was found, and what to do about it. */
export const files = {
  'file-missing': {
    zh: '找不到文件“{file}”。请检查路径和文件名是否写对，文件是否已移动或改名。',
    en: 'There is no file “{file}”. Check the path and the spelling, and whether it was moved or renamed.',
  },
  'file-forbidden': {
    zh: '没有权限打开“{file}”，或文件正被其他程序独占。请关闭占用它的程序，或把文件复制到自己的文件夹再试。',
    en: '“{file}” may not be opened: no permission, or another program holds it. Close that program, or copy the file to a folder of your own.',
  },
  'file-unreadable': {
    zh: '读取“{file}”时磁盘出错（{reason}）。请把文件复制到本机硬盘再试。',
    en: 'The disk failed while reading “{file}” ({reason}). Copy the file to this computer and try again.',
  },
  'file-is-folder': {
    zh: '“{file}”是文件夹，不是表格文件。请选择其中的 .xlsx、.xls 或 .csv 文件。',
    en: '“{file}” is a folder, not a workbook. Choose the .xlsx, .xls or .csv files inside it.',
  },
  'folder-without-workbooks': {
    zh: '文件夹“{file}”里没有表格文件（.xlsx、.xlsm、.xls、.xlsb、.ods、.et、.csv）。请确认选对了文件夹。',
    en: 'The folder “{file}” holds no workbook (.xlsx, .xlsm, .xls, .xlsb, .ods, .et, .csv). Check that it is the right folder.',
  },
  'file-empty': {
    zh: '“{file}”是空文件（0 字节）。可能没有下载完或没有保存成功，请重新获取这个文件。',
    en: '“{file}” is empty (0 bytes). It may not have been downloaded or saved completely; get it again.',
  },
  'file-encrypted': {
    zh: '“{file}”设有打开密码，无法读取。请用 Excel 或 WPS 打开，在“文件 → 信息 → 保护工作簿”里取消密码，另存后再检查。',
    en: '“{file}” is protected by a password and cannot be read. Open it in Excel or WPS, remove the password under File → Info → Protect Workbook, save, and try again.',
  },
  'file-damaged-zip': {
    zh: '“{file}”不完整或已损坏：压缩包读不出来。请重新下载或重新拷贝；若 Excel 能修复打开，请另存为新的 .xlsx 再检查。',
    en: '“{file}” is incomplete or damaged: its zip container cannot be read. Download or copy it again; if Excel can repair it, save it as a new .xlsx.',
  },
  'file-damaged': {
    zh: '“{file}”的内容已损坏，读不出表格（识别为{found}）。请用 Excel 或 WPS 打开确认，另存为 .xlsx 后再检查。',
    en: '“{file}” is damaged: no table could be read from it (recognised as {found}). Open it in Excel or WPS and save it as .xlsx.',
  },
  'file-unrecognised': {
    zh: '“{file}”虽然用了表格的扩展名，内容却不是任何已知的表格格式，可能已损坏或被加密软件处理过。请用 Excel 或 WPS 打开确认，另存为 .xlsx 后再检查。',
    en: '“{file}” has a workbook’s extension, but its content is no known table format; it may be damaged or processed by encryption software. Open it in Excel or WPS and save it as .xlsx.',
  },
  'file-without-sheets': {
    zh: '“{file}”里没有任何可读的工作表。请打开文件确认内容，另存为 .xlsx 后再检查。',
    en: '“{file}” has no sheet that can be read. Open it to see what it holds and save it as .xlsx.',
  },
  'file-bomb': {
    zh: '“{file}”只有 {size} MB，解压后却要 {inflated} MB（允许 {allowed} MB），不像正常表格，已停止读取。请在 Excel 中把数据复制到新工作簿，另存为 .xlsx。',
    en: '“{file}” is {size} MB but unpacks to {inflated} MB ({allowed} MB allowed), which is not what a normal workbook does; reading stopped. Copy the data into a new workbook in Excel and save it as .xlsx.',
  },
  'file-too-big': {
    zh: '“{file}”有 {size} MB，超过 {allowed} MB 的上限。请删除图片和无关工作表，或拆成几个文件。',
    en: '“{file}” is {size} MB; at most {allowed} MB can be read. Remove pictures and unrelated sheets, or split it into several files.',
  },
  'file-too-many-cells': {
    zh: '“{file}”约有 {cells} 个单元格，超过 {allowed} 个的上限。请删除数据区以外的空行、空列和格式，或拆成几个文件。',
    en: '“{file}” has about {cells} cells; at most {allowed} can be read. Delete empty formatted rows and columns outside the data, or split it into several files.',
  },
  'file-unsupported': {
    zh: '“{file}”是{found}，不是表格文件。请提供 .xlsx、.xls 或 .csv 文件。',
    en: '“{file}” is {found}, not a workbook. Please provide an .xlsx, .xls or .csv file.',
  },
  'file-wps-format': {
    zh: '“{file}”是 WPS 的新格式，无法直接读取。请用 WPS 打开，选“另存为 → Excel 文件（*.xlsx）”后再检查。',
    en: '“{file}” is in a newer WPS format that cannot be read directly. Open it in WPS and use Save as → Excel workbook (*.xlsx).',
  },
  'fill-needs-xlsx': {
    zh: '“{file}”是{found}，不能直接填写。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再填。',
    en: '“{file}” is {found} and cannot be filled. Open it in Excel or WPS, save it as .xlsx and fill that.',
  },
  'fill-unknown-sheet': {
    zh: '“{file}”里没有名为“{sheet}”的可填写的工作表。',
    en: '“{file}” has no sheet named “{sheet}” that can be filled.',
  },
  'fill-computed-cell': {
    zh: '“{file}”的 {sheet}!{cell} 是表内自己的公式，不能填写；什么都没有写。',
    en: '{sheet}!{cell} of “{file}” belongs to a formula of the form and may not be filled; nothing was written.',
  },
  'fill-cell-twice': {
    zh: '“{file}”的 {sheet}!{cell} 有两个要填的数（可能在同一个合并单元格里）；什么都没有写。',
    en: 'Two values are meant for {sheet}!{cell} of “{file}” (perhaps one merged cell); nothing was written.',
  },
  'fill-failed': {
    zh: '“{file}”没有填成，原文件没有改动。请在 Excel 中另存为新的 .xlsx 再试。',
    en: '“{file}” could not be filled; the original is unchanged. Save it as a new .xlsx in Excel and try again.',
  },
  'annotate-needs-xlsx': {
    zh: '“{file}”是{found}，不能在上面直接标注。请用 Excel 或 WPS 打开，另存为 .xlsx 后再生成标注副本。',
    en: '“{file}” is {found} and cannot be annotated. Open it in Excel or WPS, save it as .xlsx and annotate that.',
  },
  'annotate-unknown-sheet': {
    zh: '“{file}”里没有名为“{sheet}”的工作表，无法标注。请用刚检查过的那一份文件。',
    en: '“{file}” has no sheet named “{sheet}” to annotate. Use the very file that was checked.',
  },
  'annotate-failed': {
    zh: '没能生成“{file}”的标注副本，原文件没有改动。请用 Excel 打开并另存为新的 .xlsx 后再试。',
    en: 'No annotated copy of “{file}” could be made; the original is unchanged. Save it as a new .xlsx in Excel and try again.',
  },
  'kind-xlsx': { zh: 'Excel 工作簿（.xlsx）', en: 'an Excel workbook (.xlsx)' },
  'kind-xlsb': { zh: 'Excel 二进制工作簿（.xlsb）', en: 'a binary Excel workbook (.xlsb)' },
  'kind-xls': { zh: 'Excel 97-2003 工作簿（.xls / .et）', en: 'an Excel 97–2003 workbook (.xls / .et)' },
  'kind-ods': { zh: 'OpenDocument 表格（.ods）', en: 'an OpenDocument spreadsheet (.ods)' },
  'kind-html': { zh: '网页表格（HTML）', en: 'an HTML table' },
  'kind-xml': { zh: 'Excel 2003 XML 表格', en: 'an Excel 2003 XML spreadsheet' },
  'kind-sylk': { zh: 'SYLK 表格', en: 'a SYLK spreadsheet' },
  'kind-csv': { zh: '文本表格（CSV）', en: 'a text table (CSV)' },
  'kind-zip': { zh: '普通压缩包（ZIP）', en: 'a plain ZIP archive' },
  'kind-rar': { zh: '压缩包（RAR / 7z）', en: 'an archive (RAR / 7z)' },
  'kind-word': { zh: 'Word / WPS 文字文档', en: 'a Word document' },
  'kind-slides': { zh: '演示文稿', en: 'a presentation' },
  'kind-pdf': { zh: 'PDF 文档', en: 'a PDF document' },
  'kind-picture': { zh: '图片', en: 'a picture' },
  'kind-numbers': { zh: 'Apple Numbers 表格', en: 'an Apple Numbers spreadsheet' },
  'kind-database': { zh: '数据库文件', en: 'a database file' },
  'kind-ole': { zh: '不含工作簿的 Office 旧格式文件', en: 'an old Office file without a workbook' },
  'kind-unknown': { zh: '无法识别的文件', en: 'a file of unknown type' },
} as const;
