/** What the pane remembers in the workbook's settings; files carry these keys for ever. */
export const KEYS = {
  plan: 'plan',
  year: 'year',
  words: 'columns',
  own: 'ownPlan',
  waivers: 'waivers',
  sameSchools: 'sameSchools',
  lastYear: 'lastYear',
  checklist: 'checklist',
  balance: 'balance',
} as const;
