/** One row of a user's plan as targets, or what is wrong with it. */
import { message } from '../../messages/index.ts';
import type { Message } from '../../messages/index.ts';
import type { Stage } from '../../values/stage.ts';
import { isNoteText, normalise } from '../../values/text.ts';
import type { Comparator, Target } from '../schema.ts';
import { boundOf } from './bound.ts';
import type { Figure } from './bound.ts';
import { deadlineOf } from './deadline.ts';
import { scaled } from './scale.ts';
import type { RowIndicator } from './scale.ts';
import { cellOf, placeOf } from './sheet.ts';
import type { Cell, PlanTable, TargetColumn } from './sheet.ts';
import { comparatorOf, stageInName, stageOf } from './words.ts';
import type { Role } from './words.ts';

export interface RowTarget {
  readonly target: Omit<Target, 'id'>;
  readonly place: string;
}

export interface RowResult {
  readonly targets: readonly RowTarget[];
  readonly problems: readonly Message[];
  readonly remarks: readonly Message[];
}

type FindIndicator = (name: string, stage: Stage | null) => RowIndicator;

const NOTHING: RowResult = { targets: [], problems: [], remarks: [] };

const kindOf = (figure: Figure, comparator: Comparator, name: string): Target['kind'] => {
  if (figure.counts === 'cumulative' || /累计/.test(name)) return 'cumulative';
  if (figure.counts === 'rank' && (comparator === '<=' || comparator === '=')) return 'rank';
  return comparator === '<=' || comparator === '<' ? 'cap' : 'level';
};

class Row {
  readonly problems: Message[] = [];
  readonly remarks: Message[] = [];
  readonly #table: PlanTable;
  readonly #row: number;

  constructor(table: PlanTable, row: number) {
    this.#table = table;
    this.#row = row;
  }

  cell(role: Role): Cell | null {
    const column = this.#table.columns.get(role);
    return column === undefined ? null : this.at(column);
  }

  at(column: number): Cell {
    return cellOf(this.#table, this.#row, column);
  }

  text(role: Role): string {
    return this.cell(role)?.text ?? '';
  }

  /** Where a fault of a column lies; the row's indicator where the sheet has no such column. */
  place(role: Role): string {
    const column = this.#table.columns.get(role) ?? (this.#table.columns.get('indicator') as number);
    return placeOf(this.#table, this.#row, column);
  }
}

const stageOfRow = (row: Row, name: string): Stage | null | undefined => {
  const text = row.text('stage');
  const stage = stageOf(text);
  if (stage === undefined) {
    row.problems.push(message('plan-own-stage', { place: row.place('stage'), found: text }));
    return undefined;
  }
  return text === '' ? stageInName(name) : stage;
};

const deadlineOfRow = (row: Row, { year }: TargetColumn, qualitative: boolean): string | null => {
  if (year !== null) return String(year);
  const cell = row.cell('year');
  const read = cell === null ? undefined : deadlineOf(cell.value, cell.format, cell.shown);
  if (read === undefined && qualitative) return 'ongoing';
  if (read === undefined) {
    row.problems.push(message('plan-own-year-missing', { place: row.place('year') }));
    return null;
  }
  if (read === null) {
    row.problems.push(message('plan-own-year', { place: row.place('year'), found: row.text('year') }));
    return null;
  }
  if (read.endOfRange) {
    const found = row.text('year');
    row.remarks.push(message('plan-own-range-end', { place: row.place('year'), found, year: read.deadline }));
  }
  return read.deadline;
};

const FROM_DIRECTION = { higher: '>=', lower: '<=', neutral: null } as const;

const comparatorOfRow = (
  row: Row,
  cell: Cell,
  figure: Figure,
  indicator: RowIndicator,
): Comparator | null => {
  const text = row.text('comparator');
  const written = text === '' ? null : comparatorOf(text);
  const place = row.place('comparator');
  if (written === undefined) {
    row.problems.push(message('plan-own-comparator', { place, found: text }));
    return null;
  }
  if (written !== null && figure.comparator !== null && written !== figure.comparator) {
    row.problems.push(
      message('plan-own-comparators-differ', { place, found: text, other: cell.text, cell: cell.place }),
    );
    return null;
  }
  if (written === 'between' && figure.valueHigh === null) {
    row.problems.push(message('plan-own-value', { place: cell.place, found: cell.text }));
    return null;
  }
  const said = written ?? figure.comparator;
  if (said !== null) return said;
  const implied = indicator.direction === null ? null : FROM_DIRECTION[indicator.direction];
  const params = { place: cell.place, found: cell.text, indicator: row.text('indicator') };
  if (implied === null) row.problems.push(message('plan-own-comparator-missing', params));
  else row.remarks.push(message('plan-own-direction', { ...params, comparator: implied }));
  return implied;
};

/** The part of a target that doesn't depend on its figure. */
const common = (
  row: Row,
  name: string,
  stage: Stage | null,
  indicator: string,
): Omit<Target, 'id' | 'comparator' | 'value' | 'valueHigh' | 'unit' | 'deadline' | 'kind'> => ({
  indicator,
  name,
  stage,
  scope: row.text('scope') || '—',
  clause: row.text('clause') || row.place('indicator'),
  note: row.text('note') || null,
  certainty: 'high',
});

const figureTarget = (
  row: Row,
  column: TargetColumn,
  cell: Cell,
  figure: Figure,
  name: string,
  stage: Stage | null,
  indicator: RowIndicator,
): RowTarget | null => {
  const deadline = deadlineOfRow(row, column, false);
  const comparator = comparatorOfRow(row, cell, figure, indicator);
  const unitText = row.text('unit') || column.unit;
  const unit = scaled(cell, figure, unitText === null ? null : normalise(unitText), indicator);
  if (unit === null) {
    const found = figure.unit === undefined ? (unitText ?? '') : cell.text;
    row.problems.push(
      message('plan-own-unit', { place: cell.place, found, expected: indicator.unit ?? '', indicator: name }),
    );
  }
  if (deadline === null || comparator === null || unit === null) return null;
  if (unit.remark !== null) row.remarks.push(unit.remark);
  const { value, valueHigh } = figure;
  return {
    place: cell.place,
    target: {
      ...common(row, name, stage, indicator.id),
      comparator,
      value: unit.scale(value),
      valueHigh: valueHigh === null ? null : unit.scale(valueHigh),
      unit: unit.unit,
      deadline,
      kind: kindOf(figure, comparator, name),
    },
  };
};

const wordsTarget = (
  row: Row,
  column: TargetColumn,
  cell: Cell,
  text: string,
  name: string,
  stage: Stage | null,
  indicator: RowIndicator,
): RowTarget | null => {
  const deadline = deadlineOfRow(row, column, true);
  if (deadline === null) return null;
  row.remarks.push(message('plan-own-qualitative', { place: cell.place, indicator: name }));
  const base = common(row, name, stage, indicator.id);
  return {
    place: cell.place,
    target: {
      ...base,
      comparator: null,
      value: null,
      valueHigh: null,
      unit: '',
      deadline,
      kind: 'qualitative',
      note: [text, base.note].filter((part) => part !== null && part !== '').join('；') || null,
    },
  };
};

/** Whether the row says more than a heading such as 一、学前教育: anything beside its name. */
const saysMore = (row: Row): boolean =>
  (['year', 'comparator', 'unit', 'clause'] as const).some((role) => row.text(role) !== '');

/** The targets of one row: one for the column 目标值 and one for each column such as 2025年目标. */
export const readRow = (table: PlanTable, index: number, find: FindIndicator): RowResult => {
  const row = new Row(table, index);
  const name = row.text('indicator');
  const bounds = table.targets.map((column) => {
    const cell = row.at(column.column);
    return { column, cell, bound: boundOf(cell.value, cell.format, cell.shown) };
  });
  const filled = bounds.filter(({ bound }) => bound.kind !== 'blank');
  if (name === '') {
    const [first] = filled;
    return first === undefined || isNoteText(first.cell.text)
      ? NOTHING
      : {
          ...NOTHING,
          problems: [
            message('plan-own-no-indicator', { place: row.place('indicator'), found: first.cell.text }),
          ],
        };
  }
  if (isNoteText(name)) return NOTHING;
  if (filled.length === 0 && !saysMore(row)) {
    return {
      ...NOTHING,
      remarks: [message('plan-own-heading', { place: row.place('indicator'), found: name })],
    };
  }
  const stage = stageOfRow(row, name);
  if (stage === undefined) return { targets: [], problems: row.problems, remarks: row.remarks };
  const indicator = find(name, stage);
  const targets: RowTarget[] = [];
  for (const { column, cell, bound } of filled.length > 0 ? filled : bounds.slice(0, 1)) {
    if (bound.kind === 'unreadable') {
      row.problems.push(message('plan-own-value', { place: cell.place, found: cell.text }));
      continue;
    }
    const target =
      bound.kind === 'figure'
        ? figureTarget(row, column, cell, bound, name, stage, indicator)
        : wordsTarget(row, column, cell, bound.kind === 'words' ? bound.text : '', name, stage, indicator);
    if (target !== null) targets.push(target);
  }
  return { targets, problems: row.problems, remarks: row.remarks };
};
