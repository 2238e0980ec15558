import { cellKey } from '../../core/values/workbook.ts';
import { ship } from '../parcels.ts';
import type { CellGrid } from '../read/cellPieces.ts';
import { cellPiece, Density } from '../read/cellPieces.ts';
import { readExtents } from '../read/extents.ts';
import { isFormula } from '../read/sheetReader.ts';
import { coverOf } from '../marks/cells.ts';
import { isOwnSheet } from '../restore/sheets.ts';
import type { Job } from '../session.ts';
import type { SheetFacts, Survey } from '../survey.ts';
import { callsOurs } from './calls.ts';

/** The cells of one sheet that call our functions. */
export interface OurFormulas {
  readonly sheet: SheetFacts;
  readonly formulas: ReadonlyMap<number, string>;
  readonly values: ReadonlyMap<number, unknown>;
  /** Formulas with something right of or below them: these may spill. */
  readonly maySpill: readonly number[];
}

const into =
  (cells: Map<number, unknown>) =>
  (grid: CellGrid, { firstRow, firstColumn }: { firstRow: number; firstColumn: number }): void => {
    for (const [down, row] of grid.entries()) {
      for (const [across, value] of row.entries()) {
        if (value !== '') cells.set(cellKey(firstRow + down, firstColumn + across), value);
      }
    }
  };

/** Reads values of scattered cells of one sheet. */
export const readValues = async (
  job: Job,
  wanted: readonly { readonly sheetId: string; readonly keys: readonly number[] }[],
): Promise<Map<number, unknown>[]> => {
  const density = new Density();
  const found = wanted.map(() => new Map<number, unknown>());
  const parcels = wanted.flatMap(({ sheetId, keys }, index) =>
    coverOf(keys).map((area) =>
      cellPiece(sheetId, area, 'values', density, into(found[index] ?? new Map<number, unknown>())),
    ),
  );
  await ship(job, parcels, { allowance: job.session.reading });
  return found;
};

/** Our formulas on every sheet but our own results; protected sheets too, for the caller to leave out and name. */
export const findOurs = async (
  job: Job,
  survey: Survey,
  namespaces: readonly string[],
): Promise<OurFormulas[]> => {
  const sheets = survey.sheets.filter(({ name }) => !isOwnSheet(name, survey.own));
  const extents = (await readExtents(job, sheets)).filter(({ used }) => used !== null);
  const density = new Density();
  const contents = extents.map(() => new Map<number, unknown>());
  const parcels = extents.flatMap(({ sheet, used }, index) =>
    used
      ? [cellPiece(sheet.id, used, 'formulas', density, into(contents[index] ?? new Map<number, unknown>()))]
      : [],
  );
  await ship(job, parcels, { allowance: job.session.reading });
  const found = extents.map(({ sheet }, index) => {
    const cells = contents[index] ?? new Map<number, unknown>();
    const formulas = new Map(
      [...cells].flatMap(([key, content]): [number, string][] =>
        isFormula(content) && callsOurs(content, namespaces) ? [[key, content]] : [],
      ),
    );
    const beside = (key: number) =>
      [key + 1, key + cellKey(1, 0)].some((next) => cells.has(next) && !formulas.has(next));
    return { sheet, formulas, maySpill: [...formulas.keys()].filter(beside) };
  });
  const ours = found.filter(({ formulas }) => formulas.size > 0);
  const values = await readValues(
    job,
    ours.map(({ sheet, formulas }) => ({ sheetId: sheet.id, keys: [...formulas.keys()] })),
  );
  return ours.flatMap((one, index) => {
    const shown = values[index] ?? new Map<number, unknown>();
    // A text that begins with `=` is its own value.
    const formulas = new Map([...one.formulas].filter(([key, formula]) => shown.get(key) !== formula));
    return formulas.size > 0 ? [{ ...one, formulas, values: shown }] : [];
  });
};
