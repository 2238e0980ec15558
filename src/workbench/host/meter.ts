/** What an add-in costs: the figures that budgets are set on. */
export interface Readings {
  /** Batches sent by `context.sync()`; the library's own messages and releases of tracked objects don't count. */
  syncs: number;
  /** Bytes of the batches' JSON, in UTF-8. */
  requestBytes: number;
  responseBytes: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
  /** Cells whose content or looks were read or written; a cell read twice counts twice. */
  cellsRead: number;
  cellsWritten: number;
  failedSyncs: number;
  customFunctionCalls: number;
}

const zero = (): Readings => ({
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequestBytes: 0,
  largestResponseBytes: 0,
  cellsRead: 0,
  cellsWritten: 0,
  failedSyncs: 0,
  customFunctionCalls: 0,
});

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;

export class Meter {
  #readings = zero();

  get readings(): Readonly<Readings> {
    return { ...this.#readings };
  }

  reset(): void {
    this.#readings = zero();
  }

  countSync(requestBytes: number): void {
    this.#readings.syncs++;
    this.#readings.requestBytes += requestBytes;
    this.#readings.largestRequestBytes = Math.max(this.#readings.largestRequestBytes, requestBytes);
  }

  countAnswer(responseBytes: number, failed: boolean): void {
    this.#readings.responseBytes += responseBytes;
    this.#readings.largestResponseBytes = Math.max(this.#readings.largestResponseBytes, responseBytes);
    if (failed) this.#readings.failedSyncs++;
  }

  count(what: 'cellsRead' | 'cellsWritten' | 'customFunctionCalls', number = 1): void {
    this.#readings[what] += number;
  }
}
