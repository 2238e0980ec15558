/** The page's side of the thread that writes filled templates. The page names its script; a release carries it. */
import type { TemplateOrder, TemplateReply } from '../../core/report/templateOrder.ts';
import { Cancelled } from '../engine/client.ts';
import type { Progress } from '../engine/protocol.ts';

/** No thread came up: Excel forbids them here, or its script can't be fetched. */
export class NoWriter extends Error {
  override readonly name = 'NoWriter';
}

export type TemplateAnswer = Extract<TemplateReply, { readonly kind: 'filled' | 'nothing' | 'fault' }>;

/** A thread that hasn't come up by then never will; its script is fetched first. */
const READY_MS = 60_000;

const address = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=template-writer]')?.content ?? '';

/** Has the template written; ending `signal` ends the thread. Rejects with `NoWriter` or `Cancelled`. */
export const writtenTemplate = (
  order: TemplateOrder,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: Progress },
): Promise<TemplateAnswer> =>
  new Promise<TemplateAnswer>((resolve, reject) => {
    if (signal.aborted) throw new Cancelled();
    if (typeof Worker === 'undefined' || address() === '') throw new NoWriter();
    const worker = new Worker(address());
    let up = false;
    const end = (settle: () => void): void => {
      clearTimeout(late);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      settle();
    };
    const late = setTimeout(() => up || end(() => reject(new NoWriter())), READY_MS);
    const cancel = (): void => end(() => reject(new Cancelled()));
    signal.addEventListener('abort', cancel);
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(up ? new Error(event.message) : new NoWriter()));
    };
    worker.onmessage = ({ data }: MessageEvent<TemplateReply>) => {
      if (data.kind === 'ready') {
        up = true;
        // only now: what is handed to a thread that never comes up is copied for nothing
        worker.postMessage(order);
      } else if (data.kind === 'progress') onProgress(data.done, data.total);
      else end(() => resolve(data));
    };
  }).catch((error: unknown) => {
    // a browser that forbids threads by a policy may throw where it makes one
    throw error instanceof DOMException ? new NoWriter() : error;
  });
