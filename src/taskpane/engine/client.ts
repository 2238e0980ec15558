/** The page's side of the engine: a worker, or, where workers are forbidden, the same engine in the page. */
import type { Part, PartAnswer, PartArgs, PartAsk } from './parts/index.ts';
import type { Ask, EngineApi, Lang, Progress, Reply, Request } from './protocol.ts';

/** The work was ended by the user. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** What the engine said about a fault, in the user's language where it could. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}

type Message = Reply | { readonly ready: true } | { readonly done: number; readonly total: number };

interface Thread {
  post(request: Request): void;
  end(): void;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
}

type Asked = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** A worker that hasn't come up by then never will: the same engine runs in the page instead. */
const READY_MS = 8000;

const workerThread = (receive: (message: Message) => void): Promise<Thread> =>
  new Promise((ready, refuse) => {
    const worker = new Worker(/* webpackChunkName: "engine" */ new URL('./worker.ts', import.meta.url));
    const late = setTimeout(() => refuse(new Error('the worker did not start')), READY_MS);
    const thread = { post: (request: Request) => worker.postMessage(request), end: () => worker.terminate() };
    worker.onerror = (event) => {
      clearTimeout(late);
      worker.terminate();
      refuse(new Error(event.message || 'the worker was refused'));
    };
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if (!('ready' in data)) return receive(data);
      clearTimeout(late);
      worker.onerror = null;
      ready(thread);
    };
  });

const pageThread = async (receive: (message: Message) => void): Promise<Thread> => {
  const [{ Engine }, { serve }] = await Promise.all([
    import(/* webpackChunkName: "engine-in-page" */ './engine.ts'),
    import(/* webpackChunkName: "engine-in-page" */ './serve.ts'),
  ]);
  let ended = false;
  const tell = (message: Message): void => void (ended || receive(message));
  const engine = new Engine((done, total) => tell({ done, total }));
  const run = (request: Request): void => void (ended || serve(engine, request).then(tell));
  // each request in a task of its own, so that the page can paint between them
  return { post: (request) => void setTimeout(run, 0, request), end: () => void (ended = true) };
};

export class EngineClient {
  onProgress: Progress = () => {};
  #thread: Promise<Thread> | null = null;
  #pending = new Map<number, Pending>();
  #serial = 0;
  #ownPlan: unknown = null;
  #usesWorker = typeof Worker !== 'undefined';

  constructor(private readonly lang: Lang) {}

  get inPage(): boolean {
    return !this.#usesWorker;
  }

  async call<K extends Ask>(ask: K, ...args: Parameters<EngineApi[K]>): Promise<ReturnType<EngineApi[K]>> {
    const answer = await this.#send(await this.#started(), { ask, args });
    if (ask === 'useOwnPlan') this.#ownPlan = args[0];
    if (ask === 'readOwnPlan') this.#ownPlan = (answer as ReturnType<EngineApi['readOwnPlan']>).pack;
    return answer as ReturnType<EngineApi[K]>;
  }

  async callPart<P extends Part, K extends PartAsk<P>>(
    part: P,
    ask: K,
    ...args: PartArgs<P, K>
  ): Promise<PartAnswer<P, K>> {
    const thread = await this.#started();
    return (await this.#send(thread, { part, ask, args: args as readonly unknown[] })) as PartAnswer<P, K>;
  }

  /** Ends whatever is under way; the next call begins with a fresh engine that holds no workbook. */
  cancel(): void {
    this.#thread?.then((thread) => thread.end()).catch(() => undefined);
    this.#thread = null;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(new Cancelled());
  }

  #started(): Promise<Thread> {
    if (this.#thread) return this.#thread;
    const thread = this.#start();
    this.#thread = thread;
    // one that didn't come up is tried again at the next call
    thread.catch(() => {
      if (this.#thread === thread) this.#thread = null;
    });
    return thread;
  }

  async #start(): Promise<Thread> {
    const receive = (message: Message): void => this.#receive(message);
    const inWorker = this.#usesWorker ? await workerThread(receive).catch(() => null) : null;
    if (!inWorker) this.#usesWorker = false;
    const thread = inWorker ?? (await pageThread(receive));
    await this.#send(thread, { ask: 'start', args: [this.lang] });
    if (this.#ownPlan !== null) await this.#send(thread, { ask: 'useOwnPlan', args: [this.#ownPlan] });
    return thread;
  }

  #send(thread: Thread, asked: Asked): Promise<unknown> {
    const id = this.#serial++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      thread.post({ id, ...asked } as Request);
    });
  }

  #receive(message: Message): void {
    if ('done' in message) return this.onProgress(message.done, message.total);
    if (!('id' in message)) return;
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ('fault' in message) pending?.reject(new EngineFault(message.fault));
    else pending?.resolve(message.answer);
  }
}
