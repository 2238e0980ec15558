/** What a person does by hand: pastes cells into a sheet of a written workbook, or picks another value for a cell. */
import { columnName } from '../../src/core/values/address.ts';
import { isCellError, type Scalar } from '../../src/core/values/workbook.ts';
import { pack, partText, setPartText, unpack, type Parts } from '../../src/files/zip-parts.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const cellXml = (address: string, value: Scalar): string => {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = isCellError(value) ? value.error : value;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
};

/** The part of a sheet, by its name. */
export const sheetPart = (parts: Parts, name: string): string => {
  const workbook = partText(parts, 'xl/workbook.xml') ?? '';
  const id = new RegExp(`<sheet name="${name}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1];
  const relations = partText(parts, 'xl/_rels/workbook.xml.rels') ?? '';
  const target = new RegExp(`<Relationship Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1];
  if (target === undefined) throw new Error(`no sheet ${name}`);
  return `xl/${target}`;
};

/** Puts rows of values below what a sheet holds, from a row (1-based) on. */
export const pasted = (
  bytes: Uint8Array,
  sheet: string,
  fromRow: number,
  rows: readonly (readonly Scalar[])[],
): Uint8Array => {
  const parts = unpack(bytes);
  const part = sheetPart(parts, sheet);
  const xml = rows
    .map((cells, r) => {
      const content = cells.map((value, c) => cellXml(`${columnName(c)}${fromRow + r}`, value)).join('');
      return `<row r="${fromRow + r}">${content}</row>`;
    })
    .join('');
  setPartText(parts, part, (partText(parts, part) ?? '').replace('</sheetData>', `${xml}</sheetData>`));
  return pack(parts);
};

/** Overwrites single cells, formulas included, and keeps their styles. */
export const picked = (
  bytes: Uint8Array,
  sheet: string,
  cells: ReadonlyMap<string, string | number>,
): Uint8Array => {
  const parts = unpack(bytes);
  const part = sheetPart(parts, sheet);
  let xml = partText(parts, part) ?? '';
  for (const [address, value] of cells) {
    const found = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0];
    if (found === undefined) throw new Error(`${sheet} has no cell ${address}`);
    const style = / s="\d+"/.exec(found)?.[0] ?? '';
    xml = xml.replace(found, cellXml(address, value).replace('<c ', `<c${style} `));
  }
  setPartText(parts, part, xml);
  return pack(parts);
};
