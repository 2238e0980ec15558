import { message } from '../core/messages/index.ts';
import { READ_LIMITS } from './limits.ts';
import { FileProblem } from './problem.ts';
import { containerOf, extensionOf, kindMessage, kindOfZip } from './read/kind.ts';
import type { FileKind } from './read/kind.ts';
import { judgeDirectory, zipDirectory } from './zip.ts';

/**
 * Refuses what isn't .xlsx or .xlsm, before its parts are edited. Throws `FileProblem`: `file-empty`, `code` with the
 * kind found, and the problems of a file that is too large or broken.
 */
export const onlyXlsx = (
  file: string,
  bytes: Uint8Array,
  code: 'annotate-needs-xlsx' | 'fill-needs-xlsx',
): void => {
  if (bytes.length === 0) throw new FileProblem(file, 'file-empty');
  const refuse = (kind: FileKind): never => {
    throw new FileProblem(file, code, { found: message(kindMessage(kind)) });
  };
  const container = containerOf(bytes);
  if (container === 'ole' || container === 'biff') return refuse('xls');
  if (container === 'text') return refuse(extensionOf(file) === 'csv' ? 'csv' : 'html');
  if (container !== 'zip') return refuse(container);
  const entries = zipDirectory(file, bytes);
  judgeDirectory(file, bytes.length, entries, READ_LIMITS);
  const kind = kindOfZip(entries);
  return kind === 'xlsx' ? undefined : refuse(kind);
};
