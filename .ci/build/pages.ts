import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from 'webpack';
import {
  message,
  render,
  type Lang,
  type MessageCode,
  type MessageParameters,
} from '../../src/core/messages/index.ts';
import { rulesHelp, type RuleHelp } from '../../src/core/rules/help.ts';
import { answerOf, formulaOf, signatureOf } from '../../src/functions/generator/formula.ts';
import { functions, NAMESPACE } from '../../src/functions/registry.ts';
import { WATCHDOG_SECONDS } from '../../src/taskpane/watchdogSeconds.ts';
import { OFFICE_JS, type Profile } from './profiles.ts';
import { TEMPLATE_WRITER } from './templates.ts';

interface FunctionHelp {
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: string;
  readonly examples: readonly { readonly formula: string; readonly answer: string }[];
}

const helpIn = (lang: Lang): FunctionHelp[] =>
  functions.map((record) => ({
    signature: signatureOf(NAMESPACE, record, lang),
    description: record.description[lang],
    parameters: record.parameters.map(({ name, zh, description }) => ({
      name: lang === 'zh' ? zh : name,
      description: description[lang],
    })),
    result: record.result.description[lang],
    examples: record.examples.map((example) => ({
      formula: formulaOf(NAMESPACE, record, example),
      answer: answerOf(example) || '""',
    })),
  }));

/** What the pages' templates may use. Texts come from the catalogue, so that no page keeps a text of its own. */
interface PageParameters {
  readonly policy: string;
  readonly version: string;
  readonly watchdogSeconds: number;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Address of the script that writes filled templates; only the pane has one. */
  readonly writer: string;
  readonly functions: Readonly<Record<Lang, readonly FunctionHelp[]>>;
  readonly checks: Readonly<Record<Lang, readonly RuleHelp[]>>;
  readonly text: (code: MessageCode, params?: MessageParameters, lang?: Lang) => string;
  readonly escape: (text: string) => string;
}

interface Assets {
  readonly js: readonly string[];
  readonly css: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);

const version = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string })
    .version;

/** The watchdog first, then Office.js, then the functions, then the pane: each `defer`, so in this order. */
const inOrder = (
  compilation: Compilation,
  scripts: readonly string[],
  profile: Profile | undefined,
): string[] => {
  const hash = compilation.namedChunks.get('functions')?.contentHash['javascript'];
  const named = scripts.map((file) => (file === 'functions.js' ? `${file}?${hash}` : file));
  const [watchdog, ...rest] = named as [string, ...string[]];
  return profile ? [watchdog, OFFICE_JS[profile], ...rest] : named;
};

const writerIn = (compilation: Compilation): string => {
  const [file] = compilation.namedChunks.get(TEMPLATE_WRITER)?.files ?? [];
  if (file === undefined) throw new Error('the writer of filled templates was not built');
  return file;
};

/** html-webpack-plugin's `templateParameters` for a page with this policy; `profile` when it loads Office.js. */
export const pageParameters =
  ({ policy, profile }: { policy: string; profile?: Profile }) =>
  (compilation: Compilation, assets: Assets): PageParameters => ({
    policy,
    version: version(),
    watchdogSeconds: WATCHDOG_SECONDS,
    styles: assets.css,
    scripts: inOrder(compilation, assets.js, profile),
    writer: profile ? writerIn(compilation) : '',
    functions: { zh: helpIn('zh'), en: helpIn('en') },
    checks: { zh: rulesHelp('zh'), en: rulesHelp('en') },
    text: (code, params = {}, lang = 'zh') => escape(render(message(code, params), lang)),
    escape,
  });
