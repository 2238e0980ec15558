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
    zh: '表“{sheet}”有隐藏列：{columns}；其中的空格列为存疑，请先取消隐藏看一看',
    en: 'Sheet “{sheet}” has hidden columns: {columns}; their blank cells are listed as doubtful, look at them first',
  },
  fillHiddenRows: {
    zh: '表“{sheet}”有隐藏行：{rows}；其中的空格列为存疑，请先取消隐藏看一看',
    en: 'Sheet “{sheet}” has hidden rows: {rows}; their blank cells are listed as doubtful, look at them first',
  },
  fillNothingToFill: {
    zh: '“{file}”里没有找到要填的单元格',
    en: 'No cell to fill was found in “{file}”',
  },
  fillOtherYear: {
    zh: '报表要 {asked} 年的数，数据里最新的是 {found} 年',
    en: 'The form asks for {asked}; the newest data are of {found}',
  },
  fillNoYear: {
    zh: '报表和数据都没有写明年份，请先选定统计年',
    en: 'Neither the form nor the data name a year; choose the census year first',
  },

  fillLabelUnknown: { zh: '没有认出“{label}”，不填', en: '“{label}” was not recognised; left alone' },
  fillNoQuantity: {
    zh: '从“{row}”和“{column}”看不出要填什么数，不填',
    en: '“{row}” and “{column}” don’t tell which figure is wanted; left alone',
  },
  fillAxesDiffer: {
    zh: '行“{row}”和列“{column}”说的是两个不同的数，不填',
    en: 'Row “{row}” and column “{column}” name two different figures; left alone',
  },
  fillStagesDiffer: {
    zh: '行“{row}”和列“{column}”的范围（学段、年级、办别等）对不上，不填',
    en: 'Row “{row}” and column “{column}” exclude each other (stage, grade, sponsor …); left alone',
  },
  fillNoBandPupils: {
    zh: '“{row}”按“{column}”分的学生数，数据里没有这样的分法',
    en: 'Pupils of “{row}” by “{column}”: no data are cut this way',
  },
  fillNoSuchCut: {
    zh: '“{row}”和“{column}”这样交叉的数，数据里没有',
    en: '“{row}” by “{column}”: no data are cut this way',
  },
  fillMissing: { zh: '{what}：{reason}', en: '{what}: {reason}' },
  fillMembersUnknown: {
    zh: '数据没有说明 {count} 所学校属于哪一类，无法分开统计',
    en: 'The data don’t say of {count} schools which kind they are; they can’t be told apart',
  },
  fillNoTarget: {
    zh: '规划和台账里没有“{name}”的目标值',
    en: 'Neither plan nor ledger has a target for “{name}”',
  },
  fillNoBase: { zh: '台账里没有“{name}”的基期值', en: 'No ledger has a base figure for “{name}”' },
  fillEachSchool: {
    zh: '这个指标按每所学校或每个班看，没有一个全县的数',
    en: 'This indicator is judged school by school or class by class; there is no single figure',
  },
  fillRatioOpen: { zh: '分子或分母只知道范围', en: 'Numerator or denominator are only known within bounds' },
  fillRatioZero: { zh: '分母是 0', en: 'The denominator is 0' },

  fillGroupUnknown: {
    zh: '没有认出外层标题“{label}”，请确认',
    en: 'The group “{label}” was not recognised; please confirm',
  },
  fillColumnTwice: {
    zh: '有几列都像是同一个数（“{label}”），请确认',
    en: 'Several columns look like the same figure (“{label}”); please confirm',
  },
  fillSameQuantity: {
    zh: '和“{others}”要的像是同一个数，请确认各填什么',
    en: 'It seems to ask for the same figure as “{others}”; please say what goes where',
  },
  fillStageAsType: {
    zh: '同一列还有别的学校类别，按学校类别统计，不按学段',
    en: 'Other kinds of school stand beside it, so it counts by kind of school, not by stage',
  },
  fillSectionsOrKind: {
    zh: '一贯制学校的这一段算不算一所，两种口径得数不同时请选',
    en: 'Sections of through-schools may count as schools or not; choose where the two differ',
  },
  fillIndicatorWhole: {
    zh: '这个指标只有全县的数，不能按类别、乡镇或学校拆开',
    en: 'This indicator is only known for the county as a whole',
  },
  fillHiddenCell: {
    zh: '这个单元格在隐藏的行、列或表里，请确认',
    en: 'The cell is in a hidden row, column or sheet; please confirm',
  },
  fillUnsure: { zh: '把握不大，请确认', en: 'Not sure enough; please confirm' },
  fillSeveral: { zh: '有 {count} 种说得通的数，请选一个', en: '{count} figures make sense; please choose' },
  fillUnitsDiffer: {
    zh: '数据的单位是“{own}”，报表要“{wanted}”，不能换算',
    en: 'The data are in “{own}”, the form wants “{wanted}”; they don’t convert',
  },
  fillMoneyUnitUnknown: {
    zh: '表“{sheet}”的“{zh}”没有写单位，是元还是万元说不清',
    en: 'Sheet “{sheet}” doesn’t print the unit of “{zh}”: 元 or 万元',
  },
  fillMoneyUnitUnwanted: {
    zh: '报表没有写金额单位，这里按元',
    en: 'The form doesn’t print a unit for money; this is in 元',
  },
  fillBandsDiffer: {
    zh: '按班级名单是 {list} 个班，按班额统计表是 {stated} 个班',
    en: 'The class list gives {list} classes, the band table {stated}',
  },
  fillBounded: { zh: '只知道在 {low} 到 {high} 之间', en: 'only known to lie between {low} and {high}' },
  fillBoundedBy: {
    zh: '有 {count} 个单元格读不出数（{cells}），只知道在 {low} 到 {high} 之间',
    en: '{count} cells give no figure ({cells}), so it is only known to lie between {low} and {high}',
  },
  fillOpenEnd: { zh: '不明', en: 'unknown' },

  fillBecause: { zh: '{what}，{basis}', en: '{what}, {basis}' },
  fillBecauseAnd: { zh: '{what}，{basis}；{about}', en: '{what}, {basis}; {about}' },
  fillFromClasses: { zh: '按班级名单（{count} 个班）', en: 'from the class list ({count} classes)' },
  fillFromPlan: { zh: '{plan}（{clause}）', en: '{plan} ({clause})' },
  fillGradeOutside: { zh: '这一学段没有这个年级', en: 'the stage has no such grade' },
  fillSumOfParts: { zh: '表内 {count} 个单元格之和', en: 'the sum of {count} cells of the form' },
  fillPartsOpen: {
    zh: '各部分还没有都定下来，合计先不填',
    en: 'Not all parts are settled yet, so the sum waits',
  },

  fillByRecipe: { zh: '按方案', en: 'by the recipe' },
  fillRecipeSkips: { zh: '方案里定为不填', en: 'The recipe leaves it alone' },
  fillRecipeAsk: {
    zh: '上次是手填的或不能确定，请再确认',
    en: 'Typed by hand last time, or not certain; please confirm',
  },
  fillRecipeRenamed: {
    zh: '方案里叫“{was}”，这张表里叫“{now}”',
    en: 'The recipe calls it “{was}”, this form “{now}”',
  },
  fillRecipeLost: {
    zh: '方案里有 {count} 个单元格在这张表里找不到：{labels}',
    en: '{count} cells of the recipe are not in this form: {labels}',
  },
  fillRecipeNotJson: {
    zh: '方案文件不是 JSON，可能没有存完整',
    en: 'The recipe is no JSON; it may be incomplete',
  },
  fillRecipeOtherKind: { zh: '这不是填报方案文件', en: 'This file is no fill recipe' },
  fillRecipeNewer: {
    zh: '方案是更新的版本（{version}），本程序只认到 {known}',
    en: 'The recipe is of a newer version ({version}); this program knows {known}',
  },
  fillRecipeBadAt: {
    zh: '方案的 {place} 处不对：得到 {received}，应为 {expected}',
    en: 'The recipe is wrong at {place}: received {received}, expected {expected}',
  },

  fillSumWrong: {
    zh: '“{label}”填后是 {received}，{count} 个部分加起来是 {expected}',
    en: '“{label}” comes to {received}, its {count} parts add up to {expected}',
  },
  fillSumFix: { zh: '核对各部分：{cells}', en: 'Check the parts: {cells}' },
  fillPartTooBig: {
    zh: '“{label}”是 {received}，比“{whole}”的 {most} 还多',
    en: '“{label}” is {received}, more than {most} of “{whole}”',
  },
  fillPartFix: { zh: '核对 {cells}', en: 'Check {cells}' },
  fillTotalDiffers: {
    zh: '“{label}”在表里合计为 {received}，按数据直接算是 {expected}，相差 {difference}',
    en: '“{label}” adds up to {received} in the form; the data give {expected}, {difference} apart',
  },
  fillTotalFix: {
    zh: '看一看表里的分项是不是少了一类，或者数据里两张表不一致；确有原因的写说明',
    en: 'See whether the form leaves out a kind of school, or two tables of the data differ; else explain it',
  },

  'report-rule-fill_sum': { zh: '表内合计', en: 'The form’s own sums' },
  'report-rule-fill_part': { zh: '表内其中项', en: 'The form’s own parts' },
  'report-rule-fill_total': { zh: '报表合计与数据', en: 'Totals of form and data' },
  'report-sheet-fill': { zh: '填报记录', en: 'Fill record' },
  'report-fill-stamp': {
    zh: '{form} 的填报记录，统计年 {year}，写入 {count} 个单元格',
    en: 'Record of filling {form}, census {year}, {count} cells written',
  },
  'report-column-fill-sheet': { zh: '工作表', en: 'Sheet' },
  'report-column-fill-cell': { zh: '单元格', en: 'Cell' },
  'report-column-fill-row': { zh: '行', en: 'Row' },
  'report-column-fill-column': { zh: '列', en: 'Column' },
  'report-column-fill-unit': { zh: '单位', en: 'Unit' },
  'report-column-fill-value': { zh: '填入的数', en: 'Written' },
  'report-column-fill-formula': { zh: '填入的公式', en: 'Formula' },
  'report-column-fill-state': { zh: '结果', en: 'Result' },
  'report-column-fill-quantity': { zh: '是什么数', en: 'Quantity' },
  'report-column-fill-reason': { zh: '依据', en: 'Reason' },
  'report-column-fill-sources': { zh: '来源单元格', en: 'Source cells' },
  'report-column-fill-confidence': { zh: '把握', en: 'Confidence' },
  'report-column-fill-decision': { zh: '由谁定', en: 'Decided' },
  'report-fill-state-written': { zh: '已填', en: 'written' },
  'report-fill-state-skipped': { zh: '不填', en: 'left alone' },
  'report-fill-state-proposed': { zh: '未填', en: 'not written' },
  'report-fill-state-doubtful': { zh: '存疑', en: 'doubtful' },
  'report-fill-state-missing': { zh: '没有数据', en: 'no data' },
  'report-fill-state-untouched': { zh: '没有认出', en: 'not recognised' },
  'report-fill-skipped': { zh: '人定为不填', en: 'a person: leave alone' },
  'report-fill-typed': { zh: '人手填', en: 'a person: typed' },
  'report-fill-chosen': { zh: '人选定', en: 'a person: chosen' },
  'report-fill-by-recipe': { zh: '按方案', en: 'recipe' },
  'report-fill-as-proposed': { zh: '按建议', en: 'as proposed' },
  'report-fill-more-sources': { zh: '另有 {count} 处', en: 'and {count} more' },

  fillJoined: { zh: '{left}·{right}', en: '{left} · {right}' },
  fillName: { zh: '{zh}', en: '{en}' },
  fillRatio: { zh: '{part}与{whole}之比', en: '{part} over {whole}' },
  fillAsTarget: { zh: '{what}的目标值', en: 'target of {what}' },
  fillAsBase: { zh: '{what}的基期值', en: 'base figure of {what}' },
  fillYearsBefore: { zh: '{what}（{years} 年前）', en: '{what} ({years} years before)' },
  fillYearsAfter: { zh: '{what}（{years} 年后）', en: '{what} ({years} years on)' },
  fillOwnSum: { zh: '本表合计', en: 'the form’s own sum' },
  fillPlace: { zh: '{name}', en: '{name}' },
  fillGrade: { zh: '{grade}年级', en: 'grade {grade}' },
  fillBand: { zh: '{band}人', en: 'size {band}' },
  fillInclusive: { zh: '普惠性', en: 'inclusive' },
  fillNotInclusive: { zh: '非普惠性', en: 'not inclusive' },
  fillSponsor_public: { zh: '公办', en: 'public' },
  fillSponsor_private: { zh: '民办', en: 'private' },
  fillArea_urban: { zh: '城区', en: 'urban' },
  fillArea_town: { zh: '镇区', en: 'town' },
  fillArea_rural: { zh: '乡村', en: 'rural' },
  fillAge_nursery: { zh: '托班', en: 'nursery class' },
  fillAge_small: { zh: '小班', en: 'small class' },
  fillAge_middle: { zh: '中班', en: 'middle class' },
  fillAge_top: { zh: '大班', en: 'top class' },
  fillAge_mixed: { zh: '混合班', en: 'mixed class' },
  fillType_kindergarten: { zh: '幼儿园（按类别）', en: 'kindergartens' },
  fillType_primary: { zh: '小学（按类别）', en: 'primary schools' },
  fillType_teachingPoint: { zh: '教学点', en: 'teaching points' },
  fillType_junior: { zh: '初级中学（按类别）', en: 'junior schools' },
  fillType_nineYear: { zh: '九年一贯制学校', en: 'nine-year schools' },
  fillType_twelveYear: { zh: '十二年一贯制学校', en: 'twelve-year schools' },
  fillType_completeSecondary: { zh: '完全中学', en: 'complete secondary schools' },
  fillType_senior: { zh: '高级中学（按类别）', en: 'senior schools' },
  fillType_special: { zh: '特殊教育学校', en: 'special schools' },
  fillType_vocational: { zh: '中等职业学校', en: 'vocational schools' },
  fillType_secondary: { zh: '中学（按类别）', en: 'secondary schools' },
  fillType_primaryAndSecondary: { zh: '中小学', en: 'primary and secondary schools' },
} as const;
