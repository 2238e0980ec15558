/** What is wrong with a plan, told so that whoever wrote the file can mend it. */
import { message, render } from '../messages/index.ts';
import type { Message } from '../messages/index.ts';

/**
 * A plan that can't be used. `problem` is one message for the user: the first fault in full and how many more there
 * are; `problems` holds them all, so that a file can be mended in one go.
 */
export class PlanProblem extends Error {
  override readonly name = 'PlanProblem';
  readonly problem: Message;
  readonly problems: readonly Message[];

  constructor(problems: readonly [Message, ...Message[]]) {
    const [first] = problems;
    const problem =
      problems.length === 1 ? first : message('plan-several-problems', { first, count: problems.length - 1 });
    super(render(problem, 'zh'));
    this.problem = problem;
    this.problems = problems;
  }
}
