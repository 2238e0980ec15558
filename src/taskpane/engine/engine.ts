/** The core at the pane's service: it holds the open workbook, checks it, and answers in what the views show. */
import { parseChoices, parseRecords } from '../../core/check/assessment/index.ts';
import { check } from '../../core/check/check.ts';
import { sensibleOf } from '../../core/check/waivers.ts';
import { fields } from '../../core/fields/catalogue/index.ts';
import { message, render, type Lang, type Message } from '../../core/messages/index.ts';
import { packs, PlanProblem, resolvePack, type OwnPlan, type Pack } from '../../core/plans/index.ts';
import { findingGroups, openFindings } from '../../core/report/index.ts';
import type { Table } from '../../core/tables/index.ts';
import type { Workbook } from '../../core/values/workbook.ts';
import { FoundTables, type FoundSheet } from './foundTables.ts';
import { HeldBook } from './heldBook.ts';
import { ChangedList } from './listChange.ts';
import { isWorkbookFile, packFromFile, packFromJson, packFromSheet } from './ownPlan.ts';
import { openPart, type Checked, type Part, type PartApis, type PartAsk } from './parts/index.ts';
import { personalColumns } from './personal.ts';
import type {
  CheckAnswer,
  CheckOrder,
  EngineApi,
  FindingView,
  IndicatorView,
  OwnPlanAnswer,
  OwnPlanSource,
  PlanItem,
  Progress,
  SheetHead,
  SheetPatch,
  SheetRows,
  TargetView,
} from './protocol.ts';
import { findingView } from './views/findings.ts';
import { indicatorView } from './views/indicators.ts';
import { planItem, targetViews } from './views/plans.ts';
import { summaryOf, tableYears } from './views/summary.ts';

/** A fault the user can do something about, already in their language. */
export class EngineProblem extends Error {
  override readonly name = 'EngineProblem';
}

const FIELDS_OFFERED = fields.filter(({ personal }) => personal !== true);

/** The sheets of last year apart from the others. */
const apart = (
  { file, sheets }: Workbook,
  lastYear: readonly string[],
): { readonly workbook: Workbook; readonly before: Workbook } => ({
  workbook: { file, sheets: sheets.filter(({ name }) => !lastYear.includes(name)) },
  before: { file, sheets: sheets.filter(({ name }) => lastYear.includes(name)) },
});

export class Engine implements EngineApi {
  #lang: Lang = 'zh';
  #own: Pack | null = null;
  #checked: Omit<Checked, 'lang' | 'workbook'> | null = null;
  readonly #parts = new Map<Part, Promise<PartApis[Part]>>();
  readonly #book = new HeldBook();
  #reference: HeldBook | null = null;
  readonly #found = new FoundTables();
  readonly #findings = new ChangedList<FindingView>();
  readonly #indicators = new ChangedList<IndicatorView>();

  /** `onProgress` is called between sheets. */
  constructor(private readonly onProgress: Progress = () => {}) {}

  start(lang: Lang) {
    this.#lang = lang;
    return {
      plans: packs().map(planItem),
      fields: FIELDS_OFFERED.map(({ id, term, english, group }) => ({
        id,
        term: lang === 'zh' ? term : english,
        group,
      })),
    };
  }

  openBook(file: string): void {
    this.#book.open(file);
    this.#findings.reset();
    this.#indicators.reset();
  }

  putSheet(head: SheetHead): void {
    this.#book.putSheet(head);
  }

  putRows(rows: SheetRows): void {
    this.#book.putRows(rows);
  }

  patch(patch: SheetPatch): void {
    this.#book.patch(patch);
  }

  keepSheets(names: readonly string[]): void {
    this.#book.keep(names);
  }

  openReference(file: string | null): void {
    this.#reference = file === null ? null : new HeldBook();
    this.#reference?.open(file ?? '');
  }

  putReferenceSheet(head: SheetHead): void {
    this.#reference?.putSheet(head);
  }

  putReferenceRows(rows: SheetRows): void {
    this.#reference?.putRows(rows);
  }

  check(order: CheckOrder): CheckAnswer {
    const { plan, year, fallbackYear, words, given, recorded } = order;
    const started = performance.now();
    const lang = this.#lang;
    const { workbook, before } = apart(this.#book.workbook, given?.lastYear ?? []);
    const reference = [before, ...(this.#reference ? [this.#reference.workbook] : [])];
    const steps = workbook.sheets.length + 1;
    const read = workbook.sheets.map((sheet, index) => {
      this.onProgress(index, steps);
      const found = this.#found.of(sheet, workbook.file, words);
      return { sheet, found };
    });
    this.onProgress(read.length, steps);
    const beside = reference.flatMap(({ file, sheets }) =>
      sheets.map((sheet) => ({
        sheet,
        found: this.#found.of(sheet, file, file === workbook.file ? words : []),
      })),
    );
    const bySheet = new Map([...read, ...beside].map(({ sheet, found }) => [sheet, found]));
    const tables: Table[] = read.flatMap(({ found }) => found.tables);
    const pack = this.#pack(plan);
    const report = check([workbook], {
      plan: pack,
      year: year ?? tableYears(tables)[0] ?? fallbackYear,
      lang,
      find: (sheet) => bySheet.get(sheet) as FoundSheet,
      reference,
      ...sensibleOf(given ?? {}),
      ...(recorded && {
        checklist: parseRecords(recorded.checklist),
        balance: parseChoices(recorded.balance),
      }),
    });
    this.#checked = { report, tables, reference: beside.flatMap(({ found }) => found.tables), pack, order };
    this.onProgress(steps, steps);
    const ordered = findingGroups(openFindings(report)).flatMap(({ findings }) => findings);
    const parts = {
      tables,
      followed: read.flatMap(({ found }) => found.followed),
      lapsed: read.flatMap(({ found }) => found.lapsed),
      personal: read.flatMap(({ sheet, found }) => personalColumns(sheet, found)),
    };
    return {
      summary: summaryOf(report, parts, lang),
      findings: this.#findings.next(ordered.map((finding) => findingView(finding, lang))),
      indicators: this.#indicators.next(report.indicators.map((row) => indicatorView(row, lang))),
      milliseconds: performance.now() - started,
    };
  }

  targets(plan: string): TargetView[] {
    return targetViews(this.#pack(plan), this.#lang);
  }

  readOwnPlan({ name, sheet, bytes }: OwnPlanSource): OwnPlanAnswer {
    const { pack, remarks } = this.#told(() => {
      if (bytes) {
        if (isWorkbookFile(bytes)) throw new EngineProblem('workbook');
        return packFromFile(name, bytes);
      }
      const held = this.#book.sheet(sheet ?? '');
      if (!held) throw new RangeError(`no sheet "${sheet ?? ''}"`);
      return packFromSheet(name, held);
    });
    this.#own = pack;
    return { plan: planItem(pack), pack, remarks: remarks.map((remark) => render(remark, this.#lang)) };
  }

  useOwnPlan(json: unknown): PlanItem {
    this.#own = this.#told(() => packFromJson(json, '')).pack;
    return planItem(this.#own);
  }

  /** What a part answers; a part is loaded when it is first asked for, and again when that failed. */
  async askPart<P extends Part, K extends PartAsk<P>>(
    part: P,
    ask: K,
    args: readonly unknown[],
  ): Promise<unknown> {
    let opened = this.#parts.get(part);
    if (!opened) {
      opened = openPart(part, () => this.#last());
      this.#parts.set(part, opened);
      opened.catch(() => this.#parts.delete(part));
    }
    const method = (await opened)[ask as never] as (...given: readonly unknown[]) => unknown;
    return method(...args);
  }

  #last(): Checked {
    if (!this.#checked) throw new RangeError('nothing was checked');
    return { ...this.#checked, lang: this.#lang, workbook: this.#book.workbook };
  }

  #pack(id: string): Pack {
    if (this.#own?.id === id) return this.#own;
    const pack = resolvePack(id);
    if (!pack)
      throw new EngineProblem(render(message('cli-unknown-plan', { received: id, nearest: '' }), this.#lang));
    return pack;
  }

  /** A plan's problems in full: a file is mended in one go. */
  #told(read: () => OwnPlan): OwnPlan {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof PlanProblem)) throw error;
      const lines = error.problems.map((problem: Message) => render(problem, this.#lang));
      throw new EngineProblem(lines.join('\n'));
    }
  }
}
