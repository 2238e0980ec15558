/** Pieces of formulas. Only functions that Excel 2010, WPS and LibreOffice share. */

export const quote = (content: string): string => `"${content.replace(/"/g, '""')}"`;

/** The shortest written form that is the same double. */
export const number = (value: number): string => String(value);

const removing = (from: string, characters: readonly string[]): string =>
  characters.reduce((inner, character) => `SUBSTITUTE(${inner},${character},"")`, from);

/** A text without spaces and line breaks; "" for a blank cell. */
export const bare = (cell: string): string => removing(`${cell}&""`, ['" "', '"　"', 'CHAR(10)']);

/** Units and note marks that people write behind a number. */
const BEHIND_NUMBERS = ['" "', '"人"', '"个"', '"㎡"', '"*"', '"※"', '"①"', '"②"', '"③"'];

/** A number out of 45人, ４５, 1,234, 52① and the like; an error where there is none. */
export const numberIn = (cell: string): string => `VALUE(${removing(`ASC(${cell})`, BEHIND_NUMBERS)})`;

/** Whether a text holds a word. */
export const holds = (cell: string, word: string): string => `ISNUMBER(SEARCH(${quote(word)},${cell}))`;

/**
 * A figure as a code that arithmetic can't stumble over: the number itself, -1 for a blank, -2 for text, an error or
 * a negative number. 无 is nought.
 */
export const codeOf = (cell: string): string =>
  `IF(ISNUMBER(${cell}),IF(${cell}>=0,${cell},-2),IF(ISERROR(${cell}),-2,IF(${cell}="",-1,IF(${cell}="无",0,-2))))`;

/** The last of the words that a text holds, as what stands beside it; an error where it holds none. */
export const wordIn = (cell: string, words: string, meanings: string): string =>
  `LOOKUP(2,1/SEARCH(${words},${cell}),${meanings})`;

export const either = (condition: string, then: string, otherwise: string): string =>
  `IF(${condition},${then},${otherwise})`;

/** The largest of a column over the rows that a mask leaves; the column holds no text and nothing below -2. */
export const largest = (mask: string, column: string): string => `SUMPRODUCT(MAX(${mask}*${column}))`;

/** A call of the add-in's function, with the native formula where the add-in isn't there. */
export const withAddIn = (name: string, args: readonly string[], native: string): string =>
  `IFERROR(_xldudf_EDU_${name}(${args.join(',')}),${native})`;
