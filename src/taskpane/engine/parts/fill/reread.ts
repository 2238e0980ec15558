/** After the filling: what Excel makes of the form, held against what was written and what it should come to. */
import { checkFilled, type FillSource, type FillWrite, type Form } from '../../../../core/fill/index.ts';
import { filledForm } from '../../../../core/fill/check/filledForm.ts';
import type { Lang } from '../../../../core/messages/index.ts';
import { isCellError, valueAt, type Scalar, type Sheet } from '../../../../core/values/workbook.ts';
import { findingView, shownValue } from './shown.ts';
import type { Difference, Reread } from './views.ts';

const RELATIVE = 1e-9;

const equal = (a: Scalar, b: Scalar): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(b))
    : String(a ?? '') === String(b ?? '');

export const rereadForm = (
  form: Form,
  writes: readonly FillWrite[],
  source: FillSource,
  sheets: readonly Sheet[],
  lang: Lang,
): Reread => {
  const now = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const filled = filledForm(form, form.workbook, writes);
  const written = new Set(writes.map(({ sheet, address }) => `${sheet}!${address}`));
  const differences: Difference[] = [];
  const actual: FillWrite[] = [];
  let sums = 0;
  for (const cell of form.cells) {
    const sheet = now.get(cell.sheet);
    if (!sheet) continue;
    const value = valueAt(sheet, cell.row, cell.column);
    if (typeof value === 'number' || typeof value === 'string')
      actual.push({ sheet: cell.sheet, address: cell.address, value });
    const isSum = cell.formula !== null;
    const isWritten = written.has(`${cell.sheet}!${cell.address}`);
    if (!isSum && !isWritten) continue;
    const expected = filled.valueOf(cell);
    if (isSum && expected !== null) sums++;
    const bad = isCellError(value);
    if (!bad && (expected === null || equal(value, expected))) continue;
    differences.push({
      why: bad ? 'error' : isSum ? 'sum' : 'written',
      sheet: cell.sheet,
      cell: cell.address,
      label: [...cell.rowPath, ...cell.columnPath].join(' / '),
      received: shownValue(value, cell.format),
      expected: shownValue(expected, cell.format),
    });
  }
  const told = new Set(differences.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const findings = checkFilled(form, actual, source, lang).filter(
    ({ sheet, cell }) => !told.has(`${sheet}!${cell}`),
  );
  return { sums, differences, findings: findings.map((one) => findingView(one, lang)) };
};
