import { message, render } from '../../core/messages/index.ts';
import type { Message } from '../../core/messages/index.ts';
import type { TemplateCounts } from '../../core/report/templateOrder.ts';
import type { Deployment, FilledTemplate } from '../../template/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode, Run } from '../command.ts';
import { readInput } from '../input.ts';
import { checkOutputs, writeOutput } from '../outputs.ts';
import { resolvePlan, sayRemarks } from '../plan.ts';
import { CommandProblem, UsageProblem } from '../usage.ts';

const YEAR_FROM = 2000;
const YEAR_TO = 2100;
/** More rows than any county has; the file would only grow. */
const RECORDS_MAX = 50_000;
const DEFAULT_PLAN = 'national';

const yearOf = (args: Arguments): number | null => {
  const received = args.value('year');
  if (received === undefined) return null;
  const year = Number(/^(\d{4})年?$/.exec(received.normalize('NFKC').trim())?.[1] ?? NaN);
  if (year >= YEAR_FROM && year <= YEAR_TO) return year;
  throw new UsageProblem('cli-bad-year', { received, from: YEAR_FROM, to: YEAR_TO });
};

const countOf = (
  args: Arguments,
  name: 'classes' | 'schools' | 'kindergartens',
): { [key in typeof name]?: number } => {
  const received = args.value(name);
  if (received === undefined) return {};
  const count = Number(received.normalize('NFKC').trim());
  if (Number.isInteger(count) && count >= 1 && count <= RECORDS_MAX) return { [name]: count };
  throw new UsageProblem('cli-template-count', { option: `--${name}`, most: RECORDS_MAX, received });
};

const deploymentOf = (args: Arguments): Deployment | null => {
  if (args.flag('plain')) return null;
  const profile = args.value('profile') ?? 'sideload';
  if (profile === 'sideload' || profile === 'admin') return { profile };
  if (profile !== 'share') {
    throw new UsageProblem('cli-template-profile', { received: profile, known: 'sideload · share · admin' });
  }
  const path = args.value('share');
  if (path === undefined) throw new UsageProblem('cli-template-share');
  return { profile, path };
};

const notesOn = (counts: TemplateCounts, nothing: boolean, { notes }: FilledTemplate): Message[] => {
  const filled = nothing ? message('cli-template-nothing') : message('cli-template-filled', { ...counts });
  return [filled, ...notes];
};

const run = async ({ args, io, engine, lang }: Run): Promise<ExitCode> => {
  const [out, ...more] = args.positionals;
  if (out === undefined) throw new UsageProblem('cli-template-no-out');
  const from = args.value('from');
  if (from === undefined && more[0] !== undefined) {
    throw new UsageProblem('cli-too-many-arguments', { received: more[0] });
  }
  const sources = from === undefined ? [] : [from, ...more];
  const year = yearOf(args);
  const county = args.value('county');
  const deployment = deploymentOf(args);
  const { pack: plan, remarks } = await resolvePlan(args.value('plan') ?? DEFAULT_PLAN, engine);
  sayRemarks(remarks, plan, io, lang);
  const listed = sources.length === 0 ? [] : await engine.listFiles(sources);
  checkOutputs(
    [{ option: 'OUT', path: out }],
    listed.map(({ path }) => path),
  );
  const input = await readInput(listed, engine, lang, () => undefined);
  const [bad] = input.unreadable;
  if (bad !== undefined) throw new CommandProblem('cli-template-unreadable', { why: bad.error });
  if (sources.length > 0 && year === null && plan.years[1] === null && input.workbooks.length === 0) {
    throw new UsageProblem('cli-no-year');
  }

  const { countsOf, fillTemplate, isEmpty } = await import('../../template/index.ts');
  const filled = await fillTemplate(input.workbooks, {
    plan,
    year,
    deployment,
    ...(county !== undefined && { county }),
    ...countOf(args, 'classes'),
    ...countOf(args, 'schools'),
    ...countOf(args, 'kindergartens'),
  });
  await writeOutput(out, filled.bytes);
  const counts = countsOf(filled);
  const written = message('cli-template-written', { file: out, plan: plan.name, year: filled.year ?? '—' });
  for (const note of [written, ...(listed.length > 0 ? notesOn(counts, isEmpty(counts), filled) : [])]) {
    io.err(`${render(note, lang)}\n`);
  }
  return 0;
};

export const template: Command = {
  name: 'template',
  about: 'cli-command-template',
  usage: ['template <cli-value-out> [--plan <cli-value-plan>] [--from <cli-value-file>...] [--plain]'],
  options: [
    { name: 'plan', about: 'cli-option-template-plan', value: 'cli-value-plan' },
    { name: 'from', about: 'cli-option-from', value: 'cli-value-file' },
    { name: 'year', about: 'cli-option-template-year', value: 'cli-value-year' },
    { name: 'county', about: 'cli-option-county', value: 'cli-value-county' },
    { name: 'classes', about: 'cli-option-classes', value: 'cli-value-count' },
    { name: 'schools', about: 'cli-option-schools', value: 'cli-value-count' },
    { name: 'kindergartens', about: 'cli-option-kindergartens', value: 'cli-value-count' },
    { name: 'plain', about: 'cli-option-plain' },
    { name: 'profile', about: 'cli-option-profile', value: 'cli-value-profile' },
    { name: 'share', about: 'cli-option-share', value: 'cli-value-path' },
  ],
  examples: [
    'template 模板.xlsx --plan taikang-2023-2025',
    'template 太康2024.xlsx --plan taikang-2023-2025 --from 小学.xlsx 初中.xls 幼儿园.xlsx',
    'template 新模板.xlsx --plan national --from 旧模板.xlsx --plain',
  ],
  run,
};
