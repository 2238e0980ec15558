import { diagnosticsText } from './diagnostics.ts';
import { WATCHDOG_SECONDS } from './watchdogSeconds.ts';

/**
 * Runs before Office.js and without it: `Office.onReady` may never settle (office-js #6040), and on a network that
 * doesn't reach Office.js its script hangs until the browser gives up.
 */
const faults: string[] = [];
addEventListener(
  'error',
  (event) => {
    const { target } = event;
    const missing = target instanceof HTMLScriptElement ? `${target.src} did not load` : undefined;
    faults.push(missing ?? `${event.message} (${event.filename}:${event.lineno})`);
  },
  true,
);
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  faults.push(`refused by ${violatedDirective}: ${blockedURI}`),
);

const page = document.documentElement;
const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const diagnose = (): string => {
  const arrived = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  return diagnosticsText({
    version: part('version').dataset['version'] ?? '',
    address: location.origin + location.pathname,
    userAgent: navigator.userAgent,
    languages: navigator.languages,
    waited: performance.now(),
    scripts: [...document.scripts].map(({ src }) => ({ address: src, arrived: arrived.has(src) })),
    globals: {
      Office: 'Office' in window,
      Excel: 'Excel' in window,
      CustomFunctions: 'CustomFunctions' in window,
    },
    faults,
  });
};

const copy = async (): Promise<void> => {
  const field = part('diagnostics') as HTMLTextAreaElement;
  field.select();
  // the clipboard API is shut in some of Excel's web views; the old command needs the selection
  await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand('copy'));
  part('copied').textContent = part('copied').dataset['text'] ?? '';
};

setTimeout(() => {
  if (page.dataset['state'] !== 'connecting') return;
  page.dataset['state'] = 'trouble';
  (part('diagnostics') as HTMLTextAreaElement).value = diagnose();
  part('trouble').hidden = false;
  part('reload').addEventListener('click', () => location.reload());
  part('copy').addEventListener('click', () => void copy());
}, WATCHDOG_SECONDS * 1000);
