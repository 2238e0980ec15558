/** What was noticed while finding tables. */
export const tables = {
  columnUndecided: {
    zh: '{column}列“{header}”可能是：{candidates}。无法分辨，未用于计算；请确认这一列的含义。',
    en: 'Column {column} “{header}” could be {candidates}. It can’t be told apart and was not used; please say what it is.',
  },
  columnTwice: {
    zh: '{column}列“{header}”与 {others} 列是同一个数据项，分不清用哪一列，都未用于计算；请指定其中一列。',
    en: 'Column {column} “{header}” claims the same field as {others}; neither was used, please choose one.',
  },
  columnDoubtful: {
    zh: '{column}列“{header}”按 {field} 使用，但不确定（可能：{candidates}），请核对。',
    en: 'Column {column} “{header}” was taken for {field} without certainty (possible: {candidates}); please check.',
  },
  hiddenColumnsRead: {
    zh: '隐藏列 {columns} 也已读取。',
    en: 'Hidden columns {columns} were read as well.',
  },
  hiddenRowsRead: {
    zh: '{count} 个隐藏或被筛选掉的行（从第 {first} 行起）也已读取。',
    en: '{count} hidden or filtered rows (from row {first} on) were read as well.',
  },
  ownSheetSkipped: {
    zh: '工作表“{sheet}”是“达标”写出的结果，没有当作数据读取。',
    en: 'Sheet “{sheet}” holds results written by Dabiao; it was not read as data.',
  },
  hiddenSheetRead: {
    zh: '工作表“{sheet}”是隐藏的，也已读取。',
    en: 'Sheet “{sheet}” is hidden; it was read as well.',
  },
  noTable: {
    zh: '工作表“{sheet}”里没有认出表格。表头要有学校名称、年级、班数、在校生数等列名；请检查表头，或在别的工作表里查找。',
    en: 'No table was recognised on sheet “{sheet}”. A header needs columns such as school, grade, classes, pupils; check the header or look on another sheet.',
  },
  otherCensusYear: {
    zh: '这张表是 {year} 年的（依据“{source}”），不计入 {censusYear} 年。',
    en: 'This table is of {year} (from “{source}”) and doesn’t count for {censusYear}.',
  },
  countedElsewhere: {
    zh: '{count} 行与“{table}”是同样的学校或班级，只计一次，以该表为准。',
    en: '{count} rows are about the same schools or classes as “{table}”; they are counted once, from there.',
  },
} as const;
