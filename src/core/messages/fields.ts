export const fields = {
  fieldRepeated: {
    zh: '表中还有其他列也像“{field}”（{others}），无法判断以哪一列为准，请指定。',
    en: 'Other columns also read as {field} ({others}); say which one counts.',
  },
  fieldOverlaps: {
    zh: '这一列已包含 {parts}，不要与它们相加。',
    en: 'This column already contains {parts}; do not add them up.',
  },
  fieldPerPupil: {
    zh: '这一列是按学生平均的数，不是“{whole}”的总量。',
    en: 'This column is an amount per pupil, not {whole} as a total.',
  },
  fieldPartUnknown: {
    zh: '这一列只是“{whole}”的一部分，没有对应的字段。',
    en: 'This column is only a part of {whole}, for which there is no field.',
  },
  fieldGradeUnclear: {
    zh: '这个学段的第 {grade} 年级在不同学制中含义不同，请改写为“几年级”的通称。',
    en: 'Year {grade} of this stage differs between school systems; write the grade counted from grade 1.',
  },
  fieldNearSpelling: {
    zh: '表头写法接近“{word}”，可能有错字，请确认。',
    en: 'The header is spelt almost like {word}; please confirm.',
  },
} as const;
