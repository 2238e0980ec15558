/** E5: how many private places must be recognised as inclusive to reach the target coverage? */
import { message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { roundTo } from '../../values/compare.ts';
import { defineQuestion } from '../engine/question.ts';
import { positive, up } from '../engine/draft.ts';
import { whole } from '../shared/inputs.ts';
import { childCounts } from '../shared/prefill.ts';
import { shareShort } from '../share_short/index.ts';

export const question = defineQuestion({
  id: 'inclusive_places',
  number: 'E5',
  name: { zh: '普惠覆盖率达标要认定多少学位', en: 'Private places to recognise as inclusive' },
  words: ['普惠', '普惠覆盖率', '普惠性幼儿园', '认定', '85%', 'inclusive'],
  inputs: [
    { ...whole('children', '在园幼儿总数', 'Children, all', '人'), from: 'pupil_count' },
    whole('public', '公办园在园幼儿', 'Children in public kindergartens', '人'),
    whole('inclusive', '普惠性民办园在园幼儿', 'Children in inclusive private kindergartens', '人'),
    {
      key: 'target',
      name: { zh: '普惠覆盖率目标', en: 'Target coverage' },
      kind: 'number',
      unit: '%',
      range: [0, 100],
      share: true,
      default: (_, year) => standardLimit('inclusive_child_share', 'kindergarten', year),
    },
    {
      key: 'changes',
      name: { zh: '总人数变动', en: 'Change of all children' },
      kind: 'list',
      unit: '%',
      range: [-100, 100],
      default: [0, -5, -10],
    },
  ],
  answers: [
    { key: 'places', name: { zh: '要认定为普惠的民办学位', en: 'Private places to recognise' }, unit: '个' },
    { key: 'left', name: { zh: '现有非普惠民办学位', en: 'Private places not inclusive yet' }, unit: '个' },
    { key: 'share', name: { zh: '现在的普惠覆盖率', en: 'Coverage now' }, unit: '%' },
  ],
  results: [
    {
      table: 'changes',
      columns: [
        { key: 'children', name: { zh: '在园幼儿', en: 'Children' }, unit: '人' },
        { key: 'places', name: { zh: '要认定', en: 'To recognise' }, unit: '个' },
      ],
    },
  ],
  check: (inputs) =>
    inputs.public + inputs.inclusive > inputs.children
      ? message('whatif-part-larger', {
          part: 'public + inclusive',
          found: inputs.public + inputs.inclusive,
          whole: 'children',
          expected: inputs.children,
        })
      : null,
  prefill: childCounts({ children: 'all', public: 'public', inclusive: 'inclusivePrivate' }),
  solve: (inputs) => {
    const part = inputs.public + inputs.inclusive;
    const needed = (children: number): number =>
      shareShort(part, children, inputs.target / 100, 'convert') ?? 0;
    const children = inputs.changes.map((change) => roundTo(inputs.children * (1 + change / 100), 0));
    return {
      values: {
        places: needed(inputs.children),
        left: inputs.children - part,
        share: inputs.children === 0 ? null : (part / inputs.children) * 100,
      },
      tables: { changes: { children, places: children.map(needed) } },
      assumptions: [message('assume-recognise'), message('assume-inclusive-kept')],
    };
  },
  formulas: () => ({
    tables: {
      changes: {
        children: '=ROUND([children]*(1+[@value]/100),0)',
        places: `=${positive(up('[target]/100*[@children]-[public]-[inclusive]'))}`,
      },
    },
    answers: {
      places: `=${positive(up('[target]/100*[children]-[public]-[inclusive]'))}`,
      left: '=[children]-[public]-[inclusive]',
      share: '=IF([children]=0,"",([public]+[inclusive])/[children]*100)',
    },
  }),
});
