/**
 * Every text a user can read, by code, in Chinese and English. Each part of the core has one catalogue file
 * here; code elsewhere names codes and parameters, and tests assert those instead of prose.
 */
import { values } from './values.ts';
import { files } from './files.ts';
import { fill } from './fill.ts';
import { fields } from './fields.ts';
import { stages } from './stages.ts';
import { start } from './start.ts';
import { tables } from './tables.ts';
import { plans } from './plans.ts';
import { indicators } from './indicators.ts';
import { assessment } from './assessment.ts';
import { balance } from './balance.ts';
import { check } from './check.ts';
import { report } from './report.ts';
import { classSizes } from './classSizes.ts';
import { cli } from './cli.ts';
import { excel } from './excel.ts';
import { rules } from './rules.ts';
import { rulesMore } from './rulesMore.ts';
import { rulesYears } from './rulesYears.ts';
import { functions } from './functions.ts';
import { waivers } from './waivers.ts';
import { whatif } from './whatif.ts';
import { whatifAssumptions } from './whatifAssumptions.ts';
import { template } from './template.ts';

export type Lang = 'zh' | 'en';
export type Entry = { readonly zh: string; readonly en: string };
export type Catalogue = Record<string, Entry>;

export const catalogue = {
  ...values,
  ...files,
  ...fields,
  ...tables,
  ...plans,
  ...indicators,
  ...balance,
  ...assessment,
  ...check,
  ...report,
  ...cli,
  ...excel,
  ...rules,
  ...rulesMore,
  ...rulesYears,
  ...stages,
  ...start,
  ...classSizes,
  ...functions,
  ...waivers,
  ...whatif,
  ...whatifAssumptions,
  ...template,
  ...fill,
} as const;

export type MessageCode = keyof typeof catalogue;
export type MessageParameters = Readonly<Record<string, string | number | Message>>;

/** A text before it has a language: a code and what fills its `{places}`. Parameters may be messages themselves. */
export interface Message {
  readonly code: MessageCode;
  readonly params: MessageParameters;
}

export const message = (code: MessageCode, params: MessageParameters = {}): Message => ({ code, params });

/** The text of a message in one language. A place without a parameter stays visible as `{name}`. */
export const render = (text: Message, lang: Lang): string =>
  catalogue[text.code][lang].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = text.params[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? render(value, lang) : String(value);
  });
