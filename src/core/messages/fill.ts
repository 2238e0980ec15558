/** Filling a form: what was read, why a figure is proposed or isn't, what is wrong before anything is written. */
export const fill = {
  fillSheetHidden: {
    zh: '表“{sheet}”是隐藏的，其中的空格也读出来了',
    en: 'Sheet “{sheet}” is hidden; its blank cells were read too',
  },
  fillSheetProtected: {
    zh: '表“{sheet}”受保护：只填 {inputs} 个没有锁定的单元格，不解除保护',
    en: 'Sheet “{sheet}” is protected: only its {inputs} unlocked cells are filled; the protection stays',
  },
  fillSheetAllLocked: {
    zh: '表“{sheet}”受保护，没有一个可填的单元格；请向下发单位索要可填的版本',
    en: 'Sheet “{sheet}” is protected and has no unlocked cell; ask its issuer for a version that can be filled',
  },
  fillHiddenColumns: {
    zh: '表“{sheet}”有隐藏列：{columns}；其中的空格也列出，请先取消隐藏看一看',
    en: 'Sheet “{sheet}” has hidden columns: {columns}; their blank cells are listed too, look at them first',
  },
  fillHiddenRows: {
    zh: '表“{sheet}”有隐藏行：{rows}；其中的空格也列出，请先取消隐藏看一看',
    en: 'Sheet “{sheet}” has hidden rows: {rows}; their blank cells are listed too, look at them first',
  },
  fillNothingToFill: {
    zh: '“{file}”里没有找到要填的单元格',
    en: 'No cell to fill was found in “{file}”',
  },
} as const;
