import { message, render } from '../core/messages/index.ts';
import type { Message, MessageCode, MessageParameters } from '../core/messages/index.ts';

/**
 * A file that can't be used, with one message for the user. What a library said about it is kept as `cause` for
 * developers and never shown.
 */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly problem: Message;
  readonly file: string;

  constructor(file: string, code: MessageCode, params: MessageParameters = {}, cause?: unknown) {
    const problem = message(code, { ...params, file });
    super(render(problem, 'zh'), { cause });
    this.problem = problem;
    this.file = file;
  }
}
