/** Figures of a school as they go into an entry cell: the number, or the words that stand where one should. */
import type { FieldId } from '../../core/fields/index.ts';
import { isWrong, receivedAt } from '../../core/indicators/shared/doubt.ts';
import { schoolFigure, type Figure, type SchoolRecord } from '../../core/tables/index.ts';
import { identityText } from '../../core/tables/records/identity.ts';
import type { EntryValue } from '../data.ts';

/** A readable figure as a number, a wrong one as it stands, an absent one as blank. */
export const cellOf = (figure: Figure | null): EntryValue => {
  if (figure === null) return null;
  if (figure.value !== null) return figure.value;
  return isWrong(figure) ? receivedAt(figure) : null;
};

/** Written where one cell speaks for several sections of a school: no section's own figure. */
export const UNSPLIT = '未分学段';

const sameCell = (left: Figure, right: Figure): boolean =>
  left.table === right.table && left.row === right.row && left.column === right.column;

/** Whether the figure's cell also speaks for another section of the school. */
const isShared = (
  figure: Figure,
  field: FieldId,
  record: SchoolRecord,
  all: readonly SchoolRecord[],
): boolean =>
  all.some((other) => {
    const its = other === record ? null : schoolFigure(other, field);
    return its !== null && sameCell(figure, its);
  });

/** A figure of one section; facilities of the whole school may stand in each of its rows. */
export const figureOf = (
  record: SchoolRecord,
  field: FieldId,
  all: readonly SchoolRecord[],
  facility = false,
): EntryValue => {
  const figure = schoolFigure(record, field);
  if (figure === null) return null;
  return !facility && (figure.value ?? 0) !== 0 && isShared(figure, field, record, all)
    ? UNSPLIT
    : cellOf(figure);
};

/** The text of an identity column; null where no table of the record has the column. */
export const textOf = ({ sources }: SchoolRecord, field: FieldId): string | null => {
  let found: string | null = null;
  for (const { table, row, columns } of sources) {
    const column = columns.get(field);
    if (!column) continue;
    const own = identityText(table, row, column);
    if (own !== '') return own;
    found = '';
  }
  return found;
};
