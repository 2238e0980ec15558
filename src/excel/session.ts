import type { MessageCode } from '../core/messages/index.ts';
import type { MarkState } from './marks/state.ts';
import { Allowance } from './parcels.ts';
import { problemOf } from './problem.ts';
import { History } from './restore/history.ts';

/** The two globals of Office.js; tests hand in those of a simulated Excel. */
export interface OfficeApi {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Those of the page itself. */
export const pageApi = (): OfficeApi => ({ Excel, Office });

export interface SessionOptions {
  /** Called when Excel keeps a request waiting (mostly: the user is typing in a cell), and when it has answered. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** How long a request may take before that, in milliseconds. */
  readonly waitingAfterMs?: number;
}

export interface LogLine {
  readonly action: string;
  readonly syncs: number;
  readonly outcome: 'ok' | MessageCode;
}

const WAITING_AFTER_MS = 1500;
const LOG_LINES = 20;

/** One operation: its request context, and the only way to send what is queued on it. */
export class Job {
  syncs = 0;

  constructor(
    readonly context: Excel.RequestContext,
    readonly session: Session,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** A sheet by its id: a name may change between two syncs. */
  sheet(id: string): Excel.Worksheet {
    return this.workbook.worksheets.getItem(id);
  }

  async sync(): Promise<void> {
    this.syncs++;
    await this.session.watched(this.context.sync());
  }
}

/** The open workbook, one operation at a time: two buttons pressed in a row must not interleave their writes. */
export class Session {
  readonly log: LogLine[] = [];
  /** How large answers and requests may be in this Excel. */
  readonly reading = new Allowance();
  readonly writing = new Allowance();
  readonly history = new History();
  /** The marks in the workbook; null until they have been looked up. */
  marks: MarkState | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #running = 0;

  constructor(
    readonly api: OfficeApi,
    private readonly options: SessionOptions = {},
  ) {}

  /** Whether this Excel has a requirement set, `ExcelApi` unless told otherwise. */
  supports(version: string, set = 'ExcelApi'): boolean {
    return this.api.Office.context.requirements.isSetSupported(set, version);
  }

  /** Whether an operation of ours is under way. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** Runs an operation after those before it; whatever it throws comes out as an `ExcelProblem`. */
  run<T>(action: string, work: (job: Job) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#one(action, work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async watched<T>(answer: Promise<T>): Promise<T> {
    let told = false;
    const timer = setTimeout(() => {
      told = true;
      this.options.onWaiting?.(true);
    }, this.options.waitingAfterMs ?? WAITING_AFTER_MS);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      if (told) this.options.onWaiting?.(false);
    }
  }

  async #one<T>(action: string, work: (job: Job) => Promise<T>): Promise<T> {
    let job: Job | undefined;
    this.#running++;
    try {
      const result = await this.api.Excel.run({ delayForCellEdit: true }, (context) => {
        job = new Job(context, this);
        return work(job);
      });
      this.#note({ action, syncs: job?.syncs ?? 0, outcome: 'ok' });
      return result;
    } catch (error) {
      const problem = problemOf(error);
      this.#note({ action, syncs: job?.syncs ?? 0, outcome: problem.code });
      throw problem;
    } finally {
      this.#running--;
    }
  }

  #note(line: LogLine): void {
    this.log.push(line);
    if (this.log.length > LOG_LINES) this.log.shift();
  }
}
