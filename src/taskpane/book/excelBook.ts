/** The pane's port to the open workbook, answered by the Excel adapter. */
import { message, render, type Lang } from '../../core/messages/index.ts';
import { saidOfFreezing } from '../../excel/formulas/said.ts';
import type { Mark } from '../../excel/marks/markCells.ts';
import { readForeignBook } from '../../excel/page/foreignBook.ts';
import { readForms } from '../../excel/page/readForms.ts';
import { readSomeSheets, readValues, sheetNames, visibleSheetNames } from '../../excel/page/readSome.ts';
import { watchWorkbook } from '../../excel/page/watch.ts';
import { portOf } from '../../excel/port.ts';
import { joinLast } from '../../excel/restore/joinLast.ts';
import { replaceSheets } from '../../excel/results/replaceSheets.ts';
import { pageApi, Session } from '../../excel/session.ts';
import { ExcelProblem } from '../../excel/problem.ts';
import { fillForm } from '../../excel/write/fillForm.ts';
import { repairCell } from '../../excel/write/repairCell.ts';
import type { FindingView } from '../engine/protocol.ts';
import type { PaneSay } from '../say.ts';
import type { Done, WorkbookPort } from './port.ts';

const done = (rest: Partial<Done> = {}): Done => ({ notes: [], count: 0, name: '', ...rest });

/** What the comment on a marked cell says. */
const noteOf = ({ severity, message: text, expected, howToFix, origin }: FindingView, say: PaneSay): string =>
  [
    `【${say(`severity.${severity}`)}】${text}`,
    expected === '' ? '' : `${say('finding.expected')} ${expected}`,
    howToFix,
    origin,
  ]
    .filter((line) => line !== '')
    .join('\n');

const marksOf = (findings: readonly FindingView[], say: PaneSay): Mark[] =>
  findings
    .filter(({ sheet, cell }) => sheet !== '' && cell !== '')
    .flatMap((finding) =>
      finding.cell.split(',').map((address) => ({
        sheet: finding.sheet,
        address: address.trim(),
        severity: finding.severity,
        note: noteOf(finding, say),
      })),
    );

const keptNote = (kept: readonly string[], say: PaneSay): string[] =>
  kept.length === 0 ? [] : [say('act.kept', { cells: kept.join('、') })];

export interface ExcelBook extends WorkbookPort {
  /** Excel's own theme, which need not be that of the system; null where Excel doesn't say. */
  theme(): 'light' | 'dark' | null;
}

export const excelBook = (say: PaneSay, lang: Lang, onWaiting: (waiting: boolean) => void): ExcelBook => {
  const session = new Session(pageApi(), { onWaiting });
  const excel = portOf(session);
  let names = new Map<string, string>();
  const learnNames = async (): Promise<readonly string[]> => {
    const found = await session.run('sheets', sheetNames);
    names = new Map(found.map(({ id, name }) => [id, name]));
    return [...names.values()];
  };
  return {
    async read({ signal, onProgress }) {
      await learnNames();
      return excel.readWorkbook({
        signal,
        onProgress: ({ bytesRead, bytesTotal }) => onProgress(bytesRead, bytesTotal),
      });
    },
    readSheets: (wanted) => session.run('read sheets', (job) => readSomeSheets(job, wanted)),
    readCells: (sheet, area) => session.run('read cells', (job) => readValues(job, sheet, area)),
    sheetNames: learnNames,
    activeSheet: async () => (await excel.selectedCells()).sheet,
    select: (sheet, cells) => excel.selectCell(sheet, cells.split(',')[0] ?? ''),
    async mark(findings) {
      const answer = await excel.markCells(marksOf(findings, say));
      const refused = answer.refusedSheets.map((sheet) => say('act.protected', { sheet }));
      const hints = answer.hint ? [render(answer.hint, lang)] : [];
      return done({ count: answer.marked, notes: [...hints, ...refused, ...keptNote(answer.kept, say)] });
    },
    async clearMarks() {
      const { kept } = await excel.clearMarks();
      return done({ notes: keptNote(kept, say) });
    },
    async correct(sheet, cell, value) {
      await session.run('correct', (job) => repairCell(job, sheet, cell, value));
      // what is calculated from the cell has changed with it
      return done({ count: 1, name: `${sheet}!${cell}`, changes: [{ sheet, area: null }] });
    },
    readFile: (bytes) => session.run('read file', (job) => readForeignBook(job, bytes)),
    readAnySheets: async (wanted) =>
      (await session.run('read sheets', (job) => readSomeSheets(job, wanted))).map(({ sheet }) => sheet),
    allSheetNames: () => session.run('all sheets', visibleSheetNames),
    readForms: (wanted) => session.run('read forms', (job) => readForms(job, wanted)),
    async fillForm(entries, audit) {
      const filled = await session.run('fill', (job) => fillForm(job, entries));
      const notes =
        filled.left.length === 0
          ? []
          : [render(message('excel-form-text', { where: filled.left.join('、') }), lang)];
      if (audit) {
        try {
          await session.run('fill record', async (job) => {
            const action = 'excel-action-fill';
            await replaceSheets(job, [audit], { activate: false, action });
            if (filled.count > 0) await joinLast(job, action);
          });
        } catch (error) {
          // the form is filled; its record alone can be written again
          if (!(error instanceof ExcelProblem)) throw error;
          notes.push(render(error.problem, lang));
        }
      }
      const changes = filled.sheets.map((sheet) => ({ sheet, area: null }));
      return done({ count: filled.count, name: audit?.name ?? '', notes, changes });
    },
    async writeResults(sheets) {
      const { names: written } = await excel.replaceSheets(sheets);
      return done({ name: written.join('、') });
    },
    async writeSum(sheet) {
      const { names: written } = await excel.replaceSheets([sheet], { action: 'excel-action-sum' });
      return done({ count: 1, name: written.join('、') });
    },
    async freeze() {
      const frozen = await excel.freezeFormulas();
      return done({
        count: frozen.frozen,
        notes: saidOfFreezing(frozen).map((one) => render(one, lang)),
      });
    },
    async undo() {
      const { action, kept, touched } = await excel.undoLast();
      const changes = touched.map((sheet) => ({ sheet, area: null }));
      return done({ name: render(message(action), lang), notes: keptNote(kept, say), changes });
    },
    async undoable() {
      const last = await excel.lastAction();
      return last && message(last.action);
    },
    setting: (key) => excel.getSetting(key),
    keep: (key, value) => (value === null ? excel.removeSetting(key) : excel.setSetting(key, value)),
    diagnostics: () => excel.diagnostics(lang),
    async watch(listener) {
      await learnNames();
      await watchWorkbook(session, (edit) => {
        if (!edit) return listener(null);
        const sheet = names.get(edit.sheetId);
        // a sheet of the add-in's own, or one that was added a moment ago and is told of by itself
        if (sheet !== undefined) listener({ sheet, area: edit.area });
      });
    },
    theme() {
      const { theme } = excel.facts();
      return theme && (theme.dark ? 'dark' : 'light');
    },
  };
};
