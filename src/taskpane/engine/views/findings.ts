import type { Finding } from '../../../core/check/report.ts';
import type { Lang } from '../../../core/messages/index.ts';
import { fieldTerm } from '../../../core/report/index.ts';
import type { FindingView } from '../protocol.ts';

/** Whom or what a finding is about, as short as it can be said; empty for the county as a whole. */
const placeOf = ({ school, grade, class: className, field }: Finding, lang: Lang): string => {
  const parts = [school, className === null || className === '' ? grade : className];
  const named = parts.filter((part) => part !== null && part !== '').join(' ');
  return named !== '' || field === null ? named : fieldTerm(field, lang);
};

export const findingView = (finding: Finding, lang: Lang): FindingView => {
  const { rule, severity, sheet, cell, school, received, expected, message, howToFix, origin } = finding;
  const { grade, class: className, field, item } = finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    place: placeOf(finding, lang),
    school: school ?? '',
    received,
    expected,
    message,
    howToFix,
    origin,
    about: severity === 'experience' ? { school, grade, class: className, field, item: item ?? null } : null,
    lapsed: finding.lapsed ?? null,
    repair: finding.repair ?? null,
    repairs: finding.repairs ?? [],
  };
};
