/** The command `fill`: reads form and sources, proposes, takes decisions, writes, and says what is left. */
import { realpathSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import {
  cellId,
  checkFilled,
  fillSource,
  fillWrites,
  parseRecipe,
  proposeFill,
  readForm,
  recipeFrom,
  type CellProposal,
  type Decision,
  type Decisions,
  type Form,
  type Recipe,
} from '../core/fill/index.ts';
import { message, render } from '../core/messages/index.ts';
import type { Message } from '../core/messages/index.ts';
import { auditSheet } from '../core/report/index.ts';
import type { Pack } from '../core/plans/schema.ts';
import type { Workbook } from '../core/values/workbook.ts';
import type { Arguments } from './arguments.ts';
import type { ExitCode, Run } from './command.ts';
import { readInput } from './input.ts';
import { checkOutputs, writeOutput, type Output } from './outputs.ts';
import { resolvePlan, sayRemarks } from './plan.ts';
import { fillObject, fillText, isComplete } from './terminal/fill.ts';
import { CommandProblem, UsageProblem } from './usage.ts';

const YEAR_FROM = 2000;
const YEAR_TO = 2100;
/** How many cells of a kind are listed unless all are asked for. */
const CELLS_SHOWN = 20;

const yearOf = (args: Arguments): number | undefined => {
  const received = args.value('year');
  if (received === undefined) return undefined;
  const year = Number(/^(\d{4})年?$/.exec(received.normalize('NFKC').trim())?.[1] ?? NaN);
  if (year >= YEAR_FROM && year <= YEAR_TO) return year;
  throw new UsageProblem('cli-bad-year', { received, from: YEAR_FROM, to: YEAR_TO });
};

const asOf = (args: Arguments): 'values' | 'formulas' => {
  const received = args.value('as') ?? 'values';
  if (received === 'values' || received === 'formulas') return received;
  throw new UsageProblem('cli-fill-as', { received });
};

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

interface Read {
  /** The form with locks and colours, under a name no source has unless it is that source. */
  readonly form: Workbook;
  readonly bytes: Uint8Array;
  readonly sources: readonly Workbook[];
}

/** Reads the form and what it is filled from. A form that lies in a folder of sources is none of them. */
const readAll = async (template: string, named: readonly string[], { engine, lang }: Run): Promise<Read> => {
  const isTemplate = (path: string): boolean => real(path) === real(template);
  const listed = (await engine.listFiles(named)).filter(({ path }) => !isTemplate(path));
  const input = await readInput([{ path: template }, ...listed], engine, lang, () => undefined);
  const [bad] = input.unreadable;
  if (bad !== undefined) throw new CommandProblem('cli-fill-unreadable', { why: bad.error });
  const [name] = [...input.paths].find(([, path]) => path === template) ?? [basename(template)];
  const bytes = await engine.readBytes(template);
  const isSource = named.some(isTemplate);
  return {
    form: await engine.readForm(name, bytes),
    bytes,
    sources: input.workbooks.filter(({ file }) => isSource || file !== name),
  };
};

const readRecipe = async (path: string, { engine, lang }: Run): Promise<Recipe> => {
  const file = basename(path);
  const json = new TextDecoder('utf-8').decode(await engine.readBytes(path));
  const parsed = parseRecipe(json);
  if (parsed.ok) return parsed.recipe;
  const problems = parsed.problems.map((problem) => render(problem, lang)).join(' ');
  throw new UsageProblem('cli-fill-recipe', { file, problems });
};

/** `小学!C7` in `--set`; the sheet may be left out where the form has cells to fill on one sheet only. */
const proposalAt = (place: string, form: Form, cells: readonly CellProposal[]): CellProposal => {
  const plain = place.normalize('NFKC').replace(/\$/g, '').trim();
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))];
  const at = plain.lastIndexOf('!');
  const sheet =
    at < 0 ? (sheets.length === 1 ? sheets[0] : undefined) : plain.slice(0, at).replace(/^'|'$/g, '');
  const address = plain.slice(at + 1).toUpperCase();
  const found = cells.find(
    ({ cell }) => cell.address === address && cell.sheet.normalize('NFKC') === sheet?.normalize('NFKC'),
  );
  if (found === undefined) throw new UsageProblem('cli-fill-set-place', { place, form: form.file });
  return found;
};

/** What was said of a cell: `skip`, `#2` for the second candidate, else a figure or text. */
const decisionFor = (said: string, place: string, { candidates }: CellProposal): Decision => {
  const plain = said.normalize('NFKC').trim();
  if (plain === 'skip') return { kind: 'skip' };
  const numbered = /^#(\d+)$/.exec(plain)?.[1];
  if (numbered !== undefined) {
    const candidate = candidates[Number(numbered) - 1];
    if (candidate !== undefined) return { kind: 'accept', candidate: candidate.id };
    throw new UsageProblem('cli-fill-set-candidate', { place, received: said, count: candidates.length });
  }
  const figure = Number(plain.replace(/,/g, ''));
  return { kind: 'value', value: plain !== '' && Number.isFinite(figure) ? figure : said.trim() };
};

const decisionsOf = (args: Arguments, form: Form, cells: readonly CellProposal[]): Decisions => {
  const decisions: Record<string, Decision> = {};
  for (const given of args.values('set')) {
    const at = given.search(/[=＝]/);
    const said = given.slice(at + 1);
    if (at < 1 || said.trim() === '') throw new UsageProblem('cli-fill-set', { received: given });
    const place = given.slice(0, at);
    const proposal = proposalAt(place, form, cells);
    const id = cellId(proposal.cell);
    if (id in decisions) throw new UsageProblem('cli-option-twice', { option: `--set ${place}` });
    decisions[id] = decisionFor(said, place, proposal);
  }
  return decisions;
};

interface Asked {
  readonly template: string;
  readonly named: readonly string[];
  readonly out: Output;
  readonly save: Output | null;
  readonly recipe: string | undefined;
}

const askedOf = (args: Arguments): Asked => {
  const [template, ...named] = args.positionals;
  if (template === undefined || named.length === 0) throw new UsageProblem('cli-fill-no-files');
  const path = args.value('out');
  if (path === undefined) throw new UsageProblem('cli-fill-no-out');
  // A form with macros keeps them only under its own extension, and a form without can't be opened under theirs.
  const extension = extname(template).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const save = args.value('save-recipe');
  return {
    template,
    named,
    out: { option: '--out', path, extension },
    save: save === undefined ? null : { option: '--save-recipe', path: save, extension: '.json' },
    recipe: args.value('recipe'),
  };
};

const planOf = async (run: Run): Promise<Pack | null> => {
  const named = run.args.value('plan');
  if (named === undefined) return null;
  const { pack, remarks } = await resolvePlan(named, run.engine);
  sayRemarks(remarks, pack, run.io, run.lang);
  return pack;
};

/** Fills a form as the arguments say; the form and its sources are only read. */
export const fillForm = async (own: Run): Promise<ExitCode> => {
  const { args, io, engine, lang } = own;
  const asked = askedOf(args);
  const year = yearOf(args);
  const as = asOf(args);
  const outputs = [asked.out, ...(asked.save === null ? [] : [asked.save])];
  const inputs = (await engine.listFiles([asked.template, ...asked.named])).map(({ path }) => path);
  // A recipe may be saved over the one that was read: it is the same recipe, carried on.
  checkOutputs(outputs, inputs);
  const plan = await planOf(own);
  const recipe = asked.recipe === undefined ? undefined : await readRecipe(asked.recipe, own);
  const { form: workbook, bytes, sources } = await readAll(asked.template, asked.named, own);
  const form = readForm(workbook);
  if (!form.cells.some(({ role }) => role === 'input')) {
    const [why = message('fillNothingToFill', { file: form.file })] = form.remarks;
    throw new CommandProblem(why.code, why.params);
  }
  const source = fillSource(sources, { plan, ...(year !== undefined && { year }) });
  const proposal = proposeFill(form, source, recipe);
  if (proposal.censusYear === 0) throw new UsageProblem('cli-no-year');
  const decisions = decisionsOf(args, form, proposal.cells);
  const writes = fillWrites(form, proposal, decisions, { as });
  const findings = checkFilled(form, writes, source, lang);
  const audit = args.flag('no-audit') ? undefined : auditSheet(form, proposal, decisions, writes, lang);
  const filled = await engine.fillFile(form.file, bytes, writes, audit === undefined ? {} : { audit });
  const report = fillObject(
    {
      template: form.file,
      out: asked.out.path,
      plan: plan?.id ?? null,
      year: proposal.censusYear,
      proposals: proposal.cells,
      decisions,
      writes,
      findings,
      remarks: [...form.remarks, ...proposal.remarks],
      auditSheet: filled.auditSheet,
    },
    lang,
  );
  const notes = [await put('cli-written-fill', asked.out.path, filled.bytes)];
  if (asked.save !== null) {
    const json = `${JSON.stringify(recipeFrom(proposal, decisions), null, 2)}\n`;
    notes.push(await put('cli-written-recipe', asked.save.path, new TextEncoder().encode(json)));
  }
  if (args.flag('json')) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const shown = args.flag('all') ? Infinity : CELLS_SHOWN;
    io.out(fillText(report, { lang, columns: io.columns, colour: io.colour, shown }));
  }
  for (const note of notes) io.err(`${render(note, lang)}\n`);
  return isComplete(report) ? 0 : 1;
};

const put = async (
  code: 'cli-written-fill' | 'cli-written-recipe',
  file: string,
  bytes: Uint8Array,
): Promise<Message> => {
  const note = message(code, { file });
  return (await writeOutput(file, bytes)) ? message('cli-replaced', { note }) : note;
};
