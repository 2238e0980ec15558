import type { Sheet, Workbook } from '../../core/values/workbook.ts';
import type { Ask, EngineApi, Progress } from './protocol.ts';
import { stopIfCancelled } from './stop.ts';

export type Call = <K extends Ask>(
  ask: K,
  ...args: Parameters<EngineApi[K]>
) => Promise<ReturnType<EngineApi[K]>>;

/** Cells, and entries of a sheet's maps, that go over in one piece: a few milliseconds of copying in the page. */
const PIECE = 30_000;

const pieces = function* <T>(items: Iterable<T>, size: number): Generator<T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < size) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
};

interface Asks {
  readonly head: 'putSheet' | 'putReferenceSheet';
  readonly rows: 'putRows' | 'putReferenceRows';
}

const OPEN: Asks = { head: 'putSheet', rows: 'putRows' };
const REFERENCE: Asks = { head: 'putReferenceSheet', rows: 'putReferenceRows' };

const feedSheet = async (
  call: Call,
  sheet: Sheet,
  position: number,
  step: (cells: number) => void,
  asks: Asks = OPEN,
) => {
  const { name, visibility, columnCount, rows, texts, formats, formulas, merges, hiddenRows, hiddenColumns } =
    sheet;
  await call(asks.head, { name, visibility, columnCount, merges, hiddenRows, hiddenColumns, position });
  const nothing = { sheet: name, firstRow: 0, rows: [], texts: [], formats: [] };
  const perPiece = Math.max(1, Math.floor(PIECE / Math.max(1, columnCount)));
  for (let firstRow = 0; firstRow < rows.length; firstRow += perPiece) {
    const piece = rows.slice(firstRow, firstRow + perPiece);
    await call(asks.rows, { ...nothing, firstRow, rows: piece });
    step(piece.length * columnCount);
  }
  for (const piece of pieces(texts, PIECE)) await call(asks.rows, { ...nothing, texts: piece });
  for (const piece of pieces(formulas, PIECE)) await call(asks.rows, { ...nothing, formulas: piece });
  for (const piece of pieces(formats, PIECE)) await call(asks.rows, { ...nothing, formats: piece });
};

/** Hands sheets to the engine piece by piece; the page may paint and listen between two pieces. */
export const feedSheets = async (
  call: Call,
  sheets: readonly { readonly sheet: Sheet; readonly position: number }[],
  signal: AbortSignal | undefined = undefined,
  onProgress: Progress = () => {},
): Promise<void> => {
  const total = sheets.reduce((sum, { sheet }) => sum + sheet.rows.length * sheet.columnCount, 0);
  let done = 0;
  for (const { sheet, position } of sheets) {
    await feedSheet(call, sheet, position, (cells) => {
      stopIfCancelled(signal);
      done += cells;
      onProgress(done, total);
    });
  }
};

export const feedWorkbook = async (
  call: Call,
  workbook: Workbook,
  signal?: AbortSignal,
  onProgress?: Progress,
): Promise<void> => {
  await call('openBook', workbook.file);
  const sheets = workbook.sheets.map((sheet, position) => ({ sheet, position }));
  await feedSheets(call, sheets, signal, onProgress);
};

/** Last year's workbook, only compared with. */
export const feedReference = async (call: Call, { file, sheets }: Workbook): Promise<void> => {
  await call('openReference', file);
  for (const [position, sheet] of sheets.entries())
    await feedSheet(call, sheet, position, () => undefined, REFERENCE);
};
