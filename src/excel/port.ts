import type { Lang, MessageCode } from '../core/messages/index.ts';
import type { ReportSheet } from '../core/report/index.ts';
import type { Workbook } from '../core/values/workbook.ts';
import type { Listeners } from './events.ts';
import { listen } from './events.ts';
import type { ExcelFacts } from './facts.ts';
import { diagnostics, factsOf } from './facts.ts';
import type { FormulaOptions, Frozen } from './formulas/freeze.ts';
import { freezeFormulas } from './formulas/freeze.ts';
import type { Repaired } from './formulas/repair.ts';
import { repairFormulas } from './formulas/repair.ts';
import type { Mark, MarkOptions, MarksDone } from './marks/markCells.ts';
import { clearMarks, markCells } from './marks/markCells.ts';
import type { ReadOptions } from './read/readWorkbook.ts';
import { readWorkbook } from './read/readWorkbook.ts';
import { readyWithin } from './ready.ts';
import type { Undone } from './restore/undo.ts';
import { undoLast } from './restore/undo.ts';
import type { ReplaceOptions } from './results/replaceSheets.ts';
import { replaceSheets } from './results/replaceSheets.ts';
import type { Extra } from './results/sheetParcels.ts';
import { selectCell, selectedCells } from './select.ts';
import type { OfficeApi, SessionOptions } from './session.ts';
import { pageApi, Session } from './session.ts';
import { getSetting, removeSetting, setSetting } from './settings.ts';
import { surveyWorkbook } from './survey.ts';
import type { WriteBlock } from './write/writeBlocks.ts';
import { writeBlocks } from './write/writeBlocks.ts';

/**
 * The open workbook as pane and commands see it: no type of Office.js, and every failure an `ExcelProblem` that says
 * what became of the cells and what to do.
 */
export interface ExcelPort {
  readWorkbook(options?: ReadOptions): Promise<Workbook>;
  /** After a restore point; all or nothing. */
  writeBlocks(blocks: readonly WriteBlock[], action?: MessageCode): Promise<void>;
  /** Results sheets, each in place of the one of its name that was made before. */
  replaceSheets(
    sheets: readonly ReportSheet[],
    options?: ReplaceOptions,
  ): Promise<{ readonly names: readonly string[]; readonly without: readonly Extra[] }>;
  markCells(marks: readonly Mark[], options?: MarkOptions): Promise<MarksDone>;
  clearMarks(): Promise<{ readonly kept: readonly string[] }>;
  undoLast(): Promise<Undone>;
  /** What `undoLast` would undo; null when there is nothing. */
  lastAction(): Promise<{ readonly action: MessageCode; readonly at: string } | null>;
  selectCell(sheet: string, address: string): Promise<void>;
  selectedCells(): Promise<{ readonly sheet: string; readonly address: string }>;
  /** JSON values that travel with the workbook. */
  getSetting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;
  removeSetting(key: string): Promise<void>;
  /** Answers how to stop. */
  listen(listeners: Listeners): Promise<() => Promise<void>>;
  freezeFormulas(options?: FormulaOptions): Promise<Frozen>;
  repairFormulas(options?: FormulaOptions): Promise<Repaired>;
  facts(): ExcelFacts;
  diagnostics(lang: Lang): string;
}

export const portOf = (session: Session): ExcelPort => ({
  readWorkbook: (options) => session.run('read', (job) => readWorkbook(job, options)),
  writeBlocks: async (blocks, action) => {
    await session.run('write', (job) => writeBlocks(job, blocks, action));
  },
  replaceSheets: (sheets, options) => session.run('results', (job) => replaceSheets(job, sheets, options)),
  markCells: (marks, options) => session.run('mark', (job) => markCells(job, marks, options)),
  clearMarks: () => session.run('clear marks', clearMarks),
  undoLast: () => session.run('undo', undoLast),
  lastAction: async () => {
    if (!session.history.adopted) await session.run('last action', surveyWorkbook);
    const point = session.history.points.at(-1);
    return point ? { action: point.action, at: point.at } : null;
  },
  selectCell: (sheet, address) => session.run('select', (job) => selectCell(job, sheet, address)),
  selectedCells: () => session.run('selected', selectedCells),
  getSetting: (key) => session.run('get setting', (job) => getSetting(job, key)),
  setSetting: (key, value) => session.run('set setting', (job) => setSetting(job, key, value)),
  removeSetting: (key) => session.run('remove setting', (job) => removeSetting(job, key)),
  listen: (listeners) => listen(session, listeners),
  freezeFormulas: (options) => session.run('freeze', (job) => freezeFormulas(job, options)),
  repairFormulas: (options) => session.run('repair', (job) => repairFormulas(job, options)),
  facts: () => factsOf(session),
  diagnostics: (lang) => diagnostics(session, lang),
});

export interface OpenOptions extends SessionOptions {
  /** The globals of Office.js; default those of the page. */
  readonly api?: OfficeApi;
  /** How long to wait for Office.js, in seconds. */
  readonly readySeconds?: number;
}

const READY_SECONDS = 8;

/** The open workbook, once Excel is ready; throws `excel-never-ready`. */
export const openWorkbook = async (options: OpenOptions = {}): Promise<ExcelPort> => {
  const api = options.api ?? pageApi();
  await readyWithin(api, options.readySeconds ?? READY_SECONDS);
  return portOf(new Session(api, options));
};
