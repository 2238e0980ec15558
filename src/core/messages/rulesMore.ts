/** Findings of the rules on premises, ratios, ages, units, digits and plan sheets. */
export const rulesMore = {
  ruleRatioOutside: {
    zh: '{place}的{ratio}为 {value}（“{over}”{overValue} ÷ “{under}”{underValue}），一般在 {expected} 之间。',
    en: '{place}: {ratio} is {value} (“{over}” {overValue} ÷ “{under}” {underValue}); {expected} is usual.',
  },
  ruleFixRatio: {
    zh: '先核对“{column}”的位数和单位；确实如此的，写明原因。',
    en: 'Check digits and unit of “{column}”; if it is right, write down why.',
  },
  ratioPupilsPerTeacher: { zh: '生师比', en: 'the number of pupils per teacher' },
  ratioPupilsPerClass: { zh: '平均班额', en: 'the average class size' },
  ratioBuildingPerSite: { zh: '建筑面积与占地面积之比', en: 'building area per site area' },
  ratioSitePerPupil: { zh: '生均占地面积', en: 'the site area per pupil' },
  ratioBuildingPerPupil: { zh: '生均建筑面积', en: 'the building area per pupil' },
  ratioMultimediaPerClass: { zh: '每班网络多媒体教室', en: 'multimedia classrooms per class' },
  ratioChildrenPerClass: { zh: '平均每班幼儿', en: 'children per class' },
  ruleSumOverWhole: {
    zh: '{place}的“{parts}”相加为 {sum}，多于“{whole}”的 {limit}。',
    en: '{place}: {parts} add up to {sum}, more than “{whole}” with {limit}.',
  },
  ruleFixGrounds: {
    zh: '核对运动场地、绿化用地和占地面积及其单位；运动场地在屋顶的，写明原因。',
    en: 'Check sports grounds, green area and site area and their units; grounds on roofs are to be explained.',
  },
  ruleNoEquipment: {
    zh: '{place}的“{column}”为“是”，而“{value}”是 0。',
    en: '{place}: “{column}” says yes, but “{value}” is 0.',
  },
  ruleFixEquipment: {
    zh: '核对教学仪器设备值；确实没有设备的，达标一栏应为“否”。',
    en: 'Check the equipment value; without equipment the column must say no.',
  },
  ruleNoToilet: {
    zh: '{place}有学生 {pupils} 人，而“{column}”为“{received}”。',
    en: '{place} has {pupils} pupils, but “{column}” is “{received}”.',
  },
  ruleFixToilet: {
    zh: '有学生的学校必有厕所，请按实际填写。',
    en: 'A school with pupils has toilets; enter what there is.',
  },
  ruleNoNetworkDetail: {
    zh: '{place}的“{network}”为“是”，而“{column}”没有填。',
    en: '{place}: “{network}” says yes, but “{column}” is empty.',
  },
  ruleFixNetworkDetail: {
    zh: '建有校园网的学校须填网址和接入带宽；没有的，校园网应为“否”。',
    en: 'A school with a campus network states its address and bandwidth; otherwise the network is “no”.',
  },
  ruleTooManyStreams: {
    zh: '{place}的“{column}”为 {received}，多于一般的上限 {limit}。',
    en: '{place}: “{column}” is {received}, above the usual limit of {limit}.',
  },
  ruleFixStreams: {
    zh: '核对是否把学生数填到了班数列、或把各年级班数填在一格；确实如此的，写明原因。',
    en: 'Check whether pupils or the classes of all grades stand in this cell; if it is right, write down why.',
  },
  ruleFiveYears: {
    zh: '{place}写作五年制小学，而本省小学为 {limit} 年。',
    en: '{place} is called a five-year primary school, but primary school takes {limit} years here.',
  },
  ruleFixFiveYears: {
    zh: '核对办学类型；确为五年制的，写明批准文件。',
    en: 'Check the type of school; if it is right, name the approving document.',
  },
  ruleAgesMissing: { zh: '表中没有分年龄的列', en: 'the table has no columns by age' },
  ruleAgeFormSum: {
    zh: '“{column}”的总计是 {received}，各年龄相加是 {sum}，相差 {difference}。',
    en: '“{column}”: the total is {received}, the ages add up to {sum}; they differ by {difference}.',
  },
  ruleAgeMode: {
    zh: '{place}的{grade}人数最多的年龄是 {received} 岁（{count} 人），一般应为 {limit} 岁。',
    en: '{place}: most pupils of {grade} are {received} years old ({count}); {limit} is usual.',
  },
  ruleFixAgeMode: {
    zh: '核对各年龄是否错了一列；确实如此的，写明原因。',
    en: 'Check whether the ages have slipped by one column; if they are right, write down why.',
  },
  ruleOutside: {
    zh: '{place}的“{column}”为 {received}，一般在 {expected} 之间。',
    en: '{place}: “{column}” is {received}; {expected} is usual.',
  },
  ruleFixOutside: { zh: '请核对；确实如此的，写明原因。', en: 'Check it; if it is right, write down why.' },
  ruleShortAddress: {
    zh: '{place}的“{column}”只有“{received}”，不足 {limit} 个字，找不到学校。',
    en: '{place}: “{column}” is only “{received}”, fewer than {limit} characters.',
  },
  ruleFixAddress: {
    zh: '地址写到村、路和门牌号。',
    en: 'Write the address down to village, street and number.',
  },
  ruleSamePlace: {
    zh: '{place}的经纬度 {received} 与{other}（第 {row} 行）相同。',
    en: '{place} has the coordinates {received} of {other} (row {row}).',
  },
  ruleFarPlace: {
    zh: '{place}的“{column}”为 {received}，与其他学校（中位数 {middle}）相差 {limit}° 以上，不在本县。',
    en: '{place}: “{column}” is {received}, more than {limit}° from the other schools (median {middle}).',
  },
  ruleFixPlace: {
    zh: '核对经纬度有没有填反、抄错或复制了上一行。',
    en: 'Check whether longitude and latitude are swapped, mistyped or copied from the row above.',
  },
  ruleTypedRatio: {
    zh: '{place}的“{column}”填 {received}，而“{over}”{overValue} 除以“{under}”{underValue} 得 {expected}。',
    en: '{place}: “{column}” says {received}, but “{over}” {overValue} divided by “{under}” {underValue} is {expected}.',
  },
  ruleFixTypedRatio: {
    zh: '按“{over}”和“{under}”重新计算这一格，最好用公式。',
    en: 'Compute the cell anew from “{over}” and “{under}”, best by a formula.',
  },
  ruleNoTypedRatio: {
    zh: '表中没有可以重新计算的比率列',
    en: 'the table has no ratio that can be computed anew',
  },
  ruleUnitColumn: {
    zh: '“{column}”每名学生的中位数为 {value} {unit}，一般在 {expected} 之间，像是单位（{units}）弄错了。',
    en: '“{column}”: the median per pupil is {value} {unit}, usually within {expected}; the unit ({units}) looks wrong.',
  },
  ruleFixUnitColumn: {
    zh: '在表头或单位行写明单位；数值按该单位核对。',
    en: 'State the unit in the header or the unit line and check the figures against it.',
  },
  ruleUnitRow: {
    zh: '{place}的“{column}”为 {received}，每名学生是其他学校中位数的 {times} 倍，像是单位（{units}）弄错了。',
    en: '{place}: “{column}” is {received}, per pupil {times} times the median of the other schools; the unit ({units}) looks wrong.',
  },
  ruleFixUnitRow: {
    zh: '这一格改按本列的单位填写；确实如此的，写明原因。',
    en: 'Enter this cell in the column’s unit; if it is right, write down why.',
  },
  ruleFewSchools: {
    zh: '有数的学校不足 {limit} 所，没有可比的中位数',
    en: 'fewer than {limit} schools have figures, so there is no median to compare with',
  },
  unitsMoney: { zh: '元与万元', en: '元 and 万元' },
  unitsArea: { zh: '平方米与亩', en: 'm² and 亩' },
  ruleHeaping: {
    zh: '“{column}”{known} 个数中有 {count} 个（{received}）以 0 或 5 结尾，按常理约为 20%，像是估计数。',
    en: '“{column}”: {count} of {known} figures ({received}) end in 0 or 5; about 20 % is to be expected, so they look estimated.',
  },
  ruleFixHeaping: {
    zh: '按学籍和人事名册核实人数；确实如此的，写明原因。',
    en: 'Take the numbers from the registers; if they are right, write down why.',
  },
  ruleFewFigures: {
    zh: '每列的数都不足 {limit} 个，看不出尾数规律',
    en: 'no column has {limit} figures, too few to judge their last digits',
  },
  rulePlanUnit: { zh: '“{name}”没有写单位。', en: '“{name}” has no unit.' },
  ruleFixPlanUnit: {
    zh: '补上计量单位，如 %、人、所、万元。',
    en: 'Enter its unit, such as %, 人, 所, 万元.',
  },
  rulePlanTarget: {
    zh: '“{name}”有基期或实际值，却没有目标值。',
    en: '“{name}” has a base or actual value but no target.',
  },
  ruleFixPlanTarget: {
    zh: '补上目标值；规划没有定目标的，写“—”。',
    en: 'Enter the target, or “—” where the plan sets none.',
  },
  rulePlanYears: {
    zh: '目标值没有写是哪一年的：表头、标题和各列里都没有年份。',
    en: 'Nothing says by when the targets are to be reached: no year in headings, title or columns.',
  },
  ruleFixPlanYears: {
    zh: '在目标值的表头写上年份，如“2025年目标值”，或加一列“完成时限”。',
    en: 'Name the year in the heading, as in “2025年目标值”, or add a column of deadlines.',
  },
  rulePlanStated: { zh: '“{name}”没有填“{column}”。', en: '“{name}” lacks its “{column}”.' },
  ruleFixPlanStated: {
    zh: '其他指标都填了“{column}”，补上这一项。',
    en: 'The other indicators have their “{column}”: enter this one.',
  },
  rulePlanBelowBase: {
    zh: '“{name}”写明是往上走的，目标 {received} 却低于基期 {base}。',
    en: '“{name}” is meant to rise, but its target {received} is below the base {base}.',
  },
  rulePlanAboveBase: {
    zh: '“{name}”写明是往下走的，目标 {received} 却高于基期 {base}。',
    en: '“{name}” is meant to fall, but its target {received} is above the base {base}.',
  },
  rulePlanSteps: {
    zh: '“{name}”各年的值为 {series}，{year} 年的 {received} 与前后方向相反。',
    en: '“{name}”: its values are {series}; that of {year}, {received}, goes against the others.',
  },
  ruleFixPlanSteps: {
    zh: '核对各年目标：逐年目标应朝一个方向变化；当年数请写明“当年”。',
    en: 'Check the targets by year: they should move one way; figures of single years should say so.',
  },
  ruleNoPlanSheet: { zh: '没有指标台账', en: 'there is no ledger of indicators' },
  ruleNoSeries: { zh: '没有三年以上的实际值', en: 'no row has actual values of three years' },
} as const;
