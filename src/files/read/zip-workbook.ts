/** .xlsx, .xlsm, .xlsb and .ods: judged, inflated, then parsed by SheetJS. */
import type { SheetLooks, Workbook } from '../../core/values/workbook.ts';
import { message } from '../../core/messages/index.ts';
import type { ReadLimits } from '../limits.ts';
import { FileProblem } from '../problem.ts';
import { inflateEntry, judgeDirectory, zipDirectory } from '../zip.ts';
import type { ZipEntry } from '../zip.ts';
import { extensionOf, isWorkbookKind, kindMessage, kindOfZip } from './kind.ts';
import { cellStyles, looksOf } from './looks.ts';
import { parse_zip } from './sheetjs.ts';
import type { ZipPart } from './sheetjs.ts';
import { PARSING, parsed, workbookFrom } from './spreadsheet.ts';
import { countCells, hiddenLines, markUncached, sheetPaths, withChineseFormats } from './xlsx-parts.ts';
import type { HiddenLines } from './xlsx-parts.ts';
import { binaryString } from './xml.ts';

/** Parts that no cell depends on are never inflated. */
const NEVER_READ =
  /^(xl\/(media|drawings|charts|theme|printerSettings|embeddings|pivotCache)|docProps\/thumb|Thumbnails|Pictures)/i;

/** Reads a container that holds a workbook. Throws `FileProblem` for every other content. */
export const readZipWorkbook = (
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits,
  looks = false,
): Workbook => {
  const entries = zipDirectory(file, bytes);
  judgeDirectory(file, bytes.length, entries, limits);
  const kind = kindOfZip(entries);
  if (!isWorkbookKind(kind)) {
    const isWps = kind === 'zip' && /^(et|ett|wps|ksheet|dbt)$/.test(extensionOf(file));
    throw isWps
      ? new FileProblem(file, 'file-wps-format')
      : new FileProblem(file, 'file-unsupported', { found: message(kindMessage(kind)) });
  }
  const container = new Container(file, bytes, entries, limits);
  if (kind === 'ods' && container.text('META-INF/manifest.xml').includes('encryption-data')) {
    throw new FileProblem(file, 'file-encrypted');
  }
  const book = parsed(file, kind, () =>
    parse_zip(
      { files: container.parts },
      kind === 'xlsb' ? { ...PARSING, cellStyles: true } : { ...PARSING },
    ),
  );
  if (container.problem) throw container.problem;
  const names = [...book.SheetNames];
  const workbook = workbookFrom(file, kind, book, limits, kind === 'xlsx' ? container.hiddenBySheet() : []);
  return looks && kind === 'xlsx' ? withLooks(workbook, names, container.looksBySheet()) : workbook;
};

const withLooks = (
  workbook: Workbook,
  names: readonly string[],
  looks: readonly (SheetLooks | undefined)[],
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const own = looks[names.indexOf(sheet.name)];
    return own ? { ...sheet, looks: own } : sheet;
  }),
});

class Container {
  /** The first problem met while SheetJS asked for parts: it swallows what is thrown inside a sheet. */
  problem: FileProblem | undefined;
  readonly parts: Record<string, ZipPart> = {};
  readonly #entries = new Map<string, ZipEntry>();
  readonly #hidden = new Map<string, HiddenLines>();
  readonly #file: string;
  readonly #bytes: Uint8Array;
  readonly #limits: ReadLimits;
  #cells = 0;

  constructor(file: string, bytes: Uint8Array, entries: readonly ZipEntry[], limits: ReadLimits) {
    this.#file = file;
    this.#bytes = bytes;
    this.#limits = limits;
    for (const entry of entries) {
      if (entry.name.endsWith('/') || NEVER_READ.test(entry.name)) continue;
      this.#entries.set(entry.name.toLowerCase(), entry);
      this.parts[entry.name] = this.#part(entry);
    }
  }

  /** A part as one character a byte; empty where there is none. */
  text(name: string): string {
    const entry = this.#entries.get(name.toLowerCase());
    return entry === undefined ? '' : binaryString(this.#inflated(entry));
  }

  /** The sheets' parts in the order of the workbook; undefined where the relationship is missing. */
  #sheets(): (string | undefined)[] {
    const path = [...this.#entries.keys()].find((name) => name.endsWith('workbook.xml')) ?? '';
    const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
    return sheetPaths(path, this.text(path), this.text(relations));
  }

  /** Hidden rows and columns in the order of the workbook's sheets, known once the sheets were parsed. */
  hiddenBySheet(): (HiddenLines | undefined)[] {
    return this.#sheets().map((sheet) =>
      sheet === undefined ? undefined : this.#hidden.get(sheet.toLowerCase()),
    );
  }

  /** Locks and fills in the order of the workbook's sheets. */
  looksBySheet(): (SheetLooks | undefined)[] {
    const styles = [...this.#entries.keys()].find((name) => /(^|\/)styles\d*\.xml$/.test(name)) ?? '';
    const known = cellStyles(this.text(styles));
    return this.#sheets().map((sheet) =>
      sheet === undefined ? undefined : looksOf(this.text(sheet), known),
    );
  }

  #noted(problem: FileProblem): FileProblem {
    this.problem ??= problem;
    return problem;
  }

  #inflated(entry: ZipEntry): Uint8Array {
    try {
      return inflateEntry(this.#file, this.#bytes, entry);
    } catch (cause) {
      throw cause instanceof FileProblem ? this.#noted(cause) : cause;
    }
  }

  #part(entry: ZipEntry): ZipPart {
    const { name } = entry;
    if (name.endsWith('.bin')) {
      const content = (): Uint8Array => this.#inflated(entry);
      return {
        name,
        type: 2,
        get content() {
          return content();
        },
      };
    }
    return { name, asBinary: () => this.#prepared(name, this.text(name)) };
  }

  #prepared(name: string, xml: string): string {
    if (/styles\d*\.xml$/i.test(name)) return withChineseFormats(xml);
    if (!/sheets?\d*\.xml$/i.test(name) || !/<(?:\w+:)?worksheet\b/.test(xml.slice(0, 4096))) return xml;
    this.#cells += countCells(xml);
    if (this.#cells > this.#limits.cells) {
      const { cells: allowed } = this.#limits;
      throw this.#noted(new FileProblem(this.#file, 'file-too-many-cells', { cells: this.#cells, allowed }));
    }
    this.#hidden.set(name.toLowerCase(), hiddenLines(xml));
    return markUncached(xml);
  }
}
