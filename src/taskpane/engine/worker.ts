/** The engine in a thread of its own: the page stays free while it works, and ending the thread cancels the work. */
import { Engine } from './engine.ts';
import type { Request } from './protocol.ts';
import { serve } from './serve.ts';

type Channel = {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: unknown): void;
};

const channel = self as unknown as Channel;
const engine = new Engine((done, total) => channel.postMessage({ done, total }));

channel.onmessage = ({ data }) => void serve(engine, data).then((reply) => channel.postMessage(reply));
channel.postMessage({ ready: true });
