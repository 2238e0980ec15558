/** The findings on the screen: by rule and severity, the first of each group with where, what and what would be right. */
import type { Finding, Severity } from '../../core/check/report.ts';
import { findingGroups, groupBy, groupSpan, ruleName, wrap } from '../../core/report/index.ts';
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

/** `6 个，2024年小学第 5～39 行`: where a group of several lies. */
const extent = (group: FindingGroup, { say }: Screen): string => {
  const count = say('report-group-count', { count: group.findings.length });
  const span = group.findings.length > 1 ? groupSpan(group) : null;
  return span ? say('report-group-span', { count, ...span }) : count;
};

const group = (found: FindingGroup, screen: Screen): string[] => {
  const { rule, severity, findings } = found;
  const { say, paint, width, shown, lang, rows } = screen;
  const meaning = say(`report-severity-${severity}-means`);
  const label = say('report-bracketed', { text: say(`report-severity-${severity}`), more: meaning });
  const count = extent(found, screen);
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

export const findingSection = (all: readonly Finding[], screen: Screen): string[] => {
  const { say, heading, width } = screen;
  const findings = all.filter(({ waived }) => waived === undefined);
  const count = all.length - findings.length;
  const explained = count === 0 ? [] : wrap(say('report-waived', { count }), width);
  if (findings.length === 0)
    return [...heading(say('report-section-findings'), 0), say('report-no-findings'), ...explained];
  return [
    ...heading(say('report-section-findings'), findings.length),
    ...findingGroups(findings)
      .flatMap((found) => group(found, screen))
      .slice(0, -1),
    ...explained,
  ];
};
