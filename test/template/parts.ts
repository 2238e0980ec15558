/** A written workbook as its parts: what stands in them, and whether the container holds together. */
import { XMLValidator } from 'fast-xml-parser';
import { posix } from 'node:path';
import { partText, unpack, type Parts } from '../../src/files/zip-parts.ts';

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&#34;/g, '"')
    .replace(/&amp;/g, '&');

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decoded(found);
};

const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];

const CONTENT_TYPES = '[Content_Types].xml';
const DIRECTORY_HEADER = 'PK\x01\x02';

/** The names in the container's directory, repeated ones included. */
export const entryNames = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes);
  const names: string[] = [];
  for (let at = buffer.indexOf(DIRECTORY_HEADER, 0, 'latin1'); at >= 0;) {
    const length = buffer.readUInt16LE(at + 28);
    names.push(buffer.toString('utf8', at + 46, at + 46 + length));
    const next = at + 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    at = buffer.toString('latin1', next, next + 4) === DIRECTORY_HEADER ? next : -1;
  }
  return names;
};

const ownerOf = (relations: string): string => {
  const folder = posix.dirname(posix.dirname(relations));
  const name = posix.basename(relations).replace(/\.rels$/, '');
  return folder === '.' ? name : `${folder}/${name}`;
};

const repeated = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

const faultsInRelations = (parts: Parts, relations: string, reached: Set<string>): string[] => {
  const owner = ownerOf(relations);
  const xml = partText(parts, relations) ?? '';
  const all = tags(xml, 'Relationship');
  const ids = all.map((tag) => attribute(tag, 'Id') ?? '');
  const faults = repeated(ids).map((id) => `${relations}: ${id} twice`);
  if (owner !== '' && parts[owner] === undefined) faults.push(`${relations}: no ${owner}`);
  for (const tag of all) {
    if (attribute(tag, 'TargetMode') === 'External') continue;
    const target = attribute(tag, 'Target') ?? '';
    const path = target.startsWith('/')
      ? target.slice(1)
      : posix.join(owner === '' ? '' : posix.dirname(owner), target);
    reached.add(path);
    if (parts[path] === undefined) faults.push(`${relations}: ${target} is missing`);
  }
  const used = [...(partText(parts, owner) ?? '').matchAll(/\sr:(?:id|embed)="([^"]*)"/g)].map(
    ([, id]) => id ?? '',
  );
  return [
    ...faults,
    ...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: no relationship ${id}`),
  ];
};

/** Everything that would make a reader repair or refuse the container; empty for a sound one. */
export const containerFaults = (bytes: Uint8Array): string[] => {
  const parts = unpack(bytes);
  const names = Object.keys(parts);
  const faults = repeated(entryNames(bytes)).map((name) => `${name} twice`);
  for (const name of names) {
    const valid = XMLValidator.validate(partText(parts, name) ?? '');
    if (valid !== true) faults.push(`${name}: ${valid.err.msg}`);
  }
  const types = partText(parts, CONTENT_TYPES) ?? '';
  const overrides = tags(types, 'Override').map((tag) => attribute(tag, 'PartName') ?? '');
  const defaults = tags(types, 'Default').map((tag) => attribute(tag, 'Extension') ?? '');
  faults.push(...repeated([...overrides, ...defaults]).map((name) => `content type of ${name} twice`));
  faults.push(
    ...overrides.filter((name) => parts[name.slice(1)] === undefined).map((name) => `no part ${name}`),
  );
  // `.xml` alone says nothing about what a part is.
  const typed = (name: string): boolean => overrides.includes(`/${name}`) || name.endsWith('.rels');
  faults.push(
    ...names
      .filter((name) => name !== CONTENT_TYPES && !typed(name))
      .map((name) => `${name}: no content type`),
  );
  const reached = new Set([CONTENT_TYPES]);
  for (const name of names.filter((one) => one.endsWith('.rels'))) {
    faults.push(...faultsInRelations(parts, name, reached));
    reached.add(name);
  }
  faults.push(...names.filter((name) => !reached.has(name)).map((name) => `${name}: nothing leads to it`));
  return faults;
};

export interface SheetPart {
  readonly name: string;
  readonly xml: string;
  /** Formulas of cells, conditional formats and validations. */
  readonly cells: ReadonlyMap<string, string>;
  readonly rules: readonly string[];
}

export interface NamePart {
  readonly name: string;
  readonly scope: string | null;
  readonly refersTo: string;
}

export interface TablePart {
  readonly name: string;
  readonly id: string;
  readonly area: string;
  readonly columns: readonly string[];
}

const targetOf = (parts: Parts, id: string): string => {
  const relations = tags(partText(parts, 'xl/_rels/workbook.xml.rels') ?? '', 'Relationship');
  const found = relations.find((tag) => attribute(tag, 'Id') === id) ?? '';
  return `xl/${attribute(found, 'Target') ?? ''}`;
};

export const sheetParts = (parts: Parts): SheetPart[] =>
  tags(partText(parts, 'xl/workbook.xml') ?? '', 'sheet').map((tag) => {
    const xml = partText(parts, targetOf(parts, attribute(tag, 'r:id') ?? '')) ?? '';
    const cells = new Map<string, string>();
    for (const [, address, content] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>(.*?)<\/f>/gs))
      cells.set(address ?? '', decoded(content ?? ''));
    const rules = [...xml.matchAll(/<(formula[12]?)>(.*?)<\/\1>/gs)].map(([, , content]) =>
      decoded(content ?? ''),
    );
    return { name: attribute(tag, 'name') ?? '', xml, cells, rules };
  });

export const nameParts = (parts: Parts): NamePart[] => {
  const xml = partText(parts, 'xl/workbook.xml') ?? '';
  const sheets = tags(xml, 'sheet').map((tag) => attribute(tag, 'name') ?? '');
  return [...xml.matchAll(/(<definedName\s[^>]*>)(.*?)<\/definedName>/gs)].map(
    ([, tag = '', content = '']) => {
      const scope = attribute(tag, 'localSheetId');
      return {
        name: attribute(tag, 'name') ?? '',
        scope: scope === undefined ? null : (sheets[Number(scope)] ?? '?'),
        refersTo: decoded(content),
      };
    },
  );
};

export const tableParts = (parts: Parts): TablePart[] =>
  Object.keys(parts)
    .filter((name) => name.startsWith('xl/tables/'))
    .map((name) => {
      const xml = partText(parts, name) ?? '';
      const [table = ''] = tags(xml, 'table');
      return {
        name: attribute(table, 'displayName') ?? '',
        id: attribute(table, 'id') ?? '',
        area: attribute(table, 'ref') ?? '',
        columns: tags(xml, 'tableColumn').map((tag) => attribute(tag, 'name') ?? ''),
      };
    });

/** What a reader must have understood of a sheet: each as a text that two files can be compared by. */
export const featuresOf = (parts: Parts): string[] => {
  const found: string[] = [];
  for (const { name, xml } of sheetParts(parts)) {
    for (const [, tag = '', content = ''] of xml.matchAll(
      /(<conditionalFormatting\s[^>]*>)(.*?)<\/conditionalFormatting>/gs,
    ))
      found.push(
        `${name}: format ${attribute(tag, 'sqref') ?? ''} ${(content.match(/<cfRule/g) ?? []).length}`,
      );
    for (const tag of tags(xml, 'dataValidation'))
      found.push(`${name}: validation ${attribute(tag, 'type') ?? ''} ${attribute(tag, 'sqref') ?? ''}`);
    for (const tag of tags(xml, 'mergeCell')) found.push(`${name}: merge ${attribute(tag, 'ref') ?? ''}`);
    if (tags(xml, 'sheetProtection').length > 0) found.push(`${name}: protected`);
    found.push(...tags(xml, 'drawing').map(() => `${name}: drawing`));
  }
  for (const { name, area, columns } of tableParts(parts))
    found.push(`table ${name} ${area} ${columns.join('|')}`);
  for (const { name, scope, refersTo } of nameParts(parts))
    found.push(`name ${scope ?? ''} ${name} ${refersTo.replace(/['$]/g, '')}`);
  const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  for (const chart of charts) {
    const values = [...(partText(parts, chart) ?? '').matchAll(/<(?:\w+:)?f>([^<]*)<\/(?:\w+:)?f>/g)];
    found.push(...values.map(([, range = '']) => `chart ${decoded(range).replace(/['$]/g, '')}`));
  }
  return found;
};
