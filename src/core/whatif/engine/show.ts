/** Answer cells told apart. */
import { render, type Lang, type Message } from '../../messages/index.ts';
import type { AnswerCell } from './question.ts';

/** Whether an answer is a text in the user's language. */
export const isText = (cell: AnswerCell): cell is Message => typeof cell === 'object' && cell !== null;

/** The cell as a sheet or a program holds it: words in a language, null where there is nothing. */
export const plain = (cell: AnswerCell | undefined, lang: Lang): number | string | null => {
  if (cell === undefined || cell === null) return null;
  return isText(cell) ? render(cell, lang) : cell;
};
