/** What was read, handed over to the engine, and once more when its thread was ended in between. */
import type { Sheet, Workbook } from '../../core/values/workbook.ts';
import { feedWorkbook, type Call } from '../engine/feed.ts';
import type { SheetHead, SheetRows } from '../engine/protocol.ts';
import type { Desk } from '../state/desk.ts';

type Ask = Desk['ask'];

/** The engine's asks for its open workbook, turned to those of the fill part for one of several. */
const callFor = (ask: Ask, file: string): Call =>
  ((name: string, ...[given]: readonly unknown[]) => {
    if (name === 'openBook') return ask('fill', 'openBook', file);
    if (name === 'putSheet') return ask('fill', 'putSheet', file, given as SheetHead);
    return ask('fill', 'putRows', file, given as SheetRows);
  }) as Call;

let serial = 0;

export class Handover {
  /** The open workbook, then the files. */
  own: Workbook | null = null;
  files: readonly Workbook[] = [];
  readonly forms = new Map<string, Sheet>();
  #stamp = '';
  readonly #handed = new Set<Workbook | Sheet>();

  constructor(private readonly ask: Ask) {}

  /** Sees to it that the engine holds all of it. */
  async complete(signal?: AbortSignal): Promise<void> {
    const { own } = this;
    if (!own) throw new RangeError('nothing was read');
    if (this.#stamp === '' || !(await this.ask('fill', 'holds', this.#stamp))) {
      this.#stamp = `${++serial}`;
      this.#handed.clear();
      await this.ask('fill', 'begin', this.#stamp, own.file);
    }
    for (const book of [own, ...this.files]) {
      if (this.#handed.has(book)) continue;
      await feedWorkbook(callFor(this.ask, book.file), book, signal);
      this.#handed.add(book);
    }
    for (const sheet of this.forms.values()) {
      if (this.#handed.has(sheet)) continue;
      await this.ask('fill', 'putForm', sheet);
      this.#handed.add(sheet);
    }
  }

  /** Everything is to be read anew. */
  begin(own: Workbook): void {
    this.own = own;
    this.forms.clear();
    this.#stamp = '';
  }
}
