/** A through-school's facilities shared out to its sections. */
import { splitSchool as split } from '../../core/whatif/split_school/index.ts';
import { notNegative } from '../arguments/numbers.ts';
import { wrong } from '../engine/fault.ts';
import { define } from '../engine/record.ts';

export const splitSchool = define({
  name: 'SPLIT_SCHOOL',
  family: 'shares',
  description: {
    zh: '一贯制学校的设施按 1:1.1:1.32 分摊到小学、初中、高中；没有小学的完全中学按 1:1.2。只用于面积、设备、教室，不用于教师',
    en: 'a through-school’s facilities shared 1 : 1.1 : 1.32 between primary, junior and senior; 1 : 1.2 without primary. For areas, equipment and rooms, not for teachers',
  },
  parameters: [
    {
      name: 'amount',
      zh: '总量',
      kind: 'number',
      description: {
        zh: '全校的面积、设备值或间数：一个单元格或一列',
        en: 'the school’s area, equipment or rooms: a cell or a column',
      },
    },
    {
      name: 'primary',
      zh: '小学生数',
      kind: 'number',
      unit: '人',
      blankOmits: true,
      description: { zh: '小学在校生，没有填 0', en: 'primary pupils, 0 if none' },
    },
    {
      name: 'junior',
      zh: '初中生数',
      kind: 'number',
      unit: '人',
      blankOmits: true,
      description: { zh: '初中在校生', en: 'junior pupils' },
    },
    {
      name: 'senior',
      zh: '高中生数',
      kind: 'number',
      unit: '人',
      optional: true,
      description: { zh: '高中在校生，省略为没有', en: 'senior pupils, none if left out' },
    },
  ],
  result: {
    kind: 'row',
    type: 'number',
    description: {
      zh: '每校一行：小学、初中、高中三列，合计等于总量',
      en: 'a row a school: primary, junior and senior, adding up to the amount',
    },
  },
  native: {
    formula: '=A2*B2/(B2+1.1*C2)',
    note: {
      zh: '九年一贯制小学部分：A总量，B小学生，C初中生；初中部分为总量减去它',
      en: 'primary part of a nine-year school: A amount, B primary, C junior pupils; junior is the rest',
    },
  },
  origin: { zh: '义务教育基本均衡评估方法（2012）', en: 'method of the basic-balance assessment of 2012' },
  examples: [
    { args: [397, 166, 210], answer: [[166, 231, 0]] },
    { args: [220, 0, 100, 100], answer: [[0, 100, 120]] },
  ],
  compute: ({ amount, primary, junior, senior }) => {
    const pupils = {
      primary: notNegative(primary ?? 0, '小学生数'),
      junior: notNegative(junior ?? 0, '初中生数'),
      senior: notNegative(senior ?? 0, '高中生数'),
    };
    const parts = split(notNegative(amount, '总量'), pupils);
    if (parts === null) throw wrong('function-split-empty');
    return [parts.primary, parts.junior, parts.senior];
  },
});
