import { deflateSync, inflateSync } from 'node:zlib';
import { crc32Of } from './crc32.ts';

/** The little of PNG an icon needs: 8 bits a channel, red green blue alpha, no interlacing. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 4;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32Of(body), 4 + body.length);
  return frame;
};

/** A PNG file of `size` × `size` pixels from their RGBA bytes, row by row. */
export const writePng = (size: number, pixels: Uint8Array): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const row = size * BYTES_A_PIXEL;
  const lines = Buffer.alloc(size * (row + 1));
  for (let y = 0; y < size; y++) lines.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels from a PNG's header; throws when the file is no PNG. */
export const pngSize = (file: Buffer): PngSize => {
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('no PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
};

/** The unpacked lines of a file of {@link writePng}: equal for equal pictures, whichever zlib packed them. */
export const unpackedLines = (file: Buffer): Buffer => {
  const start = file.indexOf('IDAT');
  return inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
};
