import type { WorkbookPort } from '../book/port.ts';
import { feedSheets, type Call } from '../engine/feed.ts';
import type { Changes } from './changes.ts';

/** Brings the sheets that the engine holds up to the edits that waited; `known`: sheets whose tables it has found. */
export const catchUp = async (
  call: Call,
  book: Pick<WorkbookPort, 'sheetNames' | 'readCells' | 'readSheets'>,
  changes: Changes,
  known: ReadonlySet<string>,
): Promise<void> => {
  const { sheetsChanged, areas } = changes.take();
  const whole = new Set([...areas].filter(([, area]) => area === null).map(([name]) => name));
  if (sheetsChanged) {
    const names = await book.sheetNames();
    await call('keepSheets', names);
    for (const name of names) if (!known.has(name)) whole.add(name);
  }
  for (const [sheet, area] of areas) {
    if (area === null || whole.has(sheet)) continue;
    const rows = await book.readCells(sheet, area);
    await call('patch', { sheet, area, rows });
  }
  if (whole.size === 0) return;
  const read = await book.readSheets([...whole]);
  changes.read(read.map(({ sheet }) => sheet));
  await feedSheets(call, read);
};
