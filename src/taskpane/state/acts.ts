import type { Message } from '../../core/messages/index.ts';
import type { Change, Done, WorkbookPort } from '../book/port.ts';
import { Cancelled, EngineFault } from '../engine/client.ts';
import type { PaneSay } from '../say.ts';
import type { Notice, PaneState } from './paneState.ts';
import type { Store } from './store.ts';

export interface ActsParts {
  readonly book: WorkbookPort;
  readonly say: PaneSay;
  readonly told: (message: Message) => string;
}

/** Work on the open workbook: one at a time, with a notice of what came of it and what can be undone. */
export class Acts {
  readonly #parts: ActsParts;
  readonly #store: Store<PaneState>;

  constructor(
    parts: ActsParts,
    store: Store<PaneState>,
    private readonly edited: (change: Change) => void,
  ) {
    this.#parts = parts;
    this.#store = store;
  }

  note(notice: Notice): void {
    this.#store.set({ notice });
  }

  async lookForUndo(): Promise<void> {
    const undoable = await this.#parts.book.undoable();
    this.#store.set({ undoable: undoable && this.#parts.told(undoable) });
  }

  /** `said` null: the notes say it all. */
  async act(said: ((done: Done) => string) | null, work: () => Promise<Done>): Promise<void> {
    if (this.#store.value.busy) return;
    this.#store.set({ busy: true, notice: null });
    try {
      const done = await work();
      for (const change of done.changes ?? []) this.edited(change);
      const first = said === null ? [] : [said(done)];
      // outside the view with the buttons the notice is the only place to undo from
      const undo = done.count > 0 && (said === null || this.#store.value.view !== 'check');
      this.note({ kind: 'done', text: [...first, ...done.notes].join('\n'), undo });
    } catch (error) {
      if (!(error instanceof Cancelled)) this.fault(error);
    } finally {
      this.#store.set({ busy: false });
      await this.lookForUndo().catch(() => undefined);
    }
  }

  async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fault(error);
    }
  }

  fault(error: unknown): void {
    const { say, told } = this.#parts;
    const problem: unknown = error instanceof Error ? Reflect.get(error, 'problem') : null;
    const text =
      typeof problem === 'object' && problem !== null
        ? told(problem as Message)
        : error instanceof EngineFault && error.message.length > 0
          ? say('fault.engine', { reason: error.message })
          : say('fault.engine', { reason: error instanceof Error ? error.message : String(error) });
    this.note({ kind: 'fault', text });
  }
}
