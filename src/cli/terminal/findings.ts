/** The findings on the screen: by rule and severity, the first of each group with where, what and what would be right. */
import type { Finding, Severity } from '../../core/check/report.ts';
import { findingGroups, groupBy, wrap } from '../../core/report/index.ts';
import type { FindingGroup } from '../../core/report/index.ts';
import type { Screen } from './report.ts';
import type { Tone } from './screen.ts';

const TONES: Readonly<Record<Severity, Tone>> = {
  logic: 'bad',
  experience: 'warn',
  standard: 'warn',
  target: 'bad',
};

/** `小学.xlsx › 2024年小学 › D17  育才小学 三年级 2班  现为 61  应为 ≤45`. */
const line = (finding: Finding, { say }: Screen): string => {
  const place = [finding.file, finding.sheet, finding.cell].filter((part) => part !== '').join(' › ');
  const who = [finding.school, finding.grade, finding.class]
    .filter((part) => part !== null && part !== '')
    .join(' ');
  return [
    place,
    who,
    finding.received === '' ? '' : say('report-received', { received: finding.received }),
    finding.expected === '' ? '' : say('report-expected', { expected: finding.expected }),
  ]
    .filter((part) => part !== '')
    .join('  ');
};

const indented = (text: string, indent: number, width: number): string[] =>
  wrap(text, width - indent).map((part, i) => `${' '.repeat(i === 0 ? indent : indent + 2)}${part}`);

const group = ({ rule, severity, findings }: FindingGroup, screen: Screen): string[] => {
  const { say, paint, width, shown } = screen;
  const title = `${say(`report-severity-${severity}`)}  ${rule}  ${say('report-group-count', { count: findings.length })}`;
  const meaning = say(`report-severity-${severity}-means`);
  const listed = findings.slice(0, shown);
  const left = findings.length - listed.length;
  // What a whole group has in common is said once: a message or remedy that differs from row to row, with the row.
  const messages = groupBy(listed, (finding) => finding.message);
  const remedies = groupBy(listed, (finding) => finding.howToFix);
  const common = messages.size === 1 ? (listed[0]?.message ?? '') : '';
  const remedy = remedies.size === 1 ? (listed[0]?.howToFix ?? '') : '';
  return [
    `${paint(title, TONES[severity])}  ${paint(`（${meaning}）`, 'dim')}`,
    ...[common, remedy].filter((text) => text !== '').flatMap((text) => indented(text, 2, width - 2)),
    ...listed.flatMap((finding) => [
      ...indented(line(finding, screen), 4, width - 2),
      ...(common === '' ? indented(finding.message, 6, width - 2) : []),
    ]),
    ...(left > 0 ? indented(say('report-more-findings', { count: left }), 4, width - 2) : []),
    '',
  ];
};

export const findingSection = (findings: readonly Finding[], screen: Screen): string[] => {
  const { say, heading } = screen;
  if (findings.length === 0)
    return [...heading(say('report-section-findings'), 0), say('report-no-findings')];
  return [
    ...heading(say('report-section-findings'), findings.length),
    ...findingGroups(findings).flatMap((found) => group(found, screen)),
  ].slice(0, -1);
};
