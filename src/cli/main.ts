/** The command line: finds the command, reads its arguments, runs it, and says what went wrong in one line. */
import type { Lang } from '../core/messages/index.ts';
import { message, render } from '../core/messages/index.ts';
import pkg from '../../package.json' with { type: 'json' };
import { readArguments } from './arguments.ts';
import { COMMON_OPTIONS } from './command.ts';
import type { Command, ExitCode } from './command.ts';
import { check } from './commands/check.ts';
import { fill } from './commands/fill.ts';
import { plans } from './commands/plans.ts';
import { template } from './commands/template.ts';
import { whatif } from './commands/whatif.ts';
import type { Engine } from './engine.ts';
import { commandHelp, generalHelp } from './help.ts';
import type { Io } from './io.ts';
import { FileProblem } from '../files/problem.ts';
import { CommandProblem, UsageProblem } from './usage.ts';

export const COMMANDS: readonly Command[] = [check, plans, whatif, template, fill];

const HELP = new Set(['help', '--help', '-h']);
const VERSION = new Set(['version', '--version', '-v', '-V']);

interface Asked {
  readonly lang: Lang;
  /** The arguments without the language. */
  readonly rest: readonly string[];
  readonly problem: UsageProblem | null;
}

/** Takes `--lang` out of the arguments first, wherever it stands, so that problems with the rest are told in it. */
const languageOf = (argv: readonly string[]): Asked => {
  const end = argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--');
  const at = argv.findIndex((arg, i) => i < end && (arg === '--lang' || arg.startsWith('--lang=')));
  if (at < 0) return { lang: 'zh', rest: argv, problem: null };
  const inline = argv[at] !== '--lang';
  const value = inline ? (argv[at] as string).slice('--lang='.length) : (argv[at + 1] ?? '');
  const rest = [...argv.slice(0, at), ...argv.slice(at + (inline ? 1 : 2))];
  if (value === 'zh' || value === 'en') return { lang: value, rest, problem: null };
  return { lang: 'zh', rest, problem: new UsageProblem('cli-bad-lang', { received: value }) };
};

const commandNamed = (name: string): Command => {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const known = [...COMMANDS.map((candidate) => candidate.name), 'help'].join(' · ');
  throw new UsageProblem('cli-unknown-command', { command: name, known });
};

/** Runs one command line (without node and script) and answers the exit code. Never throws. */
export const run = async (argv: readonly string[], io: Io, engine: Engine): Promise<ExitCode> => {
  const asked = languageOf(argv);
  const { lang } = asked;
  let command: Command | null = null;
  try {
    if (asked.problem !== null) throw asked.problem;
    const [name, ...rest] = asked.rest;
    if (name === undefined) {
      io.err(generalHelp(COMMANDS, lang));
      return 2;
    }
    if (VERSION.has(name)) {
      io.out(`${pkg.version}\n`);
      return 0;
    }
    if (HELP.has(name)) {
      const [topic] = rest;
      io.out(topic === undefined ? generalHelp(COMMANDS, lang) : commandHelp(commandNamed(topic), lang));
      return 0;
    }
    command = commandNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(commandHelp(command, lang));
      return 0;
    }
    const args = readArguments(rest, [...command.options, ...COMMON_OPTIONS]);
    return await command.run({ args, io, engine, lang });
  } catch (problem) {
    if (problem instanceof UsageProblem) {
      io.err(`${render(message('cli-error', { problem: problem.problem }), lang)}\n`);
      const help =
        command === null ? message('cli-see-help-all') : message('cli-see-help', { command: command.name });
      io.err(`${render(help, lang)}\n`);
    } else if (problem instanceof CommandProblem || problem instanceof FileProblem) {
      io.err(`${render(problem.problem, lang)}\n`);
    } else {
      const trace = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      io.err(`${render(message('cli-bug'), lang)}\n${trace}\n`);
    }
    return 2;
  }
};
