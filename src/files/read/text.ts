/** Bytes to text without guessing from the extension: byte order marks, then strict UTF-8, then GB 18030. */

const decode = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** A file cut off inside a character is still UTF-8; its last bytes alone don't make it GBK. */
const utf8 = (bytes: Uint8Array): string | null => {
  for (let cut = 0; cut <= 3; cut += 1) {
    const text = decode('utf-8', cut === 0 ? bytes : bytes.subarray(0, -cut), true);
    if (text !== null) return text;
  }
  return null;
};

/**
 * Short GBK texts can be valid UTF-8 by accident, all in two-byte sequences: 学校 reads as ѧУ. Chinese in UTF-8
 * takes three bytes, so a text with letters up to U+07FF only, some beyond Latin, is GBK.
 */
const isGbkByAccident = (text: string): boolean =>
  /[\u0100-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text);

/** Half of the bytes zero, always the same half: UTF-16 without a byte order mark, as old export programs write it. */
const utf16WithoutMark = (bytes: Uint8Array): string | null => {
  const pairs = Math.min(bytes.length >> 1, 64);
  if (pairs < 4) return null;
  let low = 0;
  for (let i = 0; i < pairs; i += 1) if (bytes[2 * i] !== 0 && bytes[2 * i + 1] === 0) low += 1;
  return low > pairs * 0.6 ? 'utf-16le' : null;
};

/**
 * The text of a file, byte order mark removed. A charset the file declares itself (`<meta charset>`, XML
 * declaration) does not count: exports often declare gb2312 and are UTF-8, or the other way round.
 */
export const textOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes, false) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes, false) ?? '';
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return decode(wide, bytes, false) ?? '';
  const text = utf8(bytes);
  if (text !== null && !isGbkByAccident(text)) return text;
  return decode('gb18030', bytes, false) ?? '';
};

/** Whether a decoded file is text at all: no control characters, hardly any undecodable byte. */
export const looksLikeText = (text: string): boolean => {
  const head = text.slice(0, 4096);
  let odd = 0;
  for (let i = 0; i < head.length; i += 1) {
    const code = head.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd += 1;
  }
  return odd * 200 <= head.length;
};
