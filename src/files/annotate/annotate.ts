/**
 * A copy of a user's workbook with the findings marked in it: a fill and a note in each cell found, and nothing
 * else changed. Command line only: the editing library is a 4 MB WebAssembly file found through Node.
 */
import { createRequire } from 'node:module';
import type * as Excelize from 'excelize-wasm';
import type { Area } from '../../core/values/workbook.ts';
import { onlyXlsx } from '../onlyXlsx.ts';
import { FileProblem } from '../problem.ts';
import { attribute, tags } from '../read/xml.ts';
import { resolved, sheetPaths } from '../read/xlsx-parts.ts';
import { pack, partText, setPartText, unpack } from '../zip-parts.ts';
import type { Parts } from '../zip-parts.ts';
import { SEVERITY_FILLS } from './colours.ts';
import { areaOf, byCell } from './marks.ts';
import type { CellMark, Mark } from './marks.ts';
import { addNote, commentsTarget, withNoteAppended } from './notes.ts';
import { spliced } from './splice.ts';
import { withFills } from './styles.ts';

type Library = Awaited<ReturnType<typeof Excelize.init>>;
type OpenBook = ReturnType<Library['OpenReader']>;

const STYLES = 'xl/styles.xml';

let loading: Promise<Library> | undefined;
const library = async (): Promise<Library> => {
  loading ??= import('excelize-wasm').then(({ init }) =>
    init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz')),
  );
  return loading;
};

/** Every call of the library answers with an error text instead of throwing. */
const done = <T extends { error: string | null }>(result: T): T => {
  if (result.error) throw new Error(result.error);
  return result;
};

/**
 * The annotated copy. Marks of one cell share one note; an existing note is kept and ours added below. A cell with
 * a discussion (threaded comment) gets the fill only, since Excel shows no note beside one. Throws `FileProblem`:
 * `annotate-needs-xlsx` for anything but .xlsx / .xlsm, `annotate-unknown-sheet`, `annotate-failed`.
 */
export const annotate = async (
  file: string,
  bytes: Uint8Array,
  marks: readonly Mark[],
): Promise<Uint8Array> => {
  onlyXlsx(file, bytes, 'annotate-needs-xlsx');
  const excelize = await library();
  try {
    const original = open(excelize, bytes);
    const parts = unpack(bytes);
    const sheets = sheetParts(parts, original.GetSheetList().list);
    for (const { sheet } of marks) {
      if (!sheets.has(sheet)) throw new FileProblem(file, 'annotate-unknown-sheet', { sheet });
    }
    const cells = byCell(marks, (sheet) => sheets.get(sheet)?.merges ?? []);
    return edited(excelize, parts, sheets, withFormats(original, cells));
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem(file, 'annotate-failed', {}, cause);
  }
};

const open = (excelize: Library, bytes: Uint8Array): OpenBook => {
  const book: OpenBook & { error?: string | null } = excelize.OpenReader(bytes);
  if (book.error) throw new Error(book.error);
  return book;
};

/** What the library does not tell, from the parts: merged areas (its answer comes back empty) and notes. */
interface SheetParts {
  readonly path: string;
  readonly merges: readonly Area[];
  /** The path of the sheet's comments part, if it has one. */
  readonly comments: string | undefined;
}

const relationsOf = (parts: Parts, path: string): string =>
  partText(parts, path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';

const sheetParts = (parts: Parts, names: readonly string[]): Map<string, SheetParts> => {
  const workbook = Object.keys(parts).find((name) => /(^|\/)workbook\.xml$/.test(name)) ?? '';
  const paths = sheetPaths(workbook, partText(parts, workbook) ?? '', relationsOf(parts, workbook));
  return new Map(
    names.map((name, i) => {
      const path = paths[i] ?? '';
      const comments = commentsTarget(relationsOf(parts, path));
      return [
        name,
        {
          path,
          merges: tags(partText(parts, path) ?? '', 'mergeCell').flatMap(
            (tag) => areaOf(attribute(tag, 'ref') ?? '') ?? [],
          ),
          comments: comments === undefined ? undefined : resolved(path, comments),
        },
      ];
    }),
  );
};

interface FormattedMark extends CellMark {
  readonly format: number;
}

const withFormats = (book: OpenBook, cells: readonly CellMark[]): FormattedMark[] =>
  cells.map((cell) => ({ ...cell, format: done(book.GetCellStyle(cell.sheet, cell.address)).style }));

const edited = (
  excelize: Library,
  parts: Parts,
  sheets: ReadonlyMap<string, SheetParts>,
  cells: readonly FormattedMark[],
): Uint8Array => {
  const wanted = cells.map(({ format, severity }) => ({ format, fill: SEVERITY_FILLS[severity] }));
  const styles = withFills(partText(parts, STYLES) ?? '', wanted);
  setPartText(parts, STYLES, styles.xml);
  const unnoted = cells.filter((cell) => !lengthenNote(parts, sheets.get(cell.sheet)?.comments, cell));
  const book = open(excelize, pack(parts));
  cells.forEach((cell, i) => {
    const want = wanted[i];
    if (want === undefined) return;
    done(book.SetCellStyle(cell.sheet, cell.address, cell.address, styles.formatOf(want)));
  });
  for (const cell of unnoted) {
    if (cell.notes.length > 0) addNote(book, cell.sheet, cell.address, cell.notes.join('\n'));
  }
  const { buffer } = done(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new TypeError('no bytes');
  const touched = new Set(cells.map((cell) => sheets.get(cell.sheet)?.path ?? ''));
  const changed = changedParts(unpack(buffer), touched);
  for (const path of touched) {
    const [before, after] = [partText(parts, path), partText(changed, path)];
    if (before !== undefined && after !== undefined) setPartText(changed, path, spliced(before, after));
  }
  return pack({ ...parts, ...changed });
};

/**
 * The library writes every part it read anew. Only those it had to change are taken from it; workbook, theme,
 * styles and all the rest keep the bytes they had.
 */
const changedParts = (written: Parts, sheetPaths: ReadonlySet<string>): Parts => {
  const relations = new Set([...sheetPaths].map((path) => path.replace(/([^/]+)$/, '_rels/$1.rels')));
  return Object.fromEntries(
    Object.entries(written).filter(
      ([name]) =>
        name === '[Content_Types].xml' ||
        sheetPaths.has(name) ||
        relations.has(name) ||
        /^xl\/(?:comments[^/]*|drawings\/[^/]*vmlDrawing[^/]*)$/i.test(name),
    ),
  );
};

/** Whether the cell had a note, which then carries ours as well. */
const lengthenNote = (parts: Parts, path: string | undefined, cell: CellMark): boolean => {
  const xml = path === undefined ? undefined : partText(parts, path);
  if (path === undefined || xml === undefined || cell.notes.length === 0) return false;
  const longer = withNoteAppended(xml, cell.address, cell.notes.join('\n'));
  if (longer === null) return false;
  setPartText(parts, path, longer);
  return true;
};
