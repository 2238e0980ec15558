/** What is said about plan packs and about users' own plans. Every fault names its place, what is there and what should be. */
export const plans = {
  'plan-several-problems': {
    zh: '{first}（另有 {count} 处问题）',
    en: '{first} ({count} more problems)',
  },
  'plan-json-value': {
    zh: '规划文件“{source}”的 {path} 不对：现为 {found}，应为 {expected}。请改正这一处后再用。',
    en: 'The plan file “{source}” is wrong at {path}: it has {found} where {expected} should be. Correct it there and try again.',
  },
  'plan-json-unknown-key': {
    zh: '规划文件“{source}”的 {path} 是不认识的项“{key}”。请核对拼写，或删除这一项。',
    en: 'The plan file “{source}” has an unknown entry “{key}” at {path}. Check its spelling or delete it.',
  },
} as const;
