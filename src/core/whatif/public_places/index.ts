/** E4: how many public places lift the public share of kindergarten children to the target? */
import { message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { whole } from '../shared/inputs.ts';
import { childCounts } from '../shared/prefill.ts';
import { shareShort } from '../share_short/index.ts';

export const question = defineQuestion({
  id: 'public_places',
  number: 'E4',
  name: { zh: '公办园占比达标要多少学位', en: 'Public places for the public kindergarten share' },
  words: ['公办占比', '公办园', '公办学位', '民转公', '50%', '学前', 'public share'],
  inputs: [
    { ...whole('children', '在园幼儿总数', 'Children, all', '人'), from: 'pupil_count' },
    whole('public', '公办园在园幼儿', 'Children in public kindergartens', '人'),
    {
      key: 'target',
      name: { zh: '公办占比目标', en: 'Target share' },
      kind: 'number',
      unit: '%',
      range: [0, 100],
      share: true,
      default: (_, year) => standardLimit('public_child_share', 'kindergarten', year),
    },
  ],
  answers: [
    { key: 'convert', name: { zh: '转：民办转公办的学位', en: 'Convert private places' }, unit: '个' },
    { key: 'add', name: { zh: '增：另外新增的公办学位', en: 'Or add new public places' }, unit: '个' },
    { key: 'share', name: { zh: '现在的公办占比', en: 'Share now' }, unit: '%' },
  ],
  sensitivity: { inputs: ['children'], answers: ['convert', 'add'] },
  check: (inputs) =>
    inputs.public > inputs.children
      ? message('whatif-part-larger', {
          part: 'public',
          found: inputs.public,
          whole: 'children',
          expected: inputs.children,
        })
      : null,
  prefill: childCounts({ children: 'all', public: 'public' }),
  solve: (inputs) => {
    const target = inputs.target / 100;
    const convert = shareShort(inputs.public, inputs.children, target, 'convert') ?? 0;
    const add = shareShort(inputs.public, inputs.children, target, 'add');
    const share = inputs.children === 0 ? null : (inputs.public / inputs.children) * 100;
    return {
      values: { convert, add, share },
      assumptions: [
        message('assume-convert', { convert }),
        add === null ? message('assume-add-never') : message('assume-add', { add }),
      ],
    };
  },
  formulas: () => ({
    answers: {
      convert: `=${positive(up('[target]/100*[children]-[public]'))}`,
      add: `=IF([convert]=0,0,IF([target]>=100,"",${up('([target]/100*[children]-[public])/(1-[target]/100)')}))`,
      share: '=IF([children]=0,"",[public]/[children]*100)',
    },
  }),
});
