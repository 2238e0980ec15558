/** 就近划片入学比例 (Pupils zoned to the nearest school). */
import type { Indicator } from '../indicator.ts';

export const indicator: Indicator = {
  id: 'near_school_share',
  name: { zh: '就近划片入学比例', en: 'Pupils zoned to the nearest school' },
  aliases: ['划片入学比例', '就近入学比例', '公办学校划片入学比例', '就近划片入学率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '城区和镇区公办学校就近划片入学的新生÷新生总数，寄宿制除外，只能由指标台账填写，各表算不出。',
    en: 'Entrants zoned to their nearest public school in towns ÷ entrants, boarding schools excluded. Only a ledger states it.',
  },
  origin: '教督〔2017〕6号',
  fields: [],
  compute: null,
};
