/** Findings of the logic rules and the reasons why one could not run. */
export const rules = {
  rulePlaceRow: { zh: '第 {row} 行', en: 'Row {row}' },
  ruleFieldsMissing: { zh: '表中没有这些列：{fields}', en: 'the tables have no column for: {fields}' },
  ruleGradesMissing: {
    zh: '表中没有列出一个学段的全部年级',
    en: 'the table doesn’t list all grades of a stage',
  },
  ruleNoEvidence: {
    zh: '“{column}”与各分项多数行不相等，看不出分项是否齐全',
    en: 'in most rows “{column}” isn’t the sum of the parts shown, so these may not be all',
  },
  ruleRowSum: {
    zh: '{place}的“{column}”为 {received}，而 {parts} 相加为 {sum}，差 {difference}。',
    en: '{place}: “{column}” is {received}, but {parts} add up to {sum}; off by {difference}.',
  },
  ruleColumnSum: {
    zh: '“{label}”行的“{column}”为 {received}，而第 {first}—{last} 行共 {count} 行相加为 {sum}，差 {difference}。',
    en: 'Row “{label}”: “{column}” is {received}, but the {count} rows from {first} to {last} add up to {sum}; off by {difference}.',
  },
  ruleColumnDoubled: {
    zh: '“{label}”行的“{column}”为 {received}，是把各小计又加了一遍；第 {first}—{last} 行共 {count} 行相加为 {sum}。',
    en: 'Row “{label}”: “{column}” is {received}, which counts the subtotals again; the {count} rows from {first} to {last} add up to {sum}.',
  },
  ruleTotalsRow: {
    zh: '“{label}”行有 {count} 列（共 {known} 列）不等于第 {first}—{last} 行 {rows} 行之和，如“{column}”为 {received}，相加为 {sum}。',
    en: 'Row “{label}”: {count} of {known} columns aren’t the sum of the {rows} rows from {first} to {last}; “{column}” is {received}, the rows add up to {sum}.',
  },
  ruleTotalsDoubled: {
    zh: '“{label}”行有 {count} 列（共 {known} 列）把各小计又加了一遍，如“{column}”为 {received}，第 {first}—{last} 行相加为 {sum}。',
    en: 'Row “{label}”: {count} of {known} columns count the subtotals again; “{column}” is {received}, rows {first} to {last} add up to {sum}.',
  },
  ruleRowSumCascade: {
    zh: '“{column}”有 {count} 行（共 {known} 行，第 {first}—{last} 行）不等于 {parts} 之和。',
    en: '“{column}” isn’t the sum of {parts} in {count} of {known} rows (rows {first} to {last}).',
  },
  ruleExplains: {
    zh: '{place}的“{column}”为 {received}，使 {count} 处合计（{cells}）对不上。',
    en: '{place}: “{column}” is {received}, which breaks {count} sums ({cells}).',
  },
  ruleExplainsMore: {
    zh: '{said}另有 {count} 处合计（{cells}）也因这一格对不上。',
    en: '{said} {count} more sums ({cells}) fail because of this cell.',
  },
  ruleFixTo: {
    zh: '只有改为 {value} 才能使这些合计都对得上；请与原始报表核对后更正。',
    en: 'Only {value} makes all these sums hold; check it against the original return.',
  },
  ruleFixSum: {
    zh: '核对各分项；分项无误的，合计改为 {sum}。',
    en: 'Check the parts; if they are right the total is {sum}.',
  },
  ruleFixHeader: {
    zh: '多数行都对不上，先核对表头：合计列与分项列是否认对、分项是否齐全。',
    en: 'Most rows fail, so check the header first: whether these columns are what they seem and no part is missing.',
  },
  ruleFixTotalsRow: {
    zh: '核对是否漏了行、多了行或公式的范围不对；这一行若不是以上各行之和，请换一个名称。',
    en: 'Check for rows left out, added twice or a wrong range; if this row isn’t their sum, give it another name.',
  },
} as const;
