import type { Workbook } from '../../core/values/workbook.ts';
import { message } from '../../core/messages/index.ts';
import { READ_LIMITS, megabytes } from '../limits.ts';
import type { ReadLimits } from '../limits.ts';
import { FileProblem } from '../problem.ts';
import { containerOf, kindMessage } from './kind.ts';
import { readBiff, readOleWorkbook } from './ole-workbook.ts';
import { readTextWorkbook } from './text-workbook.ts';
import { readZipWorkbook } from './zip-workbook.ts';

export interface ReadOptions {
  /** Replaces single bounds of `READ_LIMITS`. */
  readonly limits?: Partial<ReadLimits>;
  /** Also reads protection, unlocked cells and fill colours (.xlsx and .xlsm only), as forms to fill need them. */
  readonly looks?: boolean;
}

/**
 * A workbook from the bytes of a file, whatever its extension says: .xlsx .xlsm .xlsb .xls .ods .et, CSV, and
 * HTML or XML under the name of a workbook. Throws `FileProblem` and nothing else for a file that can't be read.
 */
export const readWorkbook = async (
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Workbook> => {
  const file = name.replace(/^.*[\\/]/, '');
  const limits = { ...READ_LIMITS, ...options.limits };
  if (bytes.length === 0) throw new FileProblem(file, 'file-empty');
  if (bytes.length > limits.fileBytes) {
    throw new FileProblem(file, 'file-too-big', {
      size: megabytes(bytes.length),
      allowed: megabytes(limits.fileBytes),
    });
  }
  const container = containerOf(bytes);
  switch (container) {
    case 'zip':
      return readZipWorkbook(file, bytes, limits, options.looks === true);
    case 'ole':
      return readOleWorkbook(file, bytes, limits);
    case 'biff':
      return readBiff(file, bytes, limits);
    case 'text':
      return readTextWorkbook(file, bytes, limits);
    default:
      throw new FileProblem(file, 'file-unsupported', { found: message(kindMessage(container)) });
  }
};
