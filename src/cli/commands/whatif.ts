import { message, render } from '../../core/messages/index.ts';
import type { Lang, Message } from '../../core/messages/index.ts';
import { sayIn } from '../../core/report/index.ts';
import { filledIn, type Prefilled, type Question, type Values } from '../../core/whatif/engine/question.ts';
import type { Command, ExitCode, Run } from '../command.ts';
import type { Arguments } from '../arguments.ts';
import { readInput } from '../input.ts';
import { checkOutputs, writeOutput } from '../outputs.ts';
import { layOut as columnsOf } from '../terminal/columns.ts';
import { screenWidth } from '../terminal/screen.ts';
import { answerText, answerObject, type Answered } from '../terminal/whatif.ts';
import { UsageProblem } from '../usage.ts';
import { countyScenario, countyScenarioLine, isCountyScenario } from './countyScenario.ts';

const YEAR_FROM = 2000;
const YEAR_TO = 2100;
const CENSUS_MONTH = 9;
const NEAREST_SHOWN = 3;

/** The census year asked for, else that of the last autumn census before today. */
const yearOf = (args: Arguments, today: string): number => {
  const received = args.value('year');
  if (received === undefined) {
    const [year = 0, month = 0] = today.split('-').map(Number);
    return month >= CENSUS_MONTH ? year : year - 1;
  }
  const year = Number(/^(\d{4})年?$/.exec(received.normalize('NFKC').trim())?.[1] ?? NaN);
  if (year >= YEAR_FROM && year <= YEAR_TO) return year;
  throw new UsageProblem('cli-bad-year', { received, from: YEAR_FROM, to: YEAR_TO });
};

/** `key=value` arguments; a key may be given once. */
const givenIn = (pairs: readonly string[]): Readonly<Record<string, string>> => {
  const given: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.search(/[=＝]/);
    if (at < 1) throw new UsageProblem('cli-whatif-no-value', { received: pair });
    const key = pair.slice(0, at).trim();
    if (key in given) throw new UsageProblem('cli-option-twice', { option: key });
    given[key] = pair.slice(at + 1).trim();
  }
  return given;
};

const list = async ({ args, io, lang }: Run): Promise<void> => {
  const { questions } = await import('../../core/whatif/registry.ts');
  const say = sayIn(lang);
  if (args.flag('json')) {
    const all = questions.map(({ id, number, name, words, inputs, answers }) => ({
      ...{ id, number, name: name[lang], words },
      inputs: inputs.map((spec) => ({ key: spec.key, name: spec.name[lang], kind: spec.kind })),
      answers: answers.map((spec) => ({ key: spec.key, name: spec.name[lang], unit: spec.unit })),
    }));
    io.out(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const rows = questions.map(({ number, id, name, inputs }) => [
    number,
    id,
    name[lang],
    inputs.map(({ key }) => key).join(' '),
  ]);
  const columns = [
    { title: '' },
    { title: say('cli-whatif-column-id') },
    { title: say('cli-whatif-column-name') },
    { title: say('cli-whatif-column-inputs'), flexible: true },
  ];
  rows.push([...countyScenarioLine(lang)]);
  io.out([...columnsOf(columns, rows, screenWidth(io.columns)), '', say('cli-whatif-more'), ''].join('\n'));
};

const questionOf = async (name: string, lang: Lang): Promise<Question> => {
  const { questionNamed, searchQuestions } = await import('../../core/whatif/search.ts');
  const found = questionNamed(name);
  if (found !== null) return found;
  const nearest = searchQuestions(name)
    .slice(0, NEAREST_SHOWN)
    .map((one) => `${one.id}（${one.name[lang]}）`);
  throw nearest.length > 0
    ? new UsageProblem('cli-whatif-unknown-near', { received: name, nearest: nearest.join('、') })
    : new UsageProblem('cli-whatif-unknown', { received: name });
};

/** What the workbooks of `--from` give, for the keys that weren't given by hand. */
const prefilled = async (
  question: Question,
  given: Readonly<Record<string, string>>,
  year: number,
  run: Run,
): Promise<Prefilled> => {
  const path = run.args.value('from');
  if (path === undefined) return {};
  const { factsOf, findTables } = await import('../../core/tables/index.ts');
  const { complete } = await import('../../core/whatif/engine/complete.ts');
  const { workbooks, unreadable } = await readInput(
    await run.engine.listFiles([path]),
    run.engine,
    run.lang,
    () => {},
  );
  for (const { file, error } of unreadable) run.io.err(`${file}: ${error}\n`);
  const tables = workbooks.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => findTables(sheet, { file }).tables),
  );
  // Stage and indicator decide what is looked for; the tables themselves are not there yet.
  const choices = question.inputs.filter(
    (spec) => spec.kind === 'choice' || (spec.kind === 'text' && spec.default !== undefined),
  );
  const asked = complete(
    { ...question, inputs: choices, check: () => null },
    pick(
      given,
      choices.map(({ key }) => key),
    ),
    year,
  );
  const found = question.prefill(factsOf(tables, year), asked.ok ? asked.inputs : {});
  return Object.fromEntries(Object.entries(found).filter(([key]) => !(key in given)));
};

const pick = (
  given: Readonly<Record<string, string>>,
  keys: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key)));

const writeSheet = async (
  path: string,
  { question, inputs, answer, sources }: Answered,
  run: Run,
): Promise<Message> => {
  const { layOut } = await import('../../core/whatif/engine/layOut.ts');
  const { questionSheet } = await import('../../files/xlsx/questionSheet.ts');
  const sheet = layOut(question, inputs, answer, run.lang, sources);
  const bytes = await run.engine.writeBook({ title: sheet.title, sheets: [questionSheet(sheet)] });
  const note = message('cli-written-whatif', { file: path });
  return (await writeOutput(path, bytes)) ? message('cli-replaced', { note }) : note;
};

const answerFor = async (name: string, pairs: readonly string[], run: Run): Promise<Answered> => {
  const { ask } = await import('../../core/whatif/engine/ask.ts');
  const { addressesOf } = await import('../../core/tables/index.ts');
  const { args, io, lang } = run;
  const question = await questionOf(name, lang);
  const year = yearOf(args, io.today);
  const given = givenIn(pairs);
  const found = await prefilled(question, given, year, run);
  const filled = filledIn(found);
  for (const [key, one] of Object.entries(found)) {
    const remarks = 'why' in one ? [one.why] : (one.remarks ?? []);
    const { name: label } = question.inputs.find((spec) => spec.key === key) ?? { name: null };
    for (const remark of remarks) io.err(`${label?.[lang] ?? key}: ${render(remark, lang)}\n`);
  }
  const values: Values = Object.fromEntries(Object.entries(filled).map(([key, { value }]) => [key, value]));
  const asked = ask(question, { ...values, ...given }, year);
  if (!asked.ok) {
    const [first, ...rest] = asked.problems;
    for (const one of rest) io.err(`${render(one, lang)}\n`);
    throw new UsageProblem((first ?? message('cli-bug')).code, first?.params);
  }
  const sources = Object.fromEntries(
    Object.entries(filled).map(([key, { cells }]) => [key, addressesOf(cells).join('、')]),
  );
  const leftOut = Object.values(filled).flatMap((one) => one.leftOut);
  return {
    question,
    year,
    inputs: asked.inputs,
    defaulted: asked.defaulted,
    answer: asked.answer,
    sources,
    leftOut,
  };
};

const run = async (own: Run): Promise<ExitCode> => {
  const { args, io, lang } = own;
  const [name, ...pairs] = args.positionals;
  if (name === undefined) {
    await list(own);
    return 0;
  }
  if (isCountyScenario(name)) {
    await countyScenario(givenIn(pairs), yearOf(args, io.today), own);
    return 0;
  }
  const path = args.value('sheet');
  if (path !== undefined) checkOutputs([{ option: '--sheet', path }], []);
  const answered = await answerFor(name, pairs, own);
  io.out(
    args.flag('json')
      ? `${JSON.stringify(answerObject(answered, lang), null, 2)}\n`
      : answerText(answered, lang, screenWidth(io.columns)),
  );
  if (path !== undefined) io.err(`${render(await writeSheet(path, answered, own), lang)}\n`);
  return 0;
};

export const whatif: Command = {
  name: 'whatif',
  about: 'cli-command-whatif',
  usage: [
    'whatif [--json]',
    'whatif <cli-value-question> [--json] [--from <cli-value-file>] [--year <cli-value-year>] [--sheet <cli-value-out>] key=value ...',
  ],
  options: [
    { name: 'json', about: 'cli-option-json' },
    { name: 'from', about: 'cli-option-from', value: 'cli-value-file' },
    { name: 'year', about: 'cli-option-whatif-year', value: 'cli-value-year' },
    { name: 'sheet', about: 'cli-option-sheet', value: 'cli-value-out' },
  ],
  examples: [
    'whatif public_places children=10000 public=4200 target=50%',
    'whatif classes_to_add stage=小学 "grades=46,1;44,1;90,2"',
    'whatif county_scenario --from 安平县 "operations=增班,小学,第一小学,2"',
    'whatif E6 target=50 "series=2021,40;2022,42;2023,44" --json',
  ],
  run,
};
