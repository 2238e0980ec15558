/** Texts as they may stand in a part of a workbook. */

/** Excel's longest cell text. */
const TEXT_MAX = 32_767;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What XML can't hold at all. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A cell's text. One that looks like the escape of a character (`_x0041_`) would be read as that character; Excel
 * shows a carriage return as `_x000D_`.
 */
export const cleanText = (text: string): string => {
  const short = text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX - 1)}…` : text;
  return escaped(
    short
      .replace(FORBIDDEN, '')
      .replace(/\r\n?/g, '\n')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  );
};
