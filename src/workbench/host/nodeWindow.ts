import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { MessageFromPage } from './transport.ts';

/** As little of a browser's window as Office.js needs to start in plain Node. */

const require = createRequire(import.meta.url);
/** The published files of @microsoft/office-js, as npm installed them. */
export const OFFICE_JS_FOLDER = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Every file of the package that was run, with the text that was run. */
export const loadedFiles = new Map<string, string>();
const compiled = new Map<string, vm.Script>();

const scriptOf = (file: string): vm.Script => {
  const known = compiled.get(file);
  if (known) return known;
  const text = readFileSync(path.join(OFFICE_JS_FOLDER, file), 'utf8');
  const script = new vm.Script(text, { filename: file });
  loadedFiles.set(file, text);
  compiled.set(file, script);
  return script;
};

/** Timers of the page: they keep no process alive, and end with the page. */
class Timers {
  readonly #running = new Set<NodeJS.Timeout>();

  readonly setTimeout = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
    this.#keep(setTimeout(work, ms, ...args));
  readonly setInterval = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
    this.#keep(setInterval(work, ms, ...args));
  readonly clear = (timer?: NodeJS.Timeout): void => {
    if (timer !== undefined) this.#running.delete(timer);
    clearTimeout(timer);
  };

  clearAll(): void {
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }

  #keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.#running.add(timer);
    return timer;
  }
}

/** An `a` element, with which Office.js takes addresses apart. */
class Anchor {
  #url = new URL('https://localhost/');
  constructor(private readonly base: string) {}
  get href() {
    return this.#url.href;
  }
  set href(text: string) {
    this.#url = new URL(text, this.base);
  }
  get protocol() {
    return this.#url.protocol;
  }
  get hostname() {
    return this.#url.hostname;
  }
  get port() {
    return this.#url.port;
  }
  get host() {
    return this.#url.host;
  }
  get pathname() {
    return this.#url.pathname;
  }
  get search() {
    return this.#url.search;
  }
  get hash() {
    return this.#url.hash;
  }
  get origin() {
    return this.#url.origin;
  }
  setAttribute(): void {}
}

const storage = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
  };
};

type Listener = (message: MessageFromPage) => void;

export interface PageOptions {
  readonly origin: string;
  readonly frameName: string;
  /** What the page posts to its parent. */
  readonly toHost: (message: MessageFromPage) => void;
  /** Further globals: a `document` of the test's own, `fetch` ... */
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** A page without a browser, in a context of its own. */
export class NodePage {
  readonly window: vm.Context;
  readonly #timers = new Timers();
  readonly #listeners: Listener[] = [];
  #open = true;

  constructor(private readonly options: PageOptions) {
    this.window = vm.createContext(this.#globals());
    Object.assign(this.window, { window: this.window, self: this.window });
  }

  run(file: string): void {
    scriptOf(file).runInContext(this.window);
  }

  /** The page's window as the host sees it: something to post to. */
  readonly postMessage = (text: string): void =>
    this.#later(() => {
      const message = { data: text, origin: this.options.origin, source: this.window['parent'] as unknown };
      for (const listener of this.#listeners) listener(message);
    });

  close(): void {
    this.#open = false;
    this.#timers.clearAll();
  }

  /** Messages between frames arrive later, never at once. */
  #later(work: () => void): void {
    setImmediate(() => {
      if (this.#open) work();
    });
  }

  #globals(): Record<string, unknown> {
    const { origin, frameName, toHost, globals } = this.options;
    const parent = {
      postMessage: (text: string) => this.#later(() => toHost({ data: text, origin, source: this })),
    };
    return {
      ...sharedIntrinsics,
      console,
      setTimeout: this.#timers.setTimeout,
      setInterval: this.#timers.setInterval,
      clearTimeout: this.#timers.clear,
      clearInterval: this.#timers.clear,
      location: {
        search: '',
        hash: '',
        origin,
        href: `${origin}/pane/`,
        protocol: 'https:',
        hostname: new URL(origin).hostname,
      },
      navigator: { userAgent: 'node' },
      history: {},
      sessionStorage: storage(),
      localStorage: storage(),
      name: frameName,
      parent,
      top: {},
      opener: null,
      focus: () => {},
      blur: () => {},
      open: () => null,
      addEventListener: (type: string, listener: Listener) => {
        if (type === 'message') this.#listeners.push(listener);
      },
      removeEventListener: () => {},
      document: this.#document(),
      ...globals,
    };
  }

  #document(): Record<string, unknown> {
    const { origin } = this.options;
    const head = {
      appendChild: (script: { src: string; onload?: () => void; onerror?: () => void }) => this.#load(script),
    };
    return {
      domain: new URL(origin).hostname,
      readyState: 'complete',
      body: {},
      cookie: '',
      addEventListener: () => {},
      querySelectorAll: () => [],
      hasFocus: () => true,
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [{ src: `${origin}/office/office.js`, getAttribute: () => null }] : [head],
      createElement: (tag: string) =>
        tag === 'a' ? new Anchor(origin) : { setAttribute: () => {}, style: {} },
    };
  }

  /** Office.js brings its other files in by script elements. */
  #load(script: { src: string; onload?: () => void; onerror?: () => void }): unknown {
    this.#later(() => {
      const file = path.relative('/office', new URL(script.src).pathname);
      if (!existsSync(path.join(OFFICE_JS_FOLDER, file))) return script.onerror?.();
      this.run(file);
      script.onload?.();
    });
    return script;
  }
}

/**
 * Built-in objects of the test's own realm: what Office.js parses and throws is then what a test can compare with
 * `deepEqual` and `instanceof`. Array and object literals inside its files still belong to the page.
 */
const sharedIntrinsics = {
  JSON,
  Promise,
  Error,
  TypeError,
  URL,
  TextEncoder,
  TextDecoder,
  performance,
  queueMicrotask,
};
