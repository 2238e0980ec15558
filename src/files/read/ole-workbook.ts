/** .xls and old .et: BIFF records in an OLE container, or bare. */
import type { Workbook } from '../../core/values/workbook.ts';
import { message } from '../../core/messages/index.ts';
import type { ReadLimits } from '../limits.ts';
import { FileProblem } from '../problem.ts';
import { extensionOf, isWorkbookKind, kindMessage, kindOfOle } from './kind.ts';
import { CFB, read, set_cptable } from './sheetjs.ts';
import type { OleContainer } from './sheetjs.ts';
import { PARSING, parsed, workbookFrom } from './spreadsheet.ts';

/** Excel opens a workbook "protected" with this password without asking: it marks it as read-only. */
const SILENT_PASSWORD = 'VelvetSweatshop';

/** Reads an OLE container that holds a workbook. Throws `FileProblem` for every other content. */
export const readOleWorkbook = async (
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Workbook> => {
  const kind = kindOfOle(streamsOf(file, bytes));
  if (kind === 'encrypted') throw new FileProblem(file, 'file-encrypted');
  if (!isWorkbookKind(kind)) {
    const isWps = kind === 'ole' && /^(et|ett|wps|ksheet|dbt)$/.test(extensionOf(file));
    throw isWps
      ? new FileProblem(file, 'file-wps-format')
      : new FileProblem(file, 'file-unsupported', { found: message(kindMessage(kind)) });
  }
  return readBiff(file, bytes, limits);
};

/** Reads BIFF of any age. Before Excel 97 text is in the code page of the writer's machine, so tables are loaded. */
export const readBiff = async (file: string, bytes: Uint8Array, limits: ReadLimits): Promise<Workbook> => {
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const book = parsed(file, 'xls', () =>
    read(bytes, { ...PARSING, type: 'array', cellStyles: true, password: SILENT_PASSWORD }),
  );
  return workbookFrom(file, 'xls', book, limits);
};

const streamsOf = (file: string, bytes: Uint8Array): Set<string> => {
  try {
    const container: OleContainer = CFB.read(bytes, { type: 'array' });
    return new Set(container.FileIndex.map((stream) => stream.name.toLowerCase()));
  } catch (cause) {
    throw new FileProblem(file, 'file-damaged', { found: message('kind-xls') }, cause);
  }
};
