import type { Scalar } from '../../core/values/workbook.ts';
import { cellKey, isCellError } from '../../core/values/workbook.ts';
import { cellsOf, columnsOf, parseAddress, rectanglesOf, rowsOf } from '../area.ts';
import { ship } from '../parcels.ts';
import { ExcelProblem } from '../problem.ts';
import type { CellGrid } from '../read/cellPieces.ts';
import { cellPiece, Density } from '../read/cellPieces.ts';
import { lookPiece } from '../read/looks.ts';
import { isFormula, scalarOf } from '../read/sheetReader.ts';
import type { Job } from '../session.ts';
import type { SheetFacts } from '../survey.ts';
import { demandSheet, surveyWorkbook } from '../survey.ts';
import type { CellInput } from './literal.ts';
import type { WriteBlock } from './writeBlocks.ts';
import { writeSurveyed } from './writeBlocks.ts';

/** One cell of a form to be filled in. */
export interface FormEntry {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string;
  /** Written instead of the value, with its leading `=`. */
  readonly formula?: string;
  /** What stood there when the figure was proposed: what a person has typed since is never written over. */
  readonly before: Scalar;
}

export interface FormFilled {
  readonly count: number;
  readonly sheets: readonly string[];
  /** Cells of text format on protected sheets: a number would become a text there, so they are left blank. */
  readonly left: readonly string[];
}

interface Now {
  content: unknown;
  format: string;
  locked: boolean;
}

interface SheetEntries {
  readonly facts: SheetFacts;
  readonly entries: ReadonlyMap<number, FormEntry>;
  readonly now: Map<number, Now>;
}

const TEXT_FORMAT = '@';

const keyOf = (address: string): number => {
  const area = parseAddress(address);
  if (cellsOf(area) !== 1) throw new ExcelProblem('excel-address-unknown', { address });
  return cellKey(area.firstRow, area.firstColumn);
};

const readNow = async (job: Job, sheets: readonly SheetEntries[]): Promise<void> => {
  const density = new Density();
  const parcels = sheets.flatMap(({ facts, entries, now }) => {
    const at = (row: number, column: number): Now => {
      const key = cellKey(row, column);
      const known = now.get(key) ?? { content: '', format: '', locked: false };
      now.set(key, known);
      return known;
    };
    const each =
      (take: (cell: Now, value: unknown) => void) =>
      (grid: CellGrid, area: { readonly firstRow: number; readonly firstColumn: number }): void => {
        for (const [down, row] of grid.entries())
          for (const [across, value] of row.entries())
            take(at(area.firstRow + down, area.firstColumn + across), value);
      };
    const contents = each((cell, value) => void (cell.content = value));
    const formats = each((cell, value) => void (cell.format = String(value)));
    return rectanglesOf(entries.keys()).flatMap((area) => [
      cellPiece(facts.id, area, 'formulas', density, contents),
      cellPiece(facts.id, area, 'numberFormat', density, formats),
      ...(facts.isProtected
        ? [lookPiece(facts.id, area, (row, column, { locked }) => void (at(row, column).locked = locked))]
        : []),
    ]);
  });
  await ship(job, parcels, { allowance: job.session.reading });
};

const same = (content: unknown, before: Scalar): boolean => {
  const now = scalarOf(content);
  if (isCellError(now) || isCellError(before)) return isCellError(now) === isCellError(before);
  return now === before;
};

const listed = (sheets: readonly SheetEntries[], wanted: (cell: Now, entry: FormEntry) => boolean): string =>
  sheets
    .flatMap(({ entries, now }) =>
      [...entries].flatMap(([key, entry]) => {
        const cell = now.get(key);
        return cell && wanted(cell, entry) ? [`${entry.sheet}!${entry.address}`] : [];
      }),
    )
    .join('、');

/** The cells as rectangles that hold nothing else: a protected sheet refuses a range with one locked cell. */
const blocksOf = ({ facts, entries }: SheetEntries, keys: readonly number[]): WriteBlock[] =>
  rectanglesOf(keys).map((area) => ({
    sheet: facts.name,
    row: area.firstRow,
    column: area.firstColumn,
    values: Array.from({ length: rowsOf(area) }, (_, down) =>
      Array.from({ length: columnsOf(area) }, (_cell, across): CellInput => {
        const entry = entries.get(cellKey(area.firstRow + down, area.firstColumn + across));
        if (!entry) return null;
        return entry.formula === undefined ? entry.value : { formula: entry.formula };
      }),
    ),
  }));

/**
 * Fills cells of forms: contents only, so that formats, formulas and protection stay, after one restore point and all
 * or nothing. Throws `excel-cell-formula`, `excel-form-locked` and `excel-form-changed` with the cells, before
 * anything is written.
 */
export const fillForm = async (job: Job, entries: readonly FormEntry[]): Promise<FormFilled> => {
  const survey = await surveyWorkbook(job);
  const names = [...new Set(entries.map(({ sheet }) => sheet))];
  const sheets = names.map((name): SheetEntries => {
    const own = entries.filter(({ sheet }) => sheet === name);
    return {
      facts: demandSheet(survey, name),
      entries: new Map(own.map((entry) => [keyOf(entry.address), entry])),
      now: new Map(),
    };
  });
  await readNow(job, sheets);
  const formulas = listed(sheets, ({ content }) => isFormula(content));
  if (formulas !== '') throw new ExcelProblem('excel-cell-formula', { cell: formulas });
  const locked = listed(sheets, (cell) => cell.locked);
  if (locked !== '') throw new ExcelProblem('excel-form-locked', { where: locked });
  const changed = listed(sheets, ({ content }, { before }) => !same(content, before));
  if (changed !== '') throw new ExcelProblem('excel-form-changed', { where: changed });

  const left: string[] = [];
  const blocks = sheets.flatMap((one) => {
    const keys = [...one.entries].flatMap(([key, entry]) => {
      const turnsToText = typeof entry.value === 'number' && one.now.get(key)?.format === TEXT_FORMAT;
      if (!one.facts.isProtected || !turnsToText) return [key];
      left.push(`${entry.sheet}!${entry.address}`);
      return [];
    });
    return blocksOf(one, keys);
  });
  if (blocks.length > 0)
    await writeSurveyed(job, survey, 'excel-action-fill', blocks, { contentsOnly: true });
  return { count: entries.length - left.length, sheets: names, left };
};
