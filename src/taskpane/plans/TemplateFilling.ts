/** What happens when the template is filled from the open workbook, in which nothing is changed. Drawn by FillTemplate. */
import { templateWords } from '../../core/messages/pane/template.ts';
import type { TemplateCounts } from '../../core/report/templateOrder.ts';
import { openNewBook } from '../../excel/page/newBook.ts';
import { pageApi } from '../../excel/session.ts';
import { Cancelled } from '../engine/client.ts';
import { stopIfCancelled } from '../engine/stop.ts';
import { sayOf, type Say } from '../say.ts';
import type { Desk } from '../state/desk.ts';
import { KEYS } from '../state/keys.ts';
import { censusYearOf } from '../state/paneState.ts';
import { Store } from '../state/store.ts';
import { NoWriter, writtenTemplate, type TemplateAnswer } from './templateWriter.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Share of the progress bar that reading the workbook takes. */
const READ = 40;

export interface Outcome {
  readonly kind: 'opened' | 'refused' | 'nothing' | 'noWriter' | 'fault' | 'cancelled';
  /** A fault in words. */
  readonly reason: string;
  readonly year: number | null;
  readonly counts: TemplateCounts | null;
  /** What could not be used. */
  readonly notes: readonly string[];
  /** The file, where Excel did not open it. */
  readonly address: string;
}

export interface TemplateFillingState {
  readonly phase: 'idle' | 'reading' | 'filling' | 'opening';
  /** 0 to 100. */
  readonly percent: number;
  readonly outcome: Outcome | null;
}

const NOTHING_TOLD: Omit<Outcome, 'kind'> = { reason: '', year: null, counts: null, notes: [], address: '' };

export class TemplateFilling {
  readonly store = new Store<TemplateFillingState>({ phase: 'idle', percent: 0, outcome: null });
  readonly #desk: Desk;
  readonly #say: Say<typeof templateWords>;
  #running: AbortController | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#say = sayOf(templateWords, desk.lang);
  }

  async fill(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.forget();
    this.store.set({ phase: 'reading', percent: 0 });
    const told = await this.#filled(running.signal).catch((error: unknown): Outcome => {
      if (running.signal.aborted || error instanceof Cancelled) return { ...NOTHING_TOLD, kind: 'cancelled' };
      if (error instanceof NoWriter) return { ...NOTHING_TOLD, kind: 'noWriter' };
      return { ...NOTHING_TOLD, kind: 'fault', reason: this.#reason(error) };
    });
    this.#running = null;
    this.store.set({ phase: 'idle', outcome: told });
  }

  /** What was said last has had its day, and with it a file that was offered. */
  forget(): void {
    const address = this.store.value.outcome?.address ?? '';
    if (address !== '') URL.revokeObjectURL(address);
    this.store.set({ outcome: null });
  }

  cancel(): void {
    this.#running?.abort();
  }

  async #filled(signal: AbortSignal): Promise<Outcome> {
    const { book, lang, store, today } = this.#desk;
    const { file, sheets } = await book.read({
      signal,
      onProgress: (done, total) => this.store.set({ percent: share(done, total, 0, READ) }),
    });
    stopIfCancelled(signal);
    this.store.set({ phase: 'filling', percent: READ });
    const { plan, year, summary, words, given } = store.value;
    const answer = await writtenTemplate(
      {
        ...{ lang, plan, words, ownPlan: await book.setting(KEYS.own) },
        year: year ?? summary?.year ?? null,
        fallbackYear: censusYearOf(today()),
        // sheets of last year are only compared with, as in a check
        workbook: { file, sheets: sheets.filter(({ name }) => !given.lastYear.includes(name)) },
      },
      {
        signal,
        onProgress: (done, total) => this.store.set({ percent: share(done, total, READ, 100) }),
      },
    );
    stopIfCancelled(signal);
    return this.#opened(answer);
  }

  async #opened(answer: TemplateAnswer): Promise<Outcome> {
    if (answer.kind === 'fault') return { ...NOTHING_TOLD, kind: 'fault', reason: answer.reason };
    const { notes } = answer;
    if (answer.kind === 'nothing') return { ...NOTHING_TOLD, kind: 'nothing', notes };
    this.store.set({ phase: 'opening', percent: 100 });
    const { bytes, year, counts } = answer;
    const told = { ...NOTHING_TOLD, year, counts, notes };
    if (await openNewBook(pageApi(), bytes).catch(() => false)) return { ...told, kind: 'opened' };
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
    return { ...told, kind: 'refused', address: URL.createObjectURL(blob) };
  }

  /** What Excel refused is told in full; other faults with what the program says. */
  #reason(error: unknown): string {
    const problem: unknown = error instanceof Error ? Reflect.get(error, 'problem') : null;
    if (typeof problem === 'object' && problem !== null) return this.#desk.told(problem as never);
    return error instanceof Error && error.message !== '' ? error.message : this.#say('noReason');
  }
}

const share = (done: number, total: number, from: number, to: number): number =>
  Math.round(from + (total > 0 ? Math.min(1, done / total) : 0) * (to - from));
