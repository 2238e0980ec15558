import type { MessageCode } from '../../core/messages/index.ts';
import type { ReportSheet } from '../../core/report/index.ts';
import type { Parcel } from '../parcels.ts';
import { calls, CALL_BYTES, jsonBytes, ship } from '../parcels.ts';
import { ExcelProblem, placeOf } from '../problem.ts';
import { guarded } from '../restore/guarded.ts';
import type { RestorePoint, SavedSheet } from '../restore/history.ts';
import { pointOf } from '../restore/history.ts';
import { BACKUP, DRAFT, isOwnSheet, restoreSheets } from '../restore/sheets.ts';
import type { Job } from '../session.ts';
import { OWN_SHEETS } from '../settingKeys.ts';
import type { SheetFacts, Survey } from '../survey.ts';
import { findSheet, surveyWorkbook } from '../survey.ts';
import type { Extra } from './sheetParcels.ts';
import { sheetParcels } from './sheetParcels.ts';

export interface ReplaceOptions {
  readonly activate?: boolean;
  /** What the undo is called. */
  readonly action?: MessageCode;
}

export interface Replaced {
  /** The names the sheets got: another sheet of the user's may have had the wanted one. */
  readonly names: readonly string[];
  /** What this Excel lacks or refused, and was left out. */
  readonly without: readonly Extra[];
  readonly point: RestorePoint;
}

const NAME_MAX = 31;

/** A free name: never that of a sheet that isn't ours. */
const freeName = (survey: Survey, wanted: string): string => {
  const taken = (name: string) => {
    const found = findSheet(survey, name);
    return found !== undefined && !isOwnSheet(found.name, survey.own);
  };
  let name = wanted.slice(0, NAME_MAX);
  for (let number = 2; taken(name); number++) {
    const tail = ` (${number})`;
    name = wanted.slice(0, NAME_MAX - tail.length) + tail;
  }
  return name;
};

const unused = (survey: Survey, prefix: string, count: number): string[] => {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    if (!findSheet(survey, `${prefix}${number}`)) names.push(`${prefix}${number}`);
  }
  return names;
};

const plan = (survey: Survey, sheets: readonly ReportSheet[]): SavedSheet[] => {
  const drafts = unused(survey, DRAFT, sheets.length);
  const backups = unused(survey, BACKUP, sheets.length);
  return sheets.map((sheet, index) => {
    const name = freeName(survey, sheet.name);
    const old: SheetFacts | undefined = findSheet(survey, name);
    return {
      name,
      draft: drafts[index] ?? '',
      old: old
        ? {
            id: old.id,
            backup: backups[index] ?? '',
            position: old.position,
            visibility: old.visibility,
          }
        : null,
    };
  });
};

/** The last step: new sheets take the names and places of the old ones, which stay hidden for the undo. */
const swap = async (
  job: Job,
  survey: Survey,
  saved: readonly SavedSheet[],
  added: readonly (Excel.Worksheet | undefined)[],
  activate: boolean,
): Promise<void> => {
  const moves = saved.flatMap(({ name, old }, index) => {
    const sheet = added[index];
    return sheet ? [{ sheet, name, old }] : [];
  });
  for (const { sheet, name, old } of moves) {
    if (old) {
      const before = job.sheet(old.id);
      before.name = old.backup;
      before.visibility = 'VeryHidden';
    }
    sheet.name = name;
  }
  // From the back, so that no new sheet shifts the place of the next.
  for (const { sheet, old } of moves.sort((a, b) => (b.old?.position ?? 0) - (a.old?.position ?? 0))) {
    if (old) sheet.position = old.position;
  }
  if (activate) added[0]?.activate();
  for (const { id, name } of survey.sheets) if (name.startsWith(BACKUP)) job.sheet(id).delete();
  await job.sync();
};

/** The part a refusal came from, where the sheets can do without it. */
const refusedExtra = (problem: ExcelProblem): Extra | null => {
  if (problem.cells !== 'restored') return null;
  const place = placeOf(problem.cause);
  if (/^PageLayout/.test(place)) return 'print';
  if (/^Chart/.test(place)) return 'chart';
  return /^AutoFilter/.test(place) ? 'filter' : null;
};

const build = async (
  job: Job,
  survey: Survey,
  sheets: readonly ReportSheet[],
  without: ReadonlySet<Extra>,
  { activate = true, action = 'excel-action-results' }: ReplaceOptions,
): Promise<Replaced> => {
  const saved = plan(survey, sheets);
  const added: Excel.Worksheet[] = [];
  const names = saved.map(({ name }) => name);
  const own = JSON.stringify([...new Set([...survey.own, ...names])]);
  const parcels = sheets.flatMap((sheet, index): Parcel[] => {
    const add = calls(CALL_BYTES, (inner) => {
      added[index] = inner.workbook.worksheets.add(saved[index]?.draft ?? '');
    });
    const sheetOf = (inner: Job): Excel.Worksheet =>
      added[index] ?? inner.workbook.worksheets.getItem(saved[index]?.draft ?? '');
    return [add, ...sheetParcels(sheet, sheetOf, survey.file, without)];
  });
  const point = await guarded(job, {
    point: pointOf(action, { sheets: saved, own: survey.own }),
    places: names.join('、'),
    write: async (journal) => {
      const owning = calls(jsonBytes(own) + CALL_BYTES, (inner) => {
        inner.workbook.settings.add(OWN_SHEETS, own);
      });
      await ship(job, [journal, owning, ...parcels], { allowance: job.session.writing });
      await swap(job, survey, saved, added, activate);
    },
    takeBack: () => restoreSheets(job, saved),
  });
  return { names, without: [...without], point };
};

/**
 * Writes results sheets, each replacing the one of its name that this add-in made before; other sheets are never
 * touched. The sheets are built as drafts and take their places in one last step. 2 + ceil(bytes / 1.5 MB) syncs.
 * Throws `excel-structure-protected`, or what Excel refused, with everything as it was.
 */
export const replaceSheets = async (
  job: Job,
  sheets: readonly ReportSheet[],
  options: ReplaceOptions = {},
): Promise<Replaced> => {
  const survey = await surveyWorkbook(job);
  if (survey.structureProtected) throw new ExcelProblem('excel-structure-protected');
  const without = new Set<Extra>(job.session.supports('1.9') ? [] : ['filter', 'print']);
  for (;;) {
    try {
      return await build(job, survey, sheets, without, options);
    } catch (error) {
      const refused = error instanceof ExcelProblem ? refusedExtra(error) : null;
      if (refused === null || without.has(refused)) throw error;
      without.add(refused);
    }
  }
};
