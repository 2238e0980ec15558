/** Answer cells told apart. */
import type { Message } from '../../messages/index.ts';
import type { AnswerCell } from './question.ts';

/** Whether an answer is a text in the user's language. */
export const isText = (cell: AnswerCell): cell is Message => typeof cell === 'object' && cell !== null;
