/** Findings of the rules that hold two years, or several tables, against each other. */
export const rulesYears = {
  ruleNoLastYear: {
    zh: '没有 {year} 年的表；用 --reference 指定上年的工作簿，或把上年的表放进来',
    en: 'no tables of {year}; name last year’s workbooks with --reference, or include last year’s sheet',
  },
  ruleNothingToCompare: {
    zh: '今年和 {year} 年的表没有可以对照的列或学校',
    en: 'this year’s tables and those of {year} share no columns or schools to compare',
  },
  ruleCohort: {
    zh: '{place}{grade}今年 {received} 人，而上年{lower}为 {last} 人，变动 {change}%。',
    en: '{place}: {received} pupils in {grade}, but {last} in {lower} a year ago; a change of {change} %.',
  },
  ruleFixCohort: {
    zh: '核对这个年级和上年低一年级的人数；因转学、合班、撤并等变动的，写明原因。',
    en: 'Check this grade and the one below it a year ago; transfers and mergers are to be explained.',
  },
  ruleGraduates: {
    zh: '{place}毕业生 {received} 人，而上年{source}为 {last} 人，差 {difference}。',
    en: '{place}: {received} graduates, but {source} was {last} a year ago; off by {difference}.',
  },
  graduatesExpected: { zh: '预计毕业生', en: 'the expected number' },
  graduatesLastGrade: { zh: '毕业年级在校生', en: 'the last grade' },
  ruleFixGraduates: {
    zh: '核对毕业生数；转学、休学、辍学等原因造成的，写明人数。',
    en: 'Check the graduates; say how many moved, paused or dropped out.',
  },
  rulePupilFlow: {
    zh: '{place}在校生 {received} 人，而按上年在校 {last}、增 {gained}、减 {lost} 推算为 {expected} 人，差 {difference}。',
    en: '{place}: {received} pupils, but {last} last year, {gained} gained and {lost} lost make {expected}; off by {difference}.',
  },
  ruleFixPupilFlow: {
    zh: '核对上年在校生和招生、转入、复学、毕业、转出、休学、辍学各数，使增减与在校生相符。',
    en: 'Check last year’s pupils and the numbers gained and lost until they make this year’s pupils.',
  },
  ruleYearChange: {
    zh: '{place}的“{column}”今年 {received}，上年 {last}，变动 {change}%，超过 {limit}%。',
    en: '{place}: “{column}” is {received}, {last} a year ago; a change of {change} %, more than {limit} %.',
  },
  ruleYearFall: {
    zh: '{place}的“{column}”今年 {received}，上年 {last}，减少 {change}%；资产一般不减少。',
    en: '{place}: “{column}” is {received}, {last} a year ago; assets seldom fall, this one by {change} %.',
  },
  ruleFixYearChange: {
    zh: '核对两年的数和单位；确实如此的（新建、撤并、报废等），写明原因。',
    en: 'Check both years’ figures and units; if they are right (building, merger, write-off), write down why.',
  },
  ruleExaminedMore: {
    zh: '{place}体检学生 {received} 人，多于上年在校生 {last} 人。',
    en: '{place}: {received} pupils examined, more than last year’s {last} pupils.',
  },
  ruleExaminedFew: {
    zh: '{place}体检学生 {received} 人，只有上年在校生 {last} 人的 {change}%，不足 {limit}%。',
    en: '{place}: {received} pupils examined, only {change} % of last year’s {last}, less than {limit} %.',
  },
  ruleFixExamined: {
    zh: '核对体检人数（上学年度内参加体检的学生）；未体检的，写明原因。',
    en: 'Check the number examined in the last school year; say why pupils were not examined.',
  },
  ruleExaminedMissing: { zh: '表中没有体检学生数', en: 'the tables have no number of pupils examined' },
  ruleCopied: {
    zh: '{place}的 {known} 个每年都会变的数中有 {count} 个与上年完全相同，像是没有更新。',
    en: '{place}: {count} of {known} figures that change every year equal last year’s; the row looks copied.',
  },
  ruleFixCopied: {
    zh: '按今年 9 月 1 日的情况重新填报这一行；确实没有变化的，写明原因。',
    en: 'Fill in the row as of 1 September this year; if nothing changed, write down why.',
  },
  ruleAppeared: {
    zh: '{place}上年的表中没有。{hint}',
    en: '{place} isn’t in last year’s tables. {hint}',
  },
  ruleVanished: {
    zh: '上年有学生 {last} 人的{place}今年的表中没有。{hint}',
    en: '{place}, with {last} pupils last year, isn’t in this year’s tables. {hint}',
  },
  hintNone: { zh: '', en: '' },
  hintMerged: { zh: '可能并入了{names}。', en: 'It may have been merged into {names}.' },
  hintFormed: { zh: '可能由{names}合并而成。', en: 'It may have been formed from {names}.' },
  ruleFixAppeared: {
    zh: '新建、合并或改名的，写明原因和原校名；漏报、错名的，更正。',
    en: 'If it is new, merged or renamed, say so and name the former school; otherwise correct it.',
  },
  ruleFixVanished: {
    zh: '撤销、合并或改名的，写明原因和并入的学校；漏报的，补报。',
    en: 'If it was closed, merged or renamed, say so; if it was left out, add it.',
  },
  schoolMatchDoubtful: {
    zh: '今年的“{now}”可能是上年的{candidates}，请确认；确认前两年不作对照。',
    en: '“{now}” may be last year’s {candidates}; please confirm. Until then the two years aren’t compared.',
  },
  schoolMatchMore: {
    zh: '另有 {count} 所学校的两年对应关系需要确认。',
    en: '{count} more schools need to be confirmed.',
  },
  ruleHistoryBreak: {
    zh: '“{name}”{year} 年为 {received}，上一个值（{before} 年）为 {last}，变动 {change}%，没有说明。',
    en: '“{name}” is {received} in {year} after {last} in {before}; a change of {change} % without a note.',
  },
  ruleFixHistory: {
    zh: '核对单位和口径；确有撤并、口径调整的，在备注中写明。',
    en: 'Check unit and definition; mergers or a new definition belong into the remarks.',
  },
  ruleTablesDiffer: {
    zh: '{place}的“{column}”为 {received}，而{table} {cell} 为 {other}。',
    en: '{place}: “{column}” is {received}, but {other} in {table} {cell}.',
  },
  ruleTablesDifferMost: {
    zh: '“{column}”有 {count} 所学校（共 {known} 所）与{table}不同，如{place}这里 {received}、那里 {other}。',
    en: '“{column}” differs from {table} for {count} of {known} schools; {place} has {received} here and {other} there.',
  },
  ruleFixTablesDiffer: {
    zh: '同一时点的同一指标在各表中应当相同；核对后统一。',
    en: 'The same figure at the same date must be equal in all tables; check and correct one of them.',
  },
  ruleNothingTwice: {
    zh: '没有一个数在两张表里都有',
    en: 'no figure stands in two tables',
  },
  ruleClassesDiffer: {
    zh: '{place}{grade}的 {count} 个班相加为 {received} 人，而学校表 {cell} 为 {expected} 人。',
    en: '{place} {grade}: its {count} classes add up to {received} pupils, but {expected} in the school table, {cell}.',
  },
  ruleClassesCount: {
    zh: '{place}{grade}名单上有 {received} 个班，而学校表 {cell} 为 {expected} 个班。',
    en: '{place} {grade}: {received} classes are listed, but {expected} in the school table, {cell}.',
  },
  ruleFixClassesDiffer: {
    zh: '核对各班人数和学校表中这个年级的人数。',
    en: 'Check the sizes of the classes and this grade in the school table.',
  },
  ruleClassListMissing: {
    zh: '没有班级名单，或名单与学校表没有共同的年级',
    en: 'there is no class list, or none of its grades is in a school table',
  },
  ruleCountyDiffers: {
    zh: '全县{stage}“{column}”为 {received}，而{table}各校相加为 {sum}，差 {difference}。',
    en: 'The county’s “{column}” ({stage}) is {received}, but the schools in {table} add up to {sum}; off by {difference}.',
  },
  ruleTownshipDiffers: {
    zh: '{place}的“{column}”为 {received}，而{table}中该乡镇各校相加为 {sum}，差 {difference}。',
    en: '{place}: “{column}” is {received}, but its schools in {table} add up to {sum}; off by {difference}.',
  },
  ruleFixCountyDiffers: {
    zh: '核对汇总表与各校数是否同一口径、有无漏校。',
    en: 'Check whether both mean the same and no school is missing.',
  },
  ruleNoCountyFigures: {
    zh: '没有可与各校之和对照的全县或乡镇数',
    en: 'no county or township figure can be compared with the sum of the schools',
  },
  anyStage: { zh: '', en: 'all stages' },
} as const;
