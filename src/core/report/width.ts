/** How wide text is on a screen or page of fixed pitch: a Chinese character takes two columns. */

/** Wide and Fullwidth of Unicode's East Asian Width, the blocks that occur in names, notes and figures. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x26aa, 0x26ab],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

const widthOfCharacter = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
};

/** The columns a text takes. Combining and control characters take none; characters of ambiguous width take one. */
export const displayWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);

/** The text filled up with blanks to a width; a longer text stays as it is. */
export const pad = (text: string, width: number, side: 'left' | 'right' = 'left'): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + blanks : blanks + text;
};

/** The text cut to a width, its end marked with `…` where something was cut off. */
export const clip = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    const more = widthOfCharacter(character);
    if (used + more > width - 1) break;
    kept += character;
    used += more;
  }
  return width <= 0 ? '' : `${kept}…`;
};

/** What may not open a line: closing brackets and the marks that belong to the word before. */
const CLOSES = /^[，。、；：！？）》」』】〕”’…,.;:!?)\]}%％]$/u;
const WORD = /^[\p{L}\p{N}_.,/:@%+-]$/u;

/** The pieces between which a line may break: single wide characters, whole words of narrow ones, blanks. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  let previous = '';
  for (const character of text) {
    const joins =
      found.length > 0 &&
      (CLOSES.test(character) ||
        widthOfCharacter(character) === 0 ||
        (widthOfCharacter(character) === 1 &&
          WORD.test(character) &&
          widthOfCharacter(previous) === 1 &&
          WORD.test(previous)));
    if (joins) found[found.length - 1] += character;
    else found.push(character);
    previous = character;
  }
  return found;
};

const hardCut = (piece: string, width: number): string[] => {
  const parts: string[] = [''];
  for (const character of piece) {
    const last = parts[parts.length - 1] as string;
    if (last !== '' && displayWidth(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
};

/**
 * The lines of a text at a width: broken at its own line feeds, between Chinese characters and at blanks, never
 * before closing punctuation; a word longer than a line is cut. No character but blanks at a break is lost.
 */
export const wrap = (text: string, width: number): string[] => {
  const room = Math.max(2, width);
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|[\r\n]/)) {
    let line = '';
    let used = 0;
    for (const piece of pieces(paragraph).flatMap((p) => (displayWidth(p) > room ? hardCut(p, room) : [p]))) {
      const more = displayWidth(piece);
      if (used + more > room && line !== '') {
        lines.push(line.trimEnd());
        line = '';
        used = 0;
        if (piece.trim() === '') continue;
      }
      line += piece;
      used += more;
    }
    lines.push(line.trimEnd());
  }
  return lines;
};
