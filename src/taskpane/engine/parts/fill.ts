/** Filling a form of the open workbook, for the pane: what is handed over, proposed, looked over, written, read again. */
import {
  cellId,
  checkFilled,
  describeQuantity,
  fillSource,
  fillWrites,
  parseRecipe,
  proposeFill,
  readForm,
  recipeFrom,
  type CellProposal,
  type Decisions,
  type FillSource,
  type FillWrite,
  type Form,
  type ProposedForm,
} from '../../../core/fill/index.ts';
import { filledForm } from '../../../core/fill/check/filledForm.ts';
import { render, type Lang, type Message } from '../../../core/messages/index.ts';
import { resolvePack, type Pack } from '../../../core/plans/index.ts';
import { auditSheet, type ReportSheet } from '../../../core/report/index.ts';
import type { Sheet, Workbook } from '../../../core/values/workbook.ts';
import { HeldBook } from '../heldBook.ts';
import { packFromJson } from '../ownPlan.ts';
import type { SheetHead, SheetRows } from '../protocol.ts';
import { gridsOf } from './fill/grid.ts';
import { rereadForm } from './fill/reread.ts';
import { candidateView, findingView, isPercent, shownValue } from './fill/shown.ts';
import { sorted } from './fill/sorting.ts';
import type {
  CellView,
  Decided,
  FillOrder,
  FillView,
  FormCellEntry,
  Reread,
  SheetSort,
  Weighed,
} from './fill/views.ts';

export interface FillApi {
  /** Forgets what it held; what follows belongs to `stamp`. `file` is the open workbook. */
  begin(stamp: string, file: string): void;
  /** Whether it still holds what was handed over under that stamp: cancelling ends the thread and all it held. */
  holds(stamp: string): boolean;
  /** A workbook to fill from, sheets and rows follow: the open one or a file. */
  openBook(file: string): void;
  putSheet(file: string, head: SheetHead): void;
  putRows(file: string, rows: SheetRows): void;
  /** A sheet to be filled in, with its formulas, locks and colours. */
  putForm(sheet: Sheet): void;
  sort(lang: Lang): readonly SheetSort[];
  propose(order: FillOrder): FillView;
  weigh(decided: Decided): Weighed;
  entries(decided: Decided): readonly FormCellEntry[];
  audit(decided: Decided): ReportSheet;
  /** The recipe of what is proposed and decided, as the text of its file. */
  recipe(decisions: Decisions): string;
  /** Problems of a recipe's text; none: it can be used. */
  recipeProblems(text: string, lang: Lang): readonly string[];
  reread(sheets: readonly Sheet[], decided: Decided): Reread;
}

interface Proposed {
  readonly form: Form;
  readonly source: FillSource;
  readonly proposal: ProposedForm;
}

const packOf = (id: string, ownPlan: unknown): Pack | null => {
  const known = resolvePack(id);
  if (known || ownPlan === null || ownPlan === undefined) return known;
  const { pack } = packFromJson(ownPlan, '');
  return pack.id === id ? pack : null;
};

const cellView = (one: CellProposal, own: string, lang: Lang): CellView => {
  const { cell, state, by, quantity, reason, value, candidates } = one;
  return {
    id: cellId(cell),
    sheet: cell.sheet,
    address: cell.address,
    row: cell.rowPath.join(' / '),
    column: cell.columnPath.join(' / '),
    unit: cell.unit ?? '',
    state,
    byRecipe: by === 'recipe',
    what: quantity ? render(describeQuantity(quantity), lang) : '',
    reason: render(reason, lang),
    shown: shownValue(value, cell.format),
    percent: isPercent(cell.format),
    candidates: candidates.map((candidate) => candidateView(candidate, cell.format, own, lang)),
  };
};

export const fill = (): FillApi => {
  let stamp = '';
  let own = '';
  let books = new Map<string, HeldBook>();
  let forms = new Map<string, Sheet>();
  let held: Proposed | null = null;

  const book = (file: string): HeldBook => {
    const found = books.get(file);
    if (!found) throw new RangeError(`no workbook "${file}"`);
    return found;
  };
  const proposed = (): Proposed => {
    if (!held) throw new RangeError('nothing was proposed');
    return held;
  };
  const writesOf = ({ decisions, as }: Decided): readonly FillWrite[] => {
    const { form, proposal } = proposed();
    return fillWrites(form, proposal, decisions, { as });
  };
  const yearOf = (order: FillOrder, { form, proposal, source }: Proposed) => {
    const named = form.sheets.find(({ census }) => census !== null)?.census ?? null;
    const yearFrom =
      order.year !== null ? 'chosen' : named ? 'form' : source.newest !== null ? 'data' : 'none';
    return { year: proposal.censusYear, yearFrom, yearWords: named?.source ?? '' } as const;
  };

  return {
    begin(next, file) {
      stamp = next;
      own = file;
      books = new Map();
      forms = new Map();
      held = null;
    },
    holds: (asked) => asked === stamp,
    openBook(file) {
      const next = new HeldBook();
      next.open(file);
      books.set(file, next);
    },
    putSheet: (file, head) => book(file).putSheet(head),
    putRows: (file, rows) => book(file).putRows(rows),
    putForm: (sheet) => void forms.set(sheet.name, sheet),
    sort: (lang) => sorted(book(own).workbook, lang),
    propose(order) {
      const { lang } = order;
      const wanted = order.forms.flatMap((name) => forms.get(name) ?? []);
      const form = readForm({ file: own, sheets: wanted }, { standing: order.replace ? 'replace' : 'keep' });
      const here = books.get(own)?.workbook.sheets ?? [];
      const from: Workbook[] = [
        { file: own, sheets: here.filter(({ name }) => order.data.includes(name)) },
        ...order.files.flatMap((file) => books.get(file)?.workbook ?? []),
      ].filter(({ sheets }) => sheets.length > 0);
      const plan = packOf(order.plan, order.ownPlan);
      const source = fillSource(from, { plan, ...(order.year !== null && { year: order.year }) });
      const parsed = order.recipe === null ? null : parseRecipe(order.recipe);
      const recipe = parsed?.ok === true ? parsed.recipe : undefined;
      const proposal = proposeFill(form, source, recipe);
      held = { form, source, proposal };
      const told = (remarks: readonly Message[]): string[] => remarks.map((one) => render(one, lang));
      const standing = ({ role, value, formula }: Form['cells'][number]): boolean =>
        role === 'given' && typeof value === 'number' && formula === null;
      return {
        form: own,
        ...yearOf(order, held),
        tableYears: [...new Set(source.tables.flatMap(({ context }) => context.census?.year ?? []))],
        cells: proposal.cells.map((one) => cellView(one, own, lang)),
        grids: gridsOf(form),
        remarks: told([...form.remarks, ...proposal.remarks]),
        standing: form.cells.filter(standing).length,
        byRecipe: recipe ? proposal.cells.filter(({ by }) => by === 'recipe').length : null,
        recipeProblems: parsed?.ok === false ? told(parsed.problems) : [],
      };
    },
    weigh(decided) {
      const { form, source } = proposed();
      const writes = writesOf(decided);
      const filled = filledForm(form, form.workbook, writes);
      const sums = form.cells.filter(({ role }) => role === 'computed');
      return {
        cells: writes.length,
        formulas: writes.filter(({ formula }) => formula !== undefined).length,
        findings: checkFilled(form, writes, source, decided.lang).map((one) =>
          findingView(one, decided.lang),
        ),
        computed: Object.fromEntries(
          sums.map((cell) => [cellId(cell), shownValue(filled.valueOf(cell), cell.format)]),
        ),
      };
    },
    entries(decided) {
      const { form } = proposed();
      const before = new Map(form.cells.map((cell) => [cellId(cell), cell.value]));
      return writesOf(decided).map((write) => ({ ...write, before: before.get(cellId(write)) ?? null }));
    },
    audit(decided) {
      const { form, proposal } = proposed();
      return auditSheet(form, proposal, decided.decisions, writesOf(decided), decided.lang);
    },
    recipe: (decisions) => `${JSON.stringify(recipeFrom(proposed().proposal, decisions), null, 2)}\n`,
    recipeProblems(text, lang) {
      const parsed = parseRecipe(text);
      return parsed.ok ? [] : parsed.problems.map((one) => render(one, lang));
    },
    reread(sheets, decided) {
      const { form, source } = proposed();
      return rereadForm(form, writesOf(decided), source, sheets, decided.lang);
    },
  };
};
