/** Which findings are shown, and how they stand in the list. */
import type { FindingView, Severity } from '../engine/protocol.ts';

export interface Filter {
  /** Severities left out. */
  readonly without: ReadonlySet<Severity>;
  readonly sheet: string;
  readonly school: string;
  readonly text: string;
}

export const NO_FILTER: Filter = { without: new Set(), sheet: '', school: '', text: '' };

export const isFiltered = ({ without, sheet, school, text }: Filter): boolean =>
  without.size > 0 || sheet !== '' || school !== '' || text.trim() !== '';

const searched = ({
  place,
  message,
  sheet,
  cell,
  received,
  expected,
  howToFix,
  origin,
}: FindingView): string =>
  [place, message, sheet, cell, received, expected, howToFix, origin].join('\n').toLowerCase();

export const filtered = (
  findings: readonly FindingView[],
  { without, sheet, school, text }: Filter,
): readonly FindingView[] => {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (without.size === 0 && sheet === '' && school === '' && words.length === 0) return findings;
  return findings.filter((finding) => {
    if (without.has(finding.severity)) return false;
    if (sheet !== '' && finding.sheet !== sheet) return false;
    if (school !== '' && finding.school !== school) return false;
    if (words.length === 0) return true;
    const content = searched(finding);
    return words.every((word) => content.includes(word));
  });
};

/** Names that occur, in the order of their first place. */
export const namesIn = (findings: readonly FindingView[], of: 'sheet' | 'school'): string[] => [
  ...new Set(findings.map((finding) => finding[of]).filter((name) => name !== '')),
];

export type Line =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly rule: string;
      readonly severity: Severity;
      readonly count: number;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: FindingView;
      readonly number: number;
    };

const groupKey = ({ severity, rule }: FindingView): string => `${severity} ${rule}`;

/** What tells a finding from the others, also after the next check. */
export const findingKey = ({ rule, severity, sheet, cell, expected }: FindingView): string =>
  [severity, rule, sheet, cell, expected].join('\n');

/** Findings under the headings of their rules; those of closed groups are left out. `number` counts from 0. */
export const linesOf = (findings: readonly FindingView[], closed: ReadonlySet<string>): Line[] => {
  const lines: Line[] = [];
  const used = new Map<string, number>();
  for (let first = 0; first < findings.length;) {
    const finding = findings[first] as FindingView;
    const key = groupKey(finding);
    let after = first;
    while (after < findings.length && groupKey(findings[after] as FindingView) === key) after += 1;
    lines.push({ kind: 'group', key, rule: finding.rule, severity: finding.severity, count: after - first });
    for (; first < after; first += 1) {
      if (closed.has(key)) continue;
      const own = findingKey(findings[first] as FindingView);
      const again = used.get(own) ?? 0;
      used.set(own, again + 1);
      lines.push({
        kind: 'finding',
        key: again === 0 ? own : `${own}\n${again}`,
        finding: findings[first] as FindingView,
        number: first,
      });
    }
  }
  return lines;
};
