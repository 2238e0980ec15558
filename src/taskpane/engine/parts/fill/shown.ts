/** Figures, places and findings of a filling in the words of the pane. */
import type { Finding } from '../../../../core/check/report.ts';
import { describeQuantity, type Candidate, type CellReference } from '../../../../core/fill/index.ts';
import { render, type Lang } from '../../../../core/messages/index.ts';
import { ruleTerm } from '../../../../core/report/index.ts';
import { isCellError, type Scalar } from '../../../../core/values/workbook.ts';
import type { CandidateView, FillFinding, SourceView } from './views.ts';

/** More digits are noise of the arithmetic. */
const DIGITS = 12;
const SOURCES_MAX = 8;

export const isPercent = (format: string | null): boolean => format?.includes('%') === true;

/** Unrounded: what is checked is what will stand in the cell. */
export const shownValue = (value: Scalar, format: string | null = null): string => {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  return isPercent(format)
    ? `${Number((value * 100).toPrecision(DIGITS))}%`
    : String(Number(value.toPrecision(DIGITS)));
};

const sourceView = ({ file, sheet, address }: CellReference, own: string): SourceView => ({
  label: file === own ? `${sheet}!${address}` : `[${file}]${sheet}!${address}`,
  sheet,
  cells: address,
  here: file === own,
});

export const sourceViews = (
  sources: readonly CellReference[],
  own: string,
): { readonly sources: readonly SourceView[]; readonly moreSources: number } => ({
  sources: sources.slice(0, SOURCES_MAX).map((source) => sourceView(source, own)),
  moreSources: Math.max(0, sources.length - SOURCES_MAX),
});

export const candidateView = (
  candidate: Candidate,
  format: string | null,
  own: string,
  lang: Lang,
): CandidateView => ({
  id: candidate.id,
  what: render(describeQuantity(candidate.quantity), lang),
  shown: shownValue(candidate.value, format),
  reason: render(candidate.reason, lang),
  confidence: Math.round(candidate.confidence * 100),
  ...sourceViews(candidate.sources, own),
  formula: candidate.formula !== null,
});

export const findingView = (
  { rule, severity, sheet, cell, message, howToFix }: Finding,
  lang: Lang,
): FillFinding => ({ rule: ruleTerm(rule, [], lang) ?? rule, severity, sheet, cell, message, howToFix });
