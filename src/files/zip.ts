/** Zip containers: the central directory is read and judged before a single byte is inflated. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { megabytes } from './limits.ts';
import type { ReadLimits } from './limits.ts';
import { FileProblem } from './problem.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes given to the inflater at once, so that a lying size is noticed early. */
const SLICE_BYTES = 1 << 16;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const endOffset = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no end of central directory');
};

const directoryOf = (view: DataView): { offset: number; count: number } => {
  const end = endOffset(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(at, true) === ZIP64_END) {
      return {
        count: Number(view.getBigUint64(at + 32, true)),
        offset: Number(view.getBigUint64(at + 48, true)),
      };
    }
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
};

/** The zip64 extra field holds, in this order, those of the three numbers that did not fit. */
const withZip64 = (view: DataView, from: number, to: number, numbers: [number, number, number]): void => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    numbers.forEach((number, i) => {
      if (number !== 0xffffffff) return;
      numbers[i] = Number(view.getBigUint64(field, true));
      field += 8;
    });
    return;
  }
};

/** All entries of the central directory. Throws `file-damaged-zip`. */
export const zipDirectory = (file: string, bytes: Uint8Array): ZipEntry[] => {
  const view = viewOf(bytes);
  const decoder = new TextDecoder('utf-8');
  try {
    const { offset, count } = directoryOf(view);
    const entries: ZipEntry[] = [];
    for (let at = offset, i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new RangeError('no central header');
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      if (nameEnd > bytes.length) throw new RangeError('name beyond the end');
      const numbers: [number, number, number] = [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ];
      withZip64(view, nameEnd, extraEnd, numbers);
      entries.push({
        name: decoder.decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, '/'),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        bytes: numbers[0],
        packedBytes: numbers[1],
        offset: numbers[2],
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    throw new FileProblem(file, 'file-damaged-zip', {}, cause);
  }
};

/** Refuses containers that would unpack to more than the limits allow (`file-bomb`) or are encrypted. */
export const judgeDirectory = (
  file: string,
  packedBytes: number,
  entries: readonly ZipEntry[],
  limits: ReadLimits,
): void => {
  if (entries.some((entry) => entry.encrypted)) throw new FileProblem(file, 'file-encrypted');
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const largest = entries.reduce((most, entry) => Math.max(most, entry.bytes), 0);
  const allowed = Math.min(limits.inflatedBytes, Math.max(limits.ratioFromBytes, packedBytes * limits.ratio));
  if (total > allowed || largest > limits.partBytes) {
    throw new FileProblem(file, 'file-bomb', {
      size: megabytes(packedBytes),
      inflated: megabytes(total),
      allowed: megabytes(total > allowed ? allowed : limits.partBytes),
    });
  }
};

/** The bytes of one entry, checked against the size and checksum the directory declares. */
export const inflateEntry = (file: string, bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  try {
    const view = viewOf(bytes);
    if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw new RangeError('no local header');
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packedBytes);
    if (packed.length !== entry.packedBytes) throw new RangeError('data beyond the end');
    const content = entry.method === STORED ? packed : inflate(packed, entry);
    if (content.length !== entry.bytes || crc32(content) !== entry.crc)
      throw new RangeError('wrong checksum');
    return content;
  } catch (cause) {
    throw new FileProblem(file, 'file-damaged-zip', {}, cause);
  }
};

const inflate = (packed: Uint8Array, entry: ZipEntry): Uint8Array => {
  if (entry.method !== DEFLATED) throw new RangeError(`method ${entry.method}`);
  const out = new Uint8Array(entry.bytes);
  let at = 0;
  const inflater = new Inflate((chunk) => {
    if (at + chunk.length > out.length) throw new RangeError('more bytes than declared');
    out.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < packed.length; from += SLICE_BYTES) {
    const to = Math.min(packed.length, from + SLICE_BYTES);
    inflater.push(packed.subarray(from, to), to === packed.length);
  }
  return out.subarray(0, at);
};
