/** What the view 试算 is told: plain data, in the words of the pane's language. */
import type { CellPlace } from '../../protocol.ts';
import type { GroupId } from './groups.ts';

export interface QuestionItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly group: GroupId;
}

/** Text as it stands in a field; rows of a table by column. */
export type DraftRow = Readonly<Record<string, string>>;
export type Draft = string | readonly DraftRow[];
export type Drafts = Readonly<Record<string, Draft>>;

export interface ColumnView {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly numeric: boolean;
  /** What it is when left blank; null where it must be given. */
  readonly fallback: string | null;
}

export interface InputView {
  readonly key: string;
  readonly name: string;
  readonly kind: 'number' | 'list' | 'choice' | 'text' | 'table';
  readonly unit: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly columns: readonly ColumnView[];
  /** Filling in from tables depends on it. */
  readonly leads: boolean;
}

/** Where the value of an input comes from when it isn't typed. */
export interface InputState {
  readonly value: Draft;
  readonly from: 'tables' | 'default' | 'nothing';
  readonly places: readonly CellPlace[];
  readonly morePlaces: number;
  readonly leftOut: readonly string[];
  /** Why it isn't filled in, or what is left blank. */
  readonly remarks: readonly string[];
  /** Names in the tables that may be chosen. */
  readonly suggestions: readonly string[];
}

export interface QuestionView {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** The census year whose standards hold. */
  readonly year: number;
  readonly checked: boolean;
  readonly inputs: readonly InputView[];
  readonly states: Readonly<Record<string, InputState>>;
}

export interface ValueView {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** For comparing; null for words. */
  readonly number: number | null;
  /** `6—12`, `≥ 6`; empty where the value is exact. */
  readonly bounds: string;
  /** With the forecasts a few percent lower and higher; empty where it isn't watched. */
  readonly low: string;
  readonly high: string;
}

export interface TableView {
  readonly key: string;
  readonly name: string;
  readonly heads: readonly { readonly name: string; readonly unit: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly string[];
    readonly values: readonly (number | string | null)[];
  }[];
  /** Years, limits: shown as they are; other tables with the largest figure first. */
  readonly ordered: boolean;
  /** The column whose largest figures come first; the first column of figures where it is left out. */
  readonly lead?: number;
}

export interface ChartView {
  readonly kind: 'line' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly target: number | null;
}

export interface Problem {
  /** The input's key; empty for what concerns several. */
  readonly key: string;
  /** Zero-based, in a table; null elsewhere. */
  readonly row: number | null;
  readonly column: string;
  readonly text: string;
}

export type AnswerView =
  | {
      readonly ok: true;
      readonly values: readonly ValueView[];
      /** How far the forecasts move, in %; null where none is watched. */
      readonly share: number | null;
      readonly watched: readonly string[];
      readonly tables: readonly TableView[];
      readonly chart: ChartView | null;
      readonly assumptions: readonly string[];
      /** Names of what the answer doesn't speak of, because a figure is missing. */
      readonly leftOut: readonly string[];
      readonly inputs: readonly { readonly key: string; readonly name: string; readonly text: string }[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
