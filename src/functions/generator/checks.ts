/** The page of all logic checks, from the records of the rules. */
import { rulesHelp, type RuleHelp } from '../../core/rules/help.ts';

const SEVERITY = { logic: '逻辑 logic', experience: '经验 experience' } as const;
const CERTAINTY = {
  high: '高 high',
  medium: '中 medium',
  low: '低 low',
} as const;

const limitLine = ({ id, absolute, unit, note, origin, certainty }: RuleHelp['limits'][number]): string =>
  `- \`${id}\` ${absolute}${unit === '' ? '' : ` ${unit}`} — ${note} (${origin}; ${certainty})`;

const section = (zh: RuleHelp, en: RuleHelp): string[] => [
  `### ${zh.number} ${zh.name} · ${en.name}`,
  '',
  `\`${zh.id}\` · ${SEVERITY[zh.severity]} · 把握 certainty ${CERTAINTY[zh.certainty]} · 依据 source: ${zh.origin}`,
  '',
  zh.checks,
  '',
  en.checks,
  '',
  ...(zh.needs.length > 0
    ? [
        `需要 needs: ${zh.needs.map((group, i) => `${group.join('/')} (${en.needs[i]?.join(' or ') ?? ''})`).join('；')}`,
        '',
      ]
    : []),
  ...(zh.limits.length > 0 ? [...zh.limits.map(limitLine), ''] : []),
];

/** docs/checks.md */
export const checksPage = (): string => {
  const english = rulesHelp('en');
  return [
    '# 逻辑和经验检查 · Logic and experience checks',
    '',
    '<!-- Made from src/core/rules by `npm run generate`. -->',
    '',
    '逻辑错误必须更正；经验问题更正或写说明。缺少所需的列时，这条检查列在“没有检查的”里并写明原因。怎样添加一条，见 rules.md。',
    '',
    'Logic errors must be corrected, experience findings corrected or explained. A check whose columns are missing is listed as not run, with the reason. How to add one: rules.md.',
    '',
    ...rulesHelp('zh').flatMap((one, i) => section(one, english[i] as RuleHelp)),
  ].join('\n');
};
