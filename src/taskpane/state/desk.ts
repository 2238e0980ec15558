import type { Message } from '../../core/messages/index.ts';
import type { Workbook } from '../../core/values/workbook.ts';
import type { Done, WorkbookPort } from '../book/port.ts';
import type { EngineClient } from '../engine/client.ts';
import type { Given, Lang } from '../engine/protocol.ts';
import type { PaneState } from './paneState.ts';
import type { Store } from './store.ts';

/** What a view that is loaded on demand works with: the open workbook, the engine, notices, what is remembered. */
export interface Desk {
  readonly lang: Lang;
  readonly store: Store<PaneState>;
  readonly book: WorkbookPort;
  readonly ask: EngineClient['callPart'];
  /** Ends whatever the engine is at, and with it all it holds. */
  stop(): void;
  /** A message of core or adapter in the pane's language. */
  readonly told: (message: Message) => string;
  readonly today: () => Date;
  /** Makes sure the engine holds a checked workbook; rejects with `Cancelled` when the user ended it. */
  checked(): Promise<void>;
  /** Work on the workbook: one at a time, followed by a notice (`said`, then the work's own notes) and what to undo. */
  act(said: (done: Done) => string, work: () => Promise<Done>): Promise<void>;
  /** Work that needs no notice unless it fails. */
  quietly(work: () => Promise<void>): Promise<void>;
  /** Keeps a value in the workbook's settings; null removes it. */
  remember(key: string, value: unknown): void;
  /** Checks the workbook the engine holds once more, because what goes into the check has changed. */
  again(): void;
  /** Takes over what people said, keeps it in the workbook and checks again; rejects when it can't be kept. */
  give(given: Partial<Given>): Promise<void>;
  /** Last year's workbook to compare with, null for none, while the pane is open. */
  compareWith(reference: Workbook | null): Promise<void>;
  /** The caller's own part, made once and kept while the pane is open. */
  own<T extends object>(make: new (desk: Desk) => T): T;
}

/** The desk with a place for what views keep. */
export const deskOf = (rest: Omit<Desk, 'own'>): Desk => {
  const owned = new Map<unknown, object>();
  const desk: Desk = {
    ...rest,
    own: <T extends object>(make: new (desk: Desk) => T): T => {
      const kept = owned.get(make) ?? new make(desk);
      owned.set(make, kept);
      return kept as T;
    },
  };
  return desk;
};
