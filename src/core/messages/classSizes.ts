/** What class-size figures are computed from, and why they can't be. */
export const classSizes = {
  basisClassList: { zh: '班级名单（{listed}个班逐班）', en: 'class list ({listed} classes one by one)' },
  basisListAndGroups: {
    zh: '班级名单（{listed}个班逐班）和{groups}处年级或学校合计',
    en: 'class list ({listed} classes) and {groups} totals of grades or schools',
  },
  basisGroups: {
    zh: '{groups}处年级或学校合计（学生数÷班数，只能得出最大班额的下限）',
    en: '{groups} totals of grades or schools (pupils ÷ classes: only a lower bound of the largest class)',
  },
  basisBands: { zh: '班额分段表', en: 'band table' },
  basisNone: { zh: '没有班额数据', en: 'no data on class sizes' },
  noClassSizes: {
    zh: '没有找到本学段的班级名单、年级班数与学生数或班额分段表',
    en: 'no class list, no classes and pupils by grade and no band table of this stage was found',
  },
} as const;
