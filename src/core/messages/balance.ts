/** The national assessments: 优质均衡 and 普及普惠. */
export const balance = {
  balanceUnreadable: {
    zh: '{zh}没有填写或读不出数',
    en: '{en} is blank or can’t be read as a figure',
  },
  balanceUnreadablePupils: {
    zh: '在校生数没有填写或读不出数，不能计算生均值',
    en: 'the number of pupils is blank or can’t be read, so there is nothing to divide by',
  },
  balanceNotStated: { zh: '各表没有{zh}这一列', en: 'no table has a column for {en}' },
  balanceNegative: {
    zh: '{zh}相减得负数，部分大于整体，请核对',
    en: '{en}: the part taken off is larger than the whole; check both',
  },
  balanceTeachersNotSplit: {
    zh: '一贯制学校的{zh}没有按学段分列；教师类指标用各学段自己的人数，不能按比例拆分',
    en: '{en} of a through-school is not told apart by section; teachers are counted by section, never shared by weight',
  },
  balanceSectionPupils: {
    zh: '一贯制学校缺少某一学段的在校生数，设施不能按学段拆分',
    en: 'the pupils of a section of this through-school are missing, so its facilities can’t be shared out',
  },
  balanceSectionsUnclear: {
    zh: '一贯制学校的{zh}只在一个学段的表中出现，看不出是全校还是本学段的数',
    en: '{en} of this through-school stands in the table of one section only; it may be that of the whole school',
  },
  balanceSameInSections: {
    zh: '一贯制学校的{zh}在各学段的表中是同一个数，又没有其他设施可以对照，看不出是全校还是本学段的数',
    en: '{en} of this through-school is the same figure in the table of each section, with no other facility to tell by; it may be that of the whole school',
  },
  balanceImplausible: {
    zh: '生均（每百名学生）值为 {value}{unit}，超出合理范围 {low}—{high}；多半是单位（元、万元）或录入有误，未参与判定',
    en: 'the value per pupil (or per 100) is {value} {unit}, outside {low}–{high}; probably a unit (元 for 万元) or a typing error; not used',
  },
  balanceSharedTeachers: {
    zh: '农村小规模学校可以计入交流、兼职、走教的体育艺术教师；表中有 {count} 名交流或兼职教师，看不出几名教体育艺术，请填写后再判定',
    en: 'a rural small school may count shared PE and arts teachers; the sheet has {count} on rotation or part-time, not how many of them teach these',
  },
  balanceOutOfScope: {
    zh: '特殊教育、职业学校和幼儿园不在评估范围',
    en: 'special and vocational schools and kindergartens are out of scope',
  },
  balanceSmallPoint: {
    zh: '教学点 {pupils} 人，不足 {limit} 人，不在评估范围',
    en: 'a teaching point of {pupils} pupils, fewer than {limit}: out of scope',
  },
  balanceEmpty: { zh: '没有学生，不参与评估', en: 'no pupils, not assessed' },
  balanceNoPupils: {
    zh: '在校生为 0，但有班级或教职工，不能计算生均值',
    en: 'no pupils, but classes or staff: no value per pupil can be computed',
  },
  balanceNoPupilCell: { zh: '没有找到在校生数', en: 'no number of pupils found' },
  balanceNoParent: {
    zh: '不计校数，应并入上级学校，从校名看不出并入哪一所，请指定',
    en: 'doesn’t count as a school and belongs to a parent, which its name doesn’t tell; name it',
  },
  balanceNothingDecided: {
    zh: '没有一所学校的数据足以计算',
    en: 'no school has the figures needed',
  },
  balanceNoResources: {
    zh: '没有找到资源配置7项指标的数据（学历、骨干、体育艺术教师，教学用房、运动场地、仪器设备、多媒体教室）',
    en: 'no figures for the seven resource indicators found (degrees, backbone, PE and arts teachers, areas, equipment, multimedia rooms)',
  },
  balanceWeighted: {
    zh: '{schools} 所学校，按在校生数加权（官方方法）',
    en: '{schools} schools, weighted by pupils (the official method)',
  },
  balanceUnweighted: {
    zh: '{schools} 所学校，不加权——不是官方方法，仅供参考',
    en: '{schools} schools, unweighted – not the official method, for comparison only',
  },
  balanceOneIndicator: {
    zh: '{name} {value}{unit}（标准 {limit}）',
    en: '{name} {value} {unit} (limit {limit})',
  },
  balanceSchoolFails: {
    zh: '{school}（{stage}）7项中 {met} 项达标，要求至少 {needed} 项且余项不低于标准的{share}%：{list}。',
    en: '{school} ({stage}) meets {met} of 7; at least {needed} are required and the rest at {share} % or more: {list}.',
  },
  balanceSchoolFix: {
    zh: '补足其中最容易的一项，或使余项达到标准的{share}%：{list}；各种补法的代价见试算。',
    en: 'Raise the easiest of them, or bring the rest to {share} %: {list}; the sums show what each way costs.',
  },
  balanceMissing: { zh: '{name}还差 {short}{unit}', en: '{name} {short} {unit} short' },
  balanceExpected: { zh: '≥ {needed}项，余项 ≥ {share}%', en: '≥ {needed} of 7, the rest ≥ {share} %' },
  balanceReceived: { zh: '{met}项', en: '{met}' },
  balanceCoefficientFails: {
    zh: '{stage}“{name}”的校际差异系数为 {value}，要求不超过 {limit}。',
    en: 'The difference coefficient of “{name}” ({stage}) is {value}; at most {limit} is allowed.',
  },
  balanceCoefficientFix: {
    zh: '优先补足生均值最低的学校（见试算“削峰填谷”）；已经明显高于全县平均的学校再增加只会加大差异。',
    en: 'Raise the schools with the lowest values first; adding to those far above the mean makes it worse.',
  },
  balanceIndoorAssumed: {
    zh: '没有找到室内体育用房面积，教学及辅助用房按不含室内体育用房计算；如果含有，结果偏高',
    en: 'no indoor sports area found: teaching areas are taken to contain none; if they do, the values are too high',
  },
  balanceOpenSchools: {
    zh: '有 {count} 所学校（教学点）不能判定是否纳入或没有在校生数',
    en: '{count} schools or points can’t be placed or have no number of pupils',
  },
  undecidableFigure: { zh: '{place}：{why}。', en: '{place}: {why}.' },
  fixUndecidable: {
    zh: '核对并补全这一格和同校其他学段的数，写明单位。',
    en: 'Check and complete this cell and those of the school’s other sections, with their units.',
  },
  reasonUndecided: {
    zh: '有 {count} 处不能判定（如 {cell}：{why}），其余都符合',
    en: '{count} can’t be decided (such as {cell}: {why}); all others comply',
  },
  'balance-sheet': { zh: '优质均衡', en: 'Quality balance' },
  'balance-title': {
    zh: '县域义务教育优质均衡发展·资源配置（{year}年）',
    en: 'Quality balance of compulsory education: resources ({year})',
  },
  'balance-verdict': { zh: '判定', en: 'Verdict' },
  'balance-coefficients': { zh: '校际差异系数', en: 'Difference coefficients' },
  'balance-coefficients-note': {
    zh: '按在校生数加权（官方方法），小学、初中和七项指标分别计算；比较时不四舍五入。不加权的一列不是官方方法，仅供对照。',
    en: 'Weighted by pupils (the official method), for each stage and indicator, compared unrounded. The unweighted column is not official.',
  },
  'balance-coefficient': { zh: '差异系数', en: 'Coefficient' },
  'balance-limit': { zh: '上限', en: 'Limit' },
  'balance-mean': { zh: '全县生均', en: 'County value' },
  'balance-unweighted': { zh: '不加权（非官方）', en: 'Unweighted (not official)' },
  'balance-stage-indicator': { zh: '{stage}·{name}', en: '{stage}: {name}' },
  'balance-unknown-schools': { zh: '{count} 所学校的值未知。', en: '{count} schools unknown. ' },
  'balance-stage-title': {
    zh: '{stage}：达标 {met} 所，未达标 {unmet} 所，不可判定 {undecidable} 所',
    en: '{stage}: {met} meet the rule, {unmet} don’t, {undecidable} can’t be decided',
  },
  'balance-pupils': { zh: '在校生数', en: 'Pupils' },
  'balance-named-unit': { zh: '{name}（{unit}）', en: '{name} ({unit})' },
  'balance-met-count': { zh: '达标项数', en: 'Met of 7' },
  'balance-limit-row': { zh: '标准', en: 'Limit' },
  'balance-floor-row': { zh: '标准的{share}%', en: '{share} % of the limit' },
  'balance-below-floor': { zh: '低于标准的{share}%：{names}', en: 'Below {share} % of the limit: {names}' },
  'balance-below-limit': {
    zh: '未达标但不低于标准的{share}%：{names}',
    en: 'Below the limit, not below {share} % of it: {names}',
  },
  'balance-merged': { zh: '已并入：{names}', en: 'Merged into it: {names}' },
  'balance-way': { zh: '达标路径', en: 'The way to pass' },
  'balance-way-note': {
    zh: '每所学校取费用最低的补法（单价为示例，请换成本地价格）；差异系数取增加总量最少的补法：把最低的学校补到同一水平。',
    en: 'Per school the cheapest way (unit costs are examples, replace them); per coefficient the least total, raising the lowest schools to one level.',
  },
  'balance-cost': { zh: '估算（元）', en: 'Cost (yuan)' },
  'balance-more': { zh: '等另外 {count} 所', en: 'and {count} more' },
  'balance-not-assessed': { zh: '未纳入或不能判定的学校', en: 'Schools left out or impossible to place' },
  'balance-items': { zh: '政府保障、教育质量和社会认可度', en: 'Guarantee, quality and satisfaction' },
  'balance-items-note': {
    zh: '有数值的按表格或台账判定；没有数值的由人判断，在判定栏填写并注明依据。',
    en: 'Items with a figure are judged from tables or ledgers; the others by people, who enter verdict and evidence.',
  },
  'balance-asked': { zh: '要求', en: 'What is asked' },
  'balance-part-guarantee': { zh: '政府保障程度', en: 'Guarantee' },
  'balance-part-quality': { zh: '教育质量', en: 'Quality' },
  'balance-part-satisfaction': { zh: '社会认可度', en: 'Satisfaction' },
  'balance-part-veto': { zh: '一票否决', en: 'Veto' },
  'balance-part-precondition': { zh: '申报前提', en: 'Precondition' },
  'balance-part-inclusive': { zh: '普及普惠', en: 'Inclusive preschool' },
  'balance-part-number': { zh: '{part}第{number}项', en: '{part} {number}' },
  'report-rule-resource_balance': { zh: '资源配置学校判定', en: 'School rule of the resource indicators' },
  'report-rule-undecidable_figure': { zh: '不能判定的数', en: 'Figure that can’t be judged' },
} as const;
