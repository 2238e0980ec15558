/** Reads a command's arguments by its declared options, with messages that say what would be right. */
import { parseArgs } from 'node:util';
import type { MessageCode } from '../core/messages/index.ts';
import { message } from '../core/messages/index.ts';
import { UsageProblem, nearestWord } from './usage.ts';

export interface OptionSpec {
  readonly name: string;
  readonly about: MessageCode;
  /** What the option's value is called in the help; a flag has none. */
  readonly value?: MessageCode;
  readonly short?: string;
  readonly required?: boolean;
  /** May be given several times. */
  readonly repeated?: boolean;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option, undefined when it wasn't given. */
  readonly value: (name: string) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly values: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

const looksLikeOption = (text: string): boolean => /^--?[a-z]/i.test(text);

/** Throws `UsageProblem` for an unknown option, a missing or superfluous value, an option given twice. */
export const readArguments = (args: readonly string[], options: readonly OptionSpec[]): Arguments => {
  const specs = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, value, short }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) } as const,
      ]),
    ),
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.get(token.name);
    const option = token.rawName;
    if (spec === undefined) throw unknownOption(option, options);
    const known = values.get(spec.name);
    if (known !== undefined && spec.repeated !== true) throw new UsageProblem('cli-option-twice', { option });
    const { value } = token;
    if (spec.value === undefined) {
      if (value !== undefined) {
        throw new UsageProblem('cli-option-takes-no-value', { option, received: value });
      }
      values.set(spec.name, ['']);
      continue;
    }
    if (value === undefined || value === '' || (!token.inlineValue && looksLikeOption(value))) {
      throw new UsageProblem('cli-option-without-value', { option, value: message(spec.value) });
    }
    if (known === undefined) values.set(spec.name, [value]);
    else known.push(value);
  }
  return {
    positionals,
    value: (name) => values.get(name)?.[0],
    values: (name) => values.get(name) ?? [],
    flag: (name) => values.has(name),
  };
};

const unknownOption = (option: string, options: readonly OptionSpec[]): UsageProblem => {
  const known = options.map(({ name }) => `--${name}`);
  const nearest = nearestWord(option, known);
  return nearest === null
    ? new UsageProblem('cli-unknown-option', { option, known: known.join(' ') })
    : new UsageProblem('cli-unknown-option-near', { option, nearest });
};
