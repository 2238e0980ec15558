import type { Sheet, Workbook } from '../../core/values/workbook.ts';
import { sheetNames } from '../../files/xlsx/names.ts';

/**
 * Several workbooks as one, sheet after sheet. A name that is taken gets its file's name in front. Formulas that name
 * a renamed sheet keep the old name, so files with such formulas should come first.
 */
export const combined = (file: string, workbooks: readonly Workbook[]): Workbook => {
  const taken = new Set<string>();
  const sheets: Sheet[] = [];
  for (const workbook of workbooks) {
    for (const sheet of workbook.sheets) {
      const stem = workbook.file.replace(/\.[^.]+$/, '');
      const name = taken.has(sheet.name.toLowerCase()) ? `${stem} ${sheet.name}` : sheet.name;
      taken.add(name.toLowerCase());
      sheets.push({ ...sheet, name });
    }
  }
  const names = sheetNames(sheets.map(({ name }) => name));
  return { file, sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })) };
};
