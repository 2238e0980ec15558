import { message, render, type Lang, type Message } from '../core/messages/index.ts';
import type { HostFacts } from '../excel/start.ts';
import { NAMESPACE } from '../functions/registry.ts';

export interface ListedFunction {
  readonly name: string;
  readonly description: string;
}

/** Chinese for every Chinese Excel, English for the rest. */
export const languageOf = (locale: string): Lang => (/^zh\b/i.test(locale) ? 'zh' : 'en');

/** What the status line says once Office.js answered. */
export const statusOf = ({ host, version, platform, missing }: HostFacts): Message => {
  if (!host) return message('start.outside');
  if (missing.length) return message('start.missing', { sets: missing.join(', ') });
  return message('start.ready', { host, version: version ?? '', platform: platform ?? '' });
};

/** The custom functions as the add-in's own server describes them; none when it has no description. */
export const fetchFunctions = async (lang: Lang): Promise<readonly ListedFunction[]> => {
  const answer = await fetch(lang === 'zh' ? 'functions-zh.json' : 'functions.json');
  if (!answer.ok) return [];
  return ((await answer.json()) as { functions: readonly ListedFunction[] }).functions;
};

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** Heading, hint and a definition list of the functions; nothing for none. */
export const functionSection = (functions: readonly ListedFunction[], lang: Lang): readonly HTMLElement[] => {
  if (!functions.length) return [];
  const list = document.createElement('dl');
  for (const { name, description } of functions)
    list.append(element('dt', `${NAMESPACE}.${name}`), element('dd', description));
  const say = (code: 'start.functions' | 'start.functionsHint'): string => render(message(code), lang);
  return [element('h2', say('start.functions')), element('p', say('start.functionsHint')), list];
};
