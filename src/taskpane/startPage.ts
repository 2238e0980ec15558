import { message, type Lang, type Message } from '../core/messages/index.ts';
import type { HostFacts } from '../excel/facts.ts';

/** Chinese for every Chinese Excel, English for the rest. */
export const languageOf = (locale: string): Lang => (/^zh\b/i.test(locale) ? 'zh' : 'en');

/** What the status line says once Office.js answered. */
export const statusOf = ({ host, version, platform, missing }: HostFacts): Message => {
  if (!host) return message('start.outside');
  if (missing.length) return message('start.missing', { sets: missing.join(', ') });
  return message('start.ready', { host, version: version ?? '', platform: platform ?? '' });
};
