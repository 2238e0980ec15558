/** What the add-in says when Excel refuses or interrupts something: what became of the cells, and what to do now. */
export const excel = {
  'excel-cells-untouched': {
    zh: '您的单元格没有任何改动。',
    en: 'None of your cells were changed.',
  },
  'excel-cells-restored': {
    zh: '已写入的部分全部撤回，您的单元格和操作前完全一样。',
    en: 'What had been written was taken back; your cells are exactly as before.',
  },
  'excel-cells-written': {
    zh: '要写的内容已经全部写入。',
    en: 'Everything was written as intended.',
  },
  'excel-cells-uncertain': {
    zh: '{places}可能只写了一部分；请先按“撤销上一步”，恢复到操作前。',
    en: 'Only a part of {places} may have been written; press “Undo last action” first to go back to how it was.',
  },

  'excel-never-ready': {
    zh: 'Excel 在 {seconds} 秒内没有应答，加载项没有启动。{cells}请点“重新加载”；仍不行请关闭 Excel 再打开，并把诊断信息发给管理员。',
    en: 'Excel did not answer within {seconds} seconds, so the add-in could not start. {cells} Press “Reload”; if that does not help, restart Excel and send the diagnostics to your administrator.',
  },
  'excel-cell-editing': {
    zh: '您正在编辑单元格，Excel 不接受其他操作。{cells}请按回车键结束编辑，再试一次。',
    en: 'You are typing in a cell, and Excel accepts nothing else meanwhile. {cells} Press Enter and try again.',
  },
  'excel-sheet-protected': {
    zh: '工作表“{sheet}”受保护，没有写入。{cells}请在“审阅”中撤销工作表保护后再试；加载项不会替您解除保护。',
    en: 'The sheet “{sheet}” is protected, so nothing was written. {cells} Unprotect it under Review and try again; the add-in never unprotects a sheet itself.',
  },
  'excel-structure-protected': {
    zh: '工作簿的结构受保护，不能新建或替换工作表。{cells}请在“审阅”中撤销“保护工作簿”后再试。',
    en: 'The structure of the workbook is protected: no sheet can be added or replaced. {cells} Turn off Protect Workbook under Review and try again.',
  },
  'excel-access-denied': {
    zh: 'Excel 不允许这项操作（{place}），文件可能受保护或为只读。{cells}请取消保护或另存一份后再试。',
    en: 'Excel does not allow this ({place}); the file may be protected or read-only. {cells} Unprotect it or save a copy, and try again.',
  },
  'excel-too-large': {
    zh: '数据量太大，Excel 分成小块后仍不接受。{cells}请删除数据区以外的内容，或把工作簿拆小后再试。',
    en: 'There is too much data: Excel refuses it even in small pieces. {cells} Delete what is outside the tables or split the workbook, and try again.',
  },
  'excel-too-many-cells': {
    zh: '工作表“{sheet}”的已用区域有 {count} 个单元格，超过 {allowed} 个的上限。{cells}请删除数据区以外远处的内容后再试。',
    en: 'The used range of “{sheet}” has {count} cells; at most {allowed} can be read. {cells} Delete stray content far outside the table and try again.',
  },
  'excel-api-missing': {
    zh: '这个版本的 Excel 没有所需的功能（{api}）。{cells}请更新 Excel（Office 2021 及以上或 Microsoft 365）。',
    en: 'This version of Excel lacks what is needed ({api}). {cells} Update Excel (Office 2021 or later, or Microsoft 365).',
  },
  'excel-sheet-missing': {
    zh: '找不到工作表“{sheet}”，可能已改名或删除。{cells}请重新检查一遍。',
    en: 'There is no sheet “{sheet}”; it may have been renamed or deleted. {cells} Run the check again.',
  },
  'excel-sheet-hidden': {
    zh: '工作表“{sheet}”是隐藏的，无法跳转。{cells}请右键任意工作表标签，选“取消隐藏”，再试一次。',
    en: 'The sheet “{sheet}” is hidden, so it cannot be shown. {cells} Right-click a sheet tab, choose Unhide, and try again.',
  },
  'excel-address-unknown': {
    zh: '“{address}”不是单元格地址。{cells}请重新检查一遍。',
    en: '“{address}” is not a cell address. {cells} Run the check again.',
  },
  'excel-cell-formula': {
    zh: '{cell} 是公式，没有写入。{cells}请改它引用的单元格，或检查公式本身。',
    en: '{cell} holds a formula, so nothing was written. {cells} Correct the cells it refers to, or the formula itself.',
  },
  'excel-form-locked': {
    zh: '{where} 在受保护的工作表里是锁定的，没有填入。{cells}加载项不会替您解除保护：请向发表单位索要可填的版本，或由您在“审阅”中撤销保护，再重新读取。',
    en: '{where}: locked on a protected sheet, so nothing was filled in. {cells} The add-in never unprotects a sheet: ask the issuer for a version that can be filled, or unprotect it under Review and read again.',
  },
  'excel-form-changed': {
    zh: '{where} 在读取之后有人改过，没有填入。{cells}请重新读取后再填。',
    en: '{where}: changed since the form was read, so nothing was filled in. {cells} Read again, then fill.',
  },
  'excel-form-text': {
    zh: '{where} 是文本格式，工作表又受保护，填数会变成文本，所以留空；请手工填。',
    en: '{where}: text format on a protected sheet, where a number would become a text; left blank, fill in by hand.',
  },
  'excel-file-unsupported': {
    zh: '这个版本的 Excel 不能替加载项打开另一个工作簿。{cells}请把要用的工作表复制到本工作簿。',
    en: 'This version of Excel cannot open another workbook for an add-in. {cells} Copy the sheets you need into this workbook.',
  },
  'excel-file-unreadable': {
    zh: 'Excel 打不开这个文件：可能不是 .xlsx，或者设有密码。{cells}请在 Excel 里打开它，把工作表复制到本工作簿。',
    en: 'Excel cannot open this file: it may not be an .xlsx, or have a password. {cells} Open it in Excel and copy the sheets into this workbook.',
  },
  'excel-file-too-large': {
    zh: '文件有 {size} MB，超过 {allowed} MB 的上限。{cells}请在 Excel 里打开它，把需要的工作表复制到本工作簿。',
    en: 'The file has {size} MB; at most {allowed} MB can be taken in. {cells} Open it in Excel and copy the sheets you need into this workbook.',
  },
  'excel-sheets-left': {
    zh: '读完以后，Excel 没有删掉临时放进来的工作表：{sheets}。您原来的单元格没有改动，请自己删除这几张表。',
    en: 'Excel did not delete the sheets that were put in to be read: {sheets}. Your own cells are unchanged; please delete these sheets yourself.',
  },
  'excel-block-ragged': {
    zh: '要写入“{sheet}”的数据各行长短不一，没有写入。{cells}这是程序的错误，请把诊断信息发给开发者。',
    en: 'The rows to be written to “{sheet}” differ in length, so nothing was written. {cells} This is a fault of the program; send the diagnostics to its developers.',
  },
  'excel-cancelled': {
    zh: '已取消。{cells}',
    en: 'Cancelled. {cells}',
  },
  'excel-failed': {
    zh: 'Excel 出错（{reason}）。{cells}请再试一次；如果反复出现，请保存文件、重新打开 Excel，并把诊断信息发给管理员。',
    en: 'Excel failed ({reason}). {cells} Try again; if it keeps happening, save, restart Excel and send the diagnostics to your administrator.',
  },
  'excel-setting-too-large': {
    zh: '要存进工作簿的设置“{key}”有 {size} KB，超过 {allowed} KB 的上限，没有保存。{cells}请删除一些不用的内容后再试。',
    en: 'The setting “{key}” is {size} KB; at most {allowed} KB fit into the workbook, so it was not saved. {cells} Remove what is no longer needed and try again.',
  },
  'excel-nothing-to-undo': {
    zh: '没有可以撤销的操作。{cells}',
    en: 'There is nothing to undo. {cells}',
  },
  'excel-undo-lost': {
    zh: '“{action}”写入的内容较多，窗格重新加载后不能再撤销。{cells}请用 Excel 自己的“撤销”，或打开之前保存的版本。',
    en: '“{action}” wrote too much to be undone after the pane was reloaded. {cells} Use Excel’s own Undo, or open an earlier version of the file.',
  },

  'excel-notes-unsupported': {
    zh: '这个版本的 Excel 不能加批注，只涂了颜色；说明请看检查结果。',
    en: 'This version of Excel takes no comments, so the cells were only coloured; read the explanations in the results.',
  },
  'excel-notes-refused': {
    zh: 'Excel 没有接受批注，只涂了颜色；说明请看检查结果。',
    en: 'Excel refused the comments, so the cells were only coloured; read the explanations in the results.',
  },
  'excel-notes-limited': {
    zh: '已给 {noted} 个单元格加批注，其余 {rest} 个只涂了颜色；说明请看检查结果。',
    en: '{noted} cells got a comment, the other {rest} were only coloured; read the explanations in the results.',
  },

  'excel-action-write': { zh: '写入单元格', en: 'Write cells' },
  'excel-action-results': { zh: '写检查结果表', en: 'Write the results sheets' },
  'excel-action-sum': { zh: '写试算表', en: 'Write the sheet of a sum' },
  'excel-action-correct': { zh: '改正单元格', en: 'Correct a cell' },
  'excel-action-fill': { zh: '填报', en: 'Fill in a form' },
  'excel-action-mark': { zh: '标出问题单元格', en: 'Mark cells' },
  'excel-action-clear-marks': { zh: '清除标记', en: 'Clear marks' },
  'excel-action-freeze': { zh: '公式固化为数值', en: 'Freeze formulas to values' },
  'excel-action-repair': { zh: '修复公式', en: 'Repair formulas' },

  'excel-frozen': {
    zh: '已把 {count} 个公式换成它们的数值；不再随数据变化，要恢复公式请按“撤销上一步”。',
    en: '{count} formulas are values now and no longer follow the data; press “Undo last step” to get the formulas back.',
  },
  'excel-frozen-none': {
    zh: '这个工作簿里没有达标函数（EDU.…）的公式，什么也没有改。',
    en: 'There are no formulas with Dabiao functions (EDU.…) in this workbook; nothing was changed.',
  },
  'excel-frozen-nothing': {
    zh: '一个公式也没有换成数值。',
    en: 'No formula was replaced.',
  },
  'excel-frozen-failing': {
    zh: '{count} 个公式显示错误，没有换：{cells}。请先改好，再按一次“冻结”。',
    en: '{count} formulas show an error and were left alone: {cells}. Mend them and press Freeze again.',
  },
  'excel-frozen-refused': {
    zh: '受保护的工作表没有动：{sheets}。',
    en: 'Protected sheets were left alone: {sheets}.',
  },
  'excel-view-missing': {
    zh: '这个版本还没有这一项，以后的版本会有。',
    en: 'This version does not have it yet; a later one will.',
  },

  'excel-diagnostics-title': { zh: '达标 诊断信息', en: 'Dabiao diagnostics' },
  'excel-diagnostics-last': { zh: '最近的操作', en: 'Recent operations' },
} as const;
