import type { Lang } from '../core/messages/index.ts';
import { message, render } from '../core/messages/index.ts';
import type { OfficeApi, Session } from './session.ts';

/** Which Excel this is and what it can do. */
export interface ExcelFacts {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The highest ExcelApi set it has, `1.14`. */
  readonly api: string;
  readonly customFunctions: boolean;
  readonly sharedRuntime: boolean;
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

export const factsOf = (session: Session): ExcelFacts => {
  const { Office } = session.api;
  const { diagnostics, displayLanguage } = Office.context;
  return {
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    language: displayLanguage,
    api: apiLevel(session.api),
    customFunctions: session.supports('1.3', 'CustomFunctionsRuntime'),
    sharedRuntime: session.supports('1.1', 'SharedRuntime'),
    comments: session.supports('1.10'),
    theme: themeOf(session.api),
  };
};

/** A text to copy for whoever helps: the Excel, and what was done last. No cell contents, no file names. */
export const diagnostics = (session: Session, lang: Lang): string => {
  const facts = factsOf(session);
  const theme = facts.theme ? (facts.theme.dark ? 'dark' : 'light') : '-';
  return [
    render(message('excel-diagnostics-title'), lang),
    `Excel ${facts.version} ${facts.platform} ${facts.language}`,
    `ExcelApi ${facts.api}`,
    `CustomFunctionsRuntime 1.3 ${facts.customFunctions}`,
    `SharedRuntime 1.1 ${facts.sharedRuntime}`,
    `theme ${theme}`,
    `batch ${session.writing.bytes} / ${session.reading.bytes}`,
    `${render(message('excel-diagnostics-last'), lang)}:`,
    ...session.log.map(({ action, syncs, outcome }) => `${action} ${syncs} ${outcome}`),
  ].join('\n');
};
