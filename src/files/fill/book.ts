/** The parts around the sheets: which sheet is which part, and what a filled workbook needs of them. */
import { attribute, isTrue, tags } from '../read/xml.ts';
import { resolved } from '../read/xlsx-parts.ts';
import { partText, setPartText, type Parts } from '../zip-parts.ts';
import { escaped } from './xmlText.ts';

/** The workbook part with what leads from it to the sheets. */
export interface BookParts {
  readonly path: string;
  /** Name → path of its part; chart sheets and macro sheets are not among them. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The part of the workbook's relation of this type. */
  readonly related: (type: RegExp) => string | undefined;
}

const WORKSHEET = /\/worksheet$/;
const CALC_CHAIN = /\/calcChain$/;

export const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (_, hex: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** A part's own spelling: packers write `xl/Workbook.xml` now and then. */
const partNamed = (parts: Parts, path: string): string =>
  parts[path] === undefined
    ? (Object.keys(parts).find((name) => name.toLowerCase() === path.toLowerCase()) ?? path)
    : path;

/** Throws RangeError for a container without a workbook part. */
export const bookParts = (parts: Parts): BookParts => {
  const root = partText(parts, '_rels/.rels') ?? '';
  const main = tags(root, 'Relationship').find((tag) =>
    /\/officeDocument$/.test(attribute(tag, 'Type') ?? ''),
  );
  const path = partNamed(parts, resolved('', attribute(main ?? '', 'Target') ?? 'xl/workbook.xml'));
  const xml = partText(parts, path);
  if (xml === undefined) throw new RangeError('container without workbook');
  const relations = tags(partText(parts, relationsPath(path)) ?? '', 'Relationship');
  const targets = new Map(
    relations
      .filter((tag) => WORKSHEET.test(attribute(tag, 'Type') ?? ''))
      .map((tag) => [attribute(tag, 'Id'), resolved(path, attribute(tag, 'Target') ?? '')]),
  );
  const sheets = tags(xml, 'sheet').flatMap((tag): [string, string][] => {
    const target = targets.get(attribute(tag, 'id'));
    return target === undefined ? [] : [[unescaped(attribute(tag, 'name') ?? ''), partNamed(parts, target)]];
  });
  const related = (type: RegExp): string | undefined => {
    const found = relations.find((tag) => type.test(attribute(tag, 'Type') ?? ''));
    return found && partNamed(parts, resolved(path, attribute(found, 'Target') ?? ''));
  };
  return { path, sheets: new Map(sheets), related };
};

/** What may stand behind the settings of calculation in a workbook, by the schema's order. */
const AFTER_CALC =
  /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/(?:\w+:)?workbook>/;

/** Asks for all formulas to be computed anew on opening: the stored results are those of the empty form. */
export const recalculating = (workbook: string): string => {
  const own = /<(?:\w+:)?calcPr\b[^<>]*>/.exec(workbook);
  if (own !== null) {
    const tag = own[0];
    if (isTrue(attribute(tag, 'fullCalcOnLoad'))) return workbook;
    const without = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const asked = without.replace(/(\s*\/?>)$/, ' fullCalcOnLoad="1"$1');
    return workbook.slice(0, own.index) + asked + workbook.slice(own.index + tag.length);
  }
  const prefix = /<((?:\w+:)?)workbook\b/.exec(workbook)?.[1] ?? '';
  const at = workbook.search(AFTER_CALC);
  if (at < 0) throw new RangeError('workbook without end');
  return `${workbook.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${workbook.slice(at)}`;
};

const withoutTag = (xml: string, element: string, is: (tag: string) => boolean): string =>
  xml.replace(new RegExp(`<((?:\\w+:)?)${element}\\b[^<>]*?(?:/>|>\\s*</\\1${element}>)`, 'g'), (tag) =>
    is(tag) ? '' : tag,
  );

/** Takes out the list of formula cells, which would miss the new ones; every program makes it anew. */
export const dropCalcChain = (parts: Parts, { path }: BookParts): void => {
  const relations = relationsPath(path);
  const xml = partText(parts, relations) ?? '';
  const chain = tags(xml, 'Relationship').find((tag) => CALC_CHAIN.test(attribute(tag, 'Type') ?? ''));
  if (chain === undefined) return;
  const part = partNamed(parts, resolved(path, attribute(chain, 'Target') ?? ''));
  delete parts[part];
  const id = attribute(chain, 'Id');
  setPartText(
    parts,
    relations,
    withoutTag(xml, 'Relationship', (tag) => attribute(tag, 'Id') === id),
  );
  const types = partText(parts, '[Content_Types].xml') ?? '';
  const named = `/${part}`.toLowerCase();
  setPartText(
    parts,
    '[Content_Types].xml',
    withoutTag(types, 'Override', (tag) => attribute(tag, 'PartName')?.toLowerCase() === named),
  );
};

const SHEET_NAME_MAX = 31;

/** The name as wished, or with a number where the workbook has a sheet of that name. */
export const freeName = (wished: string, taken: Iterable<string>): string => {
  const known = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `(${number})`;
    const name = wished.slice(0, SHEET_NAME_MAX - suffix.length) + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
};

/** All sheet names, those of chart sheets among them. */
export const sheetNames = (parts: Parts, { path }: BookParts): string[] =>
  tags(partText(parts, path) ?? '', 'sheet').map((tag) => unescaped(attribute(tag, 'name') ?? ''));

const before = (xml: string, end: RegExp, added: string): string => {
  const at = xml.search(end);
  if (at < 0) throw new RangeError('part without end');
  return xml.slice(0, at) + added + xml.slice(at);
};

const largest = (values: readonly (string | undefined)[], number: RegExp): number =>
  values.reduce((most, value) => Math.max(most, Number(number.exec(value ?? '')?.[1] ?? 0)), 0);

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Puts a sheet behind the others. Its relations, if it has any, are given as the text of their part. */
export const addSheet = (
  parts: Parts,
  { path, sheets }: BookParts,
  sheet: { readonly name: string; readonly xml: string; readonly relations: string | null },
): void => {
  const folder = [...sheets.values()][0]?.replace(/[^/]+$/, '') ?? path.replace(/[^/]+$/, 'worksheets/');
  const used = Object.keys(parts).map((name) => name.toLowerCase());
  let number = sheets.size + 1;
  while (used.includes(`${folder}sheet${number}.xml`.toLowerCase())) number += 1;
  const part = `${folder}sheet${number}.xml`;
  setPartText(parts, part, sheet.xml);
  if (sheet.relations !== null) setPartText(parts, relationsPath(part), sheet.relations);

  const types = partText(parts, '[Content_Types].xml') ?? '';
  const typePrefix = /<((?:\w+:)?)Types\b/.exec(types)?.[1] ?? '';
  const override = `<${typePrefix}Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`;
  setPartText(parts, '[Content_Types].xml', before(types, /<\/(?:\w+:)?Types>/, override));

  const relations = partText(parts, relationsPath(path)) ?? '';
  const known = tags(relations, 'Relationship');
  const id = `rId${
    largest(
      known.map((tag) => attribute(tag, 'Id')),
      /^rId(\d+)$/,
    ) + 1
  }`;
  // Strict workbooks name their relations otherwise: as the other sheets are joined, so is this one.
  const type = known.map((tag) => attribute(tag, 'Type')).find((one) => WORKSHEET.test(one ?? '')) ?? '';
  const relationPrefix = /<((?:\w+:)?)Relationships\b/.exec(relations)?.[1] ?? '';
  const relation = `<${relationPrefix}Relationship Id="${id}" Type="${type}" Target="/${part}"/>`;
  setPartText(parts, relationsPath(path), before(relations, /<\/(?:\w+:)?Relationships>/, relation));

  const workbook = partText(parts, path) ?? '';
  const others = tags(workbook, 'sheet');
  const prefix = /<((?:\w+:)?)sheet\b/.exec(others[0] ?? '')?.[1] ?? '';
  const idName = /\s(\w+:id)\s*=/.exec(others[0] ?? '')?.[1] ?? 'r:id';
  const sheetId =
    largest(
      others.map((tag) => attribute(tag, 'sheetId')),
      /^(\d+)$/,
    ) + 1;
  const entry = `<${prefix}sheet name="${escaped(sheet.name)}" sheetId="${sheetId}" ${idName}="${id}"/>`;
  setPartText(parts, path, before(workbook, /<\/(?:\w+:)?sheets>/, entry));
};
