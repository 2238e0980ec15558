/** Names of the stages and of table kinds. */
export const stages = {
  'stage.kindergarten': { zh: '幼儿园', en: 'kindergarten' },
  'stage.primary': { zh: '小学', en: 'primary' },
  'stage.junior': { zh: '初中', en: 'junior' },
  'stage.senior': { zh: '高中', en: 'senior' },
  'stage.vocational': { zh: '中职', en: 'vocational' },
  'stage.special': { zh: '特殊教育', en: 'special' },
  'stage.compulsory': { zh: '义务教育', en: 'compulsory' },
  'stage.basic': { zh: '基础教育', en: 'basic' },
} as const;
