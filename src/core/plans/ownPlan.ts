/** A user's own plan out of a sheet with the columns 指标, 学段, 年份, 比较, 目标值, 单位, 条款. */
import { message } from '../messages/index.ts';
import type { Message } from '../messages/index.ts';
import type { Stage } from '../values/stage.ts';
import { normalise } from '../values/text.ts';
import type { Workbook } from '../values/workbook.ts';
import { directionOf, ownIndicatorId } from './own/indicators.ts';
import type { KnowIndicator } from './own/indicators.ts';
import { readRow } from './own/rows.ts';
import type { RowTarget } from './own/rows.ts';
import type { RowIndicator } from './own/scale.ts';
import { placeOf, planTable, titleOf } from './own/sheet.ts';
import type { PlanTable } from './own/sheet.ts';
import { PlanProblem } from './problem.ts';
import type { LedgerIndicator, Pack, Target } from './schema.ts';

export type { KnowIndicator, KnownIndicator } from './own/indicators.ts';
export { ownIndicatorId } from './own/indicators.ts';

/** The id of every plan that a user brings along. */
export const OWN_PLAN_ID = 'own';

/** Indicators by name while the rows are read: what isn't known becomes the plan's own. */
class Indicators {
  readonly #know: KnowIndicator;
  readonly #own = new Map<
    string,
    { name: string; unit: string | null; direction: LedgerIndicator['direction'] | null }
  >();

  constructor(know: KnowIndicator) {
    this.#know = know;
  }

  readonly find = (name: string, stage: Stage | null): RowIndicator => {
    const known = this.#know(name, stage);
    if (known !== null) return { id: known.id, unit: known.unit, direction: known.direction ?? null };
    const id = ownIndicatorId(name);
    const draft = this.#own.get(id);
    if (draft === undefined) this.#own.set(id, { name, unit: null, direction: null });
    return { id, unit: draft?.unit ?? null, direction: draft?.direction ?? null };
  };

  /** The first row with a figure settles unit and direction of an indicator of the plan's own. */
  settle({ indicator, unit, comparator, value }: Omit<Target, 'id'>): void {
    const draft = this.#own.get(indicator);
    if (draft === undefined || value === null || draft.unit !== null) return;
    draft.unit = unit;
    draft.direction = directionOf(comparator);
  }

  get own(): readonly LedgerIndicator[] {
    return [...this.#own].map(([id, { name, unit, direction }]) => ({
      id,
      name,
      aliases: [],
      unit: unit ?? '',
      direction: direction ?? 'neutral',
    }));
  }
}

const tablesOf = (workbook: Workbook, remarks: Message[]): readonly PlanTable[] => {
  const tables = workbook.sheets.flatMap((sheet) => planTable(workbook.file, sheet) ?? []);
  const visible = tables.filter(({ sheet }) => sheet.visibility === 'visible');
  for (const { sheet } of tables) {
    if (sheet.visibility !== 'visible') remarks.push(message('plan-own-hidden-sheet', { sheet: sheet.name }));
  }
  if (visible.length > 0) return visible;
  const sheets = workbook.sheets.map(({ name }) => name).join('、');
  throw new PlanProblem([message('plan-own-no-table', { file: workbook.file, sheets })]);
};

const checkYears = (table: PlanTable): Message | null =>
  table.columns.has('year') || table.targets.every(({ year }) => year !== null)
    ? null
    : message('plan-own-no-year-column', {
        place: placeOf(table, table.headerRow, table.columns.get('indicator') ?? 0),
      });

const keyOf = ({ indicator, note, stage, scope, deadline, kind, comparator }: Omit<Target, 'id'>): string =>
  JSON.stringify([indicator, kind === 'qualitative' ? note : '', stage, scope, deadline, comparator]);

/** Rows said twice: the same once more is left out with a remark, another figure for the same is a problem. */
const withoutRepeats = (rows: readonly RowTarget[], problems: Message[], remarks: Message[]): RowTarget[] => {
  const seen = new Map<string, RowTarget>();
  return rows.filter((row) => {
    const key = keyOf(row.target);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return true;
    }
    const same = first.target.value === row.target.value && first.target.valueHigh === row.target.valueHigh;
    const params = { place: row.place, other: first.place, indicator: row.target.name };
    if (same) remarks.push(message('plan-own-repeat', params));
    else problems.push(message('plan-own-duplicate', params));
    return false;
  });
};

const withIds = (rows: readonly RowTarget[]): Target[] => {
  const counts = new Map<string, number>();
  return rows.map(({ target }) => {
    const parts = [target.indicator, target.stage, target.deadline.replace('..', '-')];
    const base = parts.filter((part) => part !== null).join('-');
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return { id: count === 1 ? base : `${base}-row${count}`, ...target };
  });
};

const TITLE_YEARS = /((?:19|20)\d{2})年?(?:-{1,2}|~|至|到)((?:19|20)\d{2})/;

/** First and last year: from the title (2023—2025年) and the rows; the start stays open where neither tells it. */
const yearsOf = (title: string, targets: readonly Target[]): Pack['years'] => {
  const match = TITLE_YEARS.exec(normalise(title));
  const titled = match === null ? [] : [Number(match[1]), Number(match[2])];
  const dated = targets.filter(({ deadline }) => deadline !== 'ongoing');
  const yearsIn = ({ deadline }: Target): number[] =>
    deadline.split('..').map((part) => Number(part.slice(0, 4)));
  const all = [...titled, ...dated.flatMap(yearsIn)];
  const hasStart = titled.length > 0 || dated.some(({ deadline }) => deadline.includes('..'));
  return all.length === 0 ? [null, null] : [hasStart ? Math.min(...all) : null, Math.max(...all)];
};

export interface OwnPlan {
  readonly pack: Pack;
  /** What was read in a way the user should know of; none of it stops the plan from being used. */
  readonly remarks: readonly Message[];
}

/**
 * A user's own plan from every visible sheet with a header 指标 and 目标值 (or 2025年目标) in its first rows, columns
 * in any order. A missing 比较 is read from the value ("≥85", "85以上", "不超过45", "3-5", "85%左右") or taken from the
 * known indicator's direction. Rows with words instead of a number are qualitative targets. What `knowIndicator`
 * doesn't know becomes a ledger indicator of this pack. Figures come in the known indicator's unit, shares in %.
 *
 * @throws PlanProblem with every row that can't be used: sheet and cell, what was found, what was expected.
 */
export const packFromSheets = (workbook: Workbook, knowIndicator: KnowIndicator): OwnPlan => {
  const remarks: Message[] = [];
  const problems: Message[] = [];
  const rows: RowTarget[] = [];
  const indicators = new Indicators(knowIndicator);
  const tables = tablesOf(workbook, remarks);
  for (const table of tables) {
    const fault = checkYears(table);
    if (fault !== null) {
      problems.push(fault);
      continue;
    }
    for (let index = table.headerRow + 1; index < table.sheet.rows.length; index++) {
      const row = readRow(table, index, indicators.find);
      problems.push(...row.problems);
      remarks.push(...row.remarks);
      rows.push(...row.targets);
      row.targets.forEach(({ target }) => indicators.settle(target));
    }
  }
  const targets = withIds(withoutRepeats(rows, problems, remarks));
  if (targets.length === 0 && problems.length === 0) {
    problems.push(
      message('plan-own-no-rows', { file: workbook.file, sheet: (tables[0] as PlanTable).sheet.name }),
    );
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new PlanProblem([first, ...rest]);
  const base = workbook.file.replace(/\.[^.]+$/, '');
  const title = titleOf(tables[0] as PlanTable);
  const name = title ?? (base === '' ? (tables[0] as PlanTable).sheet.name : base);
  for (const { name: own } of indicators.own)
    remarks.push(message('plan-own-new-indicator', { indicator: own }));
  return {
    pack: {
      id: OWN_PLAN_ID,
      name,
      aliases: [],
      years: yearsOf(`${title ?? ''} ${base}`, targets),
      document: workbook.file === '' ? name : workbook.file,
      note: null,
      indicators: [...indicators.own],
      targets,
    },
    remarks,
  };
};
