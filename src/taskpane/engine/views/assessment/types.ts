/** What the pages of the national assessments show, in the words of the pane. */
import type {
  BalanceChoices,
  ChecklistPart,
  ParameterGroup,
  ResourceCell,
  StageReport,
  Standing,
} from '../../../../core/check/assessment/index.ts';
import type { CellPlace, Status } from '../../protocol.ts';

export type { Standing };
export type CellStanding = ResourceCell['standing'];

/** One letter a cell of the grid: m met · l between floor and limit · f below the floor · u undecidable. */
export type Letters = string;

export interface GridLine {
  readonly key: string;
  readonly school: string;
  readonly pupils: number;
  readonly met: number;
  readonly verdict: Standing;
  readonly standings: Letters;
  /** As shown; empty where there is none. */
  readonly values: readonly string[];
}

export interface ColumnHead {
  readonly name: string;
  /** For the head of a narrow column. */
  readonly short: string;
  readonly unit: string;
  readonly limit: string;
}

export interface CoefficientView {
  readonly name: string;
  readonly value: string;
  readonly limit: string;
  readonly standing: Standing;
  /** Value and limit in % of the bar. */
  readonly bar: { readonly value: number; readonly limit: number } | null;
  readonly unweighted: string;
  readonly mean: string;
  readonly unknown: number;
  readonly roundingDecides: boolean;
}

export interface LeftOutView {
  readonly school: string;
  readonly why: string;
  readonly place: CellPlace | null;
  /** It is in scope, but can't be placed. */
  readonly open: boolean;
  /** A person can name its parent school. */
  readonly needsParent: boolean;
}

export interface StageView {
  readonly stage: StageReport['stage'];
  readonly name: string;
  readonly verdict: Standing;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly columns: readonly ColumnHead[];
  readonly coefficients: readonly CoefficientView[];
  readonly schools: readonly GridLine[];
  readonly notAssessed: readonly LeftOutView[];
  /** Names of the indicators that no table has a column for. */
  readonly absent: readonly string[];
}

export interface FigureItem {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  readonly status: Status;
  readonly reason: string;
  readonly origin: string;
}

export interface CheckItem {
  readonly item: string;
  readonly name: string;
  readonly clause: string;
  /** Met means that it did not happen. */
  readonly veto: boolean;
  readonly verdict: 'met' | 'unmet' | null;
  readonly evidence: string;
  readonly by: string;
  readonly date: string;
  /** What was recorded for another year. */
  readonly stale: {
    readonly year: number | null;
    readonly verdict: 'met' | 'unmet' | null;
    readonly evidence: string;
  } | null;
}

export interface ItemView {
  readonly part: ChecklistPart;
  readonly title: string;
  readonly verdict: Standing;
  readonly figures: readonly FigureItem[];
  readonly checks: readonly CheckItem[];
}

export interface ReadingView {
  readonly id: string;
  readonly group: ParameterGroup;
  readonly groupName: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly standard: number;
  readonly allowed: readonly [low: number, high: number];
  readonly own: boolean;
  readonly basis: string;
  readonly origin: string;
  readonly certainty: string;
  readonly sure: boolean;
}

export interface TeacherChoice {
  readonly indicator: string;
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly chosen: boolean }[];
}

export interface BalanceView {
  readonly year: number;
  readonly verdict: Standing;
  readonly overall: Standing;
  readonly needed: number;
  readonly floorShare: number;
  readonly remarks: readonly string[];
  readonly words: readonly string[];
  readonly stages: readonly StageView[];
  readonly items: readonly ItemView[];
  readonly readings: readonly ReadingView[];
  readonly teachers: readonly TeacherChoice[];
  readonly choices: BalanceChoices;
}

export interface SchoolCell {
  readonly name: string;
  readonly standing: CellStanding;
  readonly value: string;
  readonly limit: string;
  readonly floor: string;
  readonly amount: string;
  /** What it lacks to the limit; empty when met. */
  readonly short: string;
  readonly share: string;
  readonly reason: string;
  readonly roundingDecides: boolean;
  readonly places: readonly CellPlace[];
  /** A person can state the shared teachers it lacks. */
  readonly needsShared: boolean;
}

export interface SchoolView {
  readonly key: string;
  readonly school: string;
  readonly stage: StageReport['stage'];
  readonly pupils: number;
  readonly place: CellPlace | null;
  readonly through: boolean;
  readonly merged: readonly string[];
  readonly met: number;
  readonly verdict: Standing;
  readonly cells: readonly SchoolCell[];
  /** The cheapest way to pass; null where it passes, or as long as a value is unknown. */
  readonly way: {
    readonly actions: readonly string[];
    readonly cost: string;
    readonly single: string;
  } | null;
}

export interface SchoolWayView {
  readonly key: string;
  readonly stage: StageReport['stage'];
  readonly school: string;
  readonly actions: readonly string[];
  readonly cost: string;
}

export interface CoefficientWayView {
  readonly name: string;
  readonly value: string;
  readonly limit: string;
  readonly extra: string;
  readonly schools: number;
  readonly receivers: readonly { readonly school: string; readonly add: string }[];
}

export interface WayView {
  readonly cost: string;
  readonly schools: readonly SchoolWayView[];
  readonly coefficients: readonly CoefficientWayView[];
}

export interface KindergartenLine {
  readonly key: string;
  readonly kindergarten: string;
  readonly children: string;
  readonly planned: string;
  readonly newer: boolean | null;
  readonly standings: Letters;
  readonly values: readonly string[];
  readonly perTeacher: string;
  readonly place: CellPlace | null;
}

export interface InclusiveView {
  readonly year: number;
  readonly verdict: Standing;
  readonly remarks: readonly string[];
  readonly items: readonly ItemView[];
  readonly coverage: readonly {
    readonly name: string;
    readonly official: boolean;
    readonly value: string;
    readonly limit: string;
    readonly standing: Standing;
  }[];
  readonly ageGroups: readonly {
    readonly name: string;
    readonly limit: number;
    readonly classes: number;
    readonly over: string;
    readonly standing: Standing;
  }[];
  readonly columns: readonly ColumnHead[];
  readonly kindergartens: readonly KindergartenLine[];
  /** Kindergartens planned from this year on must all meet the areas. */
  readonly plannedFrom: number;
}
