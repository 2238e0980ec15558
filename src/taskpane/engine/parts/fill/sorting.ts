/** Which sheets of a workbook want to be filled in, and which they can be filled from. */
import { readForm } from '../../../../core/fill/index.ts';
import { message, render, type Lang } from '../../../../core/messages/index.ts';
import { findTables, isOwnSheet } from '../../../../core/tables/index.ts';
import type { Sheet, Workbook } from '../../../../core/values/workbook.ts';
import type { SheetSort, SheetUse } from './views.ts';

const sortOf = (file: string, sheet: Sheet, lang: Lang): SheetSort => {
  const { cells } = readForm({ file, sheets: [sheet] });
  const tables = findTables(sheet, { file }).tables.filter(({ kind }) => kind !== 'unknown');
  const inputs = cells.filter(({ role }) => role === 'input').length;
  const figures = cells.filter(({ role, value }) => role === 'given' && typeof value === 'number').length;
  const isForm = inputs > 0 && inputs >= figures;
  const use: SheetUse = isOwnSheet(sheet) ? 'none' : isForm ? 'form' : tables.length > 0 ? 'data' : 'none';
  const years = tables.flatMap(({ context }) => context.census?.year ?? []);
  return {
    name: sheet.name,
    use,
    inputs,
    tables: [...new Set(tables.map(({ kind }) => render(message(`report-kind-${kind}`), lang)))],
    year: years[0] ?? null,
    hidden: sheet.visibility !== 'visible',
  };
};

/** A sheet with more blanks than figures under its headings wants to be filled in. */
export const sorted = ({ file, sheets }: Workbook, lang: Lang): SheetSort[] =>
  sheets.map((sheet) => sortOf(file, sheet, lang));
