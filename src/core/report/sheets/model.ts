/**
 * The workbook form of a report before it has a format: the command line writes it to a file, the pane into the
 * open workbook. Rows and columns are zero-based.
 */
import type { MessageCode, Lang } from '../../messages/index.ts';
import { message, render } from '../../messages/index.ts';
import type { Area } from '../../values/workbook.ts';
import { figureBeside } from '../figures.ts';
import { wrap } from '../width.ts';
import type { Severity, Status } from '../../check/report.ts';

/** What a cell is, not how it looks; `LOOKS` says how. */
export type CellRole =
  | 'title'
  | 'section'
  | 'header'
  | 'text'
  /** Runs on over the cells beside it. */
  | 'plain'
  | 'number'
  | 'note'
  | 'link'
  /** Left blank for people to write in. */
  | 'entry'
  /** Of a sum: what may be changed, what is calculated from it, and the answer. */
  | 'input'
  | 'calculated'
  | 'answer'
  | Status
  | Severity;

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

const BODY = { vertical: 'top', wrap: true, border: true } as const;
const TAG = { ...BODY, align: 'center', wrap: false } as const;

/** Every mark carries its word too: the colours only help, also on a grey print. */
export const LOOKS: Readonly<Record<CellRole, Look>> = {
  title: { bold: true, size: 16 },
  section: { bold: true, size: 12 },
  header: { bold: true, fill: 'DCE6F1', align: 'center', vertical: 'center', wrap: true, border: true },
  text: BODY,
  plain: { vertical: 'top' },
  number: { ...BODY, align: 'right', wrap: false },
  note: { italic: true, color: '595959' },
  link: { ...BODY, color: '0563C1' },
  entry: { ...BODY, fill: 'FFFFF0' },
  input: { ...BODY, fill: 'FFF9E5', wrap: false },
  calculated: { ...BODY, fill: 'DDEBF7', wrap: false },
  answer: { ...BODY, fill: 'E2F0D9', wrap: false, bold: true },
  met: { ...TAG, fill: 'E2EFDA', color: '375623' },
  near: { ...TAG, fill: 'FFF2CC', color: '7F6000' },
  unmet: { ...TAG, fill: 'F8CBAD', color: '9C0006', bold: true },
  undecidable: { ...TAG, fill: 'EDEDED', color: '404040' },
  logic: { ...TAG, fill: 'F8CBAD', color: '9C0006', bold: true },
  experience: { ...TAG, fill: 'FFF2CC', color: '7F6000' },
  standard: { ...TAG, fill: 'FCE4D6', color: '833C0B' },
  target: { ...TAG, fill: 'DDEBF7', color: '1F4E78' },
};

export type ReportLink =
  | { readonly to: 'file'; readonly file: string; readonly sheet: string; readonly address: string }
  | { readonly to: 'sheet'; readonly sheet: string; readonly address: string };

export interface ReportCell {
  readonly value: number | string | null;
  readonly role: CellRole;
  /** Decimals a figure is shown with; its value stays unrounded. */
  readonly decimals?: number;
  readonly link?: ReportLink;
  /** With its leading `=`; `value` is then what it gives. */
  readonly formula?: string;
}

export interface ReportChart {
  readonly title: string;
  readonly valueTitle: string;
  readonly description: string;
  readonly categories: Area;
  readonly values: Area;
  readonly series: string;
  /** The cells it covers. */
  readonly at: Area;
}

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** Widths in characters; a Chinese character takes two. */
  readonly widths: readonly number[];
  /** The header row of a list, frozen, filtered and repeated on every page; null for a sheet that isn't one list. */
  readonly header: number | null;
  /** How many columns from the left go on paper; null for all. */
  readonly printed: number | null;
  readonly chart: ReportChart | null;
}

export interface ReportBook {
  readonly title: string;
  readonly sheets: readonly ReportSheet[];
}

export interface BookOptions {
  readonly lang: Lang;
  /** The day of the check as it is to be printed, `2024-11-05`; left out where it would make equal runs differ. */
  readonly date?: string;
  /** The path under which a link finds a file; null where there is nothing to link to. Default: its name. */
  readonly hrefOf?: (file: string) => string | null;
}

export type Say = (code: MessageCode, params?: Readonly<Record<string, string | number>>) => string;
export const sayIn =
  (lang: Lang): Say =>
  (code, params = {}) =>
    render(message(code, params), lang);

export const text = (value: string | null): ReportCell => ({ value, role: 'text' });
/** Left-aligned, figures too, and not boxed in. */
export const plain = (value: string | number): ReportCell => ({ value: String(value), role: 'plain' });
/** Shown in as many decimals as tell it from `beside`, kept unrounded. */
export const number = (value: number | null, beside: number | null = null): ReportCell => {
  const decimals = value === null ? 0 : decimalsOf(figureBeside(value, beside));
  return { value, role: 'number', decimals };
};
const decimalsOf = (shown: string): number => (/\.(\d+)$/.exec(shown)?.[1] ?? '').length;
export const headers = (say: Say, codes: readonly MessageCode[]): ReportCell[] =>
  codes.map((code) => ({ value: say(code), role: 'header' }));

/** A list sheet: one header row, then the rows. */
export const listSheet = (
  name: string,
  columns: readonly (readonly [header: string, width: number])[],
  rows: readonly (readonly ReportCell[])[],
  printed: number | null = null,
): ReportSheet => ({
  name,
  rows: [columns.map(([value]) => ({ value, role: 'header' as const })), ...rows],
  widths: columns.map(([, width]) => width),
  header: 0,
  printed,
  chart: null,
});

const LINE_POINTS = 14.5;
/** Longer texts are read in the cell itself; a row as tall as a page helps nobody. */
const LINES_MAX = 14;

/** Heights in points of the rows whose texts take several lines: not every program fits rows when it opens a file. */
export const rowHeights = ({ rows, widths, printed }: ReportSheet): Map<number, number> => {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const lines = row
      .slice(0, printed ?? row.length)
      .map(({ value, role }, column) =>
        typeof value === 'string' && LOOKS[role].wrap === true
          ? wrap(value, Math.max(2, (widths[column] ?? 10) - 1)).length
          : 1,
      );
    const most = Math.min(LINES_MAX, Math.max(1, ...lines));
    if (most > 1) heights.set(index, most * LINE_POINTS);
  });
  return heights;
};
