/** What a what-if answer takes for granted, in words a director can read. */
export const whatifAssumptions = {
  'assume-grades-exact': {
    zh: '按每校每年级计算：人数除以上限取整，减去现有班数，不为负；年级之间不调剂班级。',
    en: 'Computed grade by grade of each school: pupils ÷ limit rounded up, less the classes there are; grades don’t lend each other classes.',
  },
  'assume-totals-bound': {
    zh: '只有学校合计，结果是下限：同一所学校各年级人数不均，实际要增的班只会更多。上限按每个年级至少一班推算。',
    en: 'Only school totals are known, so this is a lower bound: pupils are never spread evenly over the grades. The upper bound assumes at least one class a grade.',
  },
  'assume-convert': {
    zh: '转：{convert} 个现有民办学位转为公办，总人数不变。',
    en: 'Convert: {convert} private places become public; the total stays.',
  },
  'assume-add': {
    zh: '增：另招 {add} 名公办园幼儿，总人数随之增加，所以比“转”多。',
    en: 'Add: {add} new public children on top; the total grows with them, so it takes more than converting.',
  },
  'assume-add-never': {
    zh: '目标为 100%，只靠新增达不到。',
    en: 'A target of 100 % is never reached by adding alone.',
  },
  'assume-limit-stated': {
    zh: '按每班降到 {limit} 人计算。只消除大班额取 55，只消除超大班额取 65，达到标准取 45 或 50。',
    en: 'Classes are brought down to {limit}: 55 removes large classes only, 65 oversize ones only, 45 or 50 meets the standard.',
  },
  'assume-new-classes': {
    zh: '腾出的学生按满班另组新班；不同学校、年级不能并班时，要增加的班会更多。',
    en: 'Pupils above it fill new classes; where schools and grades can’t be mixed, more classes are needed.',
  },
  'assume-bands': {
    zh: '只有分段，没有逐班人数：学位按各段两端给出范围；“及以上”的段没有上限。',
    en: 'Only bands are known: the seats lie between what the ends of the bands give; an open band has no upper end.',
  },
  'assume-one-room': {
    zh: '一个班一间教室；教师按每班教师数算，合计后进位取整。',
    en: 'One room a class; teachers by the number a class, rounded up once for all.',
  },
  'assume-zero-price': { zh: '单价填 0 的，不计入经费。', en: 'What has a price of 0 is not in the cost.' },
  'assume-recognise': {
    zh: '靠认定现有民办学位为普惠，总人数不变。',
    en: 'Existing private places are recognised as inclusive; the total stays.',
  },
  'assume-inclusive-kept': {
    zh: '总人数变动时，公办和普惠园的幼儿数按现在不变；若同比例减少，要认定的数也同比例变化。',
    en: 'When the total changes, children in public and inclusive kindergartens stay as they are; if they fall alike, so does the number to recognise.',
  },
  'assume-line': {
    zh: '从 {year} 年的数起，按全部年份的最小二乘斜率直线推算，统计时点为各年 9 月 1 日。',
    en: 'From the figure of {year} on a straight line with the least-squares slope of all years, census 1 September.',
  },
  'assume-logit': {
    zh: '比例越接近 100%（或 0）变化越慢，另按对数比例直线推算，只用于百分数。',
    en: 'Shares slow down towards 100 % (or 0): the second year follows a straight line of the logits, for percentages only.',
  },
  'assume-pace': {
    zh: '从 {year} 年起每年变化相同；按比例增长用于金额和人数。',
    en: 'The same change each year from {year}; growth rates are for amounts and counts.',
  },
  'assume-present-pupils': {
    zh: '按现在的在校生数计算；学生增减，缺口也变。',
    en: 'At present pupil numbers; the gap moves with them.',
  },
  'assume-county-pooled': {
    zh: '“全县合起来算”假定资源可以在学校之间调配，所以不大于各校缺口合计。',
    en: 'The county as a whole assumes that schools can share, so it is never above the sum of the schools.',
  },
  'assume-whole-units': { zh: '人和教室按整数进位。', en: 'People and rooms are rounded up.' },
  'assume-exact-units': { zh: '面积和金额不取整。', en: 'Areas and amounts of money aren’t rounded.' },
  'assume-six-of-seven': {
    zh: '每校七项中可有 {stay} 项不达标，但不能低于最低值（达标值的 {share}%）；七种留法都算过，取最省的。',
    en: 'Of the seven {stay} may stay below its limit, not below its floor ({share} %); all seven choices are tried and the cheapest taken.',
  },
  'assume-prices': {
    zh: '单价是起始值，没有文件依据，请按本地价格修改。',
    en: 'Unit costs are starting values without a document; put in local ones.',
  },
  'assume-weighted': {
    zh: '差异系数按学生数加权（基本均衡评估办法）；不加权的算法不是官方口径。',
    en: 'The coefficient is weighted by pupils (the official method); the unweighted one isn’t official.',
  },
  'assume-turning-point': {
    zh: '生均高于转折点（均值×(1+系数²)）的学校再添，差异系数反而上升。',
    en: 'Adding to a school above mean × (1 + CV²) per pupil raises the coefficient.',
  },
  'assume-water-filling': {
    zh: '从生均最低的学校补起，补到同一水平；取整时每校各自进位，真正最少的整数总量在给出的范围内。',
    en: 'The lowest schools are raised to one common level; rounded up school by school, the least whole total lies within the bounds.',
  },
  'assume-distance': {
    zh: '没有算路程：撤并前要看小学生上学路程、校车和寄宿条件，并征求村民意见。',
    en: 'Distance isn’t computed: look at the way to school, buses and boarding first, and ask the villagers.',
  },
  'assume-merged-classes': {
    zh: '至少要的班数按合计人数算；各年级分开算会更多。',
    en: 'Classes needed are computed from the total; grade by grade they are more.',
  },
  'assume-catchment': {
    zh: '划出的学生由输入给定；现有学校的班数和教师不变，教师从他校调入时请改各校教师数。',
    en: 'Who leaves is an input; the other schools keep classes and teachers: change them where teachers move.',
  },
  'assume-cohort': {
    zh: '入学人数＝出生人口×就读比例＋净迁入，取整；小学一年级按入学年龄推算，不分月份。',
    en: 'Entrants = births × share who enter here + net migration, rounded; by age at entry, months aside.',
  },
  'assume-spread': { zh: '低、高为上下 {spread}%。', en: 'Low and high are {spread} % off.' },
  'assume-seats-local': {
    zh: '学位不能跨乡镇使用；全县合计假定可以，所以缺口出现得晚。',
    en: 'Seats of one place don’t help another; the county as a whole assumes they do, so it is short later.',
  },
  'assume-wave': {
    zh: '人口高峰先到小学、再到初中、高中；一个学段有余，另一个学段可能正缺。',
    en: 'The wave of births reaches primary, then junior, then senior schools: one may have seats to spare while another lacks them.',
  },
  'assume-all-staff': {
    zh: '编制标准管的是全体教职工，不是专任教师；不要和生师比混用。',
    en: 'The staffing standard is about all staff, not teachers only; it isn’t the pupil–teacher ratio.',
  },
  'assume-pooled-posts': {
    zh: '全县统筹假定教职工可以在学校之间调配，编制按全县学生数进位一次。',
    en: 'Pooled assumes that staff can move between schools; posts are rounded up once for the county.',
  },
  'assume-retirements': {
    zh: '{years} 年内退休的不补，学生数不变。',
    en: 'Those who retire within {years} years aren’t replaced, pupil numbers stay.',
  },
  'assume-full-day': {
    zh: '全日制幼儿园：每班两名教师、一名保育员；师幼比按每名教师的幼儿数，不大于标准。',
    en: 'Full-day kindergartens: two teachers and one carer a class; children per teacher not above the standard.',
  },
  'assume-each-kindergarten': {
    zh: '各园分别计算，多出的教师不抵别园的缺口。',
    en: 'Kindergarten by kindergarten: spare teachers of one don’t fill another’s gap.',
  },
  'assume-walking-teachers': {
    zh: '共享假定一名教师可在几所学校走教，路上时间不计。',
    en: 'Sharing assumes a teacher can serve several schools; time on the way isn’t counted.',
  },
  'assume-shared-rule': {
    zh: '评估时，只有 50 人及以上、不足 100 人的农村小规模学校可计入走教教师，其他学校按本校专任教师算。',
    en: 'In the assessment only rural schools of 50 to 99 pupils may count shared teachers; others count their own.',
  },
  'assume-fund-base': {
    zh: '公用经费按年度、学生数按上一年 9 月 1 日在校生核定，请核对本地口径。',
    en: 'Money is by calendar year, pupils are those of the September before: check the local rule.',
  },
  'assume-fund-floor': {
    zh: '不足 {pupils} 人的学校按 {pupils} 人核定；没有学生的学校不拨。',
    en: 'Schools below {pupils} pupils are funded for {pupils}; schools without pupils get nothing.',
  },
  'assume-bought-for-migrants': {
    zh: '购买的学位都给现在不在公办学校的随迁子女，总数不变。',
    en: 'The seats bought go to migrant children outside public schools; their number stays.',
  },
  'assume-rotation-yearly': {
    zh: '比例按每年符合交流条件的教师算；骨干比例按实际交流的人数算。',
    en: 'The share is of those eligible each year; the backbone share is of all who rotate.',
  },
  'assume-receivers': {
    zh: '接收学校按表中次序装满，不超过设计规模和规模上限；没有算路程，请按片区调整次序。',
    en: 'Receivers fill up in the order of the table, up to capacity and limit; distance isn’t computed, so sort them by area.',
  },
  'assume-per-thousand': {
    zh: '千人（千户）指标由各地规划标准规定，请填本地数值；入住率按 100% 算。',
    en: 'Places per thousand are set by local planning rules; full occupancy is assumed.',
  },
  'assume-trend': {
    zh: '每校按自己的每年变化率推算，四舍五入到人。',
    en: 'Each school goes on at its own yearly rate, rounded to pupils.',
  },
  'assume-worst-order': {
    zh: '先按达标项数、再按最低一项与标准之比，从差到好排；已达标的学校不补。',
    en: 'Worst first by the number met, then by the lowest share of a limit; schools that pass aren’t touched.',
  },
  'assume-fixed-to-limit': {
    zh: '补的学校，七项都补到达标值，多出的不减。',
    en: 'A fixed school gets all seven up to the limit; nothing is taken away.',
  },
  'assume-ties-first': { zh: '并列时取排在前面的方案。', en: 'Of equal scenarios the first counts.' },
  'assume-equal-weights': {
    zh: '各指标同等看待；轻重不同时以人的判断为准。',
    en: 'All measures weigh the same; where they don’t, people decide.',
  },
  'assume-all-grades-move': {
    zh: '各校各年级同比例变动，四舍五入到人。',
    en: 'All grades of all schools move alike, rounded to pupils.',
  },
  'assume-each-limit': {
    zh: '各项条件分别能容纳的人数取最小的。',
    en: 'The least of what each resource can bear.',
  },
  'assume-even-classes': {
    zh: '按每班坐满算；年级人数不能正好凑满班，实际会少一些。',
    en: 'As if every class were full; grades never fill classes exactly, so it is somewhat less.',
  },
  'assume-cohorts-only': {
    zh: '只按出生人口和就读比例推算在校生，不计迁移、留级和辍学。',
    en: 'Pupils from births and the share who enter only: no migration, repeating or leaving.',
  },
  'assume-resource-stays': {
    zh: '资源量保持现状；教师退休、校舍报废会使缺口变大。',
    en: 'The resource stays as it is; retirements and closed buildings widen the gap.',
  },
  'assume-largest-remainder': {
    zh: '先取整数部分，余下的按余数从大到小各加一，合计等于全县任务；余数相同时排在前面的先得。',
    en: 'Whole parts first, what is left one each by the largest remainder, so that it adds up; of equal remainders the first in the list gets it.',
  },
  'assume-projects-add': {
    zh: '项目按增加量计入该校该项，当年建成使用。',
    en: 'A project adds its amount to that school and indicator, finished within the year.',
  },
} as const;
