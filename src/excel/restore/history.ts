import type { MessageCode } from '../../core/messages/index.ts';
import type { Area } from '../../core/values/workbook.ts';
import type { MarkState } from '../marks/state.ts';
import type { Parcel } from '../parcels.ts';
import { calls, jsonBytes } from '../parcels.ts';
import { UNDO } from '../settingKeys.ts';
import type { Entry } from '../write/literal.ts';

/** A block as it was before a write, and what was written over it. */
export interface SavedBlock {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly before: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly string[])[];
  readonly written: readonly (readonly Entry[])[];
  /** Formats were left as they are, and the cells may be written even where the sheet is protected. */
  readonly contentsOnly?: true;
}

/** A sheet that was added, and the one it took the place of, which stays hidden until it is no longer needed. */
export interface SavedSheet {
  readonly name: string;
  /** What the new sheet is called until it is complete. */
  readonly draft: string;
  readonly old: {
    readonly id: string;
    readonly backup: string;
    readonly position: number;
    readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  } | null;
}

/** What it takes to undo one action. */
export interface RestorePoint {
  readonly id: string;
  readonly action: MessageCode;
  /** When, as ISO text. */
  readonly at: string;
  readonly blocks?: readonly SavedBlock[];
  readonly sheets?: readonly SavedSheet[];
  /** Names of this add-in's own sheets before the action. */
  readonly own?: readonly string[];
  /** The marks that were there before. */
  readonly marks?: MarkState;
  /** It was too large for the settings, and the pane has been reloaded since. */
  readonly lost?: true;
}

const POINTS_MAX = 5;
/** All that undo may take of the workbook's settings. */
const SAVED_BYTES_MAX = 250_000;
const VERSION = 1;

let serial = 0;

export const pointOf = (
  action: MessageCode,
  rest: Omit<RestorePoint, 'id' | 'action' | 'at'>,
): RestorePoint => ({
  id: `${Date.now()}-${serial++}`,
  action,
  at: new Date().toISOString(),
  ...rest,
});

const isPoint = (value: unknown): value is RestorePoint =>
  typeof value === 'object' && value !== null && 'id' in value && 'action' in value;

/** The actions that can be undone, the last one at the end: in memory, and as far as they fit in the workbook. */
export class History {
  #points: readonly RestorePoint[] | null = null;

  get points(): readonly RestorePoint[] {
    return this.#points ?? [];
  }

  get adopted(): boolean {
    return this.#points !== null;
  }

  /** Takes over what the workbook carries, once, after a reload of the pane. */
  adopt(saved: unknown): void {
    if (this.#points !== null) return;
    const points: unknown =
      typeof saved === 'object' && saved !== null && Reflect.get(saved, 'version') === VERSION
        ? Reflect.get(saved, 'points')
        : [];
    this.#points = Array.isArray(points) ? points.filter(isPoint) : [];
  }

  /** The list with one more; sheets of earlier actions can't be brought back once there are newer ones. */
  with(point: RestorePoint): readonly RestorePoint[] {
    const kept = point.sheets ? this.points.filter(({ sheets }) => !sheets) : this.points;
    return [...kept, point].slice(-POINTS_MAX);
  }

  without(point: RestorePoint): readonly RestorePoint[] {
    return this.points.filter(({ id }) => id !== point.id);
  }

  set(points: readonly RestorePoint[]): void {
    this.#points = points;
  }
}

/** Saves a list in the workbook's settings; what doesn't fit is saved by its name only. */
export const saveHistory = (points: readonly RestorePoint[]): Parcel => {
  let room = SAVED_BYTES_MAX;
  const saved = [...points].reverse().map((point): RestorePoint => {
    const bytes = jsonBytes(point);
    room -= bytes;
    const { id, action, at } = point;
    return room >= 0 ? point : { id, action, at, lost: true };
  });
  const text = JSON.stringify({ version: VERSION, points: saved.reverse() });
  return calls(jsonBytes(text) + 200, (job) => void job.workbook.settings.add(UNDO, text));
};
