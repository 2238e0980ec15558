/** What ends a command with exit code 2, said in one message. */
import { distance } from 'fastest-levenshtein';
import { message, render } from '../core/messages/index.ts';
import type { Message, MessageCode, MessageParameters } from '../core/messages/index.ts';

export class CommandProblem extends Error {
  override readonly name: string = 'CommandProblem';
  readonly problem: Message;

  constructor(code: MessageCode, params: MessageParameters = {}) {
    const problem = message(code, params);
    super(render(problem, 'zh'));
    this.problem = problem;
  }
}

/** Wrong usage: the message says what was written and what would be right, and the help is pointed to. */
export class UsageProblem extends CommandProblem {
  override readonly name = 'UsageProblem';
}

/** The known word that was most likely meant; null when none is close. */
export const nearestWord = (text: string, known: readonly string[]): string | null => {
  const ranked = known
    .map((word) => ({ word, steps: distance(text, word) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best !== undefined && best.steps <= Math.max(1, Math.floor(text.length / 3)) ? best.word : null;
};
