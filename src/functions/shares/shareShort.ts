/** Places until a share reaches its target. */
import { shareShort as sum, type ShareMethod } from '../../core/whatif/share_short/index.ts';
import { notNegative, positive } from '../arguments/numbers.ts';
import { none, wrong } from '../engine/fault.ts';
import { define } from '../engine/record.ts';

const METHODS: ReadonlyMap<string, ShareMethod> = new Map(
  (
    [
      ['convert', 'convert 转 转换 转办 转为 转公 改办 认定 转换学位'],
      ['add', 'add 增 新增 新建 增加 新增学位'],
    ] as const
  ).flatMap(([method, words]) => words.split(' ').map((word) => [word, method] as const)),
);

const methodOf = (text: string | null): ShareMethod => {
  const method = METHODS.get((text ?? 'convert').trim().toLowerCase());
  if (method === undefined) throw wrong('function-share-method', { received: text ?? '' });
  return method;
};

export const shareShort = define({
  name: 'SHARE_SHORT',
  family: 'shares',
  description: {
    zh: '占比达到目标还要多少学位：转（存量转换，总数不变）或增（新增，总数也增加），取整数',
    en: 'whole places until a share reaches its target: by converting existing ones (convert) or adding new ones (add)',
  },
  parameters: [
    {
      name: 'part',
      zh: '部分',
      kind: 'number',
      description: { zh: '如公办园在园幼儿数', en: 'for example children in public kindergartens' },
    },
    {
      name: 'whole',
      zh: '全部',
      kind: 'number',
      description: { zh: '如全部在园幼儿数', en: 'for example all children' },
    },
    {
      name: 'target',
      zh: '目标占比',
      kind: 'share',
      bounds: true,
      description: { zh: '50%、0.5 或 50', en: '50%, 0.5 or 50' },
    },
    {
      name: 'method',
      zh: '方式',
      kind: 'text',
      optional: true,
      description: { zh: '“转”（convert，默认）或“增”（add）', en: 'convert (转, the default) or add (增)' },
    },
  ],
  result: {
    kind: 'each',
    type: 'number',
    description: { zh: '学位数，已达到为 0', en: 'places, 0 where the share is reached' },
  },
  native: {
    formula: '=MAX(0,ROUNDUP(ROUND(T*N-U,6),0))',
    note: {
      zh: 'U部分、N全部、T目标；“增”为 (T*N-U)/(1-T)',
      en: 'U part, N whole, T target; add: (T*N-U)/(1-T)',
    },
  },
  origin: { zh: '教督〔2020〕1号的占比口径', en: 'shares as defined by 教督〔2020〕1号' },
  examples: [
    { args: [4200, 10000, '50%'], answer: 800 },
    { args: [4200, 10000, 0.5, '增'], answer: 1600 },
    { args: [[[4200], [6000]], 10000, 50], answer: [[800], [0]] },
  ],
  compute: ({ part, whole, target, method }) => {
    const [u, n] = [notNegative(part, '部分'), positive(whole, '全部')];
    if (u > n) throw wrong('function-share-part', { part: u, whole: n });
    const places = sum(u, n, target, methodOf(method));
    if (places === null) throw none('function-share-never');
    return places;
  },
});
