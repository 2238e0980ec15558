import { Cancelled } from './client.ts';

/** Ends an operation between two steps when the user has cancelled it. */
export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Cancelled();
};
