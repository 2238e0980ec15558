/** Cell formats copied with nothing but the fill changed, as text of `styles.xml`: no property can get lost. */
import { attribute } from '../read/xml.ts';

export interface FillWanted {
  /** The index of the cell format the cell has now. */
  readonly format: number;
  /** RRGGBB. */
  readonly fill: string;
}

const keyOf = ({ format, fill }: FillWanted): string => `${format} ${fill}`;

/** Where an element with its children stands, and the prefix of its names. */
export const section = (
  xml: string,
  element: string,
): { from: number; to: number; prefix: string } | null => {
  const match = new RegExp(`<((?:\\w+:)?)${element}\\b[^<>]*(?:/>|>[\\s\\S]*?</(?:\\w+:)?${element}>)`).exec(
    xml,
  );
  return match && { from: match.index, to: match.index + match[0].length, prefix: match[1] ?? '' };
};

/** Direct children of a section in their order, whole. Neither `fill` nor `xf` ever holds one of its own name. */
const childrenOf = (xml: string, element: string): string[] =>
  xml.match(
    new RegExp(
      `<((?:\\w+:)?)${element}\\b[^<>]*?/>|<((?:\\w+:)?)${element}\\b[^<>]*>[\\s\\S]*?</\\2${element}>`,
      'g',
    ),
  ) ?? [];

const withAttribute = (tag: string, name: string, value: string): string =>
  attribute(tag, name) === undefined
    ? tag.replace(/^<[\w:]+/, (start) => `${start} ${name}="${value}"`)
    : tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);

/** Puts children at the end of a section and corrects its count. */
export const appended = (xml: string, element: string, child: string, added: readonly string[]): string => {
  const found = section(xml, element);
  if (found === null) throw new RangeError(`styles without ${element}`);
  const whole = xml.slice(found.from, found.to);
  const count = String(childrenOf(whole, child).length + added.length);
  const close = `</${found.prefix}${element}>`;
  const open = whole.slice(0, whole.indexOf('>') + 1).replace(/\s*\/>$/, '>');
  const body = whole.endsWith(close) ? whole.slice(whole.indexOf('>') + 1, -close.length) : '';
  return (
    xml.slice(0, found.from) +
    withAttribute(open, 'count', count) +
    body +
    added.join('') +
    close +
    xml.slice(found.to)
  );
};

/**
 * `styles.xml` with one more cell format for each wanted pair, and where to find it. Throws RangeError for a
 * part without fills or cell formats, which no spreadsheet program writes.
 */
export const withFills = (
  xml: string,
  wanted: readonly FillWanted[],
): { xml: string; formatOf(want: FillWanted): number } => {
  const distinct = [...new Map(wanted.map((want) => [keyOf(want), want])).values()];
  const fills = section(xml, 'fills');
  const formats = section(xml, 'cellXfs');
  if (fills === null || formats === null) throw new RangeError('styles without fills or formats');
  const fillCount = childrenOf(xml.slice(fills.from, fills.to), 'fill').length;
  const existing = childrenOf(xml.slice(formats.from, formats.to), 'xf');
  const colours = [...new Set(distinct.map((want) => want.fill))];
  const f = fills.prefix;
  const newFills = colours.map(
    (rgb) =>
      `<${f}fill><${f}patternFill patternType="solid"><${f}fgColor rgb="FF${rgb}"/><${f}bgColor indexed="64"/></${f}patternFill></${f}fill>`,
  );
  const newFormats = distinct.map(({ format, fill }) => {
    const source = existing[format] ?? existing[0];
    if (source === undefined) throw new RangeError('styles without formats');
    const end = source.indexOf('>') + 1;
    const tag = withAttribute(source.slice(0, end), 'fillId', String(fillCount + colours.indexOf(fill)));
    return withAttribute(tag, 'applyFill', '1') + source.slice(end);
  });
  const positions = new Map(distinct.map((want, i) => [keyOf(want), existing.length + i]));
  return {
    xml: appended(appended(xml, 'fills', 'fill', newFills), 'cellXfs', 'xf', newFormats),
    formatOf: (want) => positions.get(keyOf(want)) ?? want.format,
  };
};
