/** What a command is: declared data for the help and the parser, and what it does. */
import type { Lang, MessageCode } from '../core/messages/index.ts';
import type { Arguments, OptionSpec } from './arguments.ts';
import type { Engine } from './engine.ts';
import type { Io } from './io.ts';

/** 0 nothing found · 1 findings · 2 unreadable input or wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Run {
  readonly args: Arguments;
  readonly io: Io;
  readonly engine: Engine;
  readonly lang: Lang;
}

export interface Command {
  readonly name: string;
  readonly about: MessageCode;
  /** Forms of use, without the program's name; `{file}` and the like are message codes of values. */
  readonly usage: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** What exit codes 0 and 1 mean, where it isn't whether something was found. */
  readonly exits?: readonly [MessageCode, MessageCode];
  readonly run: (run: Run) => Promise<ExitCode>;
}

/** Every command knows these. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'lang', about: 'cli-option-lang', value: 'cli-value-lang' },
  { name: 'help', about: 'cli-option-help', short: 'h' },
];
