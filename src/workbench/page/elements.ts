import { render } from '../../core/messages/index.ts';
import { FileProblem } from '../../files/problem.ts';

/** What to tell the user of a fault: the reader's own words where it has some, else the fault's. */
export const reasonOf = (fault: unknown): string =>
  fault instanceof FileProblem
    ? render(fault.problem, 'zh')
    : fault instanceof Error
      ? fault.message
      : String(fault);

/** An element that the page is known to have. */
export const part = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
};
