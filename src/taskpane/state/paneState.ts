import type {
  ColumnWord,
  FieldItem,
  FindingView,
  Given,
  IndicatorView,
  Lang,
  PlanItem,
  Recorded,
  Summary,
} from '../engine/protocol.ts';
import { NOTHING_GIVEN } from './given.ts';

export const PANE_VIEWS = ['check', 'indicators', 'whatif', 'fill', 'plans'] as const;
export type PaneView = (typeof PANE_VIEWS)[number];

export type Phase = 'idle' | 'reading' | 'sending' | 'checking';

export interface Notice {
  /** `said`: only told to screen readers, because the view shows it anyway. */
  readonly kind: 'said' | 'done' | 'hint' | 'fault';
  readonly text: string;
  /** Offers to undo it beside what it says. */
  readonly undo?: boolean;
}

export interface PaneState {
  readonly lang: Lang;
  readonly view: PaneView;
  readonly plans: readonly PlanItem[];
  readonly fields: readonly FieldItem[];
  readonly plan: string;
  /** null: the year the tables speak of. */
  readonly year: number | null;
  readonly words: readonly ColumnWord[];
  /** Explanations and other words of people that go into the check. */
  readonly given: Given;
  /** What people told the national assessments. */
  readonly recorded: Recorded;
  readonly phase: Phase;
  /** 0 to 100. */
  readonly percent: number;
  /** An edit is being followed up. */
  readonly updating: boolean;
  /** A button's work in Excel is under way. */
  readonly busy: boolean;
  readonly waiting: boolean;
  readonly summary: Summary | null;
  /** Counts the answers of the engine: views that ask it for more ask again when this grows. */
  readonly revision: number;
  readonly findings: readonly FindingView[];
  readonly indicators: readonly IndicatorView[];
  readonly notice: Notice | null;
  /** What can be undone, in words; null for nothing. */
  readonly undoable: string | null;
}

export const initialState = (lang: Lang): PaneState => ({
  lang,
  view: 'check',
  plans: [],
  fields: [],
  plan: 'national',
  year: null,
  words: [],
  given: NOTHING_GIVEN,
  recorded: { checklist: null, balance: null },
  phase: 'idle',
  percent: 0,
  updating: false,
  busy: false,
  waiting: false,
  summary: null,
  revision: 0,
  findings: [],
  indicators: [],
  notice: null,
  undoable: null,
});

/** The census year a day falls into: the autumn census is taken in September. */
export const censusYearOf = (day: Date): number => day.getFullYear() - (day.getMonth() < 8 ? 1 : 0);

/** Census years to choose from: a few around today's, those of the plan, those the tables speak of. */
export const yearsOffered = (
  today: number,
  plan: PlanItem | undefined,
  summary: Pick<Summary, 'tableYears'> | null,
  chosen: number | null,
): number[] => {
  const [first, last] = (plan?.years ?? '').split('—').map(Number);
  const years = new Set([...(summary?.tableYears ?? []), ...(chosen === null ? [] : [chosen])]);
  for (let year = today - 3; year <= today + 1; year++) years.add(year);
  if (first && last) for (let year = first; year <= last; year++) years.add(year);
  return [...years].sort((a, b) => b - a);
};
