import { ExcelProblem, isTooLarge, stopIfCancelled } from './problem.ts';
import type { Job } from './session.ts';

/**
 * Reading and writing in pieces Excel accepts: 5 MB a request or answer on the web. Parcels are packed in order into
 * batches of about 1.5 MB, one sync a batch; what Excel still finds too large is packed again at half the size.
 */
export interface Parcel {
  /** What it adds to the request or to the answer; for reading an estimate. */
  readonly bytes: number;
  /** A part of at most so many bytes, and the rest; null when so small a part can't be made. */
  cut(bytes: number): readonly [Parcel, Parcel] | null;
  /** Queues it; what it returns is called when Excel has answered. */
  queue(job: Job): (() => void) | void;
}

export const BATCH_BYTES = 1_500_000;
/** Below this there is no point in halving again. */
const BATCH_BYTES_MIN = 4_000;

/** How large batches may be at present: kept by the session, so that a refusal is met once only. */
export class Allowance {
  bytes = BATCH_BYTES;

  halve(cause: unknown): void {
    if (this.bytes / 2 < BATCH_BYTES_MIN) throw new ExcelProblem('excel-too-large', {}, { cause });
    this.bytes /= 2;
  }
}

export interface ShippingOptions {
  readonly allowance?: Allowance;
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch. */
  readonly onBatch?: (shipped: readonly Parcel[]) => void;
}

/** Takes a batch off the front of the queue. */
const pack = (queue: Parcel[], bytes: number): Parcel[] => {
  const batch: Parcel[] = [];
  let room = bytes;
  for (let next = queue[0]; next; next = queue[0]) {
    if (next.bytes <= room) {
      batch.push(next);
      room -= next.bytes;
      queue.shift();
      continue;
    }
    const parts = next.cut(room) ?? (batch.length === 0 ? next.cut(Math.ceil(next.bytes / 2)) : null);
    if (parts) {
      batch.push(parts[0]);
      queue[0] = parts[1];
    } else if (batch.length === 0) {
      batch.push(next);
      queue.shift();
    }
    break;
  }
  return batch;
};

export const ship = async (
  job: Job,
  parcels: readonly Parcel[],
  { allowance = new Allowance(), signal, onBatch }: ShippingOptions = {},
): Promise<void> => {
  const queue = [...parcels];
  while (queue.length > 0) {
    stopIfCancelled(signal);
    const batch = pack(queue, allowance.bytes);
    const answered = batch.map((parcel) => parcel.queue(job));
    try {
      await job.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      allowance.halve(error);
      queue.unshift(...batch);
      continue;
    }
    for (const take of answered) take?.();
    onBatch?.(batch);
  }
};

/** A parcel that can't be cut: a few calls. */
export const calls = (bytes: number, queue: Parcel['queue']): Parcel => ({ bytes, cut: () => null, queue });

const encoder = new TextEncoder();

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;
export const jsonBytes = (value: unknown): number => bytesOf(JSON.stringify(value) ?? '');

/** What a range, its path and a call on it add to a request, roughly; measured on Office.js 1.1.110. */
export const CALL_BYTES = 600;
