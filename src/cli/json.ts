/** JSON out of a file's bytes; `refused` makes the problem to throw from what is wrong. */
export const jsonOf = (bytes: Uint8Array, refused: (reason: string) => Error): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\ufeff/, ''));
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause));
  }
};
