import { cellAddress } from '../../core/values/address.ts';
import { cellOfKey } from '../../core/values/workbook.ts';
import { addressLists, rectanglesOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { bytesOf, calls, CALL_BYTES, jsonBytes, ship } from '../parcels.ts';
import type { Job } from '../session.ts';
import { MARKS } from '../settingKeys.ts';
import type { Survey } from '../survey.ts';
import type { Marked, Seen } from './cells.ts';
import { coverOf, fillPiece, groupsOf, markedCells, PATTERNED } from './cells.ts';
import type { NoteThere } from './notes.ts';
import { noteParcels, readNotes } from './notes.ts';
import type { Fill, MarkState } from './state.ts';

/** What a sheet is to be marked with; `before` is found out. */
export interface WantedMarks {
  readonly colors: ReadonlyMap<number, string>;
  readonly notes: Readonly<Record<string, string>>;
}

interface SheetChange {
  readonly sheetId: string;
  readonly ours: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Cell → fill it has → fill it gets. */
  readonly fills: ReadonlyMap<number, readonly [has: Fill, gets: Fill]>;
  readonly there: readonly NoteThere[];
}

export interface Transition {
  /** The marks once it is done. */
  readonly state: MarkState;
  readonly changes: readonly SheetChange[];
  /** Cells whose fill the user has changed since they were marked; they stay as they are. */
  readonly kept: readonly string[];
}

const fillParcels = (sheetId: string, fills: ReadonlyMap<number, Fill>): Parcel[] => {
  const byFill = new Map<Fill, number[]>();
  for (const [key, fill] of fills) {
    const keys = byFill.get(fill);
    if (keys) keys.push(key);
    else byFill.set(fill, [key]);
  }
  return [...byFill].flatMap(([fill, keys]) =>
    addressLists(rectanglesOf(keys)).map((addresses) =>
      calls(addresses.length + CALL_BYTES, (job) => {
        const areas = job.sheet(sheetId).getRanges(addresses).format.fill;
        if (fill === null) areas.clear();
        else areas.color = fill;
      }),
    ),
  );
};

/** What the marks may take of the workbook's settings; beyond it the texts of the comments are not kept. */
const SAVED_BYTES_MAX = 250_000;

export const saveMarks = (state: MarkState): Parcel => {
  const whole = JSON.stringify(state);
  const text =
    bytesOf(whole) <= SAVED_BYTES_MAX
      ? whole
      : JSON.stringify(state.map((marks) => ({ ...marks, notes: {} })));
  return calls(jsonBytes(text) + CALL_BYTES, (job) => void job.workbook.settings.add(MARKS, text));
};

/** Finds out what must change to come from the present marks to those wanted; reads, writes nothing. */
export const planTransition = async (
  job: Job,
  survey: Survey,
  from: MarkState,
  wanted: ReadonlyMap<string, WantedMarks>,
): Promise<Transition> => {
  const writable = survey.sheets.filter(
    ({ id, isProtected }) => !isProtected && (wanted.has(id) || from.some((marks) => marks.sheetId === id)),
  );
  const seen = new Map<string, Map<number, Seen>>();
  const parcels = writable.flatMap(({ id }) => {
    const fills = new Map<number, Seen>();
    seen.set(id, fills);
    const old = markedCells(from.find((marks) => marks.sheetId === id));
    const keys = [...old.keys(), ...(wanted.get(id)?.colors.keys() ?? [])];
    return coverOf(keys).map((area) => fillPiece(id, area, (key, fill) => void fills.set(key, fill)));
  });
  const noted = writable.filter(
    ({ id }) =>
      Object.keys(wanted.get(id)?.notes ?? {}).length > 0 ||
      Object.keys(from.find((marks) => marks.sheetId === id)?.notes ?? {}).length > 0,
  );
  const notes = await readNotes(
    job,
    noted.map(({ id }) => id),
    parcels,
  );

  const kept: string[] = [];
  const changes: SheetChange[] = [];
  // Marks on sheets that have been protected since can't be changed: they stay in the list.
  const state = from.filter(({ sheetId }) =>
    survey.sheets.some(({ id, isProtected }) => id === sheetId && isProtected),
  );
  for (const { id, name } of writable) {
    const old = from.find((marks) => marks.sheetId === id);
    const target = wanted.get(id);
    const cells = markedCells(old);
    const now = new Map<number, Marked>();
    const fills = new Map<number, readonly [Fill, Fill]>();
    for (const key of new Set([...cells.keys(), ...(target?.colors.keys() ?? [])])) {
      const has = seen.get(id)?.get(key) ?? null;
      const was = cells.get(key);
      const color = target?.colors.get(key);
      if (has === PATTERNED) continue;
      const original = was && has === was.color ? was.before : has;
      if (was && has !== was.color && has !== was.before && color === undefined) {
        const { row, column } = cellOfKey(key);
        kept.push(`${name}!${cellAddress(row, column)}`);
      }
      if (color !== undefined) now.set(key, { color, before: original });
      const gets = color ?? original;
      if (gets !== has) fills.set(key, [has, gets]);
    }
    const there = notes.get(id) ?? [];
    const ours = old?.notes ?? {};
    const { kept: left } = noteParcels(id, there, ours, target?.notes ?? {});
    changes.push({ sheetId: id, ours, notes: left, fills, there });
    if (now.size > 0) state.push({ sheetId: id, sheet: name, groups: groupsOf(now), notes: left });
  }
  return { state, changes, kept };
};

/** What writes the planned marks. */
export const forward = ({ changes }: Transition): Parcel[] =>
  changes.flatMap(({ sheetId, ours, notes, fills, there }) => [
    ...fillParcels(sheetId, new Map([...fills].map(([key, [, gets]]) => [key, gets]))),
    ...noteParcels(sheetId, there, ours, notes).parcels,
  ]);

/** Takes the planned marks back, however far the writing had come. */
export const backward = async (job: Job, { changes }: Transition): Promise<void> => {
  const noted = changes.filter(({ ours, notes }) => Object.keys({ ...ours, ...notes }).length > 0);
  const there = await readNotes(
    job,
    noted.map(({ sheetId }) => sheetId),
  );
  const parcels = changes.flatMap(({ sheetId, ours, notes, fills, there: before }) => {
    const earlier = Object.fromEntries(
      before
        .filter(({ address, content }) => ours[address] === content)
        .map(({ address, content }) => [address, content]),
    );
    return [
      ...fillParcels(sheetId, new Map([...fills].map(([key, [has]]) => [key, has]))),
      ...noteParcels(sheetId, there.get(sheetId) ?? [], notes, earlier).parcels,
    ];
  });
  await ship(job, parcels, { allowance: job.session.writing });
};

/** Goes back to earlier marks, for the undo; answers the cells that the user has coloured otherwise since. */
export const restoreMarks = async (
  job: Job,
  survey: Survey,
  earlier: MarkState,
): Promise<readonly string[]> => {
  const from = job.session.marks ?? [];
  const wanted = new Map(
    earlier.map((marks): [string, WantedMarks] => [
      marks.sheetId,
      {
        colors: new Map([...markedCells(marks)].map(([key, { color }]) => [key, color])),
        notes: marks.notes,
      },
    ]),
  );
  const transition = await planTransition(job, survey, from, wanted);
  await ship(job, [...forward(transition), saveMarks(transition.state)], {
    allowance: job.session.writing,
  });
  job.session.marks = transition.state;
  return transition.kept;
};
