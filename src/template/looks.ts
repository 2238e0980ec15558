/** Colours and styles, one meaning each. They differ in lightness too: for print in grey and for colour-blind readers. */
import type { BookCell, BookStyle } from '../files/xlsx/book.ts';

export const COLOURS = {
  /** To fill in. */
  entry: 'FFF9E5',
  /** Computed. */
  computed: 'F2F2F2',
  header: '1F4E79',
  headerText: 'FFFFFF',
  subHeader: 'DDEBF7',
  met: 'DDEBF7',
  metText: '1F4E79',
  near: 'FFF2CC',
  nearText: '7F6000',
  unmet: 'F4B183',
  unmetText: '833C0B',
  open: 'E7E6E6',
  openText: '595959',
} as const;

export const TABS = {
  guide: '1F4E79',
  entry: 'BF9000',
  result: '2E75B6',
  raw: '7F6000',
  calculation: 'A6A6A6',
} as const;

export const TITLE: BookStyle = { bold: true, size: 16, color: COLOURS.header };
export const HINT: BookStyle = { size: 9, color: '595959' };
/** Something that the reader must not miss. */
export const WARNING: BookStyle = { bold: true, color: COLOURS.unmetText };
export const HEADER: BookStyle = {
  bold: true,
  color: COLOURS.headerText,
  fill: COLOURS.header,
  align: 'center',
  wrap: true,
  border: true,
};
export const SUB_HEADER: BookStyle = { bold: true, fill: COLOURS.subHeader, border: true, wrap: true };
export const ENTRY: BookStyle = { border: true, locked: false };
export const ENTRY_FIELD: BookStyle = { ...ENTRY, fill: COLOURS.entry };
export const RESULT: BookStyle = { border: true };
export const LABEL: BookStyle = { border: true, wrap: true };
export const PLAIN: BookStyle = { wrap: true, vertical: 'top' };

export const UNKNOWN = 1_000_000_000;

export const text = (value: string | number | null, style?: BookStyle): BookCell => ({
  value,
  ...(style && { style }),
});

export const formula = (content: string, style?: BookStyle): BookCell => ({
  value: null,
  formula: content,
  ...(style && { style }),
});

/** What the words of a verdict look like; `at` is the first cell of the area, with a fixed column. */
export const verdictConditions = (
  area: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number },
  at: string,
) =>
  (
    [
      [['未达标', '超大班额', '大班额', '超标准', '不合格'], COLOURS.unmet, COLOURS.unmetText, true],
      [['接近'], COLOURS.near, COLOURS.nearText, false],
      [['达标'], COLOURS.met, COLOURS.metText, false],
      [['不可判定'], COLOURS.open, COLOURS.openText, false],
    ] as const
  ).map(([words, fill, color, bold]) => ({
    area,
    formula:
      words.length === 1 ? `${at}="${words[0]}"` : `OR(${words.map((word) => `${at}="${word}"`).join(',')})`,
    style: { fill, color, ...(bold ? { bold } : { italic: words[0] === '不可判定' }) },
  }));
