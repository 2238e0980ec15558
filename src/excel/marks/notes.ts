import { cellAddress } from '../../core/values/address.ts';
import type { Parcel } from '../parcels.ts';
import { calls, CALL_BYTES, jsonBytes, ship } from '../parcels.ts';
import type { Job } from '../session.ts';

/** Comments at cells. Office.js 1.1.110 knows threaded comments (ExcelApi 1.10) only, no notes. */

export interface NoteThere {
  readonly id: string;
  readonly content: string;
  readonly address: string;
}

type Listed = readonly { readonly id: string; readonly comments: readonly Excel.Comment[] }[];

/**
 * The comments of some sheets, by sheet id: listed together with `other` reading, then a second sync for their
 * places only where there are any.
 */
export const readNotes = async (
  job: Job,
  sheetIds: readonly string[],
  other: readonly Parcel[] = [],
): Promise<ReadonlyMap<string, readonly NoteThere[]>> => {
  const listed: Listed[number][] = [];
  const lists = sheetIds.map((id) =>
    calls(CALL_BYTES, (inner) => {
      const { comments } = inner.sheet(id);
      comments.load('items/id,items/content');
      return () => void listed.push({ id, comments: [...comments.items] });
    }),
  );
  await ship(job, [...lists, ...other], { allowance: job.session.reading });
  const places = listed.map(({ id, comments }) => ({
    id,
    notes: comments.map((comment) => ({
      comment,
      cell: comment.getLocation().load('rowIndex,columnIndex'),
    })),
  }));
  if (places.some(({ notes }) => notes.length > 0)) await job.sync();
  return new Map(
    places.map(({ id, notes }) => [
      id,
      notes.map(({ comment, cell }) => ({
        id: comment.id,
        content: comment.content,
        address: cellAddress(cell.rowIndex, cell.columnIndex),
      })),
    ]),
  );
};

export const addNote = (sheetId: string, address: string, text: string): Parcel =>
  calls(CALL_BYTES + jsonBytes(text), (job) => {
    job.workbook.comments.add(job.sheet(sheetId).getRange(address), text);
  });

export const deleteNote = (sheetId: string, id: string): Parcel =>
  calls(CALL_BYTES, (job) => job.sheet(sheetId).comments.getItem(id).delete());

/** What it takes to come from the comments that are there to those wanted; the user's own are never touched. */
export const noteParcels = (
  sheetId: string,
  there: readonly NoteThere[],
  ours: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): { parcels: Parcel[]; kept: Record<string, string> } => {
  const isOurs = ({ address, content }: NoteThere) =>
    ours[address] === content || wanted[address] === content;
  const right = new Set<string>();
  const parcels: Parcel[] = [];
  for (const note of there.filter(isOurs)) {
    if (wanted[note.address] === note.content) right.add(note.address);
    else parcels.push(deleteNote(sheetId, note.id));
  }
  const users = new Set(there.filter((note) => !isOurs(note)).map(({ address }) => address));
  const kept: Record<string, string> = {};
  for (const [address, text] of Object.entries(wanted)) {
    if (users.has(address)) continue;
    kept[address] = text;
    if (!right.has(address)) parcels.push(addNote(sheetId, address, text));
  }
  return { parcels, kept };
};
