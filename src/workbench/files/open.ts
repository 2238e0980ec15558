import type { Workbook } from '../../core/values/workbook.ts';
import { readWorkbook } from '../../files/read/workbook.ts';
import type { SimulatedExcel } from '../host/host.ts';
import { dressFromXlsx } from './looks.ts';
import { fitColumns } from './widths.ts';

/** A workbook to be opened: its content, and the bytes its looks are read from, where they are of one file. */
export interface Opened {
  readonly workbook: Workbook;
  readonly bytes?: Uint8Array;
}

/** Reads a file's content; throws `FileProblem` with words for the user. */
export const openBytes = async (name: string, bytes: Uint8Array): Promise<Opened> => ({
  workbook: await readWorkbook(name, bytes),
  bytes,
});

/** Gives a host's fresh workbook the looks of its file, and widths to columns that have none. */
export const dress = async ({ workbook }: SimulatedExcel, bytes: Uint8Array | undefined): Promise<void> => {
  if (bytes) await dressFromXlsx(workbook, bytes);
  for (const sheet of workbook.sheets) fitColumns(sheet);
};
