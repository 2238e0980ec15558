import { pack, partText, setPartText, unpack } from '../zip-parts.ts';

const MARK = 'dabiao-link:';

/** Targets and cells of links to other files, standing in the file as numbered marks until it is patched. */
export class FileLinks {
  readonly #links: { target: string; location: string }[] = [];

  readonly mark = (target: string, location: string): string => {
    this.#links.push({ target, location });
    return `${MARK}${this.#links.length - 1}`;
  };

  /** Replaces the marks: the file becomes the relationship's target, the cell the hyperlink's location. */
  patched(bytes: Uint8Array): Uint8Array {
    if (this.#links.length === 0) return bytes;
    const parts = unpack(bytes);
    for (const path of Object.keys(parts)) {
      const sheet = /^xl\/worksheets\/_rels\/(.+)\.rels$/.exec(path)?.[1];
      if (sheet !== undefined) this.#patchSheet(parts, `xl/worksheets/${sheet}`, path);
    }
    return pack(parts);
  }

  #patchSheet(parts: Record<string, Uint8Array>, sheetPath: string, relationsPath: string): void {
    const locations = new Map<string, string>();
    const relations = (partText(parts, relationsPath) ?? '').replace(/<Relationship\b[^<>]*>/g, (tag) => {
      const number = new RegExp(`Target="${MARK}(\\d+)"`).exec(tag)?.[1];
      const link = number === undefined ? undefined : this.#links[Number(number)];
      const id = /\bId="([^"]*)"/.exec(tag)?.[1];
      if (link === undefined || id === undefined) return tag;
      locations.set(id, link.location);
      return tag.replace(`${MARK}${number}`, escaped(link.target));
    });
    if (locations.size === 0) return;
    setPartText(parts, relationsPath, relations);
    const sheet = (partText(parts, sheetPath) ?? '').replace(/<hyperlink\b[^<>]*>/g, (tag) => {
      const location = locations.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? '');
      return location === undefined
        ? tag
        : tag.replace('<hyperlink', `<hyperlink location="${escaped(location)}"`);
    });
    setPartText(parts, sheetPath, sheet);
  }
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
