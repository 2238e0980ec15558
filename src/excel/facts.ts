import type { Lang } from '../core/messages/index.ts';
import { message, render } from '../core/messages/index.ts';
import requirements from './requirements.json' with { type: 'json' };
import type { OfficeApi, Session } from './session.ts';

/** What is known of the Excel around the page as soon as Office.js is ready. */
export interface HostFacts {
  /** "Excel", or null when the page is open outside Excel. */
  readonly host: string | null;
  /** "PC", "Mac", "OfficeOnline"; null outside Excel. */
  readonly platform: string | null;
  /** Excel's own version, for instance "16.0.17328.20162"; null where it gives none. */
  readonly version: string | null;
  /** The language of Excel's buttons and menus, for instance "zh-CN". */
  readonly language: string;
  /** Requirement sets of the manifest that this Excel doesn't have: "ExcelApi 1.14". */
  readonly missing: readonly string[];
}

/** No Excel at all. */
export const OUTSIDE: HostFacts = { host: null, platform: null, version: null, language: '', missing: [] };

/** Which Excel this is and what it can do. */
export interface ExcelFacts extends HostFacts {
  /** The highest ExcelApi set it has, `1.14`. */
  readonly api: string;
  readonly comments: boolean;
  readonly theme: ExcelTheme | null;
}

/** Colours of Excel's own frame, `#RRGGBB`; null in an Excel that doesn't tell. */
export interface ExcelTheme {
  readonly dark: boolean;
  readonly background: string;
  readonly text: string;
}

const HIGHEST_MINOR = 30;

const apiLevel = ({ Office }: OfficeApi): string => {
  for (let minor = HIGHEST_MINOR; minor > 0; minor--) {
    if (Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`)) return `1.${minor}`;
  }
  return '';
};

/** Below half of full light a background counts as dark. */
const isDark = (color: string): boolean => {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1) ?? ['ff', 'ff', 'ff'];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const themeOf = ({ Office }: OfficeApi): ExcelTheme | null => {
  const theme: unknown = Office.context.officeTheme;
  if (typeof theme !== 'object' || theme === null) return null;
  const background = text(Reflect.get(theme, 'bodyBackgroundColor'));
  if (background === '') return null;
  const said: unknown = Reflect.get(theme, 'isDarkTheme');
  return {
    dark: typeof said === 'boolean' ? said : isDark(background),
    background,
    text: text(Reflect.get(theme, 'bodyForegroundColor')),
  };
};

/** Once Office.js is ready inside Excel. */
export const hostFacts = ({ Office }: OfficeApi): HostFacts => {
  const { diagnostics, displayLanguage, host, platform, requirements: sets } = Office.context;
  return {
    host: String(host),
    platform: String(platform),
    version: diagnostics?.version ?? null,
    language: displayLanguage,
    missing: requirements
      .filter(({ name, minVersion }) => !sets.isSetSupported(name, minVersion))
      .map(({ name, minVersion }) => `${name} ${minVersion}`),
  };
};

export const factsOf = (session: Session): ExcelFacts => ({
  ...hostFacts(session.api),
  api: apiLevel(session.api),
  comments: session.supports('1.10'),
  theme: themeOf(session.api),
});

/** A text to copy for whoever helps: the Excel, and what was done last. No cell contents, no file names. */
export const diagnostics = (session: Session, lang: Lang): string => {
  const facts = factsOf(session);
  const theme = facts.theme ? (facts.theme.dark ? 'dark' : 'light') : '-';
  return [
    render(message('excel-diagnostics-title'), lang),
    `${facts.host} ${facts.version ?? '-'} ${facts.platform} ${facts.language}`,
    `ExcelApi ${facts.api}`,
    `missing ${facts.missing.join(', ') || '-'}`,
    `theme ${theme}`,
    `batch ${session.writing.bytes} / ${session.reading.bytes}`,
    `${render(message('excel-diagnostics-last'), lang)}:`,
    ...session.log.map(({ action, syncs, outcome }) => `${action} ${syncs} ${outcome}`),
  ].join('\n');
};
