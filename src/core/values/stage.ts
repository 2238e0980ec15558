/** Stages of education (学段) as ids; their Chinese and English names are in the message catalogue. */
export const STAGES = [
  'kindergarten',
  'primary',
  'junior',
  'senior',
  'vocational',
  'special',
  'compulsory',
  'basic',
] as const;

/** `compulsory` is primary and junior together; `basic` is kindergarten to senior. */
export type Stage = (typeof STAGES)[number];
