/** What readings, their spelling marks and comparisons are called. */
export const values = {
  'mark.textNumber': {
    zh: '数字以文本形式存放，Excel 求和时会漏掉它。请选中后“转换为数字”。',
    en: 'The number is stored as text, and Excel’s sums leave it out. Convert it to a number.',
  },
  'mark.fullWidth': {
    zh: '数字或符号是全角的（如“１２０”“％”）。已按半角读取，请改成半角。',
    en: 'Digits or signs are full-width (“１２０”, “％”). They were read as plain ones; please retype them.',
  },
  'mark.thousands': {
    zh: '数字里有千位分隔符（如“1,234”）。已去掉后读取，请改用单元格格式显示分隔符。',
    en: 'The text has thousands separators (“1,234”). They were left out; use a number format to show them.',
  },
  'mark.spaces': {
    zh: '数字前后或中间有空格、不可见字符。已忽略，请删除。',
    en: 'There are spaces or invisible characters in or around the number. They were ignored; please delete them.',
  },
  'mark.unitInCell': {
    zh: '单元格里带着单位（如“45人”）。已按单位读取，请把单位写到表头，单元格只留数字。',
    en: 'The cell holds a unit (“45人”). It was taken into account; put the unit in the header and keep only the number.',
  },
  'mark.multiplied': {
    zh: '“万”“亿”“千”写在数字后面。已换算成完整的数（“2000万”读作 20000000），请写全或在表头注明单位。',
    en: '万, 亿 or 千 stands behind the number. It was multiplied out (“2000万” is 20,000,000); write the number in full or name the unit in the header.',
  },
  'mark.percentText': {
    zh: '百分数以文本形式存放（如“85%”）。已按百分数读取，请改成数字并设百分比格式。',
    en: 'The percentage is stored as text (“85%”). It was read as a percentage; make it a number with a percent format.',
  },
  'mark.footnote': {
    zh: '数字后面带注释符号（如“120①”“45*”）。已去掉后读取，请把说明写到备注列。',
    en: 'A note mark follows the number (“120①”, “45*”). It was left out; put the remark into a column of its own.',
  },
  'mark.chineseNumeral': {
    zh: '数字用汉字书写（如“二十三”）。已换算，请改成阿拉伯数字。',
    en: 'The number is written in Chinese characters (“二十三”). It was converted; please use digits.',
  },
  'mark.maybeDash': {
    zh: '单元格里只有一个汉字“一”，可能是数字 1，也可能是想输入横线“—”。请确认。',
    en: 'The cell holds only the character 一: the number 1, or a dash typed by mistake. Please check.',
  },
  'mark.timeTyped': {
    zh: '比例（如“1:19”）被 Excel 当成时间存放。已还原成比例，请先把单元格设为文本格式再重新输入。',
    en: 'Excel stored the ratio (“1:19”) as a time. It was turned back; format the cell as text and retype it.',
  },
  'mark.scientific': {
    zh: '数字以科学计数法的文本存放（如“1.23E+09”），可能已丢失末尾几位。请核对原数。',
    en: 'The text is in scientific notation (“1.23E+09”), so last digits may be lost. Check against the source.',
  },
  'value.rounding-decides': {
    zh: '按未取舍的数值比较：{value} 与 {target}。若按显示的 {decimals} 位小数取舍，结论会相反，请核对口径。',
    en: 'Compared unrounded: {value} with {target}. Rounded to the {decimals} decimals shown, the result would be the other one; check the rule in force.',
  },
  'value.share-ambiguous': {
    zh: '“{received}”没有百分号，可能是 100%，也可能是 1%。已按 {percent}% 读取，请写明百分号。',
    en: '“{received}” has no percent sign: 100 % or 1 %. It was read as {percent} %; please add the sign.',
  },
  'value.looks-time-typed': {
    zh: '“{received}”很像是“{ratio}”被 Excel 存成了时间（{ratio} 的时间值）。请把单元格设为文本格式再重新输入。',
    en: '“{received}” looks like “{ratio}” stored by Excel as a time. Format the cell as text and retype the ratio.',
  },
  'value.date-for-band': {
    zh: '“{received}”是日期，可能由“{band}”自动变成。请把单元格设为文本格式再重新输入。',
    en: '“{received}” is a date, perhaps made of “{band}” by Excel. Format the cell as text and retype it.',
  },
} as const;
