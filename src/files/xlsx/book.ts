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
  /** Pages wide; as many as needed in height. */
  readonly fitWidth?: number;
  /** Rows repeated on every page, zero-based. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly area?: Area;
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
  /** RRGGBB. */
  readonly tab?: string;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
}

export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
  /** The date the file claims to be made; fixed by default so that equal content gives equal bytes. */
  readonly made?: Date;
}
