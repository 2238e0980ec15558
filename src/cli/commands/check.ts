import type { CheckReport } from '../../core/check/report.ts';
import { message, render } from '../../core/messages/index.ts';
import type { Message, MessageCode } from '../../core/messages/index.ts';
import { countsOf, findingsOf, reportBook } from '../../core/report/index.ts';
import { balanceFrom, readChecklistFile } from '../assessment.ts';
import { bookOf } from '../book.ts';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode, Run } from '../command.ts';
import { readInput } from '../input.ts';
import type { Input } from '../input.ts';
import { marksOf } from '../marks.ts';
import { checkOutputs, pathBeside, writeOutput } from '../outputs.ts';
import type { Output } from '../outputs.ts';
import { resolvePlan, sayRemarks } from '../plan.ts';
import { readWaiverFile } from '../waivers.ts';
import { terminalReport } from '../terminal/report.ts';
import { UsageProblem } from '../usage.ts';

/** The plans and sheets this program is about are of this century; anything else is a slip of the keyboard. */
const YEAR_FROM = 2000;
const YEAR_TO = 2100;
/** How many findings of a group are listed unless all are asked for. */
const FINDINGS_SHOWN = 10;

const yearOf = (args: Arguments): number => {
  const received = args.value('year');
  if (received === undefined) throw new UsageProblem('cli-no-year');
  const written = /^(\d{4})年?$/.exec(received.normalize('NFKC').trim());
  const year = Number(written?.[1] ?? NaN);
  if (!(year >= YEAR_FROM && year <= YEAR_TO)) {
    throw new UsageProblem('cli-bad-year', { received, from: YEAR_FROM, to: YEAR_TO });
  }
  return year;
};

const nearOf = (args: Arguments): number | undefined => {
  const received = args.value('near');
  if (received === undefined) return undefined;
  const written = /^(\d+(?:\.\d+)?)\s*%?$/.exec(received.normalize('NFKC').trim());
  const percent = Number(written?.[1] ?? NaN);
  if (!(percent >= 0 && percent <= 100)) throw new UsageProblem('cli-bad-near', { received });
  return percent;
};

const outputsOf = (args: Arguments): { report?: Output; annotate?: Output } => {
  const named = (name: 'report' | 'annotate'): { [key in typeof name]?: Output } => {
    const path = args.value(name);
    return path === undefined ? {} : { [name]: { option: `--${name}`, path } };
  };
  return { ...named('report'), ...named('annotate') };
};

const exitCodeOf = (report: CheckReport): ExitCode => {
  const counts = countsOf(report);
  return counts.unreadable > 0 ? 2 : counts.findingsInAll > 0 ? 1 : 0;
};

const run = async ({ args, io, engine, lang }: Run): Promise<ExitCode> => {
  const planNamed = args.value('plan');
  if (args.positionals.length === 0) throw new UsageProblem('cli-no-files');
  if (planNamed === undefined) {
    const known = engine.packs().map((pack) => pack.id);
    throw new UsageProblem('cli-no-plan', { known: known.join(' · ') });
  }
  const year = yearOf(args);
  const near = nearOf(args);
  const outputs = outputsOf(args);
  const { pack: plan, remarks } = await resolvePlan(planNamed, engine);
  sayRemarks(remarks, plan, io, lang);
  const listed = await engine.listFiles(args.positionals);
  if (outputs.annotate !== undefined && listed.length !== 1) {
    throw new UsageProblem('cli-annotate-one', { count: listed.length });
  }
  const referenceListed = await engine.listFiles(args.values('reference'));
  const waiversNamed = args.value('waivers');
  const checklistNamed = args.value('checklist');
  const balance = balanceFrom(args.values('balance'), lang);
  checkOutputs(Object.values(outputs), [
    ...[...listed, ...referenceListed].map((file) => file.path),
    ...[waiversNamed, checklistNamed].filter((named) => named !== undefined),
  ]);
  const given = waiversNamed === undefined ? null : await readWaiverFile(waiversNamed, engine, lang);
  const checklist =
    checklistNamed === undefined ? null : await readChecklistFile(checklistNamed, engine, lang);

  const watched = io.watched || args.flag('progress');
  const progress = (code: MessageCode, params: Message['params']): void => {
    if (watched) io.err(`${render(message(code, params), lang)}\n`);
  };
  const input = await readInput(listed, engine, lang, (file, done, total) =>
    progress('cli-progress-read', { file, done, total }),
  );
  const reference = await readInput(referenceListed, engine, lang, (file, done, total) =>
    progress('cli-progress-read', { file, done, total }),
  );
  const report = await engine.check(input.workbooks, {
    plan,
    year,
    lang,
    ...(near !== undefined && { near }),
    unreadable: [...input.unreadable, ...reference.unreadable],
    ...(referenceListed.length > 0 && { reference: reference.workbooks }),
    ...(given !== null && { waivers: given.waivers, sameSchools: given.sameSchools }),
    ...(checklist !== null && { checklist }),
    ...(balance !== null && { balance }),
    onProgress: (done, total, what) => {
      if (what !== '') progress('cli-progress-check', { what, done: done + 1, total });
    },
  });

  if (args.flag('json')) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { columns, colour } = io;
    io.out(
      terminalReport(report, { lang, columns, colour, shown: args.flag('all') ? Infinity : FINDINGS_SHOWN }),
    );
  }
  const refused = (report.waivers ?? []).filter(({ state }) => state === 'refused');
  const notes: Message[] = [];
  if (refused.length > 0) {
    const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
    notes.push(message('cli-waivers-refused', { count: refused.length, rules }));
  }
  if (outputs.report !== undefined) {
    progress('cli-progress-write', { file: outputs.report.path });
    notes.push(await writeReport(report, input, outputs.report));
  }
  if (outputs.annotate !== undefined) {
    progress('cli-progress-write', { file: outputs.annotate.path });
    notes.push(await writeAnnotated(report, input, outputs.annotate));
  }
  for (const note of notes) io.err(`${render(note, lang)}\n`);
  return exitCodeOf(report);

  async function writeReport(of: CheckReport, { paths }: Input, { path }: Output): Promise<Message> {
    const hrefOf = (file: string): string | null => {
      const source = paths.get(file);
      return source === undefined ? null : pathBeside(path, source);
    };
    const book = bookOf(reportBook(of, { lang, date: io.today, hrefOf }));
    return written('cli-written-report', path, await writeOutput(path, await engine.writeBook(book)));
  }

  async function writeAnnotated(of: CheckReport, { paths }: Input, { path }: Output): Promise<Message> {
    const [source] = paths.values();
    const [workbook] = input.workbooks;
    if (source === undefined || workbook === undefined) return message('cli-nothing-to-annotate');
    const marks = marksOf(findingsOf(of), lang);
    const bytes = await engine.annotate(workbook.file, await engine.readBytes(source), marks);
    return written('cli-written-annotated', path, await writeOutput(path, bytes));
  }
};

const written = (code: MessageCode, file: string, replaced: boolean): Message =>
  replaced ? message('cli-replaced', { note: message(code, { file }) }) : message(code, { file });

export const check: Command = {
  name: 'check',
  about: 'cli-command-check',
  usage: [
    'check <cli-value-file>... --plan <cli-value-plan> --year <cli-value-year> [--json] [--reference <cli-value-file>]... [--waivers <cli-value-waivers>] [--checklist <cli-value-checklist>] [--balance <cli-value-choice>]... [--report <cli-value-out>] [--annotate <cli-value-out>]',
  ],
  options: [
    { name: 'plan', about: 'cli-option-plan', value: 'cli-value-plan', required: true },
    { name: 'year', about: 'cli-option-year', value: 'cli-value-year', required: true },
    { name: 'json', about: 'cli-option-json' },
    { name: 'report', about: 'cli-option-report', value: 'cli-value-out' },
    { name: 'annotate', about: 'cli-option-annotate', value: 'cli-value-out' },
    { name: 'near', about: 'cli-option-near', value: 'cli-value-percent' },
    { name: 'reference', about: 'cli-option-reference', value: 'cli-value-file', repeated: true },
    { name: 'waivers', about: 'cli-option-waivers', value: 'cli-value-waivers' },
    { name: 'checklist', about: 'cli-option-checklist', value: 'cli-value-checklist' },
    { name: 'balance', about: 'cli-option-balance', value: 'cli-value-choice', repeated: true },
    { name: 'all', about: 'cli-option-all' },
    { name: 'progress', about: 'cli-option-progress' },
  ],
  examples: [
    'check 小学.xlsx 初中.xlsx --plan taikang-2023-2025 --year 2024',
    'check 2024年报表/ --plan national --year 2024 --report 检查报告.xlsx',
    'check 小学.xlsx --plan 我的规划.xlsx --year 2024 --annotate 小学-标注.xlsx',
    'check 2024年报表/ --plan national --year 2024 --reference 2023年报表/ --waivers 说明.json',
    'check 2024年报表/ --plan national --year 2024 --checklist 人工判定.json --balance min_pupils_teaching_point=30',
  ],
  run,
};
