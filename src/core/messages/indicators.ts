/** What indicators were computed from, and why some can’t be decided. */
export const indicators = {
  indicatorBasisSchools: {
    zh: '按 {schools} 所学校（幼儿园）的逐校数据计算',
    en: 'computed from the rows of {schools} schools or kindergartens',
  },
  indicatorBasisGrades: {
    zh: '没有学校一览表，按 {schools} 所学校的分年级数据合计',
    en: 'no school list; added up from the grade rows of {schools} schools',
  },
  indicatorBasisClasses: {
    zh: '没有学校一览表，按 {schools} 所学校的班级名单合计',
    en: 'no school list; added up from the class lists of {schools} schools',
  },
  indicatorBasisMixed: {
    zh: '按 {schools} 所学校的数据合计，部分学段取自分年级数据或班级名单',
    en: 'added up from {schools} schools, for some stages from grade rows or class lists',
  },
  indicatorBasisStated: {
    zh: '没有逐校数据，取汇总表直接填写的数',
    en: 'no rows of schools; taken as a summary states it',
  },
  indicatorBasisWithoutVocational: {
    zh: '没有找到中职在校生数，只计普通高中，实际值只会更高',
    en: 'no pupils of vocational schools found; senior schools only, so the true figure is higher',
  },
  indicatorNoData: {
    zh: '没有找到{zh}：逐校表里没有这一列，汇总表也没有填写。请补上，或在指标台账里直接填写该指标',
    en: 'not found: {en}. No school list has the column and no summary states it; add it, or state the indicator in a ledger',
  },
  indicatorStageMissing: {
    zh: '没有找到{stage}的{zh}，只凭其余学段还不能判定',
    en: 'no {en} found for the stage {stage}; the other stages alone don’t decide',
  },
  indicatorAllDoubtful: {
    zh: '{zh}的单元格都读不出数',
    en: 'no cell of {en} can be read as a figure',
  },
  indicatorZeroDenominator: {
    zh: '{zh}合计为 0，不能作分母',
    en: '{en} add up to 0 and can’t be divided by',
  },
  indicatorOpenEnd: {
    zh: '有 {count} 个单元格读不出数，能读出的部分为 {known}，还不足以判定',
    en: '{count} cells can’t be read; the readable ones give {known}, which doesn’t decide yet',
  },
  indicatorCannotNarrow: {
    zh: '目标只针对“{area}”，表中没有能把这部分分出来的列',
    en: 'the target is about “{area}” only, and no column tells that part',
  },
  indicatorNoSuchSchool: {
    zh: '没有找到{type}的在校生数',
    en: 'no pupils of schools of the type {type} found',
  },
  indicatorNoTypeColumn: {
    zh: '表中没有“办学类型”列，校名里也没有“{type}”，不能断定没有{type}',
    en: 'there is no column 办学类型 and no school name says {type}, so that none exists can’t be concluded',
  },
  indicatorNoSchools: {
    zh: '没有找到逐校（逐园）的表，汇总表也没有填写所数',
    en: 'no list of schools or kindergartens found, and no summary states their number',
  },
  indicatorNoPopulation: {
    zh: '没有找到{ages}岁人口数，不能计算毛入学率',
    en: 'the population aged {ages} was not found, so the gross enrolment rate can’t be computed',
  },
} as const;
