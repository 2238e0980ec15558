/** Timing for the benches: best of several runs, because noise only ever adds. */

export interface Measured<T> {
  readonly milliseconds: number;
  readonly result: T;
}

export const best = async <T>(runs: number, work: () => T | Promise<T>): Promise<Measured<T>> => {
  let milliseconds = Infinity;
  let result: T | undefined;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    result = await work();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, result: result as T };
};

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Highest resident memory of this process so far, in MB. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
