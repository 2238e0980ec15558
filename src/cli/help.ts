/** Help pages, written from the commands' declarations. */
import type { Lang, MessageCode } from '../core/messages/index.ts';
import { message, render } from '../core/messages/index.ts';
import { displayWidth, pad, wrap } from '../core/report/width.ts';
import { COMMON_OPTIONS } from './command.ts';
import type { Command } from './command.ts';
import type { OptionSpec } from './arguments.ts';

const WIDTH = 96;
const EXIT_CODES: readonly (readonly [string, MessageCode])[] = [
  ['0', 'cli-exit-0'],
  ['1', 'cli-exit-1'],
  ['2', 'cli-exit-2'],
];

/** Two columns: what to write, and what it does. */
const pairs = (rows: readonly (readonly [string, string])[]): string => {
  const left = Math.max(...rows.map(([term]) => displayWidth(term)));
  return rows
    .flatMap(([term, about]) =>
      wrap(about, WIDTH - left - 4).map((line, i) => `  ${pad(i === 0 ? term : '', left)}  ${line}`),
    )
    .join('\n');
};

const optionTerm = ({ name, value, short, required }: OptionSpec, lang: Lang): string => {
  const written = value === undefined ? `--${name}` : `--${name} ${render(message(value), lang)}`;
  return `${short === undefined ? '' : `-${short}, `}${written}${required === true ? ' *' : ''}`;
};

/** Codes of values in a usage line become words: `check <cli-value-file>...`. */
const usageLine = (usage: string, lang: Lang): string =>
  usage.replace(/<([a-z-]+)>/g, (_, code: string) => render(message(code as MessageCode), lang));

export const generalHelp = (commands: readonly Command[], lang: Lang): string => {
  const say = (code: MessageCode): string => render(message(code), lang);
  return [
    say('cli-about'),
    '',
    `${say('cli-usage')}:  dabiao ${say('cli-value-command')} …`,
    '',
    `${say('cli-commands')}:`,
    pairs([
      ...commands.map((command) => [command.name, say(command.about)] as const),
      ['help', say('cli-command-help')],
    ]),
    '',
    `${say('cli-options')}:`,
    pairs([
      ['-h, --help', say('cli-command-help')],
      ['-v, --version', say('cli-option-version')],
      ['--lang zh|en', say('cli-option-lang')],
    ]),
    '',
    `${say('cli-exit-codes')}:`,
    pairs(EXIT_CODES.map(([code, about]) => [code, say(about)] as const)),
    '',
    say('cli-help-more'),
    '',
  ].join('\n');
};

export const commandHelp = (command: Command, lang: Lang): string => {
  const say = (code: MessageCode): string => render(message(code), lang);
  const options = [...command.options, ...COMMON_OPTIONS];
  return [
    `dabiao ${command.name}: ${say(command.about)}`,
    '',
    `${say('cli-usage')}:`,
    ...command.usage.map((usage) => `  dabiao ${usageLine(usage, lang)}`),
    '',
    `${say('cli-options')}:`,
    pairs(options.map((option) => [optionTerm(option, lang), say(option.about)] as const)),
    ...(options.some((option) => option.required === true) ? [`  ${say('cli-required')}`] : []),
    '',
    `${say('cli-examples')}:`,
    ...command.examples.map((example) => `  dabiao ${example}`),
    '',
    `${say('cli-exit-codes')}:`,
    pairs(EXIT_CODES.map(([code, about], i) => [code, say(command.exits?.[i] ?? about)] as const)),
    '',
  ].join('\n');
};
