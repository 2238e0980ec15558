/** Changing single parts of a zip container; every other part keeps its bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

export type Parts = Record<string, Uint8Array>;

/** The earliest date a zip entry can carry: equal parts give equal bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1, 0, 0, 0);

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** Packs parts in their order with fixed dates; `[Content_Types].xml` first, as some readers expect. */
export const pack = (parts: Parts): Uint8Array => {
  const ordered: Zippable = {};
  const first = '[Content_Types].xml';
  for (const name of [first, ...Object.keys(parts).filter((part) => part !== first)]) {
    const part = parts[name];
    if (part !== undefined) ordered[name] = part;
  }
  return zipSync(ordered, { mtime: ZIP_EPOCH, level: 6 });
};

export const partText = (parts: Parts, name: string): string | undefined => {
  const part = parts[name];
  return part === undefined ? undefined : strFromU8(part);
};

export const setPartText = (parts: Parts, name: string, text: string): void => {
  parts[name] = strToU8(text);
};
