import { message, render } from '../core/messages/index.ts';
import { whenExcelIsReady } from '../excel/start.ts';
import { speak } from '../functions/index.ts';
import { fetchFunctions, functionSection, languageOf, statusOf } from './startPage.ts';

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

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
  const section = functionSection(await fetchFunctions(lang), lang);
  part('content').replaceChildren(...section);
  part('content').hidden = section.length === 0;
};

// a failure before Excel is ready reaches the watchdog as an unhandled rejection and stands in its diagnostics
void boot();
