/** Notes: new ones by the library, existing ones lengthened in their part so that nothing of them is lost. */
import type * as Excelize from 'excelize-wasm';
import { attribute, tags } from '../read/xml.ts';

type Book = ReturnType<typeof Excelize.OpenReader>;

const AUTHOR = '达标';
/** Pixels, so that some twenty Chinese characters fit on a line and short notes stay small. */
const WIDTH_PIXELS = 300;
const LINE_PIXELS = 20;
const LINES_MAX = 20;
const CHARACTERS_A_LINE = 20;

const heightOf = (text: string): number => {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return LINE_PIXELS * (Math.min(lines, LINES_MAX) + 1);
};

/** A note in a cell that has none. */
export const addNote = (book: Book, sheet: string, address: string, note: string): void => {
  const { error } = book.AddComment(sheet, {
    Cell: address,
    Author: AUTHOR,
    Paragraph: [{ Text: note }],
    Width: WIDTH_PIXELS,
    Height: heightOf(note),
  });
  if (error) throw new Error(error);
};

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Exactly the characters XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Excel keeps a copy of a discussion as a note under an author of this form; it is not to be touched. */
const isDiscussion = (xml: string, comment: string): boolean => {
  const authors = [...xml.matchAll(/<(?:\w+:)?author>([^<]*)<\//g)].map((match) => match[1] ?? '');
  return authors[Number(attribute(comment, 'authorId'))]?.startsWith('tc=') ?? false;
};

const COMMENT = /<((?:\w+:)?)comment\b[^<>]*>[\s\S]*?<\/\1comment>/g;

/**
 * A comments part with our text added below the note of a cell, author, runs and size of the note kept; null if
 * the cell has no note. A discussion stays as it is: Excel would not show the added text.
 */
export const withNoteAppended = (xml: string, address: string, note: string): string | null => {
  for (const match of xml.matchAll(COMMENT)) {
    const [comment, prefix = ''] = match;
    if (attribute(comment, 'ref') !== address) continue;
    if (isDiscussion(xml, comment)) return xml;
    const run = (text: string): string => `<${prefix}r>${text}</${prefix}r>`;
    const ours = run(`<${prefix}t xml:space="preserve">\n${escaped(note)}</${prefix}t>`);
    // A note without runs holds one bare text, which can't stand beside runs.
    const plain = new RegExp(`<${prefix}text>\\s*(<${prefix}t\\b[^<>]*>[^<]*</${prefix}t>)`);
    const kept = comment.replace(plain, (_, text: string) => `<${prefix}text>${run(text)}`);
    const close = kept.lastIndexOf(`</${prefix}text>`);
    const opened =
      close < 0 ? kept.replace(new RegExp(`<${prefix}text\\s*/>`), `<${prefix}text></${prefix}text>`) : kept;
    const at = opened.lastIndexOf(`</${prefix}text>`);
    const longer = opened.slice(0, at) + ours + opened.slice(at);
    return xml.slice(0, match.index) + longer + xml.slice(match.index + comment.length);
  }
  return null;
};

/** The comments part of a sheet by its relationships, relative to the sheet. */
export const commentsTarget = (relations: string): string | undefined =>
  tags(relations, 'Relationship')
    .filter((tag) => /\/relationships\/comments$/.test(attribute(tag, 'Type') ?? ''))
    .map((tag) => attribute(tag, 'Target'))[0];
