import type { OfficeApi } from '../session.ts';
import { base64Of } from './base64.ts';

/** The set that lets an add-in open a file as a new workbook. */
const NEEDED = '1.8';

/**
 * Opens a workbook file as a new, unsaved workbook beside the open one, which stays as it is. False where this Excel
 * can't or won't.
 */
export const openNewBook = async ({ Excel, Office }: OfficeApi, bytes: Uint8Array): Promise<boolean> => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED)) return false;
  return Excel.createWorkbook(base64Of(bytes)).then(
    () => true,
    () => false,
  );
};
