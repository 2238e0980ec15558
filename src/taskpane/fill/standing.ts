/** How a cell stands once people's decisions are taken into account. */
import type { CandidateView, CellView, Decision, Decisions } from '../engine/parts/fill/views.ts';

export const STANDINGS = ['proposed', 'decided', 'doubtful', 'missing', 'untouched', 'skipped'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Never the only carrier of a meaning: the word stands beside it, or is read out. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  proposed: '✓',
  decided: '●',
  doubtful: '?',
  missing: '∅',
  untouched: '–',
  skipped: '×',
};

export interface Stands {
  readonly standing: Standing;
  /** What would be written, as the form would show it; empty for nothing. */
  readonly shown: string;
}

/** A figure as people type it: full-width digits, thousands, 85% where the form wants shares; else it is a text. */
export const typedValue = (text: string, percent: boolean): number | string => {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  const share = /^-?\d+(\.\d+)?%$/.test(plain);
  const figure = Number(share ? plain.slice(0, -1) : plain);
  if (plain === '' || !Number.isFinite(figure)) return text.trim();
  return share && percent ? figure / 100 : figure;
};

const shownOf = (value: number | string, percent: boolean): string =>
  typeof value === 'number' && percent ? `${Number((value * 100).toPrecision(12))}%` : String(value);

/** The candidate that would be written: the one decided on, else the one proposed. */
export const chosenOf = (cell: CellView, decision: Decision | undefined): CandidateView | null => {
  if (decision?.kind === 'accept') return cell.candidates.find(({ id }) => id === decision.candidate) ?? null;
  return decision === undefined && cell.state === 'proposed' ? (cell.candidates[0] ?? null) : null;
};

export const standingOf = (cell: CellView, decision: Decision | undefined): Stands => {
  if (decision?.kind === 'skip') return { standing: 'skipped', shown: '' };
  if (decision?.kind === 'value')
    return { standing: 'decided', shown: shownOf(decision.value, cell.percent) };
  const chosen = chosenOf(cell, decision);
  if (decision?.kind === 'accept' && chosen && chosen.shown !== '')
    return { standing: 'decided', shown: chosen.shown };
  return { standing: cell.state, shown: cell.shown };
};

/** At most four decimals, for the preview; the card has all of them. */
export const brief = (shown: string): string =>
  /^-?\d+\.\d{5,}$/.test(shown) ? String(Number(Number(shown).toFixed(4))) : shown;

export const countsOf = (cells: readonly CellView[], decisions: Decisions): Record<Standing, number> => {
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, 0])) as Record<Standing, number>;
  for (const cell of cells) counts[standingOf(cell, decisions[cell.id]).standing]++;
  return counts;
};
