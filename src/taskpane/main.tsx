import { render as draw } from 'preact';
import { message, render } from '../core/messages/index.ts';
import { onViewAskedFor, viewOfAddress } from '../excel/pane.ts';
import { whenExcelIsReady } from '../excel/start.ts';
import { speak } from '../functions/index.ts';
import { App } from './App.tsx';
import { excelBook, type ExcelBook } from './book/excelBook.ts';
import { EngineClient } from './engine/client.ts';
import { showHelp } from './help/showHelp.ts';
import { paneSay } from './say.ts';
import { languageOf, statusOf } from './startPage.ts';
import { Controller } from './state/controller.ts';

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const dress = (book: ExcelBook): void => {
  const theme = book.theme();
  if (theme) document.documentElement.dataset['theme'] = theme;
};

const boot = async (): Promise<void> => {
  const facts = await whenExcelIsReady();
  const lang = languageOf(facts.language);
  speak(lang);
  const page = document.documentElement;
  page.lang = lang === 'zh' ? 'zh-CN' : 'en';
  page.dataset['state'] = 'ready';
  const version = part('version').dataset['version'] ?? '';
  part('product').textContent = render(message('start.product'), lang);
  part('version').textContent = render(message('start.version', { version }), lang);
  part('status').textContent = render(statusOf(facts), lang);
  if (!facts.host || facts.missing.length > 0) return;
  const say = paneSay(lang);
  const book = excelBook(say, lang, (waiting) => controller.store.set({ waiting }));
  const controller = new Controller(
    {
      book,
      say,
      engine: new EngineClient(lang),
      told: (text) => render(text, lang),
      today: () => new Date(),
      help: () => showHelp(lang, say('close')),
    },
    lang,
  );
  dress(book);
  document.addEventListener('visibilitychange', () => dress(book));
  part('content').hidden = false;
  page.dataset['state'] = 'open';
  draw(<App controller={controller} version={version} />, part('content'));
  onViewAskedFor((view) => controller.open(view));
  const asked = viewOfAddress(location.search);
  if (asked !== 'check') void controller.open(asked);
  await controller.start();
};

// a failure before Excel is ready reaches the watchdog as an unhandled rejection and stands in its diagnostics
void boot();
