import type { Message } from '../../core/messages/index.ts';
import { message } from '../../core/messages/index.ts';
import { LOOKS, SEVERITIES } from '../../core/report/index.ts';
import type { Severity } from '../../core/check/report.ts';
import { cellAddress } from '../../core/values/address.ts';
import { areaOf, isWhole, keysOf, parseAddress } from '../area.ts';
import { ship } from '../parcels.ts';
import { ExcelProblem, placeOf } from '../problem.ts';
import { guarded } from '../restore/guarded.ts';
import { pointOf } from '../restore/history.ts';
import type { Job } from '../session.ts';
import type { Survey } from '../survey.ts';
import { demandSheet, surveyWorkbook } from '../survey.ts';
import type { MarkState } from './state.ts';
import type { WantedMarks } from './transition.ts';
import { backward, forward, planTransition, saveMarks } from './transition.ts';

/** A cell or range to be marked; whole columns and rows are marked at their first cell. */
export interface Mark {
  readonly sheet: string;
  readonly address: string;
  readonly severity: Severity;
  readonly note: string;
}

export interface MarkOptions {
  /** A comment is an object of its own, and people get told of it: more cells than these are only coloured. */
  readonly notesMax?: number;
}

export interface MarksDone {
  readonly marked: number;
  readonly noted: number;
  /** Protected sheets, which are never unprotected and so were left out. */
  readonly refusedSheets: readonly string[];
  /** Cells that were coloured otherwise by the user since they were marked: left as they are. */
  readonly kept: readonly string[];
  /** Why not every cell got its comment; null when every one did. */
  readonly hint: Message | null;
}

const NOTES_MAX = 200;
const NOTE_CHARACTERS_MAX = 1000;

interface Wish {
  readonly colors: Map<number, string>;
  readonly notes: Record<string, string>;
}

/** Marks by sheet: the gravest severity of a cell colours it, its notes become one. */
const wishesOf = (survey: Survey, marks: readonly Mark[]): Map<string, Wish> => {
  const wishes = new Map<string, Wish>();
  const bySeverity = [...marks].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  for (const { sheet, address, severity } of bySeverity) {
    const { id } = demandSheet(survey, sheet);
    const wish = wishes.get(id) ?? { colors: new Map(), notes: {} };
    wishes.set(id, wish);
    const parsedArea = parseAddress(address);
    const area = isWhole(parsedArea) ? areaOf(parsedArea.firstRow, parsedArea.firstColumn, 1, 1) : parsedArea;
    for (const key of keysOf(area)) wish.colors.set(key, `#${LOOKS[severity].fill ?? 'FFFF00'}`);
  }
  for (const { sheet, address, note } of marks) {
    const wish = wishes.get(demandSheet(survey, sheet).id);
    if (!wish || note === '') continue;
    const { firstRow, firstColumn } = parseAddress(address);
    const cell = cellAddress(firstRow, firstColumn);
    const before = wish.notes[cell];
    const text = before === undefined ? note : before.includes(note) ? before : `${before}\n${note}`;
    wish.notes[cell] = text.slice(0, NOTE_CHARACTERS_MAX);
  }
  return wishes;
};

const limited = (wishes: ReadonlyMap<string, Wish>, max: number): Map<string, WantedMarks> => {
  let room = max;
  return new Map(
    [...wishes].map(([id, { colors, notes }]) => {
      const entries = Object.entries(notes).slice(0, room);
      room -= entries.length;
      return [id, { colors, notes: Object.fromEntries(entries) }];
    }),
  );
};

const begin = async (job: Job): Promise<{ survey: Survey; from: MarkState }> => {
  if (!job.session.supports('1.9')) throw new ExcelProblem('excel-api-missing', { api: 'ExcelApi 1.9' });
  const survey = await surveyWorkbook(job);
  return { survey, from: job.session.marks ?? [] };
};

const change = async (
  job: Job,
  survey: Survey,
  from: MarkState,
  wanted: ReadonlyMap<string, WantedMarks>,
  action: 'excel-action-mark' | 'excel-action-clear-marks',
): Promise<{ kept: readonly string[]; noted: number }> => {
  const transition = await planTransition(job, survey, from, wanted);
  await guarded(job, {
    point: pointOf(action, { marks: from }),
    places: survey.sheets
      .filter(({ id }) => transition.changes.some(({ sheetId }) => sheetId === id))
      .map(({ name }) => name)
      .join('、'),
    write: async (journal) => {
      const parcels = [journal, saveMarks(transition.state), ...forward(transition)];
      await ship(job, parcels, { allowance: job.session.writing });
    },
    takeBack: async () => {
      await backward(job, transition);
      await ship(job, [saveMarks(from)]);
    },
  });
  job.session.marks = transition.state;
  const noted = transition.state.reduce((sum, { notes }) => sum + Object.keys(notes).length, 0);
  return { kept: transition.kept, noted };
};

/**
 * Marks cells by colour and comment in place of the marks made before. Answers what was left out and why. Throws
 * `excel-sheet-protected` when every sheet is protected, or what Excel refused, with the cells as they were.
 */
export const markCells = async (
  job: Job,
  marks: readonly Mark[],
  { notesMax = NOTES_MAX }: MarkOptions = {},
): Promise<MarksDone> => {
  const { survey, from } = await begin(job);
  const wishes = wishesOf(survey, marks);
  const refused = survey.sheets.filter(({ id, isProtected }) => isProtected && wishes.has(id));
  for (const { id } of refused) wishes.delete(id);
  const [first] = refused;
  if (first && wishes.size === 0) throw new ExcelProblem('excel-sheet-protected', { sheet: first.name });
  const canNote = job.session.supports('1.10');
  const wanted = limited(wishes, canNote ? notesMax : 0);
  let done: { kept: readonly string[]; noted: number };
  let notesRefused = false;
  try {
    done = await change(job, survey, from, wanted, 'excel-action-mark');
  } catch (error) {
    // An old-style note at one of the cells, or comments switched off: colours are better than nothing.
    const withNotes = [...wanted.values()].some(({ notes }) => Object.keys(notes).length > 0);
    const comments = error instanceof ExcelProblem && /^Comment/.test(placeOf(error.cause));
    if (!withNotes || !comments) throw error;
    notesRefused = true;
    done = await change(job, survey, from, limited(wishes, 0), 'excel-action-mark');
  }
  const noting = [...wishes.values()].reduce((sum, { notes }) => sum + Object.keys(notes).length, 0);
  const { noted, kept } = done;
  const hint =
    noting === 0 || noted >= noting
      ? null
      : notesRefused
        ? message('excel-notes-refused')
        : canNote
          ? message('excel-notes-limited', { noted, rest: noting - noted })
          : message('excel-notes-unsupported');
  return {
    marked: [...wishes.values()].reduce((sum, { colors }) => sum + colors.size, 0),
    noted,
    refusedSheets: refused.map(({ name }) => name),
    kept,
    hint,
  };
};

/** Takes every mark away; cells look as before they were marked, and those changed since stay as they are. */
export const clearMarks = async (job: Job): Promise<{ readonly kept: readonly string[] }> => {
  const { survey, from } = await begin(job);
  if (from.length === 0) return { kept: [] };
  const { kept } = await change(job, survey, from, new Map(), 'excel-action-clear-marks');
  return { kept };
};
