/** A sheet seen row by row: what each row is made of, before anyone knows what it means. */
import { isNoteText, normalise, readCell } from '../values/index.ts';
import { isCellError, type Scalar, type Sheet } from '../values/workbook.ts';
import { matchHeader } from '../fields/index.ts';
import { mergeMap, type MergeMap } from './merges.ts';

/** What the non-blank cells of one row look like. */
export interface RowShape {
  /** Columns of non-blank cells, in order. */
  readonly filled: readonly number[];
  /** Columns whose cell is a number or text that reads as one. */
  readonly numeric: readonly number[];
  /** Columns whose cell is other text. */
  readonly textual: readonly number[];
}

export interface Grid {
  readonly sheet: Sheet;
  readonly merges: MergeMap;
  readonly rowCount: number;
  shape(row: number): RowShape;
  /** Columns whose text is a known header word. */
  headerWords(row: number): readonly number[];
  /** Text of a cell, or of the merged area that covers it. */
  text(row: number, column: number): string;
}

const isBlank = (value: Scalar | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A year as a column heading, `2023` typed as a number. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2060;

const NUMERIC_KINDS: ReadonlySet<string> = new Set([
  'number',
  'range',
  'ratio',
  'pair',
  'none',
  'notApplicable',
]);

const readsAsNumber = (value: Scalar): boolean => {
  if (typeof value === 'number') return true;
  if (isCellError(value)) return true;
  if (typeof value !== 'string') return false;
  return NUMERIC_KINDS.has(readCell(value).kind);
};

/** The confidence from which a text counts as a header word. */
const HEADER_WORD_CONFIDENCE = 0.5;
/** Longer texts are titles or notes, never headers of one column. */
const HEADER_WORD_LENGTH_MAX = 40;

/** 小学, 初中, 幼儿园 head columns too; longer texts with a stage in them are names or titles. */
const STAGE_WORD_LENGTH_MAX = 4;

const SUB_HEADERS =
  /^(计|小计|合计|总计|男|女|其中[::]?.*|#.*|人数|班数|班级数|学生数|个数|数量|比例|占比|备注|项目|类别|指标|数值|数据|金额|代码|内容|现状|实际|目标|\d{1,2}周?岁(及?以[上下])?)$/;

/** Whether a text alone can be a column's heading: a known field, a grade, a band, or a sub-heading such as 计. */
export const isHeaderWord = (text: string): boolean => {
  const plain = normalise(text);
  if (plain === '' || plain.length > HEADER_WORD_LENGTH_MAX) return false;
  if (/[::]./.test(plain) && !/^(其中|#)/.test(plain)) return false;
  if (SUB_HEADERS.test(plain)) return true;
  if (/^(20\d\d|二〇..)年?/.test(plain) && plain.length <= 16) return true;
  if (isNoteText(plain)) return false;
  const match = matchHeader([text]);
  if (match.field !== null) return match.confidence >= HEADER_WORD_CONFIDENCE;
  if (match.stage !== null && plain.length <= STAGE_WORD_LENGTH_MAX) return true;
  if (match.qualifiers.band !== undefined) return true;
  return match.grade !== null || match.ageGroup !== null || match.candidates.length > 1;
};

export const gridOf = (sheet: Sheet): Grid => {
  const merges = mergeMap(sheet);
  const shapes = new Map<number, RowShape>();
  const words = new Map<string, boolean>();
  const isKnownWord = (text: string): boolean => {
    let known = words.get(text);
    if (known === undefined) words.set(text, (known = isHeaderWord(text)));
    return known;
  };
  const shape = (row: number): RowShape => {
    const known = shapes.get(row);
    if (known) return known;
    const filled: number[] = [];
    const numeric: number[] = [];
    const textual: number[] = [];
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (isBlank(value)) continue;
      const area = merges.at(row, column);
      if (area && (area.firstRow !== row || area.firstColumn !== column)) continue;
      filled.push(column);
      (readsAsNumber(value) ? numeric : textual).push(column);
    }
    const made = { filled, numeric, textual };
    shapes.set(row, made);
    return made;
  };
  return {
    sheet,
    merges,
    rowCount: sheet.rows.length,
    shape,
    text: merges.text,
    headerWords(row) {
      return shape(row).filled.filter((column) => {
        const value = sheet.rows[row]?.[column] ?? null;
        if (typeof value === 'number') return isYear(value);
        return typeof value === 'string' && isKnownWord(value);
      });
    },
  };
};
