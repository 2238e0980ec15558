/** Answers the pane's order for a template filled from the open workbook. */
import { indicatorById } from '../core/indicators/registry.ts';
import { message, render, type Lang, type Message } from '../core/messages/index.ts';
import { packs, parsePack, PlanProblem } from '../core/plans/index.ts';
import type { Pack } from '../core/plans/schema.ts';
import type { TemplateOrder, TemplateReply } from '../core/report/templateOrder.ts';
import { countsOf, fillTemplate, isEmpty, type Deployment } from './index.ts';

const idOf = (pack: unknown): unknown =>
  typeof pack === 'object' && pack !== null ? Reflect.get(pack, 'id') : undefined;

/** As for a check, the user's own plan goes before one of the release with the same id. */
const planOf = ({ plan, ownPlan }: TemplateOrder): Pack => {
  if (idOf(ownPlan) === plan) return parsePack(ownPlan, '', (id) => indicatorById(id) !== undefined);
  const known = packs().find(({ id }) => id === plan);
  if (known) return known;
  throw new PlanProblem([message('template-plan-not-kept')]);
};

const reasonOf = (error: unknown, lang: Lang): string => {
  const told = (problem: Message): string => render(problem, lang);
  if (error instanceof PlanProblem) return error.problems.map(told).join('\n');
  return error instanceof Error ? error.message : String(error);
};

/**
 * Reads the tables of the workbook and writes the template with them; `tell` hears how far it is. A fault is an answer
 * too. `deployment`: how Excel finds the add-in that the file names, null for a file without it.
 */
export const answerOrder = async (
  order: TemplateOrder,
  deployment: Deployment | null,
  tell: (reply: TemplateReply) => void,
): Promise<TemplateReply> => {
  const { lang, year, fallbackYear, words, workbook } = order;
  try {
    const filled = await fillTemplate([workbook], {
      ...{ plan: planOf(order), year, fallbackYear, words, deployment, unlessEmpty: true },
      onProgress: (done, total) => tell({ kind: 'progress', done, total }),
    });
    const notes = [...new Set(filled.notes.map((note) => render(note, lang)))];
    const counts = countsOf(filled);
    if (isEmpty(counts)) return { kind: 'nothing', notes };
    return { kind: 'filled', bytes: filled.bytes, year: filled.year, counts, notes };
  } catch (error) {
    return { kind: 'fault', reason: reasonOf(error, lang) };
  }
};
