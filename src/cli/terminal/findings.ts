/** The findings on the screen: by rule and severity, the first of each group with where, what and what would be right. */
import type { Finding, Severity } from '../../core/check/report.ts';
import { findingGroups, groupBy, ruleName, wrap } from '../../core/report/index.ts';
import type { FindingGroup } from '../../core/report/index.ts';
import { indent } from './lines.ts';
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

/** The rows that one remedy mends, below it. What all have in common is said once. */
const remedied = (howToFix: string, findings: readonly Finding[], screen: Screen): string[] => {
  const { say, width } = screen;
  const [first] = findings;
  const common = findings.every((finding) => finding.message === first?.message) ? first?.message : undefined;
  const row = (finding: Finding): string[] => [
    ...indent(line(finding, screen), 4, width, 2),
    // With figure and limit on the line the sentence would only repeat them.
    ...(common === undefined && (finding.received === '' || finding.expected === '')
      ? indent(finding.message, 6, width)
      : []),
  ];
  return [
    ...(common === undefined ? [] : indent(common, 2, width, 2)),
    ...(howToFix === '' ? [] : indent(say('report-remedy', { remedy: howToFix }), 2, width, 2)),
    ...findings.flatMap(row),
  ];
};

const group = ({ rule, severity, findings }: FindingGroup, screen: Screen): string[] => {
  const { say, paint, width, shown, lang, rows } = screen;
  const meaning = say(`report-severity-${severity}-means`);
  const label = say('report-bracketed', { text: say(`report-severity-${severity}`), more: meaning });
  const count = say('report-group-count', { count: findings.length });
  const listed = findings.slice(0, shown);
  const left = findings.length - listed.length;
  return [
    ...wrap(`${label}  ${ruleName(rule, rows, lang)}  ${count}`, width).map((text) =>
      paint(text, TONES[severity]),
    ),
    ...[...groupBy(listed, (finding) => finding.howToFix)].flatMap(([howToFix, mended]) =>
      remedied(howToFix, mended, screen),
    ),
    ...(left > 0 ? indent(say('report-more-findings', { count: left }), 4, width, 2) : []),
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
