/** The school of a list that a written name means. */
import { matchSchool } from '../../core/tables/records/matchSchool.ts';
import { none } from '../engine/fault.ts';
import { define } from '../engine/record.ts';

export const schoolMatch = define({
  name: 'SCHOOL_MATCH',
  family: 'cleaning',
  description: {
    zh: '在名单里找出写法不同的同一所学校（县一小 → ××县第一小学）；找不到或几所一样像时为 #N/A 并列出',
    en: 'the school of a list that a differently written name means; #N/A with candidates where none or several fit',
  },
  parameters: [
    {
      name: 'name',
      zh: '校名',
      kind: 'text',
      description: { zh: '一个单元格或区域', en: 'a cell or a range' },
    },
    {
      name: 'names',
      zh: '名单',
      kind: 'texts',
      description: { zh: '规范校名的区域', en: 'the range of proper names' },
    },
  ],
  result: {
    kind: 'each',
    type: 'string',
    description: { zh: '名单里的校名', en: 'the name as the list has it' },
  },
  native: {
    formula: '=INDEX(名单,MATCH("*"&A2&"*",名单,0))',
    note: { zh: '只能找到名称中连续包含的写法', en: 'finds only names that contain the text as it stands' },
  },
  origin: { zh: '本项目的校名规则', en: 'this project’s rules for school names' },
  examples: [
    {
      args: ['县一小', [['清河县第一小学'], ['清河县第二小学'], ['清河县第一中学']]],
      answer: '清河县第一小学',
    },
    { args: ['清河县 育才小学（本部）', [['育才小学'], ['育英小学']]], answer: '育才小学' },
    { args: ['东方幼儿园', [['育才小学'], ['育英小学']]], answer: '#N/A' },
  ],
  compute: ({ name, names }) => {
    const match = matchSchool(name, names);
    if (match.kind === 'found') return match.name;
    if (match.kind === 'several') {
      throw none('function-school-several', { received: name, names: match.names.join('、') });
    }
    if (match.nearest.length === 0) throw none('function-school-empty');
    throw none('function-school-none', { received: name, nearest: match.nearest.join('、') });
  },
});
