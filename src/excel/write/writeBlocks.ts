import type { MessageCode } from '../../core/messages/index.ts';
import type { Area } from '../../core/values/workbook.ts';
import { addressOf, areaOf, columnsOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { ship } from '../parcels.ts';
import type { CellGrid, CellProperty } from '../read/cellPieces.ts';
import { cellPiece, Density } from '../read/cellPieces.ts';
import { restoreParcels } from '../restore/blocks.ts';
import { guarded } from '../restore/guarded.ts';
import type { RestorePoint, SavedBlock } from '../restore/history.ts';
import { pointOf } from '../restore/history.ts';
import type { Job } from '../session.ts';
import type { Survey } from '../survey.ts';
import { demandSheet, demandWritable, surveyWorkbook } from '../survey.ts';
import { gridParcel } from './gridParcel.ts';
import type { CellInput } from './literal.ts';
import { demandRectangle, entryBack, entryOf } from './literal.ts';

/** A rectangle to be written; row and column zero-based. */
export interface WriteBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  /** Number formats; left out, a cell keeps its own. */
  readonly formats?: readonly (readonly string[])[];
  /** Cells filled by the spill of a formula that is written over too: to go back they are emptied, not filled. */
  readonly spilled?: readonly (readonly boolean[])[];
}

const areaIn = ({ row, column, values }: WriteBlock): Area =>
  areaOf(row, column, values.length, values[0]?.length ?? 0);

type Before = Record<'formulas' | 'values' | 'numberFormat', unknown[][]>;

/** What the blocks hold now, for the restore point. */
const readBefore = async (job: Job, places: readonly { id: string; area: Area }[]): Promise<Before[]> => {
  const density = new Density();
  const found = places.map((): Before => ({ formulas: [], values: [], numberFormat: [] }));
  const parcels = places.flatMap(({ id, area }, index) =>
    (['formulas', 'values', 'numberFormat'] as const).map((property: CellProperty & keyof Before) =>
      cellPiece(id, area, property, density, (grid: CellGrid) => {
        found[index]?.[property].push(...grid.map((row) => [...row]));
      }),
    ),
  );
  await ship(job, parcels, { allowance: job.session.reading });
  return found;
};

const saved = (
  block: WriteBlock,
  sheetId: string,
  { formulas, values, numberFormat }: Before,
  contentsOnly: boolean,
): SavedBlock => {
  const formats = numberFormat.map((row) => row.map(String));
  return {
    sheetId,
    sheet: block.sheet,
    area: areaIn(block),
    formats,
    ...(contentsOnly && { contentsOnly }),
    before: formulas.map((row, down) =>
      row.map((formula, across) =>
        block.spilled?.[down]?.[across] === true
          ? ''
          : entryBack(formula, values[down]?.[across], formats[down]?.[across]),
      ),
    ),
    written: block.values.map((row, down) =>
      row.map((input, across) => entryOf(input, (block.formats ?? formats)[down]?.[across])),
    ),
  };
};

/**
 * Formats to write: those asked for, and General where a number goes into a cell of text format, which would make a
 * text of it.
 */
const formatsFor = (block: WriteBlock, { formats }: SavedBlock): readonly (readonly string[])[] | null => {
  if (block.formats) return block.formats;
  const numberIntoText = (input: CellInput, format: string | undefined) =>
    format === '@' && typeof input !== 'string' && input !== null;
  const touched = block.values.some((row, down) =>
    row.some((input, across) => numberIntoText(input, formats[down]?.[across])),
  );
  if (!touched) return null;
  return block.values.map((row, down) =>
    row.map((input, across) =>
      numberIntoText(input, formats[down]?.[across]) ? 'General' : (formats[down]?.[across] ?? 'General'),
    ),
  );
};

/** Values before formats, as Excel takes them fastest; but the text format decides what a value becomes. */
const parcelsOf = (block: WriteBlock, place: SavedBlock): Parcel[] => {
  const sheet = (job: Job) => job.sheet(place.sheetId);
  const contents = gridParcel(sheet, place.area, 'formulas', place.written);
  const formats = formatsFor(block, place);
  if (!formats) return [contents];
  const formatting = gridParcel(sheet, place.area, 'numberFormat', formats);
  // a number stays a number when its cell becomes a text cell again
  if (place.contentsOnly)
    return [formatting, contents, gridParcel(sheet, place.area, 'numberFormat', place.formats)];
  const text = [...formats, ...place.formats].some((row) => row.includes('@'));
  return text ? [formatting, contents] : [contents, formatting];
};

export interface SurveyedOptions {
  /** Leaves formats as they are, and writes on protected sheets too: the caller has made sure of unlocked cells. */
  readonly contentsOnly?: boolean;
}

/** Writes blocks after a survey that is already made; see `writeBlocks`. */
export const writeSurveyed = async (
  job: Job,
  survey: Survey,
  action: MessageCode,
  blocks: readonly WriteBlock[],
  { contentsOnly = false }: SurveyedOptions = {},
): Promise<RestorePoint> => {
  const demand = contentsOnly ? demandSheet : demandWritable;
  const places = blocks.map((block) => {
    demandRectangle(block.sheet, block.values);
    if (block.formats) demandRectangle(block.sheet, block.formats);
    return { id: demand(survey, block.sheet).id, area: areaIn(block) };
  });
  const before = await readBefore(job, places);
  const savedBlocks = blocks.map((block, index) =>
    saved(
      block,
      places[index]?.id ?? '',
      before[index] ?? { formulas: [], values: [], numberFormat: [] },
      contentsOnly,
    ),
  );
  const { writing: allowance } = job.session;
  return guarded(job, {
    point: pointOf(action, { blocks: savedBlocks }),
    places: savedBlocks.map(({ sheet, area }) => `${sheet}!${addressOf(area)}`).join('、'),
    write: (journal) => {
      const parcels = blocks.flatMap((block, index) => {
        const place = savedBlocks[index];
        return place ? parcelsOf(block, place) : [];
      });
      return ship(job, [journal, ...parcels], { allowance });
    },
    takeBack: () => ship(job, savedBlocks.flatMap(restoreParcels), { allowance }),
  });
};

/**
 * Writes blocks into the user's sheets: after a restore point, in batches of about 1.5 MB, all or nothing. Throws
 * `excel-sheet-missing`, `excel-sheet-protected`, or what Excel refused, with the cells as they were.
 */
export const writeBlocks = async (
  job: Job,
  blocks: readonly WriteBlock[],
  action: MessageCode = 'excel-action-write',
): Promise<RestorePoint> => {
  const survey = await surveyWorkbook(job);
  return writeSurveyed(
    job,
    survey,
    action,
    blocks.filter((block) => columnsOf(areaIn(block)) > 0 || block.values.length > 0),
  );
};
