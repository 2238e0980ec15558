/** How a function ends when it has no answer: an Excel error value and what it says. */
import {
  message,
  type Message,
  type MessageCode,
  type MessageParameters,
} from '../../core/messages/index.ts';

/** `#VALUE!` and `#N/A` can carry a text in Excel; every other error is one that an argument brought along. */
export interface Fault {
  readonly error: string;
  readonly text: Message | null;
}

export const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Thrown inside a sum, caught by the runner, which makes a cell of it. */
export class FunctionFault extends Error {
  override readonly name = 'FunctionFault';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.error);
    this.fault = fault;
  }
}

/** An argument that can't be used: `#VALUE!` with the cell's content. */
export const wrong = (code: MessageCode, params: MessageParameters = {}): FunctionFault =>
  new FunctionFault({ error: '#VALUE!', text: message(code, params) });

/** No answer to a fair question, or a name that isn't known: `#N/A`. */
export const none = (code: MessageCode, params: MessageParameters = {}): FunctionFault =>
  new FunctionFault({ error: '#N/A', text: message(code, params) });
