/** What the writer is given: a workbook as plain data. Rows and columns are zero-based, as in the core. */
import type { Area } from '../../core/values/workbook.ts';

export interface BookStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** A number format code, for example `0.0%`. */
  readonly format?: string;
  /** False lets the cell be edited on a protected sheet. */
  readonly locked?: boolean;
}

export type BookLink =
  | { readonly to: 'sheet'; readonly sheet: string; readonly address: string; readonly tip?: string }
  | {
      readonly to: 'file';
      /** A file name or relative path; the reader's computer looks beside the workbook. */
      readonly file: string;
      readonly sheet: string;
      readonly address: string;
      readonly tip?: string;
    }
  | { readonly to: 'web'; readonly url: string; readonly tip?: string };

export interface BookCell {
  readonly value: number | string | boolean | null;
  /** With its leading `=`; `value` is then the result stored with it. */
  readonly formula?: string;
  readonly style?: BookStyle;
  readonly link?: BookLink;
}

export interface BookColumn {
  /** Width in characters of the default font; a Chinese character takes two. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface BookChart {
  readonly title: string;
  /** `bar` lies, `column` stands. */
  readonly kind: 'bar' | 'column';
  /** Cells of the sheet the chart is on. */
  readonly categories: Area;
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    /** RRGGBB. */
    readonly color?: string;
    /** Colours of single bars by their position. */
    readonly barColors?: ReadonlyMap<number, string>;
  }[];
  /** The cells the chart covers. */
  readonly at: Area;
  readonly valueTitle?: string;
  readonly valueFormat?: string;
  readonly showValues?: boolean;
  /** What a screen reader says. */
  readonly description?: string;
}

export interface BookPrint {
  readonly landscape?: boolean;
  /** A4 unless told otherwise. */
  readonly paper?: 'a4' | 'a3';
  /** Pages wide; as many as needed in height. */
  readonly fitWidth?: number;
  /** Rows repeated on every page, zero-based. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly area?: Area;
}

/** A table (ListObject) whose header cells are written with the rows; it grows as people type below it. */
export interface BookTable {
  readonly name: string;
  readonly area: Area;
  /** The texts of its header cells, exactly. */
  readonly columns: readonly string[];
}

/** What may be entered into cells; the message says what would be right. */
export interface BookValidation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'whole' | 'decimal'; readonly low: string; readonly high: string | null }
    | { readonly type: 'custom'; readonly formula: string };
  /** `stop` refuses, `warning` asks. */
  readonly strict: boolean;
  readonly title: string;
  readonly message: string;
  /** Shown while the cell is selected. */
  readonly prompt?: string;
}

/** A format that a formula switches on; the formula is that of the area's first cell. */
export interface BookCondition {
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<BookStyle, 'bold' | 'italic' | 'color' | 'fill'>;
}

export interface BookName {
  readonly name: string;
  /** A reference with absolute rows and columns, or a constant. */
  readonly refersTo: string;
}

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (BookCell | null)[])[];
  readonly columns?: readonly BookColumn[];
  /** Heights in points of single rows. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly filter?: Area;
  readonly print?: BookPrint;
  readonly charts?: readonly BookChart[];
  readonly tables?: readonly BookTable[];
  readonly validations?: readonly BookValidation[];
  /** Those named first win. */
  readonly conditions?: readonly BookCondition[];
  /** Locks all cells whose style doesn't say `locked: false`, without a password; filtering stays possible. */
  readonly protect?: boolean;
  readonly zoom?: number;
  /** RRGGBB. */
  readonly tab?: string;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
}

export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
  readonly names?: readonly BookName[];
  /** Properties of the file for programs, such as a version stamp. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The date the file claims to be made; fixed by default so that equal content gives equal bytes. */
  readonly made?: Date;
}
