/** The number that a cell means. */
import { numberOf, readCell } from '../../core/values/index.ts';
import { plainNumber } from '../arguments/numbers.ts';
import { wrong } from '../engine/fault.ts';
import { define } from '../engine/record.ts';

export const cleanNumber = define({
  name: 'CLEAN_NUMBER',
  family: 'cleaning',
  description: {
    zh: '把文本变成数：全角数字、千分位、单位、百分号、万、中文数字；“/”“—”和空白为空，“无”为 0',
    en: 'the number in a text: full-width digits, separators, units, percent signs, 万, Chinese numerals; “/”, “—” and blanks give blank, 无 gives 0',
  },
  parameters: [
    {
      name: 'text',
      zh: '文本',
      kind: 'text',
      description: { zh: '一个单元格或区域', en: 'a cell or a range' },
    },
  ],
  result: {
    kind: 'each',
    type: 'number',
    description: { zh: '数；百分数为小数', en: 'a number; percentages as fractions' },
  },
  native: {
    formula: '=VALUE(SUBSTITUTE(SUBSTITUTE(ASC(A2),"人",""),",",""))',
    note: {
      zh: '只能去掉写明的单位，“万”“以上”等要另外处理',
      en: 'removes only the units named; 万, 以上 and the like need more',
    },
  },
  origin: { zh: '本项目的读数规则', en: 'this project’s reading rules' },
  examples: [
    { args: ['４５人'], answer: 45 },
    { args: ['85%以上'], answer: 0.85 },
    { args: ['2000万'], answer: 20000000 },
    { args: [[['１，２３４'], ['无'], ['/'], ['二十三']]], answer: [[1234], [0], [''], [23]] },
    { args: ['26-30'], answer: '#VALUE!' },
  ],
  compute: ({ text }) => {
    const reading = readCell(text);
    if (reading.kind === 'number') return plainNumber(reading);
    if (reading.kind === 'notApplicable') return '';
    const value = numberOf(reading);
    if (value === null) throw wrong('function-not-clean', { received: text });
    return value;
  },
});
