/** One cell of a sheet part, written anew with its place and style kept. */
import { cleanText, escaped } from './xmlText.ts';

export interface CellWrite {
  /** `B7`. */
  readonly address: string;
  /** For a formula the result stored with it, which programs show until they recalculate. */
  readonly value: number | string;
  /** With its leading `=`. */
  readonly formula?: string;
}

/** What the old content was, and what a rich value or dynamic array hung on it: not so of the new one. */
const OLD_KIND = /\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const numberText = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError('not a number to write');
  // −0 would be shown with its sign by some programs.
  return String(value === 0 ? 0 : value);
};

/** `open` is the cell's opening tag, as it stands or new; texts are written in place, without the shared strings. */
export const cellText = (prefix: string, open: string, { value, formula }: CellWrite): string => {
  const bare = open.replace(OLD_KIND, '').replace(/\s*\/?>$/, '');
  const close = `</${prefix}c>`;
  const f = formula === undefined ? '' : `<${prefix}f>${escaped(formula.replace(/^=/, ''))}</${prefix}f>`;
  if (typeof value === 'number') {
    return `${bare}>${f}<${prefix}v>${numberText(value)}</${prefix}v>${close}`;
  }
  if (formula !== undefined) {
    return `${bare} t="str">${f}<${prefix}v>${cleanText(value)}</${prefix}v>${close}`;
  }
  return `${bare} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cleanText(value)}</${prefix}t></${prefix}is>${close}`;
};
