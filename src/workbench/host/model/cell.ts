import type { Scalar } from '../../../core/values/workbook.ts';
import { isCellError } from '../../../core/values/workbook.ts';

/** One cell of the simulated workbook: what it holds and how it looks. */

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Only what was set; what is missing has Excel's default. */
export interface CellStyle {
  fill?: string;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  wrapText?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  locked?: boolean;
  borders?: Readonly<Record<string, Border>>;
}

export interface Cell {
  value: Scalar;
  /** As stored in a file: a registered custom function is called `_xldudf_EDU_X`. */
  formula?: string;
  /** What an error of a custom function says when the user hovers over it. */
  errorMessage?: string;
  /** The cell whose formula spilled into this one. */
  spilledFrom?: number;
  /** Shown text that came with the value, where it isn't plain. */
  text?: string;
  numberFormat?: string;
  hyperlink?: Hyperlink;
  style?: CellStyle;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export const GENERAL = 'General';
export const TEXT_FORMAT = '@';

export const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;

export const hasFormat = (cell: Cell): boolean =>
  cell.numberFormat !== undefined || (cell.style !== undefined && Object.keys(cell.style).length > 0);

const ERRORS = new Set(
  '#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #BUSY! #FIELD! #BLOCKED!'.split(' '),
);

/** What Excel makes of a typed or written value: numbers, percentages, booleans and errors out of text. */
export const entered = (input: unknown, numberFormat: string | undefined): Scalar => {
  if (typeof input === 'number' || typeof input === 'boolean') return input;
  if (typeof input !== 'string' || input === '') return null;
  if (numberFormat === TEXT_FORMAT) return input;
  if (input.startsWith("'")) return input.slice(1);
  const text = input.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  return ERRORS.has(text.toUpperCase()) ? { error: text.toUpperCase() } : input;
};

/** A value as it travels to the add-in: blank is an empty string, an error its text. */
export const wireValue = (value: Scalar): string | number | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

export const valueType = (value: Scalar): string => {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number'];
};

const shapes = new Map<string, { readonly percent: boolean; readonly numbers: Intl.NumberFormat } | null>();

/** Made once a format: making one takes a thousand times as long as using it. */
const shapeOf = (format: string) => {
  let shape = shapes.get(format);
  if (shape !== undefined) return shape;
  const parts = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  const digits = parts?.[2]?.length ?? 0;
  shape = parts && {
    percent: parts[3] !== undefined,
    numbers: new Intl.NumberFormat('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: parts[1] !== undefined,
    }),
  };
  shapes.set(format, shape);
  return shape;
};

/** Plain decimal and percent formats only: dates, fractions and conditions are shown as their plain value. */
const formatted = (value: number, format: string): string => {
  const shape = shapeOf(format);
  if (!shape) return String(value);
  return shape.percent ? `${shape.numbers.format(value * 100)}%` : shape.numbers.format(value);
};

/** What the user sees in the cell. */
export const shownText = (cell: Cell | undefined): string => {
  if (!cell || cell.value === null) return '';
  if (cell.text !== undefined) return cell.text;
  const { value } = cell;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? formatted(value, cell.numberFormat ?? GENERAL) : value;
};
