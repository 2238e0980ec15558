/** What the pane remembers in the workbook's settings; files carry these keys for ever. */
export const KEYS = {
  plan: 'dabiao.plan',
  year: 'dabiao.year',
  words: 'dabiao.columns',
  own: 'dabiao.ownPlan',
} as const;
