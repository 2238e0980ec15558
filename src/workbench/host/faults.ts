import { ApiError } from './hostObject.ts';

/** Troubles that can be arranged: what goes wrong in a real Excel, on demand. */

export interface SyncFailure {
  /** 1 fails the next sync, 2 the one after it. */
  readonly sync: number;
  /** An error code such as `GeneralException`, `InvalidOperation`, `Timeout`. */
  readonly code: string;
  readonly message?: string;
  readonly location?: string;
  /** The actions before this index still take effect; 0, the default, fails the whole batch. */
  readonly atAction?: number;
}

export interface FaultPlan {
  readonly failSync?: SyncFailure | readonly SyncFailure[];
  /** Bytes above which Excel refuses a batch, or its answer; Excel on the web has 5 MB. */
  readonly requestLimitBytes?: number;
  readonly responseLimitBytes?: number;
  /** The user is typing in a cell. */
  readonly cellEditing?: boolean;
  /** `Office.onReady` never settles. */
  readonly neverReady?: boolean;
  /** How long a sync takes. */
  readonly delayMs?: number;
}

const listOf = (failures: FaultPlan['failSync']): SyncFailure[] =>
  failures === undefined ? [] : 'sync' in failures ? [failures] : [...failures];

export class Faults {
  requestLimitBytes: number;
  responseLimitBytes: number;
  delayMs: number;
  readonly neverReady: boolean;
  #failures: { after: number; failure: SyncFailure }[] = [];
  #editing: boolean;
  #waiting: (() => void)[] = [];

  constructor(plan: FaultPlan = {}) {
    this.requestLimitBytes = plan.requestLimitBytes ?? Infinity;
    this.responseLimitBytes = plan.responseLimitBytes ?? Infinity;
    this.delayMs = plan.delayMs ?? 0;
    this.neverReady = plan.neverReady ?? false;
    this.#editing = plan.cellEditing ?? false;
    for (const failure of listOf(plan.failSync)) this.failSync(failure);
  }

  /** Arranges a failure, counted from now. */
  failSync(failure: SyncFailure): void {
    this.#failures.push({ after: failure.sync, failure });
  }

  get cellEditing(): boolean {
    return this.#editing;
  }

  startCellEdit(): void {
    this.#editing = true;
  }

  endCellEdit(): void {
    this.#editing = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Resolves when the user has left the cell. */
  cellEditEnd(): Promise<void> {
    return this.#editing ? new Promise((go) => this.#waiting.push(go)) : Promise.resolve();
  }

  /** Counts a sync and says whether, and where, it is arranged to fail. */
  nextSync(): { index: number; error: ApiError } | undefined {
    for (const item of this.#failures) item.after--;
    const hit = this.#failures.find((item) => item.after === 0)?.failure;
    this.#failures = this.#failures.filter((item) => item.after > 0);
    if (!hit) return undefined;
    const error = new ApiError(
      hit.code,
      hit.message ?? `Arranged failure: ${hit.code}`,
      hit.location ?? '',
      500,
    );
    return { index: hit.atAction ?? 0, error };
  }

  get cellEditError(): ApiError {
    return new ApiError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  }
}
