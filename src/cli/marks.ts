/** Findings as marks on the cells of an annotated copy. */
import type { Finding } from '../core/check/report.ts';
import type { Lang } from '../core/messages/index.ts';
import { sayIn } from '../core/report/index.ts';
import type { Mark } from '../files/annotate/marks.ts';

/** What a note on a cell says: what is wrong, what would be right, how to get there, and on what authority. */
const noteOf = (finding: Finding, lang: Lang): string => {
  const say = sayIn(lang);
  return [
    `【${say(`report-severity-${finding.severity}`)}】${finding.message}`,
    finding.expected === '' ? '' : say('report-expected', { expected: finding.expected }),
    finding.howToFix,
    finding.origin,
  ]
    .filter((line) => line !== '')
    .join('\n');
};

/** One mark for each address of a finding; a finding without a place has none. */
export const marksOf = (findings: readonly Finding[], lang: Lang): Mark[] =>
  findings
    .filter((finding) => finding.sheet !== '' && finding.cell !== '')
    .flatMap((finding) =>
      finding.cell.split(',').map((address) => ({
        sheet: finding.sheet,
        address: address.trim(),
        severity: finding.severity,
        note: noteOf(finding, lang),
      })),
    );
