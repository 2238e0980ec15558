/** The little XML that is read from the raw parts of a workbook, one character a byte. */

/** The value of an attribute of a tag, whatever its prefix and quotes. */
export const attribute = (tag: string, name: string): string | undefined => {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
};

/** All tags of an element, whatever its prefix. */
export const tags = (xml: string, element: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${element}\\b[^<>]*>`, 'g')) ?? [];

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Bytes as a string of one character a byte, the form SheetJS reads its parts in. */
export const binaryString = (bytes: Uint8Array): string => {
  if (typeof Buffer !== 'undefined') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  }
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
};
