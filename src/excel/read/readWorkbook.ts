import type { Workbook } from '../../core/values/workbook.ts';
import type { Parcel, ShippingOptions } from '../parcels.ts';
import { ship } from '../parcels.ts';
import { stopIfCancelled } from '../problem.ts';
import { isOwnSheet } from '../restore/sheets.ts';
import type { Job } from '../session.ts';
import type { SheetFacts } from '../survey.ts';
import { surveyWorkbook } from '../survey.ts';
import { Density } from './cellPieces.ts';
import { readExtents } from './extents.ts';
import { SheetReader } from './sheetReader.ts';

export interface ReadProgress {
  readonly bytesRead: number;
  /** An estimate that gets better as the reading goes on. */
  readonly bytesTotal: number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Which sheets; default all but those this add-in has made. */
  readonly wanted?: (sheet: {
    readonly name: string;
    readonly visibility: SheetFacts['visibility'];
  }) => boolean;
}

const bytesIn = (parcels: readonly Parcel[]): number =>
  parcels.reduce((sum, parcel) => sum + parcel.bytes, 0);

/** Works sheet by sheet and lets the page breathe in between: a pane that blocks for seconds is restarted by Excel. */
const inSlices = async <T>(
  readers: readonly SheetReader[],
  work: (reader: SheetReader) => readonly T[],
): Promise<T[]> => {
  const all: T[] = [];
  for (const reader of readers) {
    for (const item of work(reader)) all.push(item);
    await new Promise((go) => setTimeout(go));
  }
  return all;
};

/**
 * The open workbook in the core's shape. Two syncs for names and extents, then one for every 1.5 MB of answers in
 * two rounds: contents, and what the contents leave open; a third round only for formats the second didn't foresee.
 */
export const readWorkbook = async (job: Job, options: ReadOptions = {}): Promise<Workbook> => {
  const { signal, onProgress } = options;
  stopIfCancelled(signal);
  const survey = await surveyWorkbook(job);
  const wanted = options.wanted ?? ((sheet) => !isOwnSheet(sheet.name, survey.own));
  stopIfCancelled(signal);
  const extents = await readExtents(job, survey.sheets.filter(wanted));
  const density = new Density();
  const readers = extents.map((extent) => new SheetReader(extent, density));
  const { reading } = job.session;

  let bytesRead = 0;
  const round = async (parcels: readonly Parcel[], later: number): Promise<void> => {
    let left = bytesIn(parcels);
    const shipping: ShippingOptions = {
      allowance: reading,
      signal,
      onBatch: (batch) => {
        const bytes = bytesIn(batch);
        bytesRead += bytes;
        left = Math.max(0, left - bytes);
        onProgress?.({ bytesRead, bytesTotal: bytesRead + left + later });
      },
    };
    await ship(job, parcels, shipping);
  };

  const first = readers.flatMap((reader) => reader.first());
  await round(first, bytesIn(first));
  const withFormats = await inSlices(readers, (reader) => reader.second(true));
  const fits = bytesIn(withFormats) <= reading.bytes;
  await round(fits ? withFormats : await inSlices(readers, (reader) => reader.second(false)), 0);
  await round(await inSlices(readers, (reader) => reader.third()), 0);
  const sheets = await inSlices(readers, (reader) => [reader.sheet()]);
  onProgress?.({ bytesRead, bytesTotal: bytesRead });
  return { file: survey.file, sheets };
};
