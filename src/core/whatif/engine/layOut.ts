/** A question's sheet: labelled inputs, live native formulas and the answer, each at its place. Knows no file format. */
import { message, render, type Entry, type Lang, type MessageCode } from '../../messages/index.ts';
import { cellAddress, columnName } from '../../values/address.ts';
import { SUM_STAMP } from '../../tables/index.ts';
import { tablesOf } from './sheetTables.ts';
import { plain } from './show.ts';
import type { InputSpec, Question, Solved, Values } from './question.ts';

export type CellRole =
  'title' | 'heading' | 'label' | 'input' | 'unit' | 'source' | 'answer' | 'calculated' | 'head' | 'note';

export interface SheetCell {
  readonly role: CellRole;
  readonly value: number | string | null;
  /** With its leading `=`; `value` is then the core's own result. */
  readonly formula?: string;
}

export interface QuestionSheet {
  readonly title: string;
  /** Zero-based. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Where the answers stand: `B9`. */
  readonly answers: Readonly<Record<string, string>>;
  /** Where columns of tables stand: first cell, and one row each below it. */
  readonly columns: Readonly<Record<string, { readonly column: number; readonly firstRow: number }>>;
}

const VALUE_COLUMN = 1;

/**
 * Lays a question out on one sheet in a language. `sources`: where inputs come from, by key, as shown text. Formulas
 * use only functions that every Excel since 2010, WPS and LibreOffice know.
 */
export const layOut = (
  question: Question,
  inputs: Values,
  solved: Solved,
  lang: Lang,
  sources: Readonly<Record<string, string>> = {},
): QuestionSheet => {
  const draft = question.formulas(inputs);
  const head = (code: MessageCode): string => render(message(code), lang);
  const text = (entry: Entry): string => entry[lang];
  const rows: (SheetCell | null)[][] = [];
  const places = new Map<string, string>();
  const columns: Record<string, { column: number; firstRow: number }> = {};
  const spans = new Map<string, { column: number; first: number; last: number }>();
  const pending: {
    row: number;
    column: number;
    role: CellRole;
    value: SheetCell['value'];
    formula: string;
    table: string | null;
  }[] = [];
  const add = (...cells: (SheetCell | null)[]): number => rows.push(cells) - 1;
  const blank = (): void => void add();
  const place = (key: string, row: number): void =>
    void places.set(key, `$${columnName(VALUE_COLUMN)}$${row + 1}`);
  const line = (key: string, name: string, value: SheetCell, unit: string, note: string): void => {
    const row = add(
      { role: 'label', value: name },
      value,
      { role: 'unit', value: unit },
      ...(note === '' ? [] : [{ role: 'source', value: note } as const]),
    );
    place(key, row);
  };

  add({ role: 'title', value: `${question.number} ${text(question.name)}` });
  add({ role: 'note', value: `${SUM_STAMP}${head('whatif-own-sheet')}` });
  add({ role: 'heading', value: head('whatif-head-inputs') });
  for (const spec of question.inputs) {
    const value = inputs[spec.key];
    if (spec.kind === 'table' || spec.kind === 'list') continue;
    const shown = typeof value === 'object' || value === undefined ? null : optionName(spec, value, lang);
    line(
      spec.key,
      text(spec.name),
      { role: 'input', value: shown },
      spec.kind === 'number' ? spec.unit : '',
      sources[spec.key] ?? '',
    );
  }
  blank();
  add({ role: 'heading', value: head('whatif-head-answers') });
  for (const { key, name, unit } of question.answers) {
    const row = rows.length;
    pending.push({
      row,
      column: VALUE_COLUMN,
      role: 'answer',
      value: plain(solved.values[key], lang),
      formula: draft.answers[key] ?? '',
      table: null,
    });
    line(key, text(name), { role: 'answer', value: null }, solved.units?.[key] ?? unit, '');
  }
  if (draft.steps !== undefined && draft.steps.length > 0) {
    blank();
    add({ role: 'heading', value: head('whatif-head-steps') });
    for (const { key, name, unit, formula } of draft.steps) {
      pending.push({
        row: rows.length,
        column: VALUE_COLUMN,
        role: 'calculated',
        value: null,
        formula,
        table: null,
      });
      line(key, text(name), { role: 'calculated', value: null }, unit ?? '', '');
    }
  }
  if (solved.assumptions.length > 0) {
    blank();
    add({ role: 'heading', value: head('whatif-head-assumptions') });
    for (const one of solved.assumptions) add({ role: 'note', value: render(one, lang) });
  }

  for (const table of tablesOf(question, inputs, solved, draft, lang)) {
    blank();
    add(
      { role: 'heading', value: table.name },
      ...(sources[table.key] === undefined
        ? []
        : [{ role: 'source', value: sources[table.key] ?? '' } as const]),
    );
    add(...table.columns.map(({ head }) => ({ role: 'head', value: head }) as const));
    const first = rows.length;
    const count = Math.max(0, ...table.columns.map(({ cells }) => cells.length));
    for (let i = 0; i < count; i++) {
      add(
        ...table.columns.map(({ cells, input }): SheetCell | null => {
          const cell = cells[i];
          return cell === undefined ? null : { role: input ? 'input' : 'calculated', value: cell.value };
        }),
      );
    }
    table.columns.forEach(({ key, cells }, column) => {
      columns[`${table.key}.${key}`] = { column, firstRow: first };
      spans.set(`${table.key}.${key}`, { column, first, last: first + Math.max(cells.length, 1) - 1 });
      cells.forEach(({ value, formula }, i) => {
        if (formula === null) return;
        pending.push({ row: first + i, column, role: 'calculated', value, formula, table: table.key });
      });
    });
  }

  const resolved = (formula: string, row: number, table: string | null): string =>
    formula
      .replace(/\[([@^-]?)(\w+)(?:\.(\w+))?\]/g, (token, mark: string, key: string, column?: string) => {
        if (mark !== '') {
          const span = spans.get(`${table ?? ''}.${key}`);
          if (span === undefined) throw new RangeError(`${question.id}: no column for ${token}`);
          const name = columnName(span.column);
          if (mark === '@') return `$${name}${row + 1}`;
          return mark === '-' ? `$${name}${row}` : `$${name}$${span.first + 1}:$${name}${row + 1}`;
        }
        if (column === undefined) {
          const found = places.get(key);
          if (found === undefined) throw new RangeError(`${question.id}: no place for ${token}`);
          return found;
        }
        const span = spans.get(`${key}.${column}`);
        if (span === undefined) throw new RangeError(`${question.id}: no column for ${token}`);
        const name = columnName(span.column);
        return `$${name}$${span.first + 1}:$${name}$${span.last + 1}`;
      })
      .replace(
        /"«([^»]+)»"/g,
        (_, code: string) => `"${render({ code: code as MessageCode, params: {} }, lang)}"`,
      );
  for (const { row, column, role, value, formula, table } of pending) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = { role, value, formula: resolved(formula, row, table) };
  }
  const answers = Object.fromEntries(
    question.answers.map(({ key }) => [key, (places.get(key) ?? '').replaceAll('$', '')]),
  );
  return { title: text(question.name), rows, answers, columns };
};

/** The address of one cell of a result column. */
export const columnCell = (sheet: QuestionSheet, table: string, column: string, row: number): string => {
  const found = sheet.columns[`${table}.${column}`];
  if (found === undefined) throw new RangeError(`no column ${table}.${column}`);
  return cellAddress(found.firstRow + row, found.column);
};

const optionName = (spec: InputSpec, value: number | string, lang: Lang): number | string =>
  spec.kind === 'choice' ? (spec.options.find((one) => one.value === value)?.name[lang] ?? value) : value;
