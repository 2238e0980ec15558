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
  ruleBreaksMore: {
    zh: '{said}同一处还使 {cells} 等 {count} 项校验不成立。',
    en: '{said} The same cell breaks {count} more checks ({cells}).',
  },
  ruleMostRows: {
    zh: '{count} 行（共 {known} 行，第 {first}—{last} 行）都有这个问题，如：{said}',
    en: '{count} of {known} rows (rows {first} to {last}) have this fault; for example: {said}',
  },
  ruleMoreThan: {
    zh: '{place}的“{part}”为 {received}，多于“{whole}”的 {limit}。',
    en: '{place}: “{part}” is {received}, more than “{whole}” with {limit}.',
  },
  ruleFixMoreThan: {
    zh: '“{part}”是“{whole}”的一部分；两格中至少有一格有误，请与原始报表核对。',
    en: '“{part}” is a part of “{whole}”: at least one of the two cells is wrong; check the original return.',
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
  ruleOneColumn: {
    zh: '表中没有能这样比较的一列',
    en: 'the table has no column to compare with',
  },
  ruleNoParts: {
    zh: '表中没有总数和它的分项',
    en: 'the table has no whole with its parts',
  },
  ruleBandsMissing: {
    zh: '表中没有班数或在校生，或班额段不相连、不齐',
    en: 'the table lacks classes or pupils, or its size bands leave gaps',
  },
  ruleNoTeacherGroups: {
    zh: '表中没有按学历、职称或年龄分的专任教师',
    en: 'the table doesn’t give teachers by degree, title or age',
  },
  ruleNoClassPairs: {
    zh: '表中没有成对的班数和学生数',
    en: 'the table has no pairs of classes and pupils',
  },
  ruleNoEntrants: {
    zh: '表中没有招生数和起始年级',
    en: 'the table lacks entrants or the first grade',
  },
  ruleNoGraduates: {
    zh: '没有一张校表给出小学毕业生，或给出初中招生',
    en: 'no list gives primary graduates, or none gives junior entrants',
  },
  ruleNoKindergartens: {
    zh: '表中不是幼儿园',
    en: 'the table isn’t about kindergartens',
  },
  ruleNoSchoolList: {
    zh: '没有一行一所学校的表',
    en: 'no table has one row a school',
  },
  ruleNoSponsors: {
    zh: '表中没有办学性质，也没有分公办、民办',
    en: 'the table doesn’t tell public from private',
  },
  ruleNoNumbers: {
    zh: '表中没有人数、班数、面积等数值列',
    en: 'the table has no columns of counts, areas or money',
  },
  ruleNoShares: {
    zh: '表中没有率、比例、占比',
    en: 'the table has no rates or shares',
  },
  ruleClassesPupils: {
    zh: '{place}的“{other}”为 {value}，而“{empty}”为 0 或空白。',
    en: '{place}: “{other}” is {value} but “{empty}” is 0 or blank.',
  },
  ruleFixClassesPupils: {
    zh: '核对“{empty}”是否漏填；确实没有的，“{other}”也应为 0。',
    en: 'Check whether “{empty}” was left out; if there is none, “{other}” is 0 too.',
  },
  ruleHollow: {
    zh: '{place}有在校生 {pupils} 人，而“{column}”为 0 或空白。',
    en: '{place} has {pupils} pupils but “{column}” is 0 or blank.',
  },
  ruleNoPupils: {
    zh: '{place}没有在校生，而“{column}”为 {teachers}。',
    en: '{place} has no pupils but “{column}” is {teachers}.',
  },
  ruleFixHollow: {
    zh: '核对是否漏填；属于空壳学校、由中心校派教师或借用校舍的，写明情况。',
    en: 'Check whether a figure was left out; explain schools without pupils, teachers sent by the centre school or borrowed premises.',
  },
  ruleBandsPupils: {
    zh: '{place}的在校生为 {received}，而按班额段只能在 {low} 与 {high} 之间。',
    en: '{place} has {received} pupils, but its classes by size band hold between {low} and {high}.',
  },
  ruleFixBandsPupils: {
    zh: '核对各班额段的班数和在校生数，至少有一格有误。',
    en: 'Check the classes by size band and the pupils: at least one cell is wrong.',
  },
  ruleEntrantsGrade: {
    zh: '{place}的“{entrants}”为 {received}，“{grade}”为 {expected}。',
    en: '{place}: “{entrants}” is {received}, “{grade}” is {expected}.',
  },
  ruleFixEntrantsMore: {
    zh: '招生数不能多于起始年级在校生；核对两格。',
    en: 'There can’t be more entrants than pupils in the first grade; check both cells.',
  },
  ruleFixEntrantsFewer: {
    zh: '核对两格；差数是留级、转入、转出的，写明人数。',
    en: 'Check both cells; if the difference is repeaters or transfers, say how many.',
  },
  ruleLeavingGrade: {
    zh: '{place}的“{column}”为 {received}，而 {grades} 为 {expected}。',
    en: '{place}: “{column}” is {received}, but {grades} is {expected}.',
  },
  ruleFixBothCells: {
    zh: '两格应相等，至少有一格有误，请与原始报表核对。',
    en: 'The two are equal; at least one cell is wrong. Check the original return.',
  },
  rulePrimaryToJunior: {
    zh: '全县“{column}”共 {entrants} 人，多于小学毕业生 {graduates} 人。',
    en: '“{column}” is {entrants} in the county as a whole, more than the {graduates} primary graduates.',
  },
  ruleFixPrimaryToJunior: {
    zh: '核对两张表；由外县流入的，写明人数。',
    en: 'Check both lists; say how many came from other counties.',
  },
  ruleCodeShape: {
    zh: '{place}的标识码“{code}”不是 10 位数字。',
    en: '{place}: the identifier “{code}” isn’t 10 digits.',
  },
  ruleCodeTwice: {
    zh: '{place}的标识码 {code} 与第 {row} 行“{first}”相同。',
    en: '{place}: the identifier {code} is that of “{first}” in row {row} too.',
  },
  ruleFixCode: {
    zh: '按登记的标识码更正；把该列设为文本，开头的 0 才不会丢失。',
    en: 'Enter the registered identifier; as text, so that a leading 0 stays.',
  },
  ruleNameTwice: {
    zh: '{place}在第 {row} 行已经列过。',
    en: '{place} is listed in row {row} already.',
  },
  ruleFixNameTwice: {
    zh: '重复的删去一行；确是两所学校或两个校区的，用全称或标识码区分。',
    en: 'Delete one of the rows; if they are two schools or campuses, tell them apart by full name or identifier.',
  },
  ruleSchoolMissing: {
    zh: '{place}不在“{list}”中。',
    en: '{place} isn’t in “{list}”.',
  },
  ruleFixSchoolMissing: {
    zh: '两表补齐同一批学校；撤并、更名的，统一写法。',
    en: 'Make both lists name the same schools; spell renamed or merged ones alike.',
  },
  ruleTypeForeign: {
    zh: '{place}的办学类型是“{type}”，而“{column}”有 {received}。',
    en: '{place} is of type “{type}” but has {received} in “{column}”.',
  },
  ruleTypeLacks: {
    zh: '{place}的办学类型是“{type}”，却没有{stage}学生。',
    en: '{place} is of type “{type}” but has no {stage} pupils.',
  },
  ruleFixType: {
    zh: '核对办学类型代码和各年级人数。',
    en: 'Check the school type and the pupils by grade.',
  },
  ruleSponsorUnknown: {
    zh: '{place}的办学性质“{sponsor}”看不出是公办还是民办。',
    en: '{place}: “{sponsor}” is neither public nor private.',
  },
  ruleInclusive: {
    zh: '{place}的办学性质是“{sponsor}”，而是否普惠填“{inclusive}”。',
    en: '{place} is “{sponsor}” but marked “{inclusive}” as inclusive.',
  },
  ruleSponsorSum: {
    zh: '合计为 {received}，而公办 {open} 与民办 {closed} 相加为 {sum}。',
    en: 'The whole is {received}, but public {open} and private {closed} add up to {sum}.',
  },
  ruleInclusiveMore: {
    zh: '普惠性民办为 {received}，多于民办 {limit}。',
    en: 'Inclusive private is {received}, more than private with {limit}.',
  },
  ruleFixSponsor: {
    zh: '按登记的举办者和认定文件更正。',
    en: 'Correct it by the registered sponsor and the list of recognised kindergartens.',
  },
  ruleNoDormitory: {
    zh: '{place}有寄宿生 {boarders} 人，而“{column}”为 0 或空白。',
    en: '{place} has {boarders} boarders but “{column}” is 0 or blank.',
  },
  ruleFixNoDormitory: {
    zh: '核对宿舍面积；租用、借用宿舍的，写明情况。',
    en: 'Check the dormitory area; explain rented or borrowed dormitories.',
  },
  ruleNegative: {
    zh: '{place}的“{column}”为 {received}，不能小于 0。',
    en: '{place}: “{column}” is {received}; it can’t be negative.',
  },
  ruleFraction: {
    zh: '{place}的“{column}”为 {received}，应是整数。',
    en: '{place}: “{column}” is {received}; it must be a whole number.',
  },
  ruleDecimals: {
    zh: '{place}的“{column}”为 {received}，小数过多。',
    en: '{place}: “{column}” is {received}, with too many decimals.',
  },
  ruleFixPossible: {
    zh: '与原始报表核对后更正；折算的人数按规定取整。',
    en: 'Correct it by the original return; round converted head-counts as the rules say.',
  },
  ruleShareRange: {
    zh: '“{name}”为 {received}%，应在 0 与 {high} 之间。',
    en: '“{name}” is {received} %; it lies between 0 and {high}.',
  },
  ruleFixShare: {
    zh: '核对分子、分母和小数点；确实超过的，写明原因。',
    en: 'Check numerator, denominator and decimal point; if it is right, explain why.',
  },
  ruleBlank: {
    zh: '{place}的“{column}”没有填。',
    en: '{place}: “{column}” is blank.',
  },
  ruleStroke: {
    zh: '{place}的“{column}”填的是不适用的符号，而这里应有数。',
    en: '{place}: “{column}” is marked as not applicable but must have a figure.',
  },
  ruleFixBlank: {
    zh: '填写数值；确实没有的填 0。',
    en: 'Enter the figure; 0 where there is none.',
  },
  ruleNoName: {
    zh: '第 {row} 行有数据而没有校名。',
    en: 'Row {row} has figures but no school name.',
  },
  ruleFixNoName: {
    zh: '填写校名；是合计行的，写明“合计”或“小计”。',
    en: 'Enter the school; if it is a total, call it so.',
  },
  ruleTypedOver: {
    zh: '“{column}”一列有 {formulas} 格是公式，这一格是输入的数，以后不会随其他格更新。',
    en: '“{column}” has {formulas} formulas; this cell was typed and won’t follow the others.',
  },
  ruleExternalLink: {
    zh: '“{column}”有 {count} 格的公式引用其他文件（{formula}），文件不在时数值不会更新。',
    en: '“{column}”: {count} formulas point to another file ({formula}) and go stale without it.',
  },
  ruleErrorValue: {
    zh: '“{column}”里是错误值 {error}。',
    en: '“{column}” holds the error {error}.',
  },
  ruleFixFormula: {
    zh: '恢复公式，或改成核对过的数值并写明原因。',
    en: 'Restore the formula, or enter a checked value and say why.',
  },
} as const;
