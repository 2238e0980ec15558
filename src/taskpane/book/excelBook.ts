/** The pane's port to the open workbook, answered by the Excel adapter. */
import { message, render, type Lang } from '../../core/messages/index.ts';
import type { Area } from '../../core/values/workbook.ts';
import { clearMarks, markCells, type Mark } from '../../excel/marks/markCells.ts';
import { readSomeSheets, readValues, sheetNames } from '../../excel/page/readSome.ts';
import { activeSheetName, selectCells } from '../../excel/page/select.ts';
import { keepSetting, readSettings } from '../../excel/page/settings.ts';
import { watchWorkbook } from '../../excel/page/watch.ts';
import { readWorkbook } from '../../excel/read/readWorkbook.ts';
import { undoLast } from '../../excel/restore/undo.ts';
import { replaceSheets } from '../../excel/results/replaceSheets.ts';
import { pageApi, Session } from '../../excel/session.ts';
import { surveyWorkbook } from '../../excel/survey.ts';
import type { FindingView } from '../engine/protocol.ts';
import type { PaneSay } from '../say.ts';
import type { Change, Done, WorkbookPort } from './port.ts';

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

export const excelBook = (say: PaneSay, lang: Lang, onWaiting: (waiting: boolean) => void): WorkbookPort => {
  const session = new Session(pageApi(), { onWaiting });
  let names = new Map<string, string>();
  const learnNames = async (): Promise<readonly string[]> => {
    const found = await session.run('sheets', sheetNames);
    names = new Map(found.map(({ id, name }) => [id, name]));
    return [...names.values()];
  };
  return {
    async read({ signal, onProgress }) {
      await learnNames();
      return session.run('read', (job) =>
        readWorkbook(job, {
          signal,
          onProgress: ({ bytesRead, bytesTotal }) => onProgress(bytesRead, bytesTotal),
        }),
      );
    },
    readSheets: (wanted) => session.run('read sheets', (job) => readSomeSheets(job, wanted)),
    readCells: (sheet, area) => session.run('read cells', (job) => readValues(job, sheet, area)),
    sheetNames: learnNames,
    activeSheet: () => session.run('active sheet', activeSheetName),
    select: (sheet, cells) => session.run('select', (job) => selectCells(job, sheet, cells)),
    async mark(findings) {
      const answer = await session.run('mark', (job) => markCells(job, marksOf(findings, say)));
      const refused = answer.refusedSheets.map((sheet) => say('act.protected', { sheet }));
      const hints = answer.hint ? [render(answer.hint, lang)] : [];
      const notes = [...hints, ...refused, ...keptNote(answer.kept, say)];
      return done({ count: answer.marked, notes });
    },
    async clearMarks() {
      const { kept } = await session.run('clear marks', clearMarks);
      return done({ notes: keptNote(kept, say) });
    },
    async writeResults(book) {
      const { names: written } = await session.run('results', (job) => replaceSheets(job, book.sheets));
      return done({ name: written.join('、') });
    },
    async undo() {
      const { action, kept } = await session.run('undo', undoLast);
      return done({ name: render(message(action), lang), notes: keptNote(kept, say) });
    },
    async undoable() {
      await session.run('look', surveyWorkbook);
      const point = session.history.points.at(-1);
      return point ? message(point.action) : null;
    },
    async setting(key) {
      const [value] = await session.run('setting', (job) => readSettings(job, [key]));
      return value ?? null;
    },
    keep: (key, value) => session.run('keep', (job) => keepSetting(job, key, value)),
    async watch(listener) {
      await learnNames();
      const changed = (id: string, area: Area | null): Change | null => {
        const sheet = names.get(id);
        return sheet === undefined ? null : { sheet, area };
      };
      await watchWorkbook(session, (edit) => {
        // what the add-in writes itself never changes a checked figure
        if (session.busy) return;
        listener(edit && changed(edit.sheetId, edit.area));
      });
    },
  };
};
