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
} as const;
