import type { Opened } from '../files/open.ts';
import { combined } from '../files/combine.ts';
import { openBytes } from '../files/open.ts';
import { part } from './elements.ts';
import { say } from './texts.ts';

/** What the build lists in samples.json: files beside the page, and those of them that make up the county. */
interface SampleList {
  readonly county: readonly string[];
  readonly others: readonly string[];
}

const FOLDER = 'samples/';

const baseName = (path: string): string => path.replace(/^.*\//, '');

const fetchBytes = async (path: string): Promise<Uint8Array> => {
  const answer = await fetch(FOLDER + path.split('/').map(encodeURIComponent).join('/'));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const openSample = async (path: string): Promise<Opened> => openBytes(baseName(path), await fetchBytes(path));

/** The sample workbooks: the whole county first, because one press of the check then shows the most. */
export class Samples {
  #list: Promise<SampleList> = fetch(`${FOLDER}samples.json`).then(
    (answer) => answer.json() as Promise<SampleList>,
  );

  async county(): Promise<Opened> {
    const { county } = await this.#list;
    const opened = await Promise.all(county.map(openSample));
    const workbooks = opened.map(({ workbook }) => workbook);
    return { workbook: combined(say('workbench.sampleCountyFile'), workbooks) };
  }

  /** Fills the menu; `open` is called with the name shown and a way to read the sample chosen. */
  async fillMenu(open: (name: string, read: () => Promise<Opened>) => void): Promise<void> {
    const menu = part<HTMLDetailsElement>('samples');
    const list = await this.#list;
    const choices: [string, () => Promise<Opened>][] = [
      [say('workbench.sampleCounty'), () => this.county()],
      ...[...list.county, ...list.others].map((path): [string, () => Promise<Opened>] => [
        baseName(path),
        () => openSample(path),
      ]),
    ];
    const items = choices.map(([name, read]) => {
      const [item, button] = [document.createElement('li'), document.createElement('button')];
      button.type = 'button';
      button.textContent = name;
      button.addEventListener('click', () => {
        menu.open = false;
        open(name, read);
      });
      item.append(button);
      return item;
    });
    menu.querySelector('ul')?.replaceChildren(...items);
    const close = ({ target }: Event): void => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    addEventListener('pointerdown', close, true);
    addEventListener('focusin', close);
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  }
}
