import './workbench.css';
import type { FunctionsJson } from './host/functionRegistry.ts';
import { copyName, saveCopy } from './files/save.ts';
import type { Opened } from './files/open.ts';
import { openBytes } from './files/open.ts';
import { download, onFileChosen } from './page/files.ts';
import { dismissTrouble, tell, tellComment, tellTrouble } from './page/notices.ts';
import { Samples } from './page/samples.ts';
import { part, reasonOf } from './page/elements.ts';
import { say } from './page/texts.ts';
import { makeSplitter } from './page/splitter.ts';
import { Theme } from './page/theme.ts';
import type { Session } from './session.ts';

const PANE = '../taskpane.html';
const FUNCTIONS = '../functions-zh.json';

declare global {
  interface Window {
    /** For tests and for the curious. */
    workbench?: { readonly session: Session; readonly grid: unknown };
  }
}

const fetchFunctions = async (): Promise<FunctionsJson> => {
  const answer = await fetch(FUNCTIONS).catch(() => null);
  if (!answer?.ok) throw new Error(say('workbench.noPane'));
  return (await answer.json()) as FunctionsJson;
};

const startSession = async (theme: Theme): Promise<Session> => {
  const functions = await fetchFunctions();
  // the grid is most of the page's weight: the page stands before it is there
  const { startGrid } = await import('./startGrid.ts');
  const { session, grid } = startGrid({
    container: part('grid'),
    side: part('pane'),
    paneAddress: PANE,
    paneTitle: say('workbench.pane'),
    functions,
    dark: theme.dark,
  });
  session.setTheme(theme.chosen);
  theme.onChange((dark) => {
    grid.toggleDarkMode(dark);
    session.setTheme(theme.chosen);
  });
  window.workbench = { session, grid };
  return session;
};

const start = async (): Promise<void> => {
  makeSplitter();
  const theme = new Theme();
  const samples = new Samples();
  const session = await startSession(theme);

  let queue = Promise.resolve();
  const open = (name: string, read: () => Promise<Opened>, done?: string): void => {
    queue = queue.then(async () => {
      dismissTrouble();
      tell(say('workbench.loading', { file: name }));
      // a turn for the browser to show it, because reading a large file blocks
      await new Promise((go) => setTimeout(go, 30));
      try {
        const opened = await read();
        await session.open(opened);
        const { file, sheets } = opened.workbook;
        part('file').textContent = file;
        document.title = `${file} · ${say('workbench.title')}`;
        tell(done ?? say('workbench.opened', { file, sheets: sheets.length }));
        part<HTMLButtonElement>('save').disabled = false;
      } catch (fault) {
        tell('');
        tellTrouble(say('workbench.failed', { reason: reasonOf(fault) }));
      }
    });
  };

  const save = async (): Promise<void> => {
    if (!session.host) return;
    try {
      const { workbook } = session.host;
      const name = copyName(workbook.file);
      download(name, await saveCopy(workbook));
      tell(say('workbench.saved', { file: name }));
    } catch (fault) {
      tellTrouble(say('workbench.saveFailed', { reason: reasonOf(fault) }));
    }
  };

  part('save').addEventListener('click', () => void save());
  part('reload').addEventListener('click', () => session.openPane());
  onFileChosen((file, others) => {
    const read = async (): Promise<Opened> => openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    open(file.name, read, others > 0 ? say('workbench.dropOne', { file: file.name }) : undefined);
  });
  session.onSelected = (comment) => tellComment(comment ? say('workbench.comment', { text: comment }) : '');
  open(say('workbench.sampleCountyFile'), () => samples.county());
  await samples.fillMenu(open);
};

start().catch((fault: unknown) => tellTrouble(say('workbench.gridFailed', { reason: reasonOf(fault) })));
