import type { CheckReport, Finding } from '../../check/report.ts';
import { fieldTerm, ruleTerm } from '../names.ts';
import { findingGroups, findingsOf } from '../groups.ts';
import { listSheet, text } from './model.ts';
import type { BookOptions, ReportCell, ReportLink, ReportSheet, Say } from './model.ts';

/** Excel drops a sheet's links beyond 65,530; a few are left for the user's own. */
export const LINKS_MAX = 65_000;

/** The first cell of `D5:D132`, `D:D` or nothing: where a link jumps to. */
export const jumpCell = (cell: string): string => {
  const [, column, row] = /^\$?([A-Z]{1,3})?\$?(\d+)?/.exec(cell) ?? [];
  return `${column ?? 'A'}${row ?? 1}`;
};

const linkOf = (finding: Finding, hrefOf: (file: string) => string | null): ReportLink | null => {
  const file = hrefOf(finding.file);
  return file === null || finding.sheet === ''
    ? null
    : { to: 'file', file, sheet: finding.sheet, address: jumpCell(finding.cell) };
};

/** The explanation given and by whom; blank to write in where there is none. */
export const explanationCells = ({ waived }: Finding): ReportCell[] => [
  { value: waived?.reason ?? null, role: 'entry' },
  { value: waived?.author ?? null, role: 'entry' },
];

const rowOf = (
  rule: string,
  finding: Finding,
  link: ReportLink | null,
  options: BookOptions,
  say: Say,
): ReportCell[] => [
  { value: say(`report-severity-${finding.severity}`), role: finding.severity },
  text(rule),
  text(finding.file),
  text(finding.sheet),
  link === null ? text(finding.cell) : { value: finding.cell || link.address, role: 'link', link },
  text(finding.school ?? ''),
  text(finding.grade ?? ''),
  text(finding.class ?? ''),
  text(finding.field === null ? '' : fieldTerm(finding.field, options.lang)),
  text(finding.received),
  text(finding.expected),
  text(finding.message),
  text(finding.howToFix),
  text(finding.origin),
  ...explanationCells(finding),
];

/** One finding a row, grouped as on the screen, with a link to its cell and two columns to sign off in. */
export const findingSheet = (report: CheckReport, options: BookOptions, say: Say): ReportSheet => {
  const hrefOf = options.hrefOf ?? ((file: string) => file);
  const findings = findingGroups(findingsOf(report)).flatMap((group) => group.findings);
  const terms = new Map<string, string>();
  const termOf = (rule: string): string => {
    const known = terms.get(rule) ?? ruleTerm(rule, report.indicators, options.lang) ?? rule;
    terms.set(rule, known);
    return known;
  };
  return listSheet(
    say('report-sheet-findings'),
    [
      [say('report-column-severity'), 7],
      [say('report-column-rule'), 16],
      [say('report-column-file'), 13],
      [say('report-column-sheet'), 13],
      [say('report-column-cell'), 8],
      [say('report-column-school'), 16],
      [say('report-column-grade'), 8],
      [say('report-column-class'), 8],
      [say('report-column-field'), 10],
      [say('report-column-received'), 9],
      [say('report-column-expected'), 11],
      [say('report-column-message'), 28],
      [say('report-column-how-to-fix'), 26],
      [say('report-column-origin'), 18],
      [say('report-column-explanation'), 16],
      [say('report-column-responsible'), 8],
    ],
    findings.map((finding, index) =>
      rowOf(termOf(finding.rule), finding, index < LINKS_MAX ? linkOf(finding, hrefOf) : null, options, say),
    ),
  );
};
