/** Explanations of findings. */
export const waivers = {
  waiverLapsed: {
    zh: '{date} {author}的说明针对的是 {value}，现为 {received}，说明已失效。',
    en: 'The explanation by {author} of {date} was for {value}; now that it is {received} it has lapsed.',
  },
  waiverState_applied: { zh: '有效', en: 'in force' },
  waiverState_lapsed: { zh: '已失效（值已变）', en: 'lapsed (value changed)' },
  waiverState_unused: { zh: '不再需要', en: 'no longer needed' },
  waiverState_refused: { zh: '不可说明，须更正', en: 'not allowed: to be corrected' },
  waiverWaiting: { zh: '待说明', en: 'to be explained' },
} as const;
