/** The engine in a thread of its own: the page stays free while it works, and ending the thread cancels the work. */
import { Engine } from './engine.ts';
import type { Ask, EngineApi, Reply, Request } from './protocol.ts';

type Channel = {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: unknown): void;
};

const channel = self as unknown as Channel;
const engine = new Engine((done, total) => channel.postMessage({ done, total }));

const answerTo = ({ id, ask, args }: Request): Reply => {
  try {
    const method = engine[ask] as (...args: Parameters<EngineApi[Ask]>) => unknown;
    return { id, answer: method.apply(engine, args) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
};

channel.onmessage = ({ data }) => channel.postMessage(answerTo(data));
channel.postMessage({ ready: true });
