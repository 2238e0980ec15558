import { cellAddress } from '../../core/values/address.ts';
import { cellKey, cellOfKey } from '../../core/values/workbook.ts';
import { areaOf, columnsOf, keysOf, rectanglesOf, rowsOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { calls, CALL_BYTES, ship } from '../parcels.ts';
import { ExcelProblem } from '../problem.ts';
import { scalarOf } from '../read/sheetReader.ts';
import type { Job } from '../session.ts';
import { surveyWorkbook } from '../survey.ts';
import type { CellInput } from '../write/literal.ts';
import type { WriteBlock } from '../write/writeBlocks.ts';
import { writeSurveyed } from '../write/writeBlocks.ts';
import { NAMESPACES } from './calls.ts';
import type { OurFormulas } from './find.ts';
import { findOurs, readValues } from './find.ts';

export interface FormulaOptions {
  /** Of the custom functions. */
  readonly namespaces?: readonly string[];
}

export interface Frozen {
  /** Formulas that became values. */
  readonly frozen: number;
  /** Formulas left alone because they show an error, `班级!D5`: an error is not worth keeping. */
  readonly failing: readonly string[];
  /** Protected sheets with such formulas, left out. */
  readonly refusedSheets: readonly string[];
}

/** The cells each formula spills into, itself included. */
const spillsOf = async (job: Job, found: readonly OurFormulas[]): Promise<Map<number, number[]>[]> => {
  const spills = found.map(() => new Map<number, number[]>());
  if (!job.session.supports('1.12')) return spills;
  const parcels = found.flatMap(({ sheet, maySpill }, index): Parcel[] =>
    maySpill.map((key) =>
      calls(CALL_BYTES, (inner) => {
        const { row, column } = cellOfKey(key);
        const area = inner.sheet(sheet.id).getCell(row, column).getSpillingToRangeOrNullObject();
        area.load('rowCount,columnCount');
        return () => {
          if (area.isNullObject) return;
          spills[index]?.set(key, keysOf(areaOf(row, column, area.rowCount, area.columnCount)));
        };
      }),
    ),
  );
  await ship(job, parcels, { allowance: job.session.reading });
  return spills;
};

const inputOf = (value: unknown): CellInput => {
  const scalar = scalarOf(value);
  return typeof scalar === 'object' ? '' : scalar;
};

const blocksOf = (
  sheet: string,
  values: ReadonlyMap<number, unknown>,
  spilled: ReadonlySet<number>,
): WriteBlock[] =>
  rectanglesOf([...values.keys(), ...spilled]).map((area) => {
    const grid = <T>(read: (key: number) => T): T[][] =>
      Array.from({ length: rowsOf(area) }, (_, down) =>
        Array.from({ length: columnsOf(area) }, (_cell, across) =>
          read(cellKey(area.firstRow + down, area.firstColumn + across)),
        ),
      );
    return {
      sheet,
      row: area.firstRow,
      column: area.firstColumn,
      values: grid((key) => inputOf(values.get(key))),
      spilled: grid((key) => spilled.has(key)),
    };
  });

/** Which sheets may be written, and the names of those that may not; throws when there is none of the first. */
export const writableOnly = (
  found: readonly OurFormulas[],
): { writable: OurFormulas[]; refusedSheets: string[] } => {
  const writable = found.filter(({ sheet }) => !sheet.isProtected);
  const refusedSheets = found.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name);
  const [first] = refusedSheets;
  if (first !== undefined && writable.length === 0) {
    throw new ExcelProblem('excel-sheet-protected', { sheet: first });
  }
  return { writable, refusedSheets };
};

export const placeOfKey = (sheet: string, key: number): string => {
  const { row, column } = cellOfKey(key);
  return `${sheet}!${cellAddress(row, column)}`;
};

/** Puts values in the place of all formulas that call this add-in's functions, so that they read without it. */
export const freezeFormulas = async (
  job: Job,
  { namespaces = NAMESPACES }: FormulaOptions = {},
): Promise<Frozen> => {
  const survey = await surveyWorkbook(job);
  const { writable, refusedSheets } = writableOnly(await findOurs(job, survey, namespaces));
  const spills = await spillsOf(job, writable);
  const spilledValues = await readValues(
    job,
    writable.map(({ sheet }, index) => ({
      sheetId: sheet.id,
      keys: [...(spills[index]?.values() ?? [])].flat(),
    })),
  );
  const failing: string[] = [];
  let frozen = 0;
  const blocks = writable.flatMap(({ sheet, formulas, values }, index) => {
    const kept = new Map<number, unknown>();
    const spilled = new Set<number>();
    for (const key of formulas.keys()) {
      const value = values.get(key);
      if (typeof scalarOf(value) === 'object' && value !== undefined && value !== '') {
        failing.push(placeOfKey(sheet.name, key));
        continue;
      }
      kept.set(key, value);
      frozen++;
      for (const other of spills[index]?.get(key) ?? []) {
        if (other === key) continue;
        spilled.add(other);
        kept.set(other, spilledValues[index]?.get(other));
      }
    }
    return blocksOf(sheet.name, kept, spilled);
  });
  if (blocks.length > 0) await writeSurveyed(job, survey, 'excel-action-freeze', blocks);
  return { frozen, failing, refusedSheets };
};
