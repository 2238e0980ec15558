/** The sample forms with their known answers, and how they are filled. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CellAnswer, FormAnswer } from '../../assets/samples/generator/formsPage.ts';
import {
  cellId,
  fillSource,
  proposeFill,
  readForm,
  type CellProposal,
  type Decision,
  type Decisions,
  type FillProposal,
  type FillSource,
  type Form,
  type Recipe,
} from '../../src/core/fill/index.ts';
import { resolvePack } from '../../src/core/plans/index.ts';
import type { Workbook } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';

export const FOLDER = join(import.meta.dirname, '../../assets/samples/forms');

interface Answers {
  readonly forms: readonly FormAnswer[];
}

export const ANSWERS = (JSON.parse(readFileSync(join(FOLDER, 'answers.json'), 'utf8')) as Answers).forms;

export const answerFor = (form: string): FormAnswer => {
  const found = ANSWERS.find((one) => one.form === form);
  if (found === undefined) throw new RangeError(`no form ${form}`);
  return found;
};

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, path)));

const pathsOf = (source: string): string[] =>
  /\.\w+$/.test(source) ? [source] : readdirSync(join(FOLDER, source)).map((name) => join(source, name));

const readSources = (sources: readonly string[]): Promise<Workbook[]> =>
  Promise.all(sources.flatMap(pathsOf).map((path) => readWorkbook(basename(path), bytesOf(path))));

export interface Proposed {
  readonly answer: FormAnswer;
  readonly workbook: Workbook;
  readonly form: Form;
  readonly source: FillSource;
  readonly proposal: FillProposal;
  readonly byId: ReadonlyMap<string, CellProposal>;
}

export const proposed = async (name: string, recipe?: Recipe): Promise<Proposed> => {
  const answer = answerFor(name);
  const workbook = await readWorkbook(name, bytesOf(name), { looks: true });
  const form = readForm(workbook);
  const plan = answer.plan === undefined ? null : resolvePack(answer.plan);
  const source = fillSource(await readSources(answer.sources), { year: answer.year, plan });
  const proposal = proposeFill(form, source, recipe);
  return {
    answer,
    workbook,
    form,
    source,
    proposal,
    byId: new Map(proposal.cells.map((one) => [cellId(one.cell), one])),
  };
};

const RELATIVE = 1e-9;
export const close = (got: unknown, wanted: number): boolean =>
  typeof got === 'number' && Math.abs(got - wanted) <= RELATIVE * Math.max(1, Math.abs(wanted));

export const isRight = (got: unknown, answer: CellAnswer): boolean =>
  'value' in answer && [answer.value, ...(answer.valueAlso ?? [])].some((wanted) => close(got, wanted));

/** What a person who knows the county would say to the questions: the candidate with the right figure. */
export const decisionsBy = ({ answer, proposal }: Proposed): Decisions => {
  const decisions: Record<string, Decision> = {};
  for (const { cell, state, candidates } of proposal.cells) {
    const known = answer.cells[cellId(cell)];
    if (state !== 'doubtful' || known === undefined || !('value' in known)) continue;
    const candidate = candidates.find(({ value }) => isRight(value, known));
    if (candidate !== undefined) decisions[cellId(cell)] = { kind: 'accept', candidate: candidate.id };
  }
  return decisions;
};
